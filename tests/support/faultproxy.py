"""An HTTP proxy that stands before a real server and fails at chosen calls, as networks, middle boxes and servers do.

    proxy = FaultProxy("http://127.0.0.1:3000", redmine_operation)
    proxy.fail(Rule("reset-after", ["create"], nth=1))      # the first create is carried out, its answer lost
    proxy.fail(Rule(["500", "cut"], rate=0.02))             # 2 % of all calls
    ...
    proxy.done                                              # each fault that was done
    proxy.close()
"""

import collections
import dataclasses
import http.client
import http.server
import os
import random
import select
import socket
import struct
import threading
import time
import urllib.parse

from refusals import OWN_REFUSALS, REFUSALS, SOON, answered, tells_wait

HANG_SECONDS = 60.0  # a caller without patience of its own is let go then
MOST_PEEKED = 60_000
UNDER_WAY = 0.5  # seconds
KILLS = ("kill-before", "kill-after")  # FaultProxy.kill is called before, or after, the server did it; no answer comes

FAULTS = {
    "refused": "the connection is closed before anything is read",
    "reset-before": "the connection is reset, the server hears nothing",
    "reset-after": "the server does it, then the connection is reset",
    "hang-before": "no answer, the server hears nothing",
    "hang-after": "the server does it, no answer",
    **{name: "the answer is " + name for name in REFUSALS},
    "500-after": "the server does it, the answer is 500",
    "cut": "the server does it, its answer ends in the middle",
    "empty": "the server does it, the answer is 200 without a body",
    "twice": "the server gets it twice, the second answer comes back",
}

Fault = collections.namedtuple("Fault", "name operation method path")


@dataclasses.dataclass
class Rule:
    """Which fault happens when. Either to a share of the calls, or to `times` calls from the n-th on."""

    faults: object  # a name, or a list of names of which each time one is taken
    operations: object = None  # names; None: every call
    rate: float = 0.0
    nth: int = 0
    times: int = 1
    seen: int = 0

    def __post_init__(self):
        self.faults = [self.faults] if isinstance(self.faults, str) else list(self.faults)
        unknown = set(self.faults) - set(FAULTS) - set(OWN_REFUSALS) - set(KILLS)
        if unknown:
            raise ValueError(f"no such fault: {unknown}")

    def fault(self, operation, chance):
        """The fault that happens to this call, or None."""
        if self.operations is not None and operation not in self.operations:
            return None
        self.seen += 1
        if self.nth:
            hit = self.nth <= self.seen < self.nth + self.times
        else:
            hit = chance.random() < self.rate
        return chance.choice(self.faults) if hit else None


def redmine_operation(method, path, body):
    """What a call asks of a Redmine; `path` begins behind the instance's address. `body` is empty where it is large."""
    name = path.partition("?")[0]
    if method == "GET":
        if name == "/issues.json":
            is_search = any(word in path for word in ("cf_", "description"))
            return "find" if is_search else "list"
        if name.startswith("/issues/") and name.endswith(".json"):
            return "read"
        if name.startswith("/attachments/"):
            return "download"
        return "look-up"
    if name == "/uploads.json":
        return "upload"
    if method == "POST" and name == "/issues.json":
        return "create"
    if method == "PUT" and name.startswith("/journals/"):
        return "edit-comment"
    if method == "PUT" and name.startswith("/issues/"):
        return "attach" if b'"uploads"' in body else "comment" if b'"notes"' in body else "change"
    return "other"


