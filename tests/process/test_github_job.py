"""The whole job between a practice tracker and GitHub (the strict fake of an Enterprise Server), and what flows after."""

from github import Github
from programs import wait_until
from twinspan import STAGES, ProcessTest, main

POLL = 5  # seconds


class OverGithub(ProcessTest):
    def setUp(self):
        super().setUp()
        self.github = Github()
        self.addCleanup(self.github.close)
        self.tracker = self.practice()[0]
        self.acme, self.lab = self.node("acme"), self.node("lab")
        self.acme.add_practice(self.tracker)
        added = self.github.add_to(self.lab, poll=POLL)
        self.assertEqual((added["tracker"], added["admin"]), ("github", True))
        self.acme.serve()
        self.lab.serve()
        invitation = self.acme.invite(project="SUP")
        self.lab_id = self.lab.accept(invitation["code"], project="lab/helpdesk")["id"]
        self.acme.wait_active(invitation["connection"])
        self.acme_id = invitation["connection"]

    def tearDown(self):
        self.assertEqual(self.github.breaches(), [])

    def test_job_to_github(self):
        key = self.tracker.make_issue("SUP", "Pump stops", "It stops at noon, says @mia. See #1.")
        self.tracker.comment(key, "The first comment")
        self.tracker.comment(key, "secret", internal=True)
        self.tracker.attach(key, self.make_file("report.txt", b"line\r\n" * 9))
        done = self.acme.sync(self.acme_id, key)
        self.assertEqual(done.stages, STAGES)
        number = int(done.request["remote"]["key"].partition("#")[2])
        twin, comments = self.github.show(number), self.github.comments(number)
        self.assertEqual(twin["title"], "Pump stops")
        self.assertIn("It stops at noon", twin["body"])
        self.assertNotIn("@mia", twin["body"])
        self.assertNotIn("#1", twin["body"])
        self.assertTrue(twin["body"].rstrip().endswith("-->"))
        self.assertEqual(len(comments), 2, comments)
        self.assertTrue(any("The first comment" in text for text in comments), comments)
        self.assertTrue(any("report.txt" in text for text in comments), "that the file is missing is said")

        self.acme.sync(self.acme_id, key)
        self.assertEqual(self.github.show(number), {**twin, "all_comments": self.github.show(number)["all_comments"]})
        self.assertEqual(self.github.comments(number), comments)

    def test_job_from_github_and_changes_after_it(self):
        number = self.github.make_issue("Valve leaks", "Since *Monday*.\r\n\r\n- [ ] look\r\n- [x] ask", type="Bug")
        first = self.github.comment(number, "First words")
        done = self.lab.sync(self.lab_id, f"lab/helpdesk#{number}")
        self.assertEqual(done.stages, STAGES)
        twin = done.request["remote"]["key"]
        self.assertEqual(self.tracker.show(twin)["summary"], "Valve leaks")
        self.assertIn("- [ ] look", self.tracker.show(twin)["description"])

        self.github.control("edit-issue", repository="lab/helpdesk", number=number, title="Valve leaks daily")
        self.github.comment(number, "Second words")
        self.github.control("edit-comment", id=first, body="Other words")
        self.tracker.comment(twin, "From the other side")

        def texts():
            return " ".join(comment["text"] for comment in self.tracker.show(twin)["comments"])

        wait_until(lambda: self.tracker.show(twin)["summary"] == "Valve leaks daily", "the title")
        wait_until(lambda: "Second words" in texts(), "the comment")
        wait_until(lambda: "Other words" in texts() and "First words" not in texts(), "the edited comment")
        wait_until(lambda: any("From the other side" in text for text in self.github.comments(number)), "the answer")


if __name__ == "__main__":
    main()
