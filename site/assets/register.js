// Sorts and filters a table; without it the table stands in its own order. What is chosen is kept in the address after #.
(function () {
  "use strict";

  function list(nodes) { return Array.prototype.slice.call(nodes); }

  function enliven(table) {
    var form = document.querySelector("[data-filters=" + table.getAttribute("data-register") + "]");
    var body = table.tBodies[0];
    var rows = list(body.rows);
    if (!form || rows.length < 2) return;
    var fields = list(form.querySelectorAll("[name]"));
    var names = fields.map(function (field) { return field.name; });
    var heads = list(table.tHead.rows[0].cells);
    var status = form.querySelector("[data-shown]");
    // A field of a matrix has no control of its own: it comes with a link.
    var state = {};
    var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });

    // Choices that no row has are left out.
    function offerChoices(select) {
      var known = {};
      rows.forEach(function (row) {
        var value = row.getAttribute("data-" + select.name);
        if (value) known[value] = true;
      });
      if (select.options.length > 1) {
        list(select.options).forEach(function (option) { if (option.value && !known[option.value]) option.remove(); });
        return;
      }
      Object.keys(known).sort(function (a, b) { return a.localeCompare(b, document.documentElement.lang); })
        .forEach(function (value) { select.add(new Option(value, value)); });
    }

    // A choice between nothing is none.
    function hideEmpty(select) { select.parentNode.hidden = select.options.length < 3; }

    function fits(row, place) {
      return Object.keys(state).every(function (name) {
        if (name === "sort") return true;
        if (name !== "q") return row.getAttribute("data-" + name) === state[name];
        return state.q.toLowerCase().split(/\s+/).every(function (word) { return texts[place].indexOf(word) >= 0; });
      });
    }

    function value(row, column, kind) {
      var cell = row.cells[column];
      var text = cell.hasAttribute("data-value") ? cell.getAttribute("data-value") : cell.textContent.trim();
      return kind === "number" ? Number(text) : text;
    }

    // What has no value comes last either way.
    function compare(a, b, kind) {
      if (kind === "number") return a - b;
      return kind === "text" ? a.localeCompare(b, document.documentElement.lang) : a < b ? -1 : a > b ? 1 : 0;
    }

    function sorted() {
      var parts = (state.sort || "").split(".");
      var head = heads[Number(parts[0])];
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      if (!state.sort || !head || !head.hasAttribute("data-sort")) return rows;
      var column = Number(parts[0]);
      var kind = head.getAttribute("data-sort");
      var sign = parts[1] === "desc" ? -1 : 1;
      head.setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
      return rows.map(function (row, place) { return { row: row, place: place, value: value(row, column, kind) }; })
        .sort(function (a, b) {
          if (a.value === "" || b.value === "") return (a.value === "") - (b.value === "") || a.place - b.place;
          return sign * compare(a.value, b.value, kind) || a.place - b.place;
        })
        .map(function (entry) { return entry.row; });
    }

    function show() {
      var shown = 0;
      rows.forEach(function (row, place) {
        row.hidden = !fits(row, place);
        if (!row.hidden) shown += 1;
      });
      sorted().forEach(function (row) { body.appendChild(row); });
      status.textContent = status.getAttribute("data-shown").replace("{n}", shown).replace("{m}", rows.length);
      form.querySelector("[data-clear]").hidden = !Object.keys(state).length;
      fields.forEach(function (field) { field.value = state[field.name] || ""; });
    }

    function notation() {
      return Object.keys(state).map(function (name) { return name + "=" + encodeURIComponent(state[name]); }).join("&");
    }

    function choose(name, value) {
      if (value) state[name] = value; else delete state[name];
      keep();
    }

    function keep() {
      var text = notation();
      try { history.replaceState(null, "", location.pathname + (text ? "#" + text : "")); } catch (refused) {
        location.hash = text;
      }
      list(document.querySelectorAll(".pagination a")).forEach(function (link) { link.hash = text; });
      show();
    }

    function read(text) {
      text.split("&").forEach(function (pair) {
        var place = pair.indexOf("=");
        var name = pair.slice(0, place);
        if (place < 1 || names.concat("cell", "sort").indexOf(name) < 0) return;
        try { state[name] = decodeURIComponent(pair.slice(place + 1)); } catch (damaged) { return; }
      });
    }

    function offerSort(head, column) {
      var kind = head.getAttribute("data-sort");
      if (!kind) return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var now = head.getAttribute("aria-sort");
        var first = kind === "number" ? "desc" : "asc";
        var next = now ? (now === "ascending" ? "desc" : "asc") : first;
        choose("sort", column + "." + next);
      });
    }

    heads.forEach(offerSort);
    fields.forEach(function (field) {
      if (field.tagName === "SELECT") {
        offerChoices(field);
        hideEmpty(field);
      }
      field.addEventListener(field.tagName === "SELECT" ? "change" : "input", function () {
        choose(field.name, field.value.trim());
      });
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.querySelector("[data-clear]").addEventListener("click", function () {
      state = {};
      keep();
      fields[0].focus();
    });
    addEventListener("hashchange", function () {
      state = {};
      read(location.hash.slice(1));
      keep();
    });
    form.hidden = false;
    read(location.search.slice(1));
    read(location.hash.slice(1));
    if (Object.keys(state).length) keep(); else show();
  }

  document.addEventListener("DOMContentLoaded", function () {
    list(document.querySelectorAll("[data-register]")).forEach(enliven);
  });
})();
