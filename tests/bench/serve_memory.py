"""The memory of `serve` at rest: connected, one issue synced, then left alone.

The yardstick is an idle Python with the modules of a small web service (json, ssl, sqlite3, http.server).
"""

import subprocess
import sys
import time

from programs import ended, start
from twinspan import ProcessTest

from bench import memory, row, title

REST_SECONDS = 5
YARDSTICK = "import http.server, json, sqlite3, ssl, sys; print(flush=True); sys.stdin.read()"


class ServeMemory(ProcessTest):
    def runTest(self):
        connection, _ = self.connected_pair()
        self.acme.sync(connection, self.large_issue())
        idle = start([sys.executable, "-c", YARDSTICK], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        idle.stdout.readline()
        time.sleep(REST_SECONDS)
        serve, python = memory(self.acme.process.pid), memory(idle.pid)
        idle.communicate()
        ended(idle)
        title("Memory of serve at rest")
        for name, what in (("private", "of its own"), ("share", "with its share of common libraries"),
                           ("resident", "resident, common libraries in full")):
            goal = "goal under 40 MiB; " if name == "share" else ""
            row(what, f"{serve[name]:.1f} MiB", f"{goal}an idle Python: {python[name]:.1f} MiB")
