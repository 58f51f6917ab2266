"""Ends nodes by kill -9 at random moments, and starts them again at once.

A node ends with the thread that started it (twinspan.start): so this belongs to the main thread.
"""

import signal
import threading
import time

LONGEST_PAUSE = 1.5  # seconds that a node lives at most before the next kill; the shorter ones are more frequent
AT_START = 0.15  # of all kills: while the node starts
DURING_START = 0.4  # seconds, about what a start takes
PATIENCE = 60.0  # seconds until a node that does not start counts as broken


class Killer:
    def __init__(self, nodes, random):
        self.nodes, self.random = nodes, random
        self.kills = 0

    def pause(self):
        time.sleep(LONGEST_PAUSE * self.random.random() ** 2)

    def kill(self):
        """One node, or one and the other: dead at the same time."""
        victims = self.random.sample(self.nodes, 2 if self.random.random() < 0.2 else 1)
        for node in victims:
            self._end(node)
        for node in victims:
            self._start(node)

    def _end(self, node):
        if node.kill() != -signal.SIGKILL:
            raise AssertionError(f"{node.name} had ended by itself\n{node.log()[-2000:]}")
        self.kills += 1

    def _start(self, node):
        if self.random.random() < AT_START:
            self._kill_at_start(node)
        limit = time.monotonic() + PATIENCE
        # A command that found nobody serving may hold the data folder for a moment.
        while not node.serve(may_end=True):
            code = node.wait()
            if time.monotonic() > limit:
                raise AssertionError(f"{node.name} does not start, it ended with {code}\n{node.log()[-2000:]}")
            time.sleep(0.02)

    def _kill_at_start(self, node):
        timer = threading.Timer(DURING_START * self.random.random(), lambda: node.process and node.process.kill())
        timer.start()
        serves = node.serve(may_end=True)
        timer.join()
        if serves:
            node.process.kill()  # where it was quicker
        if node.wait() == -signal.SIGKILL:
            self.kills += 1
