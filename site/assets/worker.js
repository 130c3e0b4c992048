// Keeps the handbook on the device: sw.js at the root of the site names the files and calls this in.
// The network comes first, so that nobody reads an older page than the server has; the copy is for when it fails.
"use strict";
const { day, version, isWhole, files } = self.mainstay;
const scope = self.registration.scope;
const family = "mainstay " + scope + " ";
const name = family + version;
const list = scope + "sw-files.json";
const patience = 4000;

const address = path => new URL(path.split("/").map(encodeURIComponent).join("/"), scope).href;

async function inTurns(items, work) {
  const queue = items.slice();
  const next = async () => { while (queue.length) await work(queue.shift()); };
  await Promise.all([next(), next(), next(), next()]);
}

async function olderCopies() {
  const found = [];
  for (const key of await caches.keys()) {
    if (!key.startsWith(family) || key === name) continue;
    const cache = await caches.open(key), known = await cache.match(list);
    found.push({ cache, files: known ? await known.json() : {} });
  }
  return found;
}

// Takes from older copies what has not changed; a download that breaks off goes on where it was.
async function keep() {
  const cache = await caches.open(name), older = await olderCopies();
  await inTurns(Object.keys(files), async path => {
    const url = address(path);
    if (await cache.match(url)) return;
    for (const copy of older) {
      const same = copy.files[path] === files[path] && await copy.cache.match(url);
      if (same) return cache.put(url, same);
    }
    const response = await fetch(url, { cache: "no-cache" });
    if (!response.ok) throw new Error(path + ": " + response.status);
    await cache.put(url, response);
  });
  await cache.put(list, new Response(JSON.stringify(files)));
  // Pages that a reader had opened are renewed where that is possible, and kept as they were where it is not.
  for (const copy of isWhole ? [] : older) {
    const opened = (await copy.cache.keys()).filter(request => request.url !== list);
    await inTurns(opened, async request => {
      if (await cache.match(request)) return;
      const response = await fetch(request.url).catch(() => null);
      const best = response && response.ok ? response : response ? null : await copy.cache.match(request);
      if (best) await cache.put(request, best);
    });
  }
}

async function dropOlder() {
  for (const key of await caches.keys()) if (key.startsWith(family) && key !== name) await caches.delete(key);
}

self.addEventListener("install", event => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", event => event.waitUntil(dropOlder().then(() => self.clients.claim())));

// A folder stands for its index page, and what follows ? or # names no other file.
function plain(url) {
  const clean = url.split(/[?#]/)[0];
  return clean.endsWith("/") ? clean + "index.html" : clean;
}

// In a handbook that is too large to be kept whole: the page that was opened, and the whole plan that it belongs to.
async function keepOpened(url, response) {
  const cache = await caches.open(name);
  await cache.put(url, response);
  const unit = /^(.*\/units\/[^/]+\/)/.exec(url.slice(scope.length - 1));
  for (const page of unit ? ["index.html", "document.html"] : []) {
    const other = scope.slice(0, -1) + unit[1] + page;
    if (!await cache.match(other)) await cache.add(other).catch(() => null);
  }
}

async function answer(event) {
  const url = plain(event.request.url);
  const cache = await caches.open(name);
  const kept = await cache.match(url);
  const loading = fetch(event.request);
  const late = kept && new Promise((_, fail) => setTimeout(fail, patience));
  try {
    const response = await (late ? Promise.race([loading, late]) : loading);
    if (!isWhole && response.ok && event.request.mode === "navigate") event.waitUntil(keepOpened(url, response.clone()));
    return response;
  } catch (failure) {
    loading.catch(() => null);
    if (kept) return kept;
    throw failure;
  }
}

self.addEventListener("fetch", event => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope)) event.respondWith(answer(event));
});

self.addEventListener("message", event => {
  if (event.data === "mainstay-state" && event.ports[0]) event.ports[0].postMessage({ day, isWhole });
});
