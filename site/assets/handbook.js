// Every page reads without this file; it adds what only the reader's device can know.
(function () {
  "use strict";
  var root = document.documentElement;

  // Storage may be refused: on file://, in private windows, by policy.
  function recall(key) {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }
  function keep(key, value) {
    try {
      if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value);
    } catch (refused) { /* then it lasts as long as the page */ }
  }
  function each(selector, visit, within) {
    Array.prototype.forEach.call((within || document).querySelectorAll(selector), visit);
  }

  // For the scripts of single pages.
  window.mainstay = { recall: recall, keep: keep, each: each };

  // The theme is set before the first paint.
  var themeKey = "mainstay:theme";
  var chosen = recall(themeKey);
  if (chosen === "dark" || chosen === "light") root.setAttribute("data-theme", chosen);

  function isDark() {
    var theme = root.getAttribute("data-theme");
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function offerTheme(button) {
    function show() { button.setAttribute("aria-pressed", String(isDark())); }
    button.hidden = false;
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", next);
      keep(themeKey, next);
      show();
    });
    show();
  }

  // Dates are judged by the reader's clock, so that an old copy never calls something current.
  function markOverdue() {
    var now = new Date();
    var today = [now.getFullYear(), ("0" + (now.getMonth() + 1)).slice(-2), ("0" + now.getDate()).slice(-2)].join("-");
    each("time[data-due]", function (time) {
      if (time.getAttribute("datetime") >= today) return;
      var flag = document.createElement("strong");
      flag.className = "flag";
      flag.textContent = document.body.getAttribute("data-overdue");
      time.classList.add("overdue");
      time.parentNode.insertBefore(flag, time.nextSibling);
      time.parentNode.insertBefore(document.createTextNode(" "), flag);
    });
  }

  function copy(source, done) {
    function bySelection() {
      var range = document.createRange();
      range.selectNodeContents(source);
      var selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      if (document.execCommand("copy")) done();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(source.textContent).then(done, bySelection);
    else bySelection();
  }

  function offerCopy(button) {
    var source = button.parentNode.querySelector("[data-copy-source]");
    var label = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () {
      copy(source, function () {
        button.textContent = button.getAttribute("data-copied");
        setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
  }

  // A frame that has nothing to scroll is no stop for the Tab key.
  function fitFrames() {
    each(".wide, .toc", function (frame) {
      var scrolls = frame.scrollWidth > frame.clientWidth + 1 || frame.scrollHeight > frame.clientHeight + 1;
      if (scrolls) frame.setAttribute("tabindex", "0");
      else frame.removeAttribute("tabindex");
    });
  }

  // Where a server hands the handbook out, the device keeps a copy, unless its owner does not want it.
  function offerOfflineCopy(place) {
    var workers = navigator.serviceWorker, key = "mainstay:offline-copy";
    if (!workers || !window.caches || !/^https?:$/.test(location.protocol)) return;
    var state = place.querySelector("span"), button = place.querySelector("button"), isWanted = recall(key) !== "no";
    var script = place.getAttribute("data-offline-copy"), scope = new URL(script, location.href).href.replace(/[^/]*$/, "");
    function say(words, label) {
      state.textContent = place.getAttribute("data-" + words);
      button.textContent = place.getAttribute("data-" + label);
      place.hidden = false;
    }
    function tell(worker) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) {
        var day = new Date(event.data.day + "T12:00").toLocaleDateString(root.lang, { dateStyle: "long" });
        say(event.data.isWhole ? "kept" : "opened", "remove");
        state.textContent = state.textContent.replace("{date}", day);
      };
      worker.postMessage("mainstay-state", [channel.port2]);
    }
    function keepCopy() {
      say("keeping", "remove");
      workers.register(script).then(function (registration) {
        var coming = registration.installing || registration.waiting;
        function show() { if (registration.active) tell(registration.active); }
        if (coming) coming.addEventListener("statechange", show);
        show();
      }, function () { place.hidden = true; });
    }
    function drop() {
      say("removed", "keep");
      workers.getRegistration(scope).then(function (registration) {
        if (registration) registration.unregister();
        return caches.keys();
      }).then(function (names) {
        names.forEach(function (name) { if (name.indexOf("mainstay " + scope + " ") === 0) caches.delete(name); });
      });
    }
    button.addEventListener("click", function () {
      isWanted = !isWanted;
      keep(key, isWanted ? null : "no");
      if (isWanted) keepCopy(); else drop();
    });
    if (isWanted) keepCopy(); else say("removed", "keep");
  }

  // A slash leads to the search from anywhere but a field.
  function offerSearch() {
    var field = document.querySelector("main [type=search]") || document.querySelector("[type=search]");
    document.addEventListener("keydown", function (event) {
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || !field) return;
      if (event.target.closest("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    offerSearch();
    each("[data-theme-toggle]", offerTheme);
    markOverdue();
    each("[data-copy]", offerCopy);
    each("[data-offline-copy]", offerOfflineCopy);
    fitFrames();
    addEventListener("resize", fitFrames);
  });
})();
