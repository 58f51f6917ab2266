"""A real Redmine of the tests (tests/support/redmine), through its API; and a proxy that loses answers."""

import http.client
import http.server
import json
import os
import threading
import time
import urllib.parse
import urllib.request

from programs import sha256


class Redmine:
    """`which` is textile or commonmark; the server is the one that `file` describes, else that of ctest's fixture."""

    def __init__(self, which, file=None):
        with open(file or os.environ["TWINSPAN_REDMINE_" + which], encoding="utf-8") as file:
            self.instance = json.load(file)
        self.which = which
        self.url = self.instance["url"]
        self.key = self.instance["admin"]["key"]
        self.project = self.instance["projects"][0]
        self._digests = {}

    def call(self, method, path, body=None, content_type="application/json"):
        data = json.dumps(body).encode() if content_type == "application/json" and body is not None else body
        request = urllib.request.Request(self.url + path, data=data, method=method,
                                         headers={"X-Redmine-API-Key": self.key, "Content-Type": content_type})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def upload(self, name, content):
        answer = self.call("POST", "/uploads.json?filename=" + urllib.parse.quote(name), content,
                           "application/octet-stream")
        return {"token": json.loads(answer)["upload"]["token"], "filename": name}

    def attach(self, key, name, content):
        self.call("PUT", f"/issues/{key}.json", {"issue": {"uploads": [self.upload(name, content)]}})

    def make_issue(self, subject, description, files=()):
        uploads = [self.upload(name, content) for name, content in files]
        issue = {"project_id": self.project["id"], "subject": subject, "description": description, "uploads": uploads}
        return str(json.loads(self.call("POST", "/issues.json", {"issue": issue}))["issue"]["id"])

    def comment(self, key, text, internal=False):
        self.call("PUT", f"/issues/{key}.json", {"issue": {"notes": text, "private_notes": internal}})

    def show(self, key):
        return json.loads(self.call("GET", f"/issues/{key}.json?include=journals,attachments"))["issue"]

    def notes(self, key):
        """Public comments."""
        return [journal["notes"] for journal in self.show(key)["journals"]
                if journal.get("notes") and not journal.get("private_notes")]

    def files(self, key):
        return self.files_of(self.show(key))

    def files_of(self, issue):
        """Of what show() gave: names and SHA-256 of the bytes."""
        return sorted((file["filename"], self._digest(file["id"])) for file in issue["attachments"])

    def _digest(self, file):
        if file not in self._digests:  # the bytes of a file never change
            self._digests[file] = sha256(self.call("GET", f"/attachments/download/{file}"))
        return self._digests[file]

    def newest(self):
        """The newest hundred, the newest first: more than one round makes."""
        path = f"/issues.json?project_id={self.project['id']}&status_id=*&sort=id:desc&limit=100"
        return json.loads(self.call("GET", path))["issues"]

    def keys(self):
        return [str(issue["id"]) for issue in self.newest()]

    def sign_in(self, window, address=None):
        window.type("Address of your tracker", address or self.url)
        window.type("API access key", self.key)
        window.press("^Sign in$")

    def add_to(self, node, url=None, poll=None):
        """As an instance of the node, under the node's name; `poll`: seconds, not the usual interval."""
        form = ["--option", "textFormat=textile"] if self.which == "textile" else []
        added = node.value("instance", "add", url or self.url, "--token-file", "-", "--name", node.name, *form,
                           stdin=self.key)
        if poll is not None:
            node.value("instance", "poll", added["id"], str(poll))
        return added


class Proxy:
    """Stands before a Redmine and passes every call on."""

    def __init__(self, redmine):
        self._target = urllib.parse.urlsplit(redmine.url)
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1  # head and body of a small answer in one packet

            def log_message(self, *arguments):
                pass

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except OSError:
                    self.close_connection = True  # the caller was killed

            def forward(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                started = time.monotonic()
                status, headers, answer = proxy.forwarded(self.command, self.path, self.headers, body)
                proxy.passed(self.command, self.path, time.monotonic() - started)
                if proxy.loses(self.command):
                    self.close_connection = True
                    return
                self.send_response_only(status)
                for name, value in headers:
                    if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer)

            do_GET = do_HEAD = do_POST = do_PUT = forward

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}{self._target.path}"

    def passed(self, method, path, seconds):
        """Told of each call that the server answered."""

    def loses(self, method):
        """Whether the answer to this call gets lost."""
        return False

    def forwarded(self, method, path, headers, body):
        connection = http.client.HTTPConnection(self._target.hostname, self._target.port, timeout=60)
        try:
            passed = {name: value for name, value in headers.items() if name.lower() not in ("connection", "host")}
            connection.request(method, path, body or None, {**passed, "Host": headers["Host"], "Connection": "close"})
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class LossyProxy(Proxy):
    """At the n-th write from `arm` on, the server does it, but its answer never comes back: `lost` is called instead."""

    WRITES = ("POST", "PUT")

    def __init__(self, redmine):
        self._left, self._lost = 0, None
        super().__init__(redmine)

    def arm(self, write, lost):
        self._left, self._lost = write, lost

    def loses(self, method):
        if method not in self.WRITES or self._left == 0:
            return False
        self._left -= 1
        if self._left == 0:
            self._lost()
            return True
        return False
