"""What all fakes of trackers share: HTTP on loopback, a clock that tests can move, and a record of every call.

A fake is a subclass of FakeServer with routes:

    class FakeGithub(FakeServer):
        @route("GET", "/repos/{owner}/{repo}/issues/{number}")
        def issue(self, request, owner, repo, number): return Answer(200, {...})

Each request is answered under one lock, so that a fake's state needs none of its own. Beside its routes every fake has
those of a test that stands outside, below /__fake/ (see _control): they are in no record and need no sign-in.
"""

import dataclasses
import datetime
import http.server
import json
import re
import socket
import threading
import time
import urllib.parse

CONTROL = "/__fake/"
MOST_BODY = 2 << 30


@dataclasses.dataclass
class Request:
    method: str
    path: str  # decoded, without the query
    query: dict  # name: the last value; see `queries` for all
    queries: dict
    headers: object  # looked up without regard to case
    body: bytes
    url: str  # as it came

    def json(self):
        """The body as JSON; Refused with 400 unless it is."""
        try:
            return json.loads(self.body.decode("utf-8"))
        except (UnicodeDecodeError, ValueError) as error:
            raise Refused(400, f"the body is no JSON: {error}") from None


@dataclasses.dataclass
class Answer:
    status: int = 200
    body: object = None  # bytes as they are, str as text, None as nothing, all else as JSON
    headers: dict = dataclasses.field(default_factory=dict)
    content_type: str = ""

    def payload(self):
        if self.body is None:
            return b"", self.content_type
        if isinstance(self.body, bytes):
            return self.body, self.content_type or "application/octet-stream"
        if isinstance(self.body, str):
            return self.body.encode(), self.content_type or "text/html; charset=utf-8"
        return json.dumps(self.body).encode(), self.content_type or "application/json;charset=UTF-8"


class Refused(Exception):
    """A request that the real service refuses; FakeServer.refusal() makes the service's own answer of it."""

    def __init__(self, status, message, **more):
        super().__init__(message)
        self.status, self.message, self.more = status, message, more


@dataclasses.dataclass
class Call:
    method: str
    url: str
    status: int = 0
    said: str = ""  # why it was refused


class Clock:
    """The server's clock: this machine's, moved by what a test says."""

    def __init__(self):
        self.offset = 0.0

    def seconds(self):
        return time.time() + self.offset

    def now(self):
        return datetime.datetime.fromtimestamp(self.seconds(), datetime.timezone.utc)


def route(method, pattern):
    """Marks a method of a fake as what answers METHOD PATTERN; {name} stands for one part of the path, {name...} for all
    the rest."""

    def mark(function):
        function.routes = getattr(function, "routes", []) + [(method, pattern)]
        return function

    return mark


def _expression(pattern):
    rest = re.sub(r"\\\{(\w+)\\.\\.\\.\\\}", r"(?P<\1>.+)", re.escape(pattern))
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", rest) + "$")


