// The index comes as scripts, since a page opened from disk may load nothing else.
(() => {
"use strict";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
// Scripts without spaces are cut into pairs, all others into words, as the builder does.
const PAIRED = "\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{323af}";
const RUNS = new RegExp(`([${PAIRED}]+)|(?:(?![${PAIRED}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const QUOTED = /["“”]([^"“”]+)["“”]/g;
const values = {}, requests = {};
let folder, turn = 0;

window.mainstaySearch = (name, value) => { values[name] = value; };
const load = name => requests[name] ??= new Promise(done => {
  const script = document.createElement("script");
  script.src = folder + name + ".js";
  script.onload = script.onerror = () => { script.remove(); done(values[name]); };
  document.head.append(script);
});

const plain = text => text.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase();
const runs = text => Array.from(plain(text).matchAll(RUNS), m => ({ text: m[0], paired: m[1] }));
const flat = text => ` ${runs(text).map(run => run.text).join(" ")} `;

// Terms to look up, and what a text must hold besides.
function understand(query) {
  const words = runs(query), phrases = Array.from(query.matchAll(QUOTED), m => flat(m[1]));
  let terms = [];
  words.forEach((run, place) => {
    const chars = Array.from(run.text);
    if (!run.paired) {
      const open = place === words.length - 1 && chars.length > 1 && /[\p{L}\p{M}\p{N}]$/u.test(query);
      terms.push({ text: chars.slice(0, 40).join(""), open });
    } else if (chars.length === 1) terms.push({ text: run.text, open: true });
    else chars.slice(1).forEach((char, i) => terms.push({ text: chars[i] + char }));
  });
  const length = terms.length, step = Math.ceil(length / 6), held = words.filter(run => run.paired);
  // Of many terms some find almost as much; the texts decide.
  terms = terms.filter((_, place) => place % step === 0 || place === length - 1);
  return { terms, length, phrases, held, words: words.map(run => run.text) };
}

function numbers(text, visit) {
  let number = 0, scale = 1;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    number += digit % 32 * scale;
    scale *= 32;
    if (digit < 32) { visit(number); number = 0; scale = 1; }
  }
}

// Entry → terms in its title, 0 where this one is in the text only.
async function lookUp(term, index) {
  const found = new Map(), first = Math.max(0, index.terms.findLastIndex(t => t <= term.text));
  let last = first;
  while (term.open && index.terms[last + 1]?.startsWith(term.text)) last++;
  // A beginning of a word may go on in more files than are worth loading.
  let cut = last > first + 1;
  const names = index.terms.slice(first, Math.min(last, first + 1) + 1).map((_, i) => "t" + (first + i));
  const text = "\n" + (await Promise.all(names.map(load))).join(""), start = "\n" + term.text + (term.open ? "" : " ");
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const [, titles, texts] = text.slice(at + 1, text.indexOf("\n", at + 1)).split(" ");
    let entry = 0;
    numbers(titles, n => found.set(entry += n >> 3, n & 7));
    entry = 0;
    numbers(texts.replace("+", ""), n => found.set(entry += n, found.get(entry) || 0));
    cut ||= texts.endsWith("+");
  }
  return { found, cut };
}

// What has every term: as the title, in it, partly in it, not; then as ranked.
function rank(lists, length) {
  const whole = lists.filter(list => !list.cut), needed = whole.length ? whole : lists, levels = [[], [], [], []];
  const all = [...needed[0].found.keys()].filter(entry => needed.every(list => list.found.has(entry)));
  // Of terms that stand almost everywhere the index keeps some entries only, and maybe none with all of them.
  const entries = all.length || whole.length ? all : [...new Set(lists.flatMap(list => [...list.found.keys()]))];
  for (const entry of entries.sort((a, b) => a - b)) {
    const titles = lists.map(list => list.found.get(entry)).filter(Boolean);
    levels[titles.length < lists.length ? (titles.length ? 2 : 3) : +(titles[0] !== length)].push(entry);
  }
  return levels.flat();
}

async function entryAt(number, index) {
  const all = await load("e" + Math.floor(number / index.inBlock));
  let at = number % index.inBlock * 5;
  const [kind, title, , route, text] = all.slice(at);
  while (at && all[at + 2] === 0) at -= 5;
  return { kind: index.kinds[kind], title, context: all[at + 2] || "", route, text };
}

function fits(entry, query) {
  const fields = [entry.title, entry.context, ...entry.text.split("\n")];
  const some = (form, part) => fields.some(field => form(field).includes(part));
  return query.held.every(run => some(plain, run.text)) && query.phrases.every(phrase => some(flat, phrase));
}

const element = (name, textContent = "") => Object.assign(document.createElement(name), { textContent });

function snippet(text, words) {
  const places = words.map(word => plain(text).indexOf(word)).filter(place => place >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - 40), start = places.length ? from : 0;
  const part = text.substr(start, 180), low = plain(part), made = element("p", start ? "… " : "");
  for (let at = 0; at < part.length;) {
    const hits = words.map(word => [low.indexOf(word, at), word.length]).filter(hit => hit[0] >= 0);
    const [place, size] = hits.sort((a, b) => a[0] - b[0])[0] || [part.length, 0];
    made.append(part.slice(at, place));
    if (size) made.append(element("mark", part.slice(place, place + size)));
    at = place + size;
  }
  if (start + 180 < text.length) made.append(" …");
  return made;
}

function begin(place) {
  const [input, list, status, more] = ["input", "ol", "p[role]", "div > button"].map(s => place.querySelector(s));
  const words = place.dataset;
  let goOn, isBusy = false;
  folder = words.search;

  function show(entry, query) {
    const item = element("li"), link = element("a", entry.title);
    link.href = entry.route;
    item.append(link, element("small", entry.kind + (entry.context && " · " + entry.context)));
    if (entry.text) item.append(snippet(entry.text.replace(/\n/g, " "), query.words));
    list.append(item);
  }

  async function search() {
    const query = understand(input.value), mine = turn, seen = new Set();
    const index = query.terms.length && await load("index");
    if (!index) return list.replaceChildren(), status.textContent = "", more.hidden = true;
    if (!index.terms.pop) index.terms = index.terms.split(" ");
    const lists = await Promise.all(query.terms.map(term => lookUp(term, index)));
    if (mine !== turn) return;
    const found = rank(lists, query.length), cut = lists.every(list => list.cut);
    list.replaceChildren();
    goOn = async () => {
      const wanted = seen.size + 10;
      while (seen.size < wanted && found.length) {
        const entries = await Promise.all(found.splice(0, wanted - seen.size).map(number => entryAt(number, index)));
        if (mine !== turn) return;
        for (const entry of entries) {
          if (seen.has(entry.route) || !fits(entry, query)) continue;
          seen.add(entry.route);
          show(entry, query);
        }
      }
      more.hidden = !found.length;
      const count = seen.size + (cut || found.length ? "+" : "");
      status.textContent = (count === "0" ? words.none : count === "1" ? words.one : words.found).replace("{n}", count);
    };
    await goOn();
  }

  // At once; keys that come meanwhile break the search off and are answered together.
  async function soon(event) {
    if (event?.isComposing) return;
    turn++;
    if (isBusy) return;
    isBusy = true;
    for (let answered; answered !== turn;) {
      answered = turn;
      await search();
    }
    isBusy = false;
  }
  input.addEventListener("input", soon);
  input.addEventListener("compositionend", soon);
  more.addEventListener("click", async () => {
    const last = list.lastElementChild;
    await goOn();
    last?.nextElementSibling?.querySelector("a").focus();
  });
  place.addEventListener("keydown", event => {
    const stops = [input, ...list.querySelectorAll("a")], at = stops.indexOf(document.activeElement);
    const stop = at >= 0 && !event.isComposing && stops[at + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  });
  input.value = new URLSearchParams(location.search).get("q") || "";
  input.focus();
  load("index");
  soon();
}

document.addEventListener("DOMContentLoaded", () => begin(document.querySelector("[data-search]")));
})();
