"""The whole job between a practice tracker and Jira Cloud (its strict fake), and what flows after."""

import base64

from jira import JiraCloud, document, paragraph
from programs import wait_until
from twinspan import STAGES, ProcessTest, main

POLL = 5  # seconds
ADMINISTRATORS = {"type": "role", "value": "Administrators"}


class OverJira(ProcessTest):
    def setUp(self):
        super().setUp()
        self.jira = JiraCloud()
        self.addCleanup(self.jira.close)
        self.tracker = self.practice()[0]
        self.acme, self.lab = self.node("acme"), self.node("lab")
        self.acme.add_practice(self.tracker)
        added = self.jira.add_to(self.lab, poll=POLL)
        self.assertEqual((added["tracker"], added["admin"]), ("jira-cloud", True))
        self.acme.serve()
        self.lab.serve()
        invitation = self.acme.invite(project="SUP")
        self.lab_id = self.lab.accept(invitation["code"], project="SUP")["id"]
        self.acme.wait_active(invitation["connection"])
        self.acme_id = invitation["connection"]

    def tearDown(self):
        self.assertEqual(self.jira.breaches(), [])

    def test_job_to_jira(self):
        key = self.tracker.make_issue("SUP", "Pump stops", "It stops at noon, as in SUP-1.")
        self.tracker.comment(key, "The first comment")
        self.tracker.comment(key, "secret", internal=True)
        content = b"line\r\n" * 9
        self.tracker.attach(key, self.make_file("report.txt", content))
        done = self.acme.sync(self.acme_id, key)
        self.assertEqual(done.stages, STAGES)
        there = done.request["remote"]["key"]
        self.assertEqual(done.request["remote"]["url"], f"{self.jira.url}/browse/{there}")
        twin = self.jira.show(there)
        self.assertEqual(twin["summary"], "Pump stops")
        self.assertIn("It stops at noon", twin["text"])
        self.assertNotIn("SUP-1", twin["text"])
        self.assertIn("twinspan", twin["properties"])
        self.assertEqual(len(twin["comments"]), 1, twin["comments"])
        self.assertIn("The first comment", twin["comments"][0]["text"])
        self.assertEqual([base64.b64decode(file["base64"]) for file in twin["attachments"]], [content])

        self.acme.sync(self.acme_id, key)
        self.assertEqual(self.jira.show(there), twin)

    def test_job_from_jira_and_changes_after_it(self):
        self.jira.control("index", lagSeconds=1)
        panel = {"type": "panel", "attrs": {"panelType": "warning"}, "content": [paragraph("Mind the pressure.")]}
        key = self.jira.make_issue("Valve leaks", panel, "Since Monday.", type="Bug")
        first = self.jira.comment(key, "First words")
        self.jira.comment(key, "Not for you", visibility=ADMINISTRATORS)
        done = self.lab.sync(self.lab_id, key)
        self.assertEqual(done.stages, STAGES)
        twin = done.request["remote"]["key"]
        self.assertEqual(self.tracker.show(twin)["summary"], "Valve leaks")
        self.assertIn("Mind the pressure.", self.tracker.show(twin)["description"])

        self.jira.control("issue/edit", issue=key, summary="Valve leaks daily")
        self.jira.comment(key, "Second words")
        self.jira.control("issue/edit-comment", comment=first, body=document("Other words"))
        self.tracker.comment(twin, "From the other side")

        def texts():
            return " ".join(comment["text"] for comment in self.tracker.show(twin)["comments"])

        wait_until(lambda: self.tracker.show(twin)["summary"] == "Valve leaks daily", "the summary")
        wait_until(lambda: "Second words" in texts(), "the comment")
        wait_until(lambda: "Other words" in texts() and "First words" not in texts(), "the edited comment")
        wait_until(lambda: any("From the other side" in text for text in self.jira.comments(key)), "the answer")
        self.assertNotIn("Not for you", texts())
        self.assertEqual(self.jira.show(key)["description"]["content"][0], panel)


if __name__ == "__main__":
    main()
