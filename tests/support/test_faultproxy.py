"""Each fault of faultproxy.py is seen by a caller as what it claims to be, and happens when its rule says so."""

import http.client
import http.server
import threading
import unittest

import faultproxy
from faultproxy import FAULTS, OWN_REFUSALS, REFUSALS, FaultProxy, Rule, redmine_operation
from refusals import SOON

BODY = b'{"issue":{"id":7}}'


class Server(http.server.ThreadingHTTPServer):
    """Answers every call with BODY, but PUT with nothing, and remembers the calls."""

    def __init__(self):
        self.got = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.got.append((self.command, self.path, body))
        self.send_response(204 if self.command == "PUT" else 200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        if self.command != "PUT":
            self.wfile.write(BODY)

    do_GET = do_POST = do_PUT = answer


class FaultProxyTest(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        self.proxy = FaultProxy(f"http://127.0.0.1:{self.server.server_address[1]}/tracker")
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.addCleanup(self.proxy.close)

    def call(self, method="POST", path="/issues.json", body=b"{}", timeout=10):
        port = int(self.proxy.url.split(":")[2].split("/")[0])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        try:
            connection.request(method, "/tracker" + path, body)
            answer = connection.getresponse()
            return answer, answer.read()
        finally:
            connection.close()

    def fails(self, fault, error, reached, method="POST", **options):
        """The call ends in the error, and the server got it so many times."""
        before = len(self.server.got)
        self.proxy.fail(Rule(fault, nth=1))
        with self.assertRaises(error):
            self.call(method, **options)
        self.assertEqual(len(self.server.got) - before, reached)
        answer, body = self.call()  # the next one passes
        self.assertEqual((answer.status, body), (200, BODY))

    def answers(self, fault, reached):
        before = len(self.server.got)
        self.proxy.fail(Rule(fault, nth=1))
        answer, body = self.call()
        self.assertEqual(len(self.server.got) - before, reached)
        return answer, body

    def test_what_passes_is_not_changed(self):
        answer, body = self.call("POST", "/issues.json?include=attachments", b"words")
        self.assertEqual((answer.status, answer.headers["Content-Type"], body), (200, "application/json", BODY))
        self.assertEqual(self.server.got, [("POST", "/tracker/issues.json?include=attachments", b"words")])
        self.assertEqual(self.call("PUT", "/issues/7.json")[0].status, 204)
        large = bytes(range(256)) * 4096
        self.call("POST", "/uploads.json", large)
        self.assertEqual(self.server.got[-1][2], large)
        self.assertEqual(self.proxy.done, [])

    def test_broken_connections(self):
        self.fails("refused", ConnectionResetError, 0)
        self.fails("reset-before", ConnectionResetError, 0)
        self.fails("reset-after", ConnectionResetError, 1)
        self.fails("cut", http.client.IncompleteRead, 1)
        self.fails("cut", http.client.BadStatusLine, 1, method="PUT", path="/issues/7.json")

    def test_a_call_that_hangs_hangs_until_the_caller_gives_up(self):
        self.fails("hang-before", TimeoutError, 0, timeout=0.2)
        self.fails("hang-after", TimeoutError, 1, timeout=0.2)

    def test_answers_without_the_server(self):
        for fault, (status, headers, body) in REFUSALS.items():
            with self.subTest(fault=fault):
                answer, got = self.answers(fault, 0)
                self.assertEqual((answer.status, got), (status, body))
                for name, value in headers:
                    self.assertEqual(answer.headers[name], value)

    def test_answers_after_the_server_did_it(self):
        self.assertEqual(self.answers("500-after", 1)[0].status, 500)
        answer, body = self.answers("empty", 1)
        self.assertEqual((answer.status, body), (200, b""))
        answer, body = self.answers("twice", 2)
        self.assertEqual((answer.status, body), (200, BODY))
        self.assertEqual(self.server.got[-1], self.server.got[-2])

    def test_what_one_tracker_alone_answers(self):
        for fault, (status, _, body) in OWN_REFUSALS.items():
            with self.subTest(fault=fault):
                answer, got = self.answers(fault, 0)
                self.assertEqual((answer.status, got), (status, body))

    def test_a_call_before_the_end_of_a_wait_is_noted(self):
        self.proxy.fail(Rule("429-retry-after", nth=1))
        self.call()
        told, seconds = self.proxy.told
        self.assertEqual(seconds, SOON)
        self.proxy.told = told - 10, 1000
        self.call()
        self.assertEqual(len(self.proxy.hurried), 1)

    def test_kills_leave_the_caller_without_an_answer(self):
        killed = []
        self.proxy.kill = lambda: killed.append(len(self.server.got))
        for fault, reached in (("kill-before", 0), ("kill-after", 1)):
            before = len(self.server.got)
            self.fails(fault, http.client.RemoteDisconnected, reached)
            self.assertEqual(killed.pop(), before + reached)

    def test_answers_name_the_proxy(self):
        there = f"http://{self.proxy.target.netloc}"
        headers, body = self.proxy.shown([("Content-Type", "application/json"), ("Link", f"<{there}/2>")],
                                         f'{{"self":"{there}/1"}}'.encode())
        here = self.proxy.url.removesuffix("/tracker")
        self.assertEqual(headers[1][1], f"<{here}/2>")
        self.assertEqual(body, f'{{"self":"{here}/1"}}'.encode())

    def test_every_fault_is_in_these_tests(self):
        tested = {"refused", "reset-before", "reset-after", "cut", "hang-before", "hang-after", "500-after", "empty",
                  "twice", *REFUSALS}
        self.assertEqual(tested, set(FAULTS))
        with self.assertRaises(ValueError):
            Rule("earthquake")

    def test_the_nth_call_of_an_operation(self):
        self.proxy.fail(Rule("500", ["comment"], nth=2, times=2))
        note = b'{"issue":{"notes":"x"}}'
        seen = [self.call("PUT", "/issues/7.json", note)[0].status for _ in range(2)]
        self.call("POST", "/issues.json")
        seen += [self.call("PUT", "/issues/7.json", note)[0].status for _ in range(2)]
        self.assertEqual(seen, [204, 500, 500, 204])
        self.assertEqual([fault[:3] for fault in self.proxy.done], [("500", "comment", "PUT")] * 2)
        self.assertEqual(self.proxy.calls, {"comment": 4, "create": 1})

    def test_rules_count_the_same_calls(self):
        self.proxy.fail(*(Rule(fault, nth=number) for number, fault in enumerate(["500", "503", "404"], 1)))
        self.assertEqual([self.call()[0].status for _ in range(4)], [500, 503, 404, 200])

    def test_a_rate_fails_its_share_and_is_the_same_each_time(self):
        rows = []
        for _ in range(2):
            self.proxy.fail(Rule(["500", "503"], rate=0.5))
            rows.append([self.call("GET", "/issues.json", None)[0].status for _ in range(60)])
        self.assertEqual(rows[0], rows[1])
        self.assertEqual(set(rows[0]), {200, 500, 503})
        self.assertTrue(15 <= 60 - rows[0].count(200) <= 45, rows[0])

    def test_operations_of_redmine(self):
        for expected, method, path, body in (
                ("list", "GET", "/issues.json?project_id=1", b""), ("find", "GET", "/issues.json?cf_1=~ts1", b""),
                ("read", "GET", "/issues/7.json?include=journals", b""),
                ("download", "GET", "/attachments/download/3", b""), ("look-up", "GET", "/projects/1.json", b""),
                ("upload", "POST", "/uploads.json?filename=a", b""), ("create", "POST", "/issues.json", b"{}"),
                ("comment", "PUT", "/issues/7.json", b'{"issue":{"notes":"x"}}'),
                ("attach", "PUT", "/issues/7.json", b'{"issue":{"uploads":[]}}'),
                ("change", "PUT", "/issues/7.json", b'{"issue":{"subject":"x"}}'),
                ("edit-comment", "PUT", "/journals/9.json", b"{}"), ("other", "DELETE", "/issues/7.json", b"")):
            self.assertEqual(redmine_operation(method, path, body), expected)

    def test_closing_ends_what_hangs(self):
        faultproxy.HANG_SECONDS, before = 600.0, faultproxy.HANG_SECONDS
        self.addCleanup(setattr, faultproxy, "HANG_SECONDS", before)
        self.proxy.fail(Rule("hang-before", nth=1))
        ended = []

        def caller():
            try:
                self.call(timeout=600)
            except http.client.RemoteDisconnected:
                ended.append(True)

        thread = threading.Thread(target=caller)
        thread.start()
        while not self.proxy.done:
            pass
        self.proxy.close()
        thread.join()
        self.assertEqual(ended, [True])


if __name__ == "__main__":
    unittest.main()
