// Counts what is overdue or due soon by the reader's clock, so that an old copy never calls something current.
(function () {
  "use strict";
  var soonDays = 30;

  // Days since 1970-01-01 of the reader's own calendar.
  function today() {
    var now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5;
  }

  // "20797:1,5:2": the first day as it is, the others as days since the one before, each with the number of things due.
  function forEachDay(text, visit) {
    var day = 0;
    text.split(",").forEach(function (pair) {
      var parts = pair.split(":");
      day += Number(parts[0]);
      visit(day, Number(parts[1]));
    });
  }

  function count(line, now) {
    var text = line.getAttribute("data-due-days");
    if (!text) return;
    var counts = { overdue: 0, soon: 0, later: 0 };
    forEachDay(text, function (day, number) {
      counts[day < now ? "overdue" : day <= now + soonDays ? "soon" : "later"] += number;
    });
    Object.keys(counts).forEach(function (name) {
      line.querySelector("[data-count=" + name + "]").textContent = counts[name];
    });
    line.hidden = false;
  }

  function markSoon(words, now) {
    Array.prototype.forEach.call(document.querySelectorAll(".due-list time[data-due]"), function (time) {
      var day = Date.parse(time.getAttribute("datetime") + "T00:00:00Z") / 864e5;
      if (day < now || day > now + soonDays) return;
      var mark = document.createElement("span");
      mark.className = "soon";
      mark.textContent = words;
      time.parentNode.appendChild(document.createTextNode(" "));
      time.parentNode.appendChild(mark);
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    var line = document.querySelector("[data-due-days]");
    if (!line) return;
    count(line, today());
    markSoon(line.getAttribute("data-soon"), today());
  });
})();
