"""Signing in to GitHub from the command line by a code, and what becomes of the tokens."""

from browsersignin import BrowserSignIn
from github import Github
from twinspan import ProcessTest, main

EIGHT_HOURS = 28_801  # seconds, and one


class DeviceSignInTest(ProcessTest):
    def setUp(self):
        super().setUp()
        self.github = Github()
        self.addCleanup(self.github.close)
        self.github.control("sign-in", interval=1)
        self.lab = self.node("lab")

    def tearDown(self):
        self.assertEqual(self.github.breaches(), [])

    def begin(self, app="Ov23fakeOAuthApp"):
        waiting = BrowserSignIn(self.lab, "instance", "add", self.github.url, "--browser", "--name", "lab",
                                "--option", f"clientId={app}")
        code = waiting.code()
        self.assertRegex(code, r"^[A-Z]{4}-[A-Z]{4}$", waiting.said)
        self.assertIn("Enter the code", waiting.visit())
        return waiting, code

    def add(self, app="Ov23fakeOAuthApp"):
        waiting, code = self.begin(app)
        self.github.control("approve", user_code=code, user="ada")
        result, added, said = waiting.end()
        self.assertEqual(result, 0, said)
        return added

    def refreshes(self):
        return sum("access_token" in call["url"] for call in self.github.control("calls"))

    def test_the_code_signs_in(self):
        added = self.add()
        self.assertEqual((added["tracker"], added["account"], added["admin"]), ("github", "ada", True))
        self.assertIn("lab/helpdesk", str(self.lab.value("projects", "lab")))

    def test_refused_and_expired(self):
        waiting, code = self.begin()
        self.github.control("deny", user_code=code)
        result, value, said = waiting.end()
        self.assertEqual((result, value["problem"]["code"]), (1, "oauth.not-allowed"), said)
        waiting, code = self.begin()
        self.github.control("expire-code", user_code=code)
        result, value, said = waiting.end()
        self.assertEqual((result, value["problem"]["code"]), (1, "oauth.no-return"), said)
        self.assertIn("Nobody has typed the code", said)
        waiting, _ = self.begin()
        waiting.interrupt()
        result, value, said = waiting.end()
        self.assertEqual((result, value["problem"]["kind"]), (1, "cancelled"), said)
        self.assertEqual(self.lab.value("instance", "list"), [])

    def test_tokens_of_a_github_app_outlive_the_command(self):
        self.add("Iv23fakeGithubApp")
        self.github.control("forget")
        for number in (1, 2):  # each command is a node of its own
            self.github.control("clock", offset=EIGHT_HOURS * number)
            self.assertIn("lab/helpdesk", str(self.lab.value("projects", "lab")))
            self.assertEqual(self.refreshes(), number)
        self.assertIn("lab/helpdesk", str(self.lab.value("projects", "lab")))
        self.assertEqual(self.refreshes(), 2)


if __name__ == "__main__":
    main()
