"""Two nodes of a connection, and people who work in both of its trackers."""

import random
import time

from desk import seconds_to_last_write
from programs import wait_until
from randomwork import RandomWork
from twinspan import Node

POLL = 5  # seconds, the shortest
NAMES = ("acme", "globex")


class Sides:
    """`desks`: the two trackers. The node of the first invites. The data folders are `NAMES` in the folder."""

    def __init__(self, folder, desks, seed):
        self.nodes = [Node(folder, name) for name in NAMES]
        self.work = RandomWork(desks, self.put_under_sync, random.Random(f"work {seed}"))
        for node, desk in zip(self.nodes, desks):
            desk.add_to(node, poll=POLL)
            node.serve()
        invitation = self.nodes[0].invite(project=desks[0].project)
        theirs = self.nodes[1].accept(invitation["code"], project=desks[1].project)
        self.connections = [invitation["connection"], theirs["id"]]
        self.nodes[0].wait_active(self.connections[0])

    def close(self):
        for node in self.nodes:
            node.end()

    def put_under_sync(self, side, key):
        """Who asks a node that dies asks again."""
        wait_until(lambda: self.asks_for_sync(side, key), f"{key} is put under sync")

    def asks_for_sync(self, side, key):
        """Whether the node has accepted it."""
        return self.nodes[side].run("sync", self.connections[side], key).code == 0

    def until_in_step(self, patience):
        """The seconds from now to the last write in either tracker. Raises AssertionError, with what is missing, where it
        does not come in step by itself."""
        begun = time.time()
        try:
            wait_until(self.work.all_in_step, "all in step", patience)
        except AssertionError as error:
            findings = self.work.check()
            raise AssertionError("\n".join([str(error), *findings.said[:20], *map(str, self.problems())])) from None
        return seconds_to_last_write(self.work.desks, begun)

    def problems(self):
        """Of both nodes: what needs a person, and what they wait for."""
        return [problem for node in self.nodes for problem in node.value("problems")]
