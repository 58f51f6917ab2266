"""The whole job in two real windows: a Salesforce case becomes an issue of Jira Cloud, and both stay in step. Over the strict
fakes of both; the invitation's code goes from window to window by copy and paste."""

from jira import JiraCloud
from programs import wait_until
from salesforce import Salesforce
from twinspan import main
from windowjob import WindowJob

INTERNAL_CASE_COMMENT = "Driver 3.2 is known for it"
PUBLIC_CASE_COMMENT = "Which driver version is installed?"


class FromSalesforceToJira(WindowJob):
    def setUp(self):
        super().setUp()
        self.salesforce, self.jira = Salesforce(), JiraCloud("DESK")
        for fake in (self.salesforce, self.jira):
            self.addCleanup(fake.close)
        self.open_windows("inviter", "accepter")

    def initiate(self):
        self.connect_own(self.salesforce, f"{self.salesforce.url}/lightning/r/Case/{self.salesforce.case}/view")
        self.name_destination(f"{self.jira.url}/jira/servicedesk/projects/DESK", "Jira Cloud")
        # Salesforce has no projects: the next page is the one after them, and the way back leaves them out as well.
        self.inviter.wait("Are you an administrator of Jira Cloud")
        self.inviter.press("^Previous$")
        self.inviter.wait("Choose the configuration type")
        self.inviter.press("^Next$")
        self.invite("Jira Cloud")
        self.assertIsNone(self.accepter.find("^Their project"))

    def test_whole_job(self):
        self.initiate()
        self.accept(self.jira, "DESK")
        self.begin_strictness(self.salesforce, self.jira)
        for window in (self.inviter, self.accepter):
            self.poll_often(window)
        self.inviter.press("^Sync an issue$")
        number = self.salesforce.number
        key = self.sync(self.inviter, number, number, r"DESK-\d+")
        twin = self.jira.show(key)
        self.assertEqual(twin["summary"], self.salesforce.show()["Subject"])
        self.assertIn("Umlauts are broken:", twin["text"])
        (comment,) = twin["comments"]
        self.assertIn(PUBLIC_CASE_COMMENT, comment["text"])
        self.assertFalse(comment["internal"])
        self.change_both(key)
        self.assert_each_once(key)
        self.assert_behaved(self.salesforce, self.jira)
        self.stop(self.inviter, self.accepter)

    def change_both(self, key):
        self.jira.control("issue/edit", issue=key, summary="Printer spoils umlauts")
        self.jira.comment(key, "A new driver is on its way")
        self.jira.comment(key, "The vendor owes us this", internal=True)
        self.jira.comment(key, "For administrators", visibility={"type": "role", "value": "Administrators"})
        self.salesforce.edit(Description="Umlauts are broken since Monday.")
        self.salesforce.comment("It is version 3.2")
        self.salesforce.comment("The customer is angry", published=False)
        wait_until(lambda: self.salesforce.show()["Subject"] == "Printer spoils umlauts", "the summary at the case")
        wait_until(lambda: "since Monday" in self.jira.show(key)["text"], "the description in Jira")
        wait_until(lambda: any("new driver" in text for text, _ in self.salesforce.comments()), "Jira's comment")
        wait_until(lambda: any("version 3.2" in text for text in self.jira.comments(key)), "the case's comment")
        self.wait_asked_again((self.salesforce, "/composite"), (self.jira, "/search/jql"))

    def assert_each_once(self, key):
        case, issue = self.salesforce.comments(), self.jira.show(key)["comments"]
        self.assertEqual(sorted(published for _, published in case), [False, False, True, True, True], case)
        self.assertEqual(len(issue), 5, issue)
        for text in (PUBLIC_CASE_COMMENT, "A new driver is on its way", "It is version 3.2"):
            self.assertEqual(sum(text in body for body, _ in case), 1, case)
            self.assertEqual(sum(text in one["text"] for one in issue), 1, issue)
        for text in ("The vendor owes us this", "For administrators"):
            self.assertFalse(any(text in body for body, _ in case), case)
        for text in (INTERNAL_CASE_COMMENT, "The customer is angry"):
            self.assertFalse(any(text in one["text"] for one in issue), issue)


if __name__ == "__main__":
    main()
