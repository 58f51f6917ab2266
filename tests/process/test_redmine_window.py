"""The whole job in two real windows, each on a desktop of its own, over two real Redmines."""

import os

import secretsearch
from redmine import Redmine
from twinspan import main
from windowtest import WindowTest


class InTwoWindows(WindowTest):
    def setUp(self):
        super().setUp()
        self.textile, self.commonmark = Redmine("textile"), Redmine("commonmark")

    def test_whole_job(self):
        inviter, accepter = (self.window(name, self.desktop()) for name in ("inviter", "accepter"))
        inviter.wait("^Ready$")
        self.make_reachable(inviter)
        inviter.press("Connect your tracker")
        self.textile.sign_in(inviter)
        inviter.tick("I don't have a URL")
        inviter.press("^Next$")
        inviter.wait("Choose the configuration type")
        inviter.press("^Next$")
        self.choose_project(inviter, "^Select a project", self.textile.project["name"], "^Next$")
        code = inviter.wait("Invitation code", ("text",)).text
        inviter.press("^Done$")

        accepter.press("Paste an invitation")
        accepter.paste("Invitation code", code)
        accepter.wait("invites you")
        accepter.press("^Next$")
        self.commonmark.sign_in(accepter)
        self.choose_project(accepter, "^Select a project", self.commonmark.project["name"], "^Next$")
        accepter.press("^Confirm$")
        accepter.wait("Connection established successfully")

        key = self.commonmark.make_issue("Pump stops at noon", "It stops at noon. Why?", [("report.txt", b"line\r\n" * 99)])
        self.commonmark.comment(key, "The first comment")
        self.commonmark.comment(key, "It is late with paying", internal=True)
        known = set(self.textile.keys())
        accepter.type("Which issue from the project", key)
        accepter.press("^Sync$")
        accepter.wait("Step 5 of 5: Synchronized")
        accepter.wait("are in step now")
        (twin,) = set(self.textile.keys()) - known
        made = self.textile.show(twin)
        self.assertEqual(made["subject"], "Pump stops at noon")
        self.assertIn("It stops at noon. Why?", made["description"])
        (note,) = self.textile.notes(twin)
        self.assertIn("The first comment", note)
        self.assertEqual(self.textile.files(twin), self.commonmark.files(key))
        inviter.wait("Everything is in step")

        # The sign-ins are in each desktop's keyring and nowhere else.
        for window, redmine in ((inviter, self.textile), (accepter, self.commonmark)):
            self.assertEqual(secretsearch.finds({"key": redmine.key}, b" ".join(window.desktop.secrets())), ["key"])
            self.assertEqual(window.stop(), 0, window.log())
        keys = {"inviter": self.textile.key, "accepter": self.commonmark.key}
        self.assertIn(os.path.join(inviter.home, "twinspan.db"), list(secretsearch.files_below(self.folder)))
        for path in secretsearch.files_below(self.folder):
            with open(path, "rb") as file:
                self.assertEqual(secretsearch.finds(keys, file.read()), [], path)


if __name__ == "__main__":
    main()