class FaultProxy:
    """Passes calls on to the server at `url` but for those that a rule fails. `operation(method, path, body)` names a
    call. The same seed gives each operation the same row of faults. Where an answer names the server's address, it
    names the proxy's instead, so that nothing goes past it."""

    def __init__(self, url, operation=redmine_operation, seed=1):
        self.target = urllib.parse.urlsplit(url)
        self.operation = operation
        self.closing = threading.Event()
        self.calls = collections.Counter()  # by operation
        self.done = []
        self.hurried = []  # calls that came before the end of a wait that had been told
        self.kill = lambda: None
        self.told = None  # when a wait was told, and how many seconds
        self._seed = seed
        self._lock = threading.Lock()
        self._rules, self._chances = [], {}
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}{self.target.path}"

    def fail(self, *rules):
        """These rules hold from now on, and no others. Without a rule everything passes."""
        with self._lock:
            self._rules, self._chances = list(rules), {}

    def decide(self, method, path, body):
        """The fault of this call, written down; None lets it pass."""
        inner = path[len(self.target.path):] if path.startswith(self.target.path) else path
        operation = self.operation(method, inner, body)
        with self._lock:
            self.calls[operation] += 1
            chance = self._chances.setdefault(operation, random.Random(f"{self._seed} {operation}"))
            met = [rule.fault(operation, chance) for rule in self._rules]  # every rule counts the call
            fault = next((fault for fault in met if fault), None)
            self._note_hurry(method, inner)
            if fault:
                self.done.append(Fault(fault, operation, method, inner))
            return fault

    def _note_hurry(self, method, path):
        """What is under way while a wait is told is not meant."""
        if self.told and UNDER_WAY < time.monotonic() - self.told[0] < self.told[1] - 0.1:
            self.hurried.append(f"{method} {path} came before the end of a wait of {self.told[1]} s")

    def refusal(self, name):
        """What is answered: status, headers, body."""
        answer = answered(name)
        if tells_wait(answer[1]):
            self.told = time.monotonic(), SOON
        return answer

    def shown(self, headers, body):
        """The answer with the proxy's address in place of the server's."""
        inside, outside = (f"http://{place}" for place in (self.target.netloc, self.url.split("/")[2]))
        headers = [(name, value.replace(inside, outside)) for name, value in headers]
        if any(name.lower() == "content-type" and "json" in value for name, value in headers):
            body = body.replace(inside.encode(), outside.encode())
        return headers, body

    def forward(self, method, path, headers, body):
        """The server's answer: status, headers, body."""
        connection = http.client.HTTPConnection(self.target.hostname, self.target.port, timeout=HANG_SECONDS)
        try:
            passed = {name: value for name, value in headers.items() if name.lower() != "connection"}
            connection.request(method, path, body or None, {**passed, "Connection": "close"})
            answer = connection.getresponse()
            return answer.status, *self.shown(answer.getheaders(), answer.read())
        finally:
            connection.close()

    def close(self):
        """Ends all calls, also those that hang, and all threads."""
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.end_connections()
        self._server.server_close()


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False  # server_close() waits for them
    request_queue_size = 64

    def __init__(self, *arguments):
        self._open, self._guard = set(), threading.Lock()
        super().__init__(*arguments)

    def process_request(self, request, client_address):
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request):
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def end_connections(self):
        with self._guard:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # it has ended by itself

    def handle_error(self, request, client_address):
        pass  # a caller that went away


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body of a small answer in one packet

    def log_message(self, *arguments):
        pass

    def handle_one_request(self):
        try:
            self._handle()
        except (OSError, ValueError):  # ValueError: of a stream whose socket is closed
            self.close_connection = True

    def _handle(self):
        self.close_connection = True
        head = self._peeked()
        if head is None:
            return
        method, path = (head.partition(b"\r\n")[0].decode("latin-1").split(" ") + [""])[:2]
        fault = self.server.proxy.decide(method, path, head.partition(b"\r\n\r\n")[2])
        if fault == "refused":
            self._reset()
            return
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(fault, body)
        self.wfile.flush()

    def _peeked(self):
        """The head of the next call, with its body if it is small, without taking it; None at the end."""
        while True:
            readable = select.select([self.connection], [], [], 1.0)[0]
            if self.server.proxy.closing.is_set():
                return None
            if not readable:
                continue
            seen = self.connection.recv(MOST_PEEKED, socket.MSG_PEEK)
            if not seen:
                return None
            head, end, body = seen.partition(b"\r\n\r\n")
            if end:
                announced = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                length = int(announced[0].partition(b":")[2]) if announced else 0
                if len(body) >= length or length > MOST_PEEKED // 2:
                    return seen
            time.sleep(0.001)

    def _answer(self, fault, body):
        proxy = self.server.proxy
        if fault in REFUSALS or fault in OWN_REFUSALS:
            self._send(*proxy.refusal(fault))
            return
        if fault == "kill-before":
            self._kill()
            return
        if fault == "reset-before":
            self._reset()
            return
        if fault == "hang-before":
            self._hang()
            return
        answer = proxy.forward(self.command, self.path, self.headers, body)
        if fault == "twice":
            answer = proxy.forward(self.command, self.path, self.headers, body)
        self._send_back(fault, *answer)

    def _send_back(self, fault, status, headers, body):
        if fault == "reset-after":
            self._reset()
        elif fault == "kill-after":
            self._kill()
        elif fault == "hang-after":
            self._hang()
        elif fault == "500-after":
            self._send(*answered("500"))
        elif fault == "empty":
            self._send(200, [], b"")
        elif fault == "cut":
            self._cut(status, headers, body)
        else:
            self._send(status, headers, body)

    def _send(self, status, headers, body, sent=None):
        """`sent`: so much of the body goes out, and then nothing any more."""
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body if sent is None else body[:sent])
        self.close_connection = sent is not None

    def _cut(self, status, headers, body):
        if body:
            self._send(status, headers, body, len(body) // 2)
        else:
            self.wfile.write(b"HTTP/1.")  # there is only a head to cut
        self.close_connection = True

    def _hang(self):
        """Until the caller goes away."""
        limit = time.monotonic() + HANG_SECONDS
        self.close_connection = True
        while time.monotonic() < limit and not self.server.proxy.closing.is_set():
            if select.select([self.connection], [], [], 0.1)[0] and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def _kill(self):
        self.close_connection = True
        self.server.proxy.kill()

    def _reset(self):
        """Closes so that the caller's side is told of a broken connection, not of an end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())
