"""What the tests of the fake share: a fake of their own, calls over HTTP as a client makes them, and wishes."""

import http.client
import json
import pathlib
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from github.fakegithub import FakeGithub  # noqa: E402

ADA, MIA, TESS, RITA, OTTO = (f"ghp_{name}Classic" for name in ("ada", "mia", "tess", "rita", "otto"))
ISSUES, ONE = "/repos/lab/helpdesk/issues", "/repos/lab/helpdesk/issues/1"


class Answered:
    def __init__(self, response):
        self.status, self.headers, self.raw = response.status, response.headers, response.read()

    @property
    def json(self):
        return json.loads(self.raw)

    @property
    def message(self):
        return self.json["message"]

    def link(self, rel):
        """Path and query of a Link."""
        for part in (self.headers["Link"] or "").split(", "):
            if part.endswith(f'rel="{rel}"'):
                url = urllib.parse.urlsplit(part[1 : part.index(">")])
                return f"{url.path}?{url.query}"
        return None


class FakeTest(unittest.TestCase):
    kind = FakeGithub

    @classmethod
    def setUpClass(cls):
        cls.fake = cls.kind().start()
        cls.addClassCleanup(cls.fake.close)

    def setUp(self):
        self.control("reset")
        self.control("forget")
        self.control("clock", offset=0)
        self.control("settings", index_lag=60, index_reads_comments=False, comment_edit_bumps=False, deepest=10000,
                     cursors=True, private_mode=False)
        self.control("limits", enabled=self.kind is FakeGithub, write_gap=0, create_minute=80, core=5000, status=403,
                     retry_after=60)

    def send(self, method, path, body=None, token=ADA, headers=None, agent="Twinspan/test"):
        connection = http.client.HTTPConnection("127.0.0.1", self.fake.port, timeout=10)
        sent = {"Accept": "application/vnd.github+json", **({"User-Agent": agent} if agent else {}),
                **({"Authorization": f"Bearer {token}"} if token else {}), **(headers or {})}
        raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        try:
            connection.request(method, path, raw, sent)
            return Answered(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, token=ADA, **headers):
        return self.send("GET", path, None, token, headers)

    def post(self, path, body, token=ADA):
        return self.send("POST", path, body, token)

    def patch(self, path, body, token=ADA):
        return self.send("PATCH", path, body, token)

    def control(self, what, **wish):
        answer = self.send("POST", f"/__fake/{what}", wish)
        self.assertEqual(answer.status, 200, answer.raw)
        return answer.json

    def graphql(self, query, token=ADA, **variables):
        return self.post("/graphql", {"query": query, "variables": variables}, token)

    def issue(self, title="Printer", token=ADA, **more):
        answer = self.post(ISSUES, {"title": title, **more}, token)
        self.assertEqual(answer.status, 201, answer.raw)
        return answer.json

    def refused(self, answer, status, message=None):
        self.assertEqual(answer.status, status, answer.raw)
        self.assertTrue(answer.json["documentation_url"])
        self.assertEqual(answer.json["status"], str(status))
        if message:
            self.assertIn(message, answer.message)
        return answer

    def breached(self, words):
        self.assertTrue(any(words in sentence for sentence in self.fake.breaches), self.fake.breaches)
        self.control("forget")
