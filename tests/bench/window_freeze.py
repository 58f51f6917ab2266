"""How long the window's thread is deaf at most while 1,000 issues are synced, practice to practice, for each of the two
pages that change meanwhile: Connections, and Issues with a row for each of them.

The window is asked a small question over the accessibility bus, again and again; its own thread answers. The longest wait
for an answer is the longest freeze, and a little more: the way there and back, and what the bus itself needs on a machine
that is busy. The yardstick is the same at rest, in the same run.
"""

import time

from practice import Practice
from programs import NODE, run_program
from windowtest import WindowTest

from bench import row, title

ISSUES = 1000
REST_SECONDS = 10


class WindowFreeze(WindowTest):
    def runTest(self):
        on = self.desktop()
        window = self.window("freeze", on)
        self.connect_practice_trackers(window)
        window.press("^Close$")
        home = window.home
        self.assertEqual(window.stop(), 0)
        title(f"The window while {ISSUES} issues are synced")
        for page in ("Connections", "Issues"):
            self.measure(page, home, on)

    def measure(self, page, home, on):
        self.write_down(home, on, page)
        window = self.window("freeze", on)
        window.choose(f"^{page}$")
        window.wait("Syncing")
        started = time.monotonic()
        answers = self.listen(window, lambda: window.find("^Everything is in step$") is not None)
        speed = f"{ISSUES / (time.monotonic() - started):.0f} a second"
        until = time.monotonic() + REST_SECONDS
        rest = self.listen(window, lambda: time.monotonic() > until)
        for name, part in (("longest wait for the window's thread", 1.0), ("99 of 100 are shorter than", 0.99)):
            row(f"{page} ({speed}): {name}", f"{self.at(answers, part):.0f} ms",
                f"goal under 50 ms; at rest: {self.at(rest, part):.0f} ms")
        self.assertEqual(window.stop(), 0)

    def write_down(self, home, on, page):
        """Orders the syncs while nobody works on them."""
        node = [NODE, "--home", home, "--json"]
        sides = run_program([*node, "connections"], environment=on.environment).value
        (acme,) = [side["id"] for side in sides if side["local"]["project"]["key"] == "SUP"]
        tracker = Practice("practice://" + home + "/practice/acme.practice")
        for number in range(ISSUES):
            key = tracker.make_issue("SUP", f"Pump {number} stops, seen on {page}", "It **stops** at noon.")
            run_program([*node, "sync", acme, key], environment=on.environment)

    @staticmethod
    def at(answers, part):
        return 1000 * sorted(answers)[min(len(answers) - 1, int(part * len(answers)))]

    @staticmethod
    def listen(window, finished):
        """Seconds that each of many small questions took."""
        frame = window.wait("^Twinspan$", ("frame",))
        answers, look = [], time.monotonic() + 1
        while True:
            asked = time.monotonic()
            _ = frame.name
            answers.append(time.monotonic() - asked)
            if time.monotonic() > look:
                if finished():
                    return answers
                look = time.monotonic() + 1
            time.sleep(0.002)
