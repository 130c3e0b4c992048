"""A small stand-in for the API of GitHub or GitLab: comments of one change, and nothing else."""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

MARKER = "<!-- mainstay-review -->"
OTHERS = 120


class FakeHost:
    """Holds the comments of change 7; a bot's own come behind those of more people than fit on one page."""

    commit = "a" * 40

    def __init__(self, kind):
        self.kind = kind
        self.change = "PATCH" if kind == "github" else "PUT"
        self.comments = [self.comment(number, f"{MARKER}\nby somebody", "somebody") for number in range(1, OTHERS + 1)]
        self.writes = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def comment(self, number, body, login):
        person = {"id": 1 if login == "somebody" else 2, "login": login}
        return {"id": number, "body": body, "user" if self.kind == "github" else "author": person}

    def others_are_untouched(self):
        return all(comment["body"] == f"{MARKER}\nby somebody" for comment in self.comments[:OTHERS])

    def allows(self, headers):
        if self.kind == "github":
            return headers.get("Authorization") == "Bearer secret"
        return headers.get("PRIVATE-TOKEN") == "secret"

    def answer(self, method, path, query, body):
        """The status and the content of an answer."""
        if self.kind == "github":
            lists, one = "/repos/org/plans/issues/7/comments", "/repos/org/plans/issues/comments/([0-9]+)"
            if (method, path) == ("GET", "/repos/org/plans/pulls/7"):
                return 200, {"head": {"sha": self.commit}}
        else:
            lists = "/projects/3/merge_requests/7/notes"
            one = lists + "/([0-9]+)"
            if (method, path) == ("GET", "/user"):
                return 200, {"id": 2}
        if (method, path) == ("GET", lists):
            size, page = int(query["per_page"][0]), int(query["page"][0])
            return 200, self.comments[(page - 1) * size : page * size]
        match = re.fullmatch(one, path)
        if (method, path) == ("POST", lists):
            self.writes.append(method)
            self.comments.append(self.comment(len(self.comments) + 1, body["body"], "github-actions[bot]"))
            return 201, self.comments[-1]
        if match and method == self.change and int(match[1]) <= len(self.comments):
            self.writes.append(method)
            self.comments[int(match[1]) - 1]["body"] = body["body"]
            return 200, self.comments[int(match[1]) - 1]
        return 404, {"message": "Not Found"}

    def handler(self):
        host = self

        class Handler(BaseHTTPRequestHandler):
            def serve(self):
                address = urlsplit(self.path)
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                status, content = 401, {"message": "Bad credentials"}
                if host.allows(self.headers):
                    status, content = host.answer(self.command, address.path, parse_qs(address.query), body)
                data = json.dumps(content).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PATCH = do_PUT = serve

            def log_message(self, *_):
                pass

        return Handler
