// For the pages of a response: ticks, the clock from T0, the log. What is typed stays on the reader's device.
(function () {
  "use strict";
  var recall = window.mainstay.recall, keep = window.mainstay.keep, each = window.mainstay.each;
  // The pages of one handbook share what they keep, wherever it lies.
  var handbook = document.currentScript.src.replace(/assets\/[^\/]*$/, "");

  function key(kind, name) { return "mainstay:" + kind + ":" + handbook + name; }
  function read(name, otherwise) {
    try { return JSON.parse(recall(name)) || otherwise; } catch (damaged) { return otherwise; }
  }
  function two(number) { return ("0" + number).slice(-2); }
  function clock(date) { return two(date.getHours()) + ":" + two(date.getMinutes()); }
  function day(date) { return two(date.getMonth() + 1) + "-" + two(date.getDate()); }
  // Another tab may have changed it, and so may the page that the reader comes back from.
  function whenChanged(restore) {
    addEventListener("storage", restore);
    addEventListener("pageshow", restore);
    restore();
  }

  // Ticks are kept by the words of the step: a step that has been rewritten is open again. A card may show a part of
  // the steps, so the ticks of the others stay.
  function rememberSteps(section) {
    var name = key("steps", section.getAttribute("data-steps") + ":" + document.documentElement.lang);
    var boxes = Array.prototype.slice.call(section.querySelectorAll("input[type=checkbox]"));
    if (!boxes.length) return;
    var count = section.querySelector("[data-steps-count]");
    function words(box) { return box.labels[0].textContent.replace(/\s+/g, " ").trim(); }
    function ticked() { return boxes.filter(function (box) { return box.checked; }); }
    function show() { if (count) count.textContent = ticked().length + " / " + boxes.length; }
    function save() {
      var own = boxes.map(words);
      var others = read(name, []).filter(function (step) { return own.indexOf(step) < 0; });
      var all = others.concat(ticked().map(words));
      keep(name, all.length ? JSON.stringify(all) : null);
      show();
    }
    section.addEventListener("change", save);
    each("[data-steps-clear]", function (button) {
      button.addEventListener("click", function () {
        boxes.forEach(function (box) { box.checked = false; });
        save();
        boxes[0].focus();
      });
    }, section);
    each("[data-steps-tools]", function (tools) { tools.hidden = false; }, section);
    whenChanged(function () {
      var kept = read(name, []);
      boxes.forEach(function (box) { box.checked = kept.indexOf(words(box)) >= 0; });
      show();
    });
  }

  // Deadlines counted from T0 get the time of the day; what is late and not ticked says so.
  function markDeadlines(scope, start) {
    var overdue = document.body.getAttribute("data-overdue");
    each("[data-after]", function (deadline) {
      each(".clock", function (old) { old.remove(); }, deadline);
      if (!start) return;
      var due = new Date(start.getTime() + 1000 * Number(deadline.getAttribute("data-after")));
      var item = deadline.closest("li");
      var box = item && item.querySelector("input[type=checkbox]");
      var isLate = box && !box.checked && due < new Date();
      var note = document.createElement("span");
      note.className = isLate ? "clock flag" : "clock";
      note.textContent = (day(due) === day(start) ? "" : day(due) + " ") + clock(due) + (isLate ? " " + overdue : "");
      deadline.appendChild(note);
    }, scope);
  }

  function offerT0(box) {
    var name = key("t0", box.getAttribute("data-t0"));
    var scope = box.closest("[data-steps]") || document;
    var field = box.querySelector("[data-t0-field]");
    var shown = box.querySelector("[data-t0-shown]");
    field.type = "datetime-local";
    function show() {
      var start = field.value ? new Date(field.value) : null;
      shown.textContent = field.value.replace("T", " ");
      markDeadlines(scope, start);
    }
    function set(value) {
      field.value = value;
      keep(name, value || null);
      show();
    }
    field.addEventListener("change", function () { set(field.value); });
    box.querySelector("[data-t0-now]").addEventListener("click", function () {
      var now = new Date();
      set(now.getFullYear() + "-" + day(now) + "T" + clock(now));
    });
    box.querySelector("[data-t0-clear]").addEventListener("click", function () { set(""); });
    box.querySelector("[data-t0-tools]").hidden = false;
    scope.addEventListener("change", show);
    setInterval(show, 30000);
    whenChanged(function () {
      field.value = recall(name) || "";
      show();
    });
  }

  // The cells of the log become fields; blank rows beyond the next few are for paper.
  function offerLog(form) {
    var name = key("log", "");
    var body = form.querySelector("tbody");
    var headers = Array.prototype.map.call(form.querySelectorAll("thead th"), function (th) { return th.textContent; });
    function rows() { return Array.prototype.slice.call(body.rows); }
    function fields(row) { return Array.prototype.slice.call(row.querySelectorAll("[role=textbox]")); }
    function texts(row) { return fields(row).map(function (field) { return field.textContent.trim(); }); }
    function isUsed(row) { return texts(row).join("") !== ""; }
    function makeField(place, label) {
      var field = document.createElement("div");
      field.setAttribute("contenteditable", "true");
      field.setAttribute("role", "textbox");
      field.setAttribute("aria-label", label);
      place.textContent = "";
      place.appendChild(field);
    }
    function makeRow(row, number) {
      Array.prototype.forEach.call(row.cells, function (cell, column) {
        cell.setAttribute("data-label", headers[column]);
        makeField(cell, headers[column] + ", " + form.getAttribute("data-row") + " " + number);
      });
    }
    function fit() {
      var used = rows().reduce(function (last, row, place) { return isUsed(row) ? place + 1 : last; }, 0);
      while (rows().length < used + 1) {
        var row = body.appendChild(body.rows[0].cloneNode(true));
        makeRow(row, rows().length);
      }
      rows().forEach(function (row, place) { row.classList.toggle("spare", place > used + 1); });
    }
    function heads() { return Array.prototype.slice.call(form.querySelectorAll("[data-log-field] [role=textbox]")); }
    function save() {
      var log = { heads: heads().map(function (field) { return field.textContent.trim(); }), rows: rows().map(texts) };
      while (log.rows.length && log.rows[log.rows.length - 1].join("") === "") log.rows.pop();
      keep(name, log.rows.length || log.heads.join("") ? JSON.stringify(log) : null);
      fit();
    }
    function restore() {
      var log = read(name, { heads: [], rows: [] });
      heads().forEach(function (field, place) { field.textContent = log.heads[place] || ""; });
      while (rows().length < log.rows.length) makeRow(body.appendChild(body.rows[0].cloneNode(true)), rows().length);
      rows().forEach(function (row, place) {
        fields(row).forEach(function (field, column) { field.textContent = (log.rows[place] || [])[column] || ""; });
      });
      fit();
    }
    each("[data-log-field]", function (place) { makeField(place, place.previousElementSibling.textContent); }, form);
    rows().forEach(function (row, place) { makeRow(row, place + 1); });
    form.addEventListener("input", function (event) {
      var row = event.target.closest("tbody tr");
      if (row && isUsed(row) && fields(row)[0] !== event.target && !texts(row)[0]) fields(row)[0].textContent = clock(new Date());
      save();
    });
    form.querySelector("[data-log-clear]").addEventListener("click", function (event) {
      if (!confirm(event.target.getAttribute("data-confirm"))) return;
      keep(name, null);
      restore();
    });
    form.querySelector("[data-log-tools]").hidden = false;
    whenChanged(restore);
  }

  document.addEventListener("DOMContentLoaded", function () {
    each("[data-steps]", rememberSteps);
    each("[data-t0]", offerT0);
    each("[data-log]", offerLog);
  });
})();
