"""The whole job in one window of a person who administers both trackers: a ticket of a real Request Tracker becomes an issue
of a real Redmine, and both stay in step."""

from programs import wait_until
from redmine import Redmine
from rt import RequestTracker
from twinspan import main
from windowjob import WindowJob

HIDDEN_IN_RT = ("The vendor owes us this", "Nobody may know")
HIDDEN_IN_REDMINE = "The customer is late with paying"


class FromRequestTrackerToRedmine(WindowJob):
    def setUp(self):
        super().setUp()
        self.rt, self.redmine = RequestTracker(), Redmine("commonmark")
        self.open_windows("inviter")
        self.key = self.rt.make_issue("Pump stops at noon", "<p>It stops at <b>noon</b>. Why?</p>")
        self.rt.say(self.key, "<p>The first reply</p>")
        self.rt.say(self.key, f"<p>{HIDDEN_IN_RT[0]}</p>", internal=True)
        self.rt.attach(self.key, "report.bin", bytes(range(256)) * 99)

    def connect(self):
        window = self.inviter
        self.connect_own(self.rt, f"{self.rt.url}/Ticket/Display.html?id={self.key}")
        self.name_destination(f"{self.redmine.url}/projects/support/issues", "Redmine")
        self.choose_project(window, "^Select a project", self.rt.queue["name"], "^Next$")
        window.wait("Are you an administrator of Redmine")
        window.pick("Yes, I have admin access")
        window.press("^Next$")
        window.type("API access key", self.redmine.key)
        window.press("^Sign in$")
        # Proposed is the project of the page that was named.
        window.wait("^Select a project")
        window.press("^Confirm$")
        window.wait("Connection established successfully")

    def test_whole_job(self):
        self.connect()
        window = self.inviter
        self.poll_often(window)
        twin = self.sync(window, self.key, f"#{self.key}", r"#\d+").lstrip("#")
        window.wait("internal comment")
        self.assertIsNone(window.find("does not exist there"), "a ticket has no type that could be missing")
        made, notes = self.redmine.show(twin), self.redmine.notes(twin)
        self.assertEqual(made["subject"], "Pump stops at noon")
        self.assertIn("It stops at **noon**. Why?", made["description"])
        self.assertEqual(len(notes), 2, notes)
        self.assertIn("The first reply", notes[0])
        self.assertEqual(self.redmine.files(twin), self.rt.files(self.key))
        self.change_both(twin, made["description"])
        self.assert_each_once(twin)
        self.stop(window)

    def change_both(self, twin, description):
        mailed = self.rt.mailed()
        self.rt.rename(self.key, "Pump stops daily")
        self.rt.say(self.key, f"<p>{HIDDEN_IN_RT[1]}</p>", internal=True)
        changed = {"description": description.replace("Why?", "Who knows why?")}
        self.redmine.call("PUT", f"/issues/{twin}.json", {"issue": changed})
        self.redmine.comment(twin, HIDDEN_IN_REDMINE, internal=True)
        self.redmine.comment(twin, "A new valve is on its way")
        wait_until(lambda: self.redmine.show(twin)["subject"] == "Pump stops daily", "the subject")
        wait_until(lambda: any("new valve" in text for text in self.rt.texts(self.key)), "the comment")
        wait_until(lambda: any("Who knows why?" in text for text in self.rt.texts(self.key)), "the description")
        self.assertEqual(self.rt.mailed(), mailed, "nothing of the other side is mailed to the customer")
        self.rt.say(self.key, "<p>It is pump 7</p>")
        wait_until(lambda: any("pump 7" in note for note in self.redmine.notes(twin)), "the reply")

    def assert_each_once(self, twin):
        here, notes = self.rt.texts(self.key), self.redmine.notes(twin)
        for text in ("The first reply", "It is pump 7", "A new valve is on its way"):
            self.assertEqual(sum(text in one for one in here), 1, here)
            self.assertEqual(sum(text in one for one in notes), 1, notes)
        for text in HIDDEN_IN_RT:
            self.assertNotIn(text, str(self.redmine.show(twin)))
        self.assertNotIn(HIDDEN_IN_REDMINE, str(here))


if __name__ == "__main__":
    main()
