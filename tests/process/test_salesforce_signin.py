"""Signing in in the browser from the command line, and what becomes of the tokens: renewed, kept, refused."""

import subprocess

from browsersignin import BrowserSignIn
from programs import wait_until
from salesforce import Salesforce
from twinspan import STAGES, ProcessTest, main


class BrowserSignInTest(ProcessTest):
    def setUp(self):
        super().setUp()
        self.salesforce = Salesforce()
        self.addCleanup(self.salesforce.close)
        self.acme = self.node("acme")

    def tearDown(self):
        self.assertEqual(self.salesforce.breaches(), [])

    def add(self):
        waiting = BrowserSignIn(self.acme, "instance", "add", self.salesforce.url, "--browser", "--name", "acme",
                                *self.salesforce.options)
        self.assertIn("close this page", waiting.visit())
        code, added, said = waiting.end()
        self.assertEqual(code, 0, said)
        return added

    def connect(self):
        """Acme's org and Globex's practice tracker, over two nodes that serve."""
        self.tracker = self.practice()[1]
        self.globex = self.node("globex")
        self.globex.add_practice(self.tracker)
        for node in (self.acme, self.globex):
            node.serve()
        self.add()
        invitation = self.globex.invite(project="ENG")
        self.acme_id = self.acme.value("accept", "--instance", "acme", stdin=invitation["code"])["id"]
        self.globex.wait_active(invitation["connection"])

    def test_without_a_running_node(self):
        added = self.add()
        self.assertEqual((added["tracker"], added["admin"]), ("salesforce", True))
        again = self.acme.problem("instance", "sign-in", "acme")
        self.assertEqual(again["code"], "sign-in.browser-again")
        both = self.acme.problem("instance", "sign-in", "acme", "--browser", "--token-file", "-", stdin="x")
        self.assertEqual(both["code"], "sign-in.both-ways")
        # What was answered the first time need not be given again.
        waiting = BrowserSignIn(self.acme, "instance", "sign-in", "acme", "--browser")
        waiting.visit()
        code, value, said = waiting.end()
        self.assertEqual((code, value["id"]), (0, added["id"]), said)

    def test_refused_and_interrupted(self):
        self.salesforce.control("settings", sign_in="deny")
        waiting = BrowserSignIn(self.acme, "instance", "add", self.salesforce.url, "--browser",
                                *self.salesforce.options)
        self.assertIn("no access", waiting.visit())
        code, value, said = waiting.end()
        self.assertEqual((code, value["problem"]["code"]), (1, "oauth.not-allowed"))
        self.assertIn("was not allowed", said)

        self.acme.serve()  # the same over the running node's socket
        waiting = BrowserSignIn(self.acme, "instance", "add", self.salesforce.url, "--browser",
                                *self.salesforce.options)
        waiting.interrupt()
        code, value, said = waiting.end()
        self.assertEqual((code, value["problem"]["kind"]), (1, "cancelled"), said)
        self.salesforce.control("settings", sign_in="approve")
        self.assertEqual(self.add()["tracker"], "salesforce")
        self.assertEqual(len(self.acme.value("instance", "list")), 1)

    def test_tokens_outlive_the_node(self):
        self.connect()
        for number, end in enumerate([self.acme.stop, self.acme.kill, self.acme.kill], 1):
            self.salesforce.control("expire")
            case = self.salesforce.make_case(f"Pump {number} stops")
            self.assertEqual(self.acme.sync(self.acme_id, case).stages, STAGES)
            self.assertEqual(self.salesforce.refreshes(), number)
            end()
            self.acme.serve()
        case = self.salesforce.make_case("Pump 4 stops")
        self.assertEqual(self.acme.sync(self.acme_id, case).stages, STAGES)
        self.assertEqual(self.salesforce.refreshes(), 3)

    def test_a_refused_refresh_asks_once_and_loses_nothing(self):
        self.connect()
        self.salesforce.control("revoke")
        case = self.salesforce.make_case("Made while nobody was signed in")
        self.acme.do("sync", self.acme_id, case)
        wait_until(lambda: self.acme.value("problems"), "the problem")
        self.assertEqual([one["problem"]["code"] for one in self.acme.value("problems")], ["oauth.sign-in-over"])
        waiting = BrowserSignIn(self.acme, "instance", "sign-in", "acme", "--browser")
        waiting.visit()
        code, _, said = waiting.end()
        self.assertEqual(code, 0, said)
        wait_until(lambda: "Made while nobody was signed in" in str(self.tracker.issues()), "the twin")
        wait_until(lambda: self.acme.value("problems") == [], "no problem any more")

    def test_the_terminal_shows_no_secret(self):
        waiting = BrowserSignIn(self.acme, "instance", "add", self.salesforce.url, "--browser", "--verbose",
                                *self.salesforce.options)
        waiting.visit()
        code, added, said = waiting.end()
        self.assertEqual(code, 0, said)
        token = self.salesforce.control("token", user="admin")["access_token"]
        alike = token[: token.index("!") + 1]  # so all of this org begin
        self.assertNotIn(alike, said)
        found = subprocess.run(["grep", "-rla", alike, self.acme.home], capture_output=True, text=True, check=False)
        self.assertEqual(found.stdout, "", "a token lies in the data folder")


if __name__ == "__main__":
    main()
