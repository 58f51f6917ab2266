"""The whole job between two nodes, one with a real Request Tracker, one with a real Redmine, and what flows after."""

import os
import re

from programs import wait_until
from redmine import Redmine
from rt import RequestTracker
from twinspan import STAGES, ProcessTest, main

POLL = 5  # seconds


class OverRequestTracker(ProcessTest):
    def setUp(self):
        super().setUp()
        self.rt, self.redmine = RequestTracker(), Redmine("commonmark")
        self.helpdesk, self.backend = self.node("helpdesk"), self.node("commonmark")
        added = self.rt.add_to(self.helpdesk, poll=POLL)
        self.assertEqual((added["tracker"], added["admin"]), ("rt", True))
        self.redmine.add_to(self.backend, poll=POLL)
        self.helpdesk.serve()
        self.backend.serve()
        invitation = self.helpdesk.invite(project=self.rt.queue["name"])
        self.backend_id = self.backend.accept(invitation["code"], project="support")["id"]
        self.helpdesk.wait_active(invitation["connection"])
        self.helpdesk_id = invitation["connection"]

    def test_job_from_rt_and_changes_after_it(self):
        picture = os.urandom(100_000)
        key = self.rt.make_issue("Pump stops at noon", "<p>It stops at <b>noon</b>. Why?</p>")
        self.rt.say(key, "<p>The first reply</p>")
        self.rt.say(key, "<p>secret</p>", internal=True)
        self.rt.attach(key, "report.bin", picture)
        done = self.helpdesk.sync(self.helpdesk_id, key)
        self.assertEqual(done.stages, STAGES)
        self.assertEqual(done.request["local"]["url"], f"{self.rt.url}/Ticket/Display.html?id={key}")
        twin = done.request["remote"]["id"]
        made, notes = self.redmine.show(twin), self.redmine.notes(twin)
        self.assertEqual(made["subject"], "Pump stops at noon")
        self.assertIn("It stops at **noon**. Why?", made["description"])
        self.assertEqual(len(notes), 2, notes)
        self.assertIn("The first reply", notes[0])
        self.assertNotIn("secret", str(made))
        self.assertEqual(self.redmine.files(twin), self.rt.files(key))

        mailed = self.rt.mailed()
        self.rt.rename(key, "Pump stops daily")
        self.redmine.comment(twin, "From the other side")
        self.redmine.comment(twin, "secret too", internal=True)
        changed = {"description": made["description"].replace("Why?", "Who knows why?")}
        self.redmine.call("PUT", f"/issues/{twin}.json", {"issue": changed})
        self.redmine.attach(twin, "late.bin", picture)
        wait_until(lambda: self.redmine.show(twin)["subject"] == "Pump stops daily", "the subject")
        wait_until(lambda: any("From the other side" in text for text in self.rt.texts(key)), "the comment")
        wait_until(lambda: any("Who knows why?" in text for text in self.rt.texts(key)), "the description")
        wait_until(lambda: len(self.rt.files(key)) == 2, "the file")
        self.assertEqual({digest for _, digest in self.rt.files(key)}, {self.redmine.files(twin)[0][1]})
        self.assertNotIn("secret too", str(self.rt.texts(key)))
        self.assertEqual(self.rt.mailed(), mailed, "nothing of the other side is mailed to the customer")

    def test_job_to_rt(self):
        key = self.redmine.make_issue("Valve leaks", "Since *Monday*.\n\n- a\n- b", [("a.txt", b"line\r\n" * 9)])
        self.redmine.comment(key, "The first comment")
        known = set(self.rt.keys())
        done = self.backend.sync(self.backend_id, key)
        self.assertEqual(done.stages, STAGES)
        twin = done.request["remote"]["id"]
        self.assertEqual(set(self.rt.keys()) - known, {twin})
        self.assertEqual(self.rt.show(twin)["Subject"], "Valve leaks")
        texts = self.rt.texts(twin)
        self.assertIn("<em>Monday</em>", texts[0])
        self.assertTrue(any("The first comment" in text for text in texts), texts)
        self.assertEqual(self.rt.files(twin), self.redmine.files(key))

        before = self.rt.parts(twin)
        self.backend.sync(self.backend_id, key)
        self.assertEqual(self.rt.parts(twin), before)
        self.rt.say(twin, "<p>Answered</p>")
        wait_until(lambda: any("Answered" in note for note in self.redmine.notes(key)), "the answer")

    def test_rt_says_itself_that_something_has_changed(self):
        key = self.rt.make_issue("Pump is loud", "<p>Since noon.</p>")
        twin = self.helpdesk.sync(self.helpdesk_id, key).request["remote"]["id"]
        self.helpdesk.value("instance", "poll", "helpdesk", "900")
        webhook = self.helpdesk.value("instance", "webhook", "helpdesk")
        code = re.search("commit code: “(.*)”, with this address", webhook["steps"]).group(1)
        self.rt.run_at_every_transaction(code.replace("ADDRESS", webhook["url"]))
        for words in ("Louder now", "Silent again"):
            self.rt.say(key, f"<p>{words}</p>")
            wait_until(lambda: any(words in note for note in self.redmine.notes(twin)), words)


if __name__ == "__main__":
    main()
