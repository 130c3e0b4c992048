// Searches the handbook's own index. The index comes as scripts, since a page opened from disk may load nothing else.
(function () {
  "use strict";
  var PAGE = 10, LONGEST = 40, MOST_TERMS = 6, MOST_SHARDS = 3;
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // Scripts without spaces are cut into pairs of characters, all others into words; the builder does the same.
  var SPACELESS = "\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{323af}";
  var RUNS = new RegExp("([" + SPACELESS + "]+)|(?:(?![" + SPACELESS + "])[\\p{L}\\p{M}\\p{N}])+", "gu");
  var values = {}, requests = {}, folder, turn = 0;

  window.mainstaySearch = function (name, value) { values[name] = value; };

  function load(name) {
    if (!requests[name]) requests[name] = new Promise(function (done) {
      var script = document.createElement("script");
      script.src = folder + name + ".js";
      script.onload = script.onerror = function () { script.remove(); done(values[name]); };
      document.head.appendChild(script);
    });
    return requests[name];
  }

  function narrow(text) {
    return text.replace(/[\uff01-\uff5e]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 0xfee0); })
      .toLowerCase();
  }
  function runs(text) {
    return Array.from(narrow(text).matchAll(RUNS), function (m) { return { text: m[0], spaceless: !!m[1] }; });
  }
  // The words of a text with one blank around each, so that a phrase is a part of it.
  function flat(text) { return " " + runs(text).map(function (r) { return r.text; }).join(" ") + " "; }

  // What is asked for: terms to look up, and what a found text must hold besides.
  function understand(query) {
    var terms = [], holds = [], phrases = [], length = 0;
    query = query.replace(/["\u201c\u201d\uff02\u300c\u300d]([^"\u201c\u201d\uff02\u300c\u300d]+)["\u201c\u201d\uff02\u300c\u300d]/g,
      function (all, phrase) { phrases.push(flat(phrase)); return all; });
    var all = runs(query);
    all.forEach(function (run, place) {
      var chars = Array.from(run.text), i;
      if (!run.spaceless) {
        length++;
        terms.push({
          text: chars.slice(0, LONGEST).join(""), open: place === all.length - 1 && chars.length > 1 && /[\p{L}\p{M}\p{N}]$/u.test(query)
        });
        return;
      }
      holds.push(run.text);
      length += Math.max(1, chars.length - 1);
      if (chars.length === 1) terms.push({ text: run.text, open: true });
      for (i = 0; i + 1 < chars.length; i++) terms.push({ text: chars[i] + chars[i + 1] });
    });
    // Of many terms every so manieth finds almost as much; the texts decide.
    var step = Math.ceil(terms.length / MOST_TERMS);
    terms = terms.filter(function (term, place) { return place % step === 0 || place === terms.length - 1; });
    return { terms: terms, holds: holds, phrases: phrases, length: length, words: all.map(function (r) { return r.text; }) };
  }

  function numbers(text, visit) {
    for (var i = 0, n = 0, scale = 1; i < text.length; i++) {
      var digit = DIGITS.indexOf(text[i]);
      n += digit % 32 * scale;
      scale *= 32;
      if (digit < 32) { visit(n); n = 0; scale = 1; }
    }
  }

  // The entries of a term: number → terms in the title, 0 where it stands in the text only.
  function lookUp(term, index) {
    var first = 0, last, name = [];
    while (first + 1 < index.terms.length && index.terms[first + 1] <= term.text) first++;
    for (last = first; term.open && last + 1 < index.terms.length && index.terms[last + 1].startsWith(term.text);) last++;
    var cut = last - first >= MOST_SHARDS;
    for (last = Math.min(last, first + MOST_SHARDS - 1); first <= last; first++) name.push(load("t" + first));
    return Promise.all(name).then(function (shards) {
      var found = new Map(), text = "\n" + shards.join(""), start = "\n" + term.text + (term.open ? "" : " ");
      for (var at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        var line = text.slice(at + 1, text.indexOf("\n", at + 1)).split(" "), entry = 0;
        numbers(line[1], function (n) { entry += n >> 3; found.set(entry, Math.max(n & 7, found.get(entry) || 0)); });
        entry = 0;
        if (line[2].endsWith("+")) { cut = true; line[2] = line[2].slice(0, -1); }
        numbers(line[2], function (n) { entry += n; if (!found.has(entry)) found.set(entry, 0); });
      }
      return { found: found, cut: cut };
    });
  }

  // Entries that have every term, in order: the title itself, all in the title, some in it, none; then by rank.
  function rank(lists, length) {
    var whole = lists.filter(function (list) { return !list.cut; });
    var needed = (whole.length ? whole : lists).slice().sort(function (a, b) { return a.found.size - b.found.size; });
    var keys = [];
    needed[0].found.forEach(function (_, entry) {
      if (!needed.every(function (list) { return list.found.has(entry); })) return;
      var titles = lists.map(function (list) { return list.found.get(entry) || 0; }).filter(Boolean);
      var level = titles.length < lists.length ? (titles.length ? 2 : 3) : titles[0] === length && length < 7 ? 0 : 1;
      keys.push({ entry: entry, level: level });
    });
    return keys.sort(function (a, b) { return a.level - b.level || a.entry - b.entry; }).map(function (k) { return k.entry; });
  }

  function entryAt(number, index) {
    var block = Math.floor(number / index.inBlock), place = number % index.inBlock * 5;
    return load("e" + block).then(function (all) {
      if (!all) return null;
      for (var i = place; all[i + 2] === 0 && i >= 5;) i -= 5;
      return { kind: index.kinds[all[place]], title: all[place + 1], context: all[i + 2] || "", route: all[place + 3], text: all[place + 4] };
    });
  }
  function holds(entry, query) {
    if (!query.holds.length && !query.phrases.length) return true;
    var fields = [entry.title, entry.context].concat(entry.text.split("\n"));
    function some(prepare, part) { return fields.some(function (field) { return prepare(field).includes(part); }); }
    return query.holds.every(function (run) { return some(narrow, run); })
      && query.phrases.every(function (phrase) { return some(flat, phrase); });
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }
  function snippet(text, words) {
    var low = narrow(text), places = words.map(function (word) { return low.indexOf(word); }).filter(function (p) { return p >= 0; });
    var from = Math.max(0, (places.length ? Math.min.apply(null, places) : 0) - 40), part = text.slice(from, from + 180);
    var made = element("p", "snippet", from ? "… " : ""), at = 0;
    low = narrow(part);
    while (at < part.length) {
      var best = null;
      words.forEach(function (word) {
        var p = low.indexOf(word, at);
        if (p >= 0 && (!best || p < best.p)) best = { p: p, end: p + word.length };
      });
      made.append(part.slice(at, best ? best.p : part.length));
      if (best) made.append(element("mark", "", part.slice(best.p, best.end)));
      at = best ? best.end : part.length;
    }
    if (from + 180 < text.length) made.append(" …");
    return made;
  }

  function begin(place) {
    var input = place.querySelector("input"), list = place.querySelector("[data-results]");
    var status = place.querySelector("[role=status]"), more = place.querySelector("[data-more]");
    var home = place.getAttribute("data-home"), next = null;
    folder = place.getAttribute("data-search");

    function show(entry, query) {
      var item = element("li"), link = element("a", "", entry.title);
      link.href = home + entry.route;
      item.append(link, element("small", "", entry.kind + (entry.context ? " · " + entry.context : "")));
      if (entry.text) item.append(snippet(entry.text.replace(/\n/g, " "), query.words));
      list.append(item);
    }
    function tell(count, open) {
      status.textContent = !count ? place.getAttribute("data-none")
        : place.getAttribute(count === 1 && !open ? "data-one" : "data-found").replace("{n}", count + (open ? "+" : ""));
    }
    function search() {
      var query = understand(input.value), mine = ++turn;
      function late() { return mine !== turn; }
      if (!query.terms.length) {
        list.replaceChildren();
        status.textContent = "";
        more.hidden = true;
        return;
      }
      load("index").then(function (index) {
        if (!index) return;
        if (typeof index.terms === "string") index.terms = index.terms.split(" ");
        Promise.all(query.terms.map(function (term) { return lookUp(term, index); })).then(function (lists) {
          if (late()) return;
          var found = rank(lists, query.length), seen = new Set(), at = 0;
          var cut = lists.every(function (list) { return list.cut; });
          list.replaceChildren();
          next = function () {
            var batch = found.slice(at, at + PAGE), wanted = next.wanted;
            return Promise.all(batch.map(function (n) { return entryAt(n, index); })).then(function (entries) {
              if (late()) return;
              entries.forEach(function (entry) {
                at++;
                if (!entry || seen.has(entry.route) || !holds(entry, query)) return;
                seen.add(entry.route);
                show(entry, query);
              });
              if (seen.size < wanted && at < found.length) return next();
              more.hidden = at >= found.length;
              tell(seen.size, cut || !more.hidden);
            });
          };
          next.wanted = PAGE;
          next();
        });
      });
    }

    var timer;
    function soon(event) {
      if (event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(search, 100);
    }
    input.addEventListener("input", soon);
    input.addEventListener("compositionend", soon);
    more.addEventListener("click", function () {
      var last = list.lastElementChild;
      next.wanted += PAGE;
      next().then(function () { if (last && last.nextElementSibling) last.nextElementSibling.querySelector("a").focus(); });
    });
    place.addEventListener("keydown", function (event) {
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.isComposing) return;
      var stops = [input].concat(Array.from(list.querySelectorAll("a")));
      var stop = stops[stops.indexOf(document.activeElement) + step];
      if (stops.indexOf(document.activeElement) < 0 || !stop) return;
      event.preventDefault();
      stop.focus();
    });
    input.value = new URLSearchParams(location.search).get("q") || "";
    input.focus();
    search();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var place = document.querySelector("[data-search]");
    if (place) begin(place);
  });
})();
