"""What the tests of the fake of Jira Cloud share."""

import unittest

from jira.fakeclient import Client, basic
from jira.fakejiracloud import FakeJiraCloud

API = "/rest/api/3"


class CloudTest(unittest.TestCase):
    def setUp(self):
        self.fake = FakeJiraCloud().start()
        self.addCleanup(self.fake.close)
        told = self.fake.description()
        self.gateway = told["gateway"]
        self.accounts = {one["handle"]: one for one in told["accounts"]}
        self.sync = self.client("sync")
        self.admin = self.client("admin")
        self.control = Client(self.fake.url + "/__fake/")

    def client(self, handle, url="", secret="apiToken"):
        account = self.accounts[handle]
        return Client(url or self.fake.url, basic(account["email"], account[secret]))

    def tearDown(self):
        if not getattr(self, "breaches_wanted", False):
            self.assertEqual(self.fake.breaches, [])

    def breached(self, text):
        self.breaches_wanted = True
        self.assertTrue(any(text in one for one in self.fake.breaches), self.fake.breaches)

    def told(self, what, **wish):
        reply = self.control.post(what, wish)
        self.assertEqual(reply.status, 200, reply.body)
        return reply.json()

    def freeze(self):
        moment = self.fake.clock.seconds()
        self.fake.clock.seconds = lambda: moment + self.fake.clock.offset

    def fields(self, **more):
        return {"project": {"key": "SUP"}, "issuetype": {"name": "Bug"}, "summary": "Printer", **more}

    def said(self):
        return self.control.get("calls").json()[-1]["said"]

    def create(self, **fields):
        reply = self.sync.post(f"{API}/issue", {"fields": self.fields(**fields)})
        self.assertEqual(reply.status, 201, reply.body)
        return reply.json()["key"]

    def issue(self, key, query=""):
        return self.sync.get(f"{API}/issue/{key}{query}").json()
