"""After the first sync changes flow by themselves between two real Redmines, one Textile, one CommonMark, and then
nothing is written any more."""

import time

from programs import wait_until
from redmine import Redmine
from twinspan import ProcessTest, main

POLL = 5  # seconds
SWEEP = 4 * POLL  # how often a pair is looked at without a sign of a change


class LiveOverRedmine(ProcessTest):
    def setUp(self):
        super().setUp()
        self.textile, self.commonmark = Redmine("textile"), Redmine("commonmark")
        self.nodes = []
        for redmine in (self.textile, self.commonmark):
            node = self.node("node%d" % len(self.nodes))
            redmine.add_to(node, poll=POLL)
            node.serve()
            self.nodes.append(node)
        invitation = self.nodes[0].invite(project="support")
        self.nodes[1].accept(invitation["code"], project="support")
        self.nodes[0].wait_active(invitation["connection"])
        self.key = self.textile.make_issue("Pump stops", "It stops at noon.\n\nThe *valve* is new.")
        self.textile.comment(self.key, "First words")
        self.twin = self.nodes[0].sync(invitation["connection"], self.key).request["remote"]["id"]

    def change(self, redmine, key, **fields):
        redmine.call("PUT", f"/issues/{key}.json", {"issue": fields})

    def arrives(self, redmine, key, condition, what, seconds=4 * POLL):
        wait_until(lambda: condition(redmine.show(key)), what, timeout=seconds)

    def test_changes_flow_both_ways_and_come_to_rest(self):
        twin = self.commonmark.show(self.twin)
        self.change(self.textile, self.key, subject="Pump stops daily")
        self.change(self.commonmark, self.twin,
                    description=twin["description"].replace("at noon", "at midnight"))
        self.commonmark.comment(self.twin, "From the other side")
        self.arrives(self.commonmark, self.twin, lambda issue: issue["subject"] == "Pump stops daily", "the subject")
        self.arrives(self.textile, self.key, lambda issue: "at midnight" in issue["description"], "the description")
        wait_until(lambda: any("From the other side" in note for note in self.textile.notes(self.key)), "the comment",
                   timeout=4 * POLL)
        # The passage that nobody edited is as it was, and the header of the copy did not come back.
        self.assertEqual(self.textile.show(self.key)["description"].replace("\r\n", "\n"),
                         "It stops at midnight.\n\nThe *valve* is new.")

        # Redmine does not say that a comment was edited: it is found when the pair is looked at anyway.
        journal = next(entry for entry in self.textile.show(self.key)["journals"] if entry["notes"] == "First words")
        self.textile.call("PUT", f"/journals/{journal['id']}.json", {"journal": {"notes": "Other words"}})
        wait_until(lambda: any("Other words" in note for note in self.commonmark.notes(self.twin)),
                   "the edited comment", timeout=3 * SWEEP)
        self.assertFalse(any("First words" in note for note in self.commonmark.notes(self.twin)))

        time.sleep(POLL + 1)  # whatever is still under way
        before = self.textile.show(self.key), self.commonmark.show(self.twin)
        time.sleep(2 * POLL + 1)
        self.assertEqual((self.textile.show(self.key), self.commonmark.show(self.twin)), before)
        self.assertEqual([node.value("problems") for node in self.nodes], [[], []])
        history = self.nodes[1].value("history", self.twin)
        self.assertTrue(any(entry["part"] == "summary" and entry["before"] == "Pump stops" for entry in history),
                        history)


if __name__ == "__main__":
    main()
