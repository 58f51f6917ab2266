"""What the tests of the fake share: one started for each test, and calls to it as a client makes them."""

import http.client
import json
import pathlib
import sys
import time
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
from salesforce.fakesalesforce import FakeSalesforce  # noqa: E402

DATA = "/services/data/v67.0"


class Got:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        """Status and error code of a refusal."""
        return self.status, self.json[0]["errorCode"]


class FakeCase(unittest.TestCase):
    def setUp(self):
        self.fake = FakeSalesforce().start()
        self.pass_time((20 - time.time()) % 60)  # no test runs over the end of a minute
        self.addCleanup(self.fake.close)
        self.about = self.fake.description()
        self.case = self.about["case"]["id"]
        self._connection = http.client.HTTPConnection("127.0.0.1", self.fake.port, timeout=10)
        self.addCleanup(self._connection.close)

    def send(self, method, url, body=None, headers=None):
        self._connection.request(method, url, body, {"User-Agent": "test", **(headers or {})})
        answer = self._connection.getresponse()
        return Got(answer.status, answer.headers, answer.read())

    def call(self, method, path, body=None, user="agent", **headers):
        """A call of the API; header names with _ for -."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers["Authorization"] = "Bearer " + self.about["users"][user]["access_token"]
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body)
        return self.send(method, path if path.startswith("/") else f"{DATA}/{path}", body, headers)

    def query(self, text, user="agent", kind="query", **headers):
        return self.call("GET", f"{kind}?q={urllib.parse.quote(text)}", user=user, **headers)

    def rows(self, text, user="agent", kind="query"):
        got = self.query(text, user, kind)
        self.assertEqual(got.status, 200, got.body)
        return got.json["records"]

    def new_case(self, user="agent", **values):
        got = self.call("POST", "sobjects/Case", {"Subject": "A case", **values}, user, Sforce_Auto_Assign="FALSE")
        self.assertEqual(got.status, 201, got.body)
        return got.json["id"]

    def read(self, name, key, user="admin"):
        got = self.call("GET", f"sobjects/{name}/{key}", user=user)
        self.assertEqual(got.status, 200, got.body)
        return got.json

    def control(self, what, **asked):
        got = self.send("POST", f"/__fake/{what}", json.dumps(asked))
        self.assertEqual(got.status, 200, got.body)
        return got.json

    def renew_tokens(self):
        for key, user in self.about["users"].items():
            user |= self.control("token", user=key)

    def pass_time(self, seconds):
        self.fake.clock.offset += seconds
