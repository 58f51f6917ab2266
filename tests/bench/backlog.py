"""Memory of a node with a million changes that wait for their tracker, beside the same node with none: back-pressure is
the store's, not the memory's. The tracker is away all the time, so each round looks at what waits and at nothing else.
"""

import contextlib
import os
import sqlite3
import time

from twinspan import ProcessTest

from bench import cpu_seconds, memory, row, title

CHANGES = 1_000_000
SERVED_SECONDS = 20


class Backlog(ProcessTest):
    def runTest(self):
        connection, _ = self.connected_pair()
        self.acme.sync(connection, self.large_issue())
        self.acme.stop()
        os.rename(self.acme_tracker.file, self.path("away"))
        alone = self.served()
        with contextlib.closing(sqlite3.connect(os.path.join(self.acme.home, "twinspan.db"))) as store:
            store.execute("WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?) "
                          "INSERT INTO changes (connection_id, local_id, version, mature) "
                          "SELECT ?, 'waits-' || n, 1, 1 FROM numbers", (CHANGES, connection))
            store.commit()
        waiting = self.served()
        title(f"{CHANGES:,} changes wait for a tracker that is away")
        row("most memory of serve", f"{waiting['peak']:.1f} MiB", f"with none: {alone['peak']:.1f} MiB")
        row(f"CPU in its first {SERVED_SECONDS} s", f"{waiting['cpu']:.2f} s", f"with none: {alone['cpu']:.2f} s")

    def served(self):
        self.acme.serve()
        time.sleep(SERVED_SECONDS)
        figures = {**memory(self.acme.process.pid), "cpu": cpu_seconds(self.acme.process.pid)}
        self.assertNotEqual(self.acme.value("problems"), [], "the tracker is away")
        self.acme.stop()
        return figures
