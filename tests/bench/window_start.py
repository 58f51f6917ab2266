"""How long the window takes from the start of the program to the screen, and what memory it then has; and the same of a
program of the same kind, KeePassXC, where it is installed (apt-get install keepassxc), measured in the same way.

The moment is that at which the X server maps the first window, told by xev. Cold: what Linux keeps of files in memory was
dropped before, which only root may ask for and only where the kernel lets it.
"""

import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import time

from programs import ended, start
from windowtest import WindowTest

from bench import memory, row, title

STARTS = 15
COLD_STARTS = 5
REST_SECONDS = 3
TWINS = 100_000
WINDOW = os.environ["TWINSPAN_WINDOW"]


def multiply(store, times):
    """Copies of the one twin, each with keys of its own."""
    names = [column[1] for column in store.execute("PRAGMA table_info(twins)")]
    own = {"local_id": "'copy-' || n", "remote_id": "'copy-' || n", "local_key": "'SUP-' || (1000 + n)",
           "remote_key": "'ENG-' || (1000 + n)", "updated": "updated - n"}
    values = ", ".join(own.get(name, name) for name in names)
    store.execute("CREATE TEMP TABLE pattern AS SELECT * FROM twins LIMIT 1")
    store.execute("WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?) "
                  f"INSERT INTO twins ({', '.join(names)}) SELECT {values} FROM pattern, numbers", (times,))
    store.commit()


def drop_caches():
    """Whether the next start has to read from the disk."""
    try:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as file:
            file.write("3\n")
    except OSError:
        return False
    return True


class WindowStart(WindowTest):
    def runTest(self):
        self.on = self.desktop()
        self.on.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")  # as for most people
        ours = [WINDOW, "--home", self.path("start")]
        theirs = [shutil.which("keepassxc")] if shutil.which("keepassxc") else None
        self.milliseconds(ours)  # makes what is made once
        title("The window: start to first window")
        if theirs is None:
            row("yardstick", "none", "KeePassXC is not installed")
        self.compare("warm", "goal 200 ms", STARTS, lambda: None, ours, theirs)
        if drop_caches():
            self.compare("cold", "goal 400 ms", COLD_STARTS, drop_caches, ours, theirs)
        else:
            row("cold", "not measured", "the caches of files can't be dropped here")
        title("The window: memory at rest")
        self.remember("with an empty store", self.path("start"), theirs)
        self.make_twins()
        self.remember(f"with {TWINS} twins", self.path("twins"), None)
        self.compare(f"warm, with {TWINS} twins", "goal 200 ms", STARTS, lambda: None,
                     [WINDOW, "--home", self.path("twins")], None)

    def compare(self, name, goal, times, before, ours, theirs):
        def median(command):
            figures = []
            for _ in range(times):
                before()
                figures.append(self.milliseconds(command))
            return statistics.median(figures)

        yardstick = f"; KeePassXC: {median(theirs):.0f} ms" if theirs else ""
        row(f"{name}, median of {times}", f"{median(ours):.0f} ms", goal + yardstick)

    def milliseconds(self, command):
        watch = start(["xev", "-root", "-event", "substructure"], env=self.on.environment, stdout=subprocess.PIPE,
                      stdin=subprocess.DEVNULL, text=True)
        time.sleep(0.2)  # it says nothing when it has begun
        started = time.monotonic()
        program = start(command, env=self.on.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL)
        for line in watch.stdout:
            if line.startswith("MapNotify"):
                break
        taken = time.monotonic() - started
        watch.kill()
        ended(watch)
        watch.stdout.close()
        time.sleep(0.5)  # the program's own way to its end needs its event loop
        program.terminate()
        ended(program)
        return 1000 * taken

    def remember(self, name, home, theirs):
        def at_rest(command):
            program = start(command, env=self.on.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)
            time.sleep(REST_SECONDS)
            figures = memory(program.pid)
            program.terminate()
            ended(program)
            return figures

        ours = at_rest([WINDOW, "--home", home])
        other = at_rest(theirs) if theirs else None
        for kind, what in (("share", "share of common libraries counted"), ("resident", "resident")):
            yardstick = f"; KeePassXC: {other[kind]:.1f} MiB" if other else ""
            row(f"{name}, {what}", f"{ours[kind]:.1f} MiB", f"goal under 70 MiB{yardstick}")

    def make_twins(self):
        """A real connection with one real twin, and copies of that twin's row with keys of their own."""
        self.on.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        window = self.window("twins", self.on)
        self.connect_practice_trackers(window)
        window.type("Which issue from the project", "SUP-1")
        window.press("^Sync$")
        window.wait("are in step now")
        window.stop()
        self.on.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        with contextlib.closing(sqlite3.connect(os.path.join(window.home, "twinspan.db"))) as store:
            multiply(store, TWINS)
