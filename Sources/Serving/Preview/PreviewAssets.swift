/// What the preview itself serves, apart from the handbook.
enum PreviewAssets {
    /// The folder; a name that no source of a handbook can have.
    static let folder = "__mainstay"

    static let script = Array(scriptText.utf8)
    static let style = Array(styleText.utf8)

    /// Exchanges the page when its sources changed, and lays the findings over it. The stream is closed while nobody sees
    /// the page, since a browser keeps only a few connections to one server.
    ///
    /// A page is exchanged in place, which takes a third of the time of loading it and keeps the place in it; then the
    /// event by which the scripts of a theme begin is sent again. It is loaded anew where its scripts, styles or pictures
    /// may be others, and where its root element says `data-preview="reload"`.
    private static let scriptText = """
        (() => {
        "use strict";
        const own = document.currentScript.dataset, root = document.documentElement;
        let shown = Number(own.shown), wanted = shown, isBusy = false;
        let stream, box, list, button;

        const element = (name, text = "", className = "") =>
          Object.assign(document.createElement(name), { textContent: text, className });

        function build() {
          const host = element("div");
          const tree = host.attachShadow({ mode: "open" });
          const sheet = Object.assign(element("link"), { rel: "stylesheet", href: "/__mainstay/preview.css" });
          box = element("section", "", "findings");
          box.setAttribute("aria-label", "Findings");
          button = element("button");
          button.type = "button";
          list = element("ol");
          button.addEventListener("click", () => {
            list.hidden = !list.hidden;
            button.setAttribute("aria-expanded", String(!list.hidden));
            sessionStorage.setItem("mainstay-findings", list.hidden ? "" : "open");
          });
          const status = element("p");
          status.setAttribute("role", "status");
          status.append(button);
          box.append(status, list);
          tree.append(sheet, box);
          host.hidden = true;
          document.body.append(host);
          return host;
        }

        function entry(finding) {
          const item = element("li", "", finding.severity);
          item.append(element("code", finding.place || ""), element("b", finding.severity + ": "));
          item.append(finding.message + " ", element("small", "[" + finding.code + "]"));
          if (finding.help) item.append(element("p", "help: " + finding.help));
          return item;
        }

        const parts = page => Array.from(page.querySelectorAll("script, style, link[rel~=stylesheet]"))
          .map(part => part.src || part.href || part.textContent).sort().join("\n");

        function exchange(page) {
          const place = [scrollX, scrollY];
          for (const [mine, next] of [[root, page.documentElement], [document.body, page.body]]) {
            for (const { name, value } of Array.from(next.attributes)) mine.setAttribute(name, value);
          }
          document.title = page.title;
          document.body.replaceChildren(...page.body.childNodes);
          if (host) document.body.append(host);
          scrollTo(...place);
          document.dispatchEvent(new Event("DOMContentLoaded", { bubbles: true }));
        }

        // One page at a time: what comes meanwhile is fetched afterwards.
        async function renew() {
          if (isBusy) return;
          isBusy = true;
          while (shown !== wanted) {
            const answer = await fetch(location.href);
            const page = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
            const script = page && page.querySelector("script[data-shown]");
            if (!script || parts(page) !== parts(document) || root.dataset.preview === "reload") return reload();
            exchange(page);
            shown = Number(script.dataset.shown);
            if (shown > wanted) wanted = shown;
          }
          isBusy = false;
        }

        function reload() { stream?.close(); location.reload(); }

        let host;
        function show(state) {
          if (String(state.assets) !== own.assets) return reload();
          wanted = state.shown;
          if (wanted !== shown) renew().catch(reload);
          const count = state.errors + state.warnings + state.notes;
          host ??= build();
          host.hidden = count === 0 && !state.stale;
          const parts = [[state.errors, "error"], [state.warnings, "warning"], [state.notes, "note"]]
            .filter(part => part[0]).map(([n, word]) => n + " " + word + (n === 1 ? "" : "s"));
          button.textContent = (state.stale ? "Last good page. " : "") + parts.join(", ");
          list.replaceChildren(...state.findings.map(entry));
          list.hidden = !(state.errors || sessionStorage.getItem("mainstay-findings"));
          button.setAttribute("aria-expanded", String(!list.hidden));
          box.dataset.worst = state.errors ? "error" : state.warnings ? "warning" : "note";
          root.dataset.mainstay = state.examined ? "examined" : "looking";
        }

        function connect() {
          if (stream) stream.close();
          stream = undefined;
          if (document.visibilityState === "hidden") return;
          stream = new EventSource("/__mainstay/events");
          stream.onmessage = event => show(JSON.parse(event.data));
        }
        document.addEventListener("visibilitychange", connect);
        addEventListener("pagehide", () => stream && stream.close());
        addEventListener("pageshow", event => event.persisted && connect());
        connect();
        })();

        """

    private static let styleText = """
        .mainstay-preview-page { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem; color-scheme: light dark; }
        .findings { position: fixed; z-index: 2147483647; right: 1rem; bottom: 1rem; max-width: min(60rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 0.5rem 0.75rem; border: 1px solid #777; border-left: 6px solid #777; border-radius: 4px; background: #fff; color: #1a1a1a; font: 0.875rem/1.45 system-ui, sans-serif; box-shadow: 0 2px 12px rgb(0 0 0 / 0.3); text-align: start; }
        .findings[data-worst=error] { border-left-color: #b00020; }
        .findings[data-worst=warning] { border-left-color: #8a5a00; }
        .findings p { margin: 0; }
        .findings button { font: inherit; font-weight: 600; min-height: 1.75rem; border: 0; padding: 0 0.25rem; background: none; color: inherit; text-decoration: underline; cursor: pointer; }
        .findings ol { list-style: none; margin: 0.5rem 0 0; padding: 0; }
        .findings li { padding: 0.4rem 0; border-top: 1px solid #ccc; overflow-wrap: anywhere; }
        .findings code { display: block; font: 0.8125rem/1.4 ui-monospace, monospace; }
        .findings .error b { color: #b00020; }
        .findings .warning b { color: #7a4f00; }
        .findings li p { color: #444; }
        @media (prefers-color-scheme: dark) {
          .findings { background: #1d1f23; color: #eee; border-color: #888; }
          .findings[data-worst=error] { border-left-color: #ff8a95; }
          .findings[data-worst=warning] { border-left-color: #ffc857; }
          .findings .error b { color: #ff8a95; }
          .findings .warning b { color: #ffc857; }
          .findings li { border-top-color: #444; }
          .findings li p { color: #bbb; }
        }
        @media print { .findings { display: none; } }

        """
}
