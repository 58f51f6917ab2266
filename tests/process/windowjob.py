"""The whole job from one tracker to another through windows: the steps that are the same whichever trackers they are.

A tracker of these tests brings sign_in(window, address): it answers the sign-in form as a person does.
"""

from programs import NODE, run_program, wait_until
from twinspan import STAGES
from windowtest import WindowTest

POLL = 5  # seconds


class WindowJob(WindowTest):
    """`inviter` initiates; `accepter`, a second window on the same desktop, is there where a test asks for it."""

    accepter = None

    def open_windows(self, *names):
        desktop = self.desktop()
        for name in names:
            setattr(self, name, self.window(name, desktop))

    def connect_own(self, tracker, address):
        """From the welcome page to the question where the other side is."""
        window = self.inviter
        window.wait("^Ready$")
        if self.accepter:
            self.make_reachable(window)
        window.press("Connect your tracker")
        tracker.sign_in(window, address)
        window.wait("Destination instance URL")

    def name_destination(self, address, name):
        """Any page of the other side, and the proposed configuration."""
        window = self.inviter
        window.type("Destination instance URL", address)
        window.wait(name)
        window.press("^Next$")
        window.wait("Choose the configuration type")
        window.press("^Next$")

    def invite(self, name):
        """Without admin access there; the code goes from window to window by copy and paste."""
        window = self.inviter
        window.wait(f"Are you an administrator of {name}")
        window.pick("No, I don't have admin access")
        window.press("^Initiate$")
        window.wait("Your invitation is ready")
        window.press("^Copy invitation code$")
        self.accepter.press("Paste an invitation")
        self.accepter.paste_copied("Invitation code")
        window.press("^Done$")
        window.wait("Pending")

    def accept(self, tracker, project):
        window = self.accepter
        window.wait("invites you")
        window.press("^Next$")
        tracker.sign_in(window)
        self.choose_project(window, "^Select a project", project, "^Next$")
        window.press("^Confirm$")
        window.wait("Connection established successfully")
        self.inviter.wait("^Active$")

    @staticmethod
    def poll_often(window):
        """By a command, on the data folder of the running window."""
        listed = run_program([NODE, "--home", window.home, "--json", "instance", "list"]).values
        for instance in [one for value in listed for one in (value if isinstance(value, list) else [value])]:
            polls = run_program([NODE, "--home", window.home, "--json", "instance", "poll", instance["id"], str(POLL)])
            if polls.code != 0:
                raise AssertionError(polls.err)

    @staticmethod
    def sync(window, issue, key, twin):
        """From the page that asks for an issue: what is typed, and both keys as they are shown (expressions); gives the
        key of the twin."""
        window.type("Which issue", issue)
        window.press("^Sync$")
        window.wait("^Step [1-5] of 5: ")
        for stage in STAGES:
            window.wait(f"^{stage}$")
        window.wait("^Step 5 of 5: Synchronized$")
        return window.wait(rf"^{key} here and {twin} there are in step now").name.split()[3]

    @staticmethod
    def asked(fake, question):
        return sum(question in call["url"] for call in fake.control("calls"))

    def wait_asked_again(self, *questions):
        """Each fake was asked twice since: what came from there would have been sent back by now."""
        for fake, question in questions:
            seen = self.asked(fake, question)
            wait_until(lambda: self.asked(fake, question) >= seen + 2, f"{fake.url} is asked again")

    def assert_behaved(self, *fakes):
        for fake in fakes:
            self.assertEqual(fake.breaches(), [])
            self.assertEqual(fake.refused(), [])

    def begin_strictness(self, *fakes):
        """From here on nothing may be refused: while a tracker is recognised and rights are tried, some things are."""
        for fake in fakes:
            self.assertEqual(fake.breaches(), [])
            fake.control("forget")

    def stop(self, *windows):
        for window in windows:
            self.assertEqual(window.stop(), 0, window.log())
