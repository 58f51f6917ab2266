"""The whole job in two real windows: a Salesforce case becomes an issue of Jira Cloud, and both stay in step. Over the strict
fakes of both; the invitation's code goes from window to window by copy and paste."""

from jira import JiraCloud
from salesforce import Salesforce
from twinspan import NODE, STAGES, main, run_program, wait_until
from windowtest import WindowTest

POLL = 5  # seconds
INTERNAL_CASE_COMMENT = "Driver 3.2 is known for it"
PUBLIC_CASE_COMMENT = "Which driver version is installed?"


class FromSalesforceToJira(WindowTest):
    def setUp(self):
        super().setUp()
        self.salesforce, self.jira = Salesforce(), JiraCloud("DESK")
        for fake in (self.salesforce, self.jira):
            self.addCleanup(fake.close)
        desktop = self.desktop()
        self.inviter, self.accepter = (self.window(name, desktop) for name in ("inviter", "accepter"))

    @staticmethod
    def poll_often(window):
        """By a command, on the data folder of the running window."""
        (instance,) = run_program([NODE, "--home", window.home, "--json", "instance", "list"]).values
        instance = instance[0] if isinstance(instance, list) else instance
        polls = run_program([NODE, "--home", window.home, "--json", "instance", "poll", instance["id"], str(POLL)])
        if polls.code != 0:
            raise AssertionError(polls.err)

    def initiate(self):
        window = self.inviter
        window.wait("^Ready$")
        self.make_reachable(window)
        window.press("Connect your tracker")
        window.type("Address of your tracker", f"{self.salesforce.url}/lightning/r/Case/{self.salesforce.case}/view")
        window.wait("Salesforce")
        window.pick("Without the browser")
        window.paste("Access token", self.salesforce.token("agent"))
        window.press("^Sign in$")
        window.type("Destination instance URL", f"{self.jira.url}/jira/servicedesk/projects/DESK")
        window.wait("Jira Cloud")
        window.press("^Next$")
        window.wait("Choose the configuration type")
        window.press("^Next$")
        # Salesforce has no projects: the next page is the one after them, and the way back leaves them out as well.
        window.wait("Are you an administrator of Jira Cloud")
        window.press("^Previous$")
        window.wait("Choose the configuration type")
        window.press("^Next$")
        window.pick("No, I don't have admin access")
        window.press("^Initiate$")
        window.wait("Your invitation is ready")
        window.press("^Copy invitation code$")
        self.accepter.press("Paste an invitation")
        self.accepter.paste_copied("Invitation code")
        window.press("^Done$")
        window.wait("Pending")

    def accept(self):
        window = self.accepter
        window.wait("invites you")
        self.assertIsNone(window.find("^Their project"))
        window.press("^Next$")
        person = self.jira.account()
        window.type("Address of your tracker", self.jira.url)
        window.type("E-mail address", person["email"])
        window.paste("API token", person["apiToken"])
        window.press("^Sign in$")
        self.choose_project(window, "^Select a project", "DESK", "^Next$")
        window.press("^Confirm$")
        window.wait("Connection established successfully")
        self.inviter.wait("^Active$")

    def sync(self):
        window = self.inviter
        window.press("^Sync an issue$")
        window.type("Which issue is to be synced", self.salesforce.number)
        window.press("^Sync$")
        window.wait("^Step [1-5] of 5: ")
        for stage in STAGES:
            window.wait(f"^{stage}$")
        window.wait("^Step 5 of 5: Synchronized$")
        return window.wait(rf"^{self.salesforce.number} here and DESK-\d+ there are in step now").name.split()[3]

    def test_whole_job(self):
        self.initiate()
        self.accept()
        for window, fake in ((self.inviter, self.salesforce), (self.accepter, self.jira)):
            self.poll_often(window)
            self.assertEqual(fake.breaches(), [])
            fake.control("forget")  # from here on nothing may be refused
        key = self.sync()
        twin = self.jira.show(key)
        self.assertEqual(twin["summary"], self.salesforce.show()["Subject"])
        self.assertIn("Umlauts are broken:", twin["text"])
        (comment,) = twin["comments"]
        self.assertIn(PUBLIC_CASE_COMMENT, comment["text"])
        self.assertFalse(comment["internal"])
        self.change_both(key)
        self.assert_each_once(key)
        for window, fake in ((self.inviter, self.salesforce), (self.accepter, self.jira)):
            self.assertEqual(fake.breaches(), [])
            self.assertEqual(fake.refused(), [])
            self.assertEqual(window.stop(), 0, window.log())

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
        # What came from there is not sent back: both were asked again since.
        for fake, question in ((self.salesforce, "/composite"), (self.jira, "/search/jql")):
            seen = self.asked(fake, question)
            wait_until(lambda: self.asked(fake, question) >= seen + 2, f"{fake.url} is asked again")

    @staticmethod
    def asked(fake, question):
        return sum(question in call["url"] for call in fake.control("calls"))

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
