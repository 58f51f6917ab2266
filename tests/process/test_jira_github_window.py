"""The whole job in two real windows: an issue of Jira Data Center becomes one of GitHub, and both stay in step. Over the
strict fakes of both."""

from github import Github
from jira import JiraDataCenter
from programs import wait_until
from twinspan import main
from windowjob import WindowJob

REPOSITORY = "lab/helpdesk"
ADMINISTRATORS = {"type": "role", "value": "Administrators"}
HIDDEN_IN_JIRA = ("The vendor owes us this", "For administrators", "Nobody may know", "Only for us")


class FromJiraToGithub(WindowJob):
    def setUp(self):
        super().setUp()
        self.jira, self.github = JiraDataCenter("DESK", below_path=True), Github(REPOSITORY)
        for fake in (self.jira, self.github):
            self.addCleanup(fake.close)
        self.open_windows("inviter", "accepter")
        self.key = self.jira.make_issue("Pump stops", "It *stops* at noon, says @mia.", "See #1.", type="Bug")
        self.jira.comment(self.key, "The first comment")
        self.jira.comment(self.key, HIDDEN_IN_JIRA[0], internal=True)
        self.jira.comment(self.key, HIDDEN_IN_JIRA[1], visibility=ADMINISTRATORS)
        self.jira.attach(self.key, "report.txt", b"line\n" * 9)

    def initiate(self):
        self.connect_own(self.jira, f"{self.jira.site}/browse/{self.key}")
        self.name_destination(f"{self.github.url}/{REPOSITORY}/issues", "GitHub")
        # Proposed is the project of the issue that was named.
        self.inviter.wait("^Select a project")
        self.inviter.press("^Next$")
        self.invite("GitHub")

    def test_whole_job(self):
        self.initiate()
        self.accept(self.github, REPOSITORY)
        self.begin_strictness(self.jira, self.github)
        for window in (self.inviter, self.accepter):
            self.poll_often(window)
        self.inviter.press("^Sync an issue$")
        number = int(self.sync(self.inviter, self.key, self.key, rf"{REPOSITORY}#\d+").partition("#")[2])
        twin = self.github.show(number)
        self.assertEqual(twin["title"], "Pump stops")
        self.assertIn("It **stops** at noon", twin["body"])
        self.assertNotIn("@mia", twin["body"])
        comments = self.github.comments(number)
        self.assertEqual(len(comments), 2, comments)
        self.assertEqual(sum("The first comment" in text for text in comments), 1, comments)
        link = f"{self.jira.site}/browse/{self.key}"
        self.assertTrue(any("report.txt" in text and link in text for text in comments), comments)
        self.inviter.wait("“report.txt” was not copied. The tracker there takes no attachments.")
        self.change_both(number)
        self.assert_each_once(number)
        self.assert_behaved(self.jira, self.github)
        self.stop(self.inviter, self.accepter)

    def change_both(self, number):
        self.github.control("edit-issue", repository=REPOSITORY, number=number, title="Pump stops daily")
        self.github.comment(number, "A new valve is on its way")
        self.jira.control("issue/edit", issue=self.key, description="It *stops* since Monday.")
        self.jira.comment(self.key, "It is pump 7")
        self.jira.comment(self.key, HIDDEN_IN_JIRA[2], internal=True)
        self.jira.comment(self.key, HIDDEN_IN_JIRA[3], visibility=ADMINISTRATORS)
        wait_until(lambda: self.jira.show(self.key)["summary"] == "Pump stops daily", "the title in Jira")
        wait_until(lambda: "since Monday" in self.github.show(number)["body"], "the description at GitHub")
        wait_until(lambda: any("new valve" in text for text in self.jira.comments(self.key)), "GitHub's comment")
        wait_until(lambda: any("pump 7" in text for text in self.github.comments(number)), "Jira's comment")
        self.wait_asked_again((self.jira, "/search"), (self.github, "/issues/comments?"))

    def assert_each_once(self, number):
        here, there = self.jira.show(self.key), self.github.comments(number)
        texts = [one["text"] for one in here["comments"]]
        for text in ("The first comment", "A new valve is on its way", "It is pump 7"):
            self.assertEqual(sum(text in one for one in texts), 1, texts)
            self.assertEqual(sum(text in one for one in there), 1, there)
        self.assertEqual((len(texts), len(there)), (3 + len(HIDDEN_IN_JIRA), 4), (texts, there))
        for text in HIDDEN_IN_JIRA:
            self.assertFalse(any(text in one for one in there), there)
        self.assertEqual(len(here["attachments"]), 1)


if __name__ == "__main__":
    main()