class FakeServer:
    name = "fake"

    def __init__(self, port=0):
        self.clock = Clock()
        self.calls = []  # Call, in the order of their answers
        self.breaches = []  # sentences: what a well-behaved client never sends, whatever was answered
        self._waiting = []  # what the control `meanwhile` was told
        self._lock = threading.RLock()
        self._routes = []
        for owner in type(self).__mro__:
            for function in vars(owner).values():
                for method, pattern in getattr(function, "routes", []):
                    self._routes.append((method, _expression(pattern), function))
        self._server = _Server(("127.0.0.1", port), _handler(self))
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def start(self):
        self._thread.start()
        return self

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    # What a fake fills in.

    def description(self):
        """What `run` prints for whoever started it, beside the address: accounts, keys, projects."""
        return {}

    def before(self, request):
        """Called before each call's route: sign-in, limits, headers that must be there. Raises Refused, or returns an
        Answer in the route's place, or None."""

    def refusal(self, request, refused):
        """The service's own form of a refusal."""
        return Answer(refused.status, {"message": refused.message})

    def unknown_route(self, request, other_methods):
        """No route. `other_methods`: those that the path has."""
        raise Refused(405 if other_methods else 404, "Not Found")

    def finish(self, request, answer):
        """Called with each answer before it leaves: headers that the service puts on all of them."""

    def control(self, request, what):
        """A test's own wish, POST or GET /__fake/WHAT, that _control doesn't know. Returns something for JSON."""
        raise Refused(404, f"no such control: {what}")

    # What a fake uses.

    def breach(self, sentence):
        self.breaches.append(sentence)

    def handle(self, request):
        with self._lock:
            if request.path.startswith(CONTROL):
                return self._control(request, request.path[len(CONTROL) :])
            call = Call(request.method, request.url)
            try:
                answer = self.before(request) or self._routed(request)
            except Refused as refused:
                call.said = refused.message
                answer = self.refusal(request, refused)
            self.finish(request, answer)
            call.status = answer.status
            self.calls.append(call)
            self._meanwhile(request)
            return answer

    def _meanwhile(self, request):
        for wish in [wish for wish in self._waiting if wish["url"] in request.url]:
            wish["calls"] -= 1
            if wish["calls"] == 0:
                self._waiting.remove(wish)
                body = json.dumps(wish.get("wish", {})).encode()
                self.control(dataclasses.replace(request, method="POST", body=body), wish["do"])

    def _routed(self, request):
        methods = []
        for method, expression, function in self._routes:
            match = expression.match(request.path)
            if match and method == request.method:
                return function(self, request, **match.groupdict())
            if match:
                methods.append(method)
        return self.unknown_route(request, methods)

    def _control(self, request, what):
        """GET calls, breaches; POST clock {"offset": seconds}; POST forget: begins the record anew; POST meanwhile {"url",
        "calls"? (1), "do", "wish"?}: once so many calls with `url` in their address were answered, the control `do`
        is carried out, as if somebody did it between two calls."""
        try:
            if what == "calls":
                return Answer(200, [dataclasses.asdict(call) for call in self.calls])
            if what == "breaches":
                return Answer(200, self.breaches)
            if what == "clock":
                self.clock.offset = float(request.json()["offset"])
                return Answer(200, {"now": self.clock.now().isoformat()})
            if what == "forget":
                self.calls.clear()
                self.breaches.clear()
                return Answer(200, {})
            if what == "meanwhile":
                self._waiting.append({"calls": 1, **request.json()})
                return Answer(200, {})
            return Answer(200, self.control(request, what))
        except Refused as refused:
            return Answer(refused.status, {"message": refused.message})


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def _handler(fake):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1  # head and body of an answer in one segment

        def __getattr__(self, name):
            if name.startswith("do_"):  # whatever the method, the fake decides
                return self._answer
            raise AttributeError(name)

        def _answer(self):
            body = self._read_body()
            if body is None:
                return
            parts = urllib.parse.urlsplit(self.path)
            queries = urllib.parse.parse_qs(parts.query, keep_blank_values=True)
            request = Request(
                self.command,
                urllib.parse.unquote(parts.path),
                {name: values[-1] for name, values in queries.items()},
                queries,
                self.headers,
                body,
                self.path,
            )
            try:
                answer = fake.handle(request)
            except Exception as error:  # a defect of the fake must be seen as one
                fake.breach(f"{request.method} {request.url}: the fake itself failed: {error!r}")
                answer = Answer(500, {"message": f"the fake itself failed: {error!r}"})
            self._send(answer)

        def _read_body(self):
            if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
                chunks = []
                while size := int(self.rfile.readline().split(b";")[0], 16):
                    chunks.append(self.rfile.read(size))
                    self.rfile.readline()
                while self.rfile.readline() not in (b"\r\n", b"\n", b""):
                    pass
                return b"".join(chunks)
            length = int(self.headers.get("Content-Length") or 0)
            if length > MOST_BODY:
                self.send_error(413)
                self.close_connection = True
                return None
            return self.rfile.read(length)

        def _send(self, answer):
            payload, content_type = answer.payload()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if content_type and "Content-Type" not in answer.headers:
                self.send_header("Content-Type", content_type)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            if self.command != "HEAD" and answer.status not in (204, 304):
                self.wfile.write(payload)
            self.wfile.flush()

        def date_time_string(self, timestamp=None):  # of the Date header: the fake's clock
            return super().date_time_string(fake.clock.seconds() if timestamp is None else timestamp)

        def log_message(self, *_):
            pass

    return Handler
