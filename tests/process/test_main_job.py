"""The whole job between two nodes in two processes over loopback, as commands see it."""

import csv
import io
import json
import os
import pathlib
import subprocess

from programs import NODE, PATIENCE, ended, run_program, start, wait_until
from twinspan import STAGES, ProcessTest, main


class MainJob(ProcessTest):
    def test_invited_accepted_and_synced_through_five_stages(self):
        self.acme_tracker, self.globex_tracker = self.practice()
        self.acme, self.globex = self.node("acme"), self.node("globex")
        password = self.make_file("password", b"practice-admin\n")
        added = self.acme.value("instance", "add", self.acme_tracker.url, "--user", "admin", "--token-file", password,
                                "--name", "acme")
        self.assertEqual((added["tracker"], added["admin"]), ("practice", True))
        self.assertEqual(self.globex.add_practice(self.globex_tracker)["name"], "globex")
        self.assertEqual([project["key"] for project in self.acme.value("projects", "acme")], ["SUP"])
        rights = self.acme.value("rights", "acme", "SUP")
        self.assertEqual([each["right"] for each in rights], ["read", "create", "change", "comment", "attach"])
        self.assertEqual({each["state"] for each in rights}, {"granted"})
        self.assertTrue(self.acme.serve()["serving"])
        self.assertEqual(self.globex.serve()["publicUrl"], self.globex.url)

        invitation = self.acme.invite(project="SUP")
        self.assertEqual(self.acme.connection(invitation["connection"])["status"], "Pending")
        read = self.globex.value("invitation", "read", stdin=invitation["code"])
        self.assertEqual(self.read_in_pieces(invitation["code"]), read)
        self.assertEqual((read["trackerUrl"], read["reachable"]), (self.acme_tracker.url, True))
        code = self.make_file("code", self.mailed(invitation["code"]).encode())
        accepted = self.globex.value("accept", "--instance", "globex", "--project", "ENG", "--code-file", code)
        own = self.acme.connection(invitation["connection"])
        self.assertEqual([own["status"], accepted["status"]], ["Active", "Active"])
        # Of the code while there is only the code; of both nodes' keys once both are known.
        self.assertEqual(read["safetyPhrase"], invitation["safetyPhrase"])
        self.assertEqual(own["safetyPhrase"], accepted["safetyPhrase"])

        key = self.large_issue()
        done = self.acme.sync(own["id"], key)
        self.assertEqual(done.stages, STAGES)
        self.assertEqual(done.request["local"]["key"], key)
        self.assertEqual(done.request["local"]["url"], f"{self.acme_tracker.url}#{key}")
        twin = done.request["remote"]["key"]
        self.assertEqual(done.request["remote"]["url"], f"{self.globex_tracker.url}#{twin}")
        self.assertEqual(len(done.request["notices"]), 1, "the internal comment is spoken of")
        self.assert_twins(self.acme_tracker, key, self.globex_tracker, twin)

    @staticmethod
    def mailed(code):
        """As it comes out of a mail program."""
        lines = [code[at:at + 60] for at in range(0, len(code), 60)]
        return "\r\n  " + "\r\n  ".join(lines) + " \r\n\r\n"

    def read_in_pieces(self, code):
        """As from a program that gives the code slowly."""
        process = start(self.globex.command("invitation", "read", as_json=True), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(code[:40].encode())
        process.stdin.flush()
        call = pathlib.Path(f"/proc/{process.pid}/syscall")
        wait_until(lambda: call.read_text(encoding="ascii").split()[:2] == ["0", "0x0"], "it waits for more")
        out, _ = process.communicate(code[40:].encode(), PATIENCE)
        self.assertEqual(ended(process), 0)
        return json.loads(out)

    def test_synced_again_adds_what_is_new_and_nothing_twice(self):
        self.connected_pair()
        key = self.large_issue()
        twin = self.acme.sync(self.acme_id, key).request["remote"]["key"]
        before = self.globex_tracker.show(twin)
        calls = self.globex_tracker.counts()
        again = self.acme.sync(self.acme_id, key)
        self.assertEqual(again.request["remote"]["key"], twin)
        self.assertEqual(again.stages[-1], "Synchronized")
        self.assertEqual(self.globex_tracker.show(twin), before)
        self.assertEqual(self.globex_tracker.counts(), calls, "in step: the other tracker is not even called")

        self.acme_tracker.comment(key, "And now something new")
        self.acme_tracker.attach(key, self.make_file("late/late.bin", os.urandom(5000)))
        self.assertEqual(self.acme.sync(self.acme_id, key).request["remote"]["key"], twin)
        after = self.globex_tracker.show(twin)
        self.assertEqual(after["comments"][:-1], before["comments"])
        self.assertEqual(after["files"][:-1], before["files"])
        self.assertIn("And now something new", after["comments"][-1]["text"])
        self.assert_twins(self.acme_tracker, key, self.globex_tracker, twin)

    def test_history_is_printed_as_json_and_csv(self):
        self.connected_pair()
        key = self.large_issue()
        self.acme.sync(self.acme_id, key)
        self.acme_tracker.comment(key, "=1+1 and \"more\"")
        self.acme.sync(self.acme_id, key)
        entries = self.acme.value("history", key)
        lines = list(csv.DictReader(io.StringIO(self.acme.do("history", key, "--csv", as_json=False).out)))
        self.assertEqual([line["part"] for line in lines], [entry["part"] for entry in entries])
        self.assertEqual({line["issue"] for line in lines}, {key})
        self.assertIn("=1+1 and \"more\"", entries[0]["after"])
        self.assertTrue(all(line["after"][:1] not in ("=", "+", "-", "@") for line in lines), "no formula")

    def test_both_directions_of_one_connection(self):
        self.connected_pair()
        key = self.large_issue(self.globex_tracker, "ENG")
        done = self.globex.sync(self.globex_id, key)
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.globex_tracker, key, self.acme_tracker, done.request["remote"]["key"])

    def test_preview_writes_nothing(self):
        self.connected_pair()
        keys = [self.acme_tracker.issues(), self.globex_tracker.issues()]
        preview = self.acme.value("sync", self.acme_id, "SUP-1", "--preview")
        self.assertEqual((preview["source"], preview["existing"], preview["project"]), ("SUP-1", "", "Engine"))
        self.assertEqual(preview["summary"], "Invoice import stops at amounts with a comma")
        self.assertEqual(len(preview["comments"]), 2)
        self.assertEqual(preview["attachments"], ["import.log", "import-dialog.png"])
        self.assertEqual([self.acme_tracker.issues(), self.globex_tracker.issues()], keys)
        self.assertEqual(self.acme.value("status", "SUP-1")["requests"], [])
        writes = {"createIssue", "addComment", "attachFile", "stageFile"}
        self.assertFalse(writes & set(self.globex_tracker.counts()), self.globex_tracker.counts())

        twin = self.acme.sync(self.acme_id, "SUP-1").request["remote"]["key"]
        self.acme_tracker.comment("SUP-1", "A late thought")
        before = self.globex_tracker.show(twin)
        preview = self.acme.value("sync", self.acme_id, "SUP-1", "--preview")
        self.assertEqual((preview["existing"], preview["attachments"]), (twin, []))
        self.assertEqual(len(preview["comments"]), 1)
        self.assertEqual(self.globex_tracker.show(twin), before)

        self.globex_tracker.comment(twin, "Seen from the other side")
        back = self.globex.value("sync", self.globex_id, twin, "--preview")
        self.assertEqual((back["source"], back["existing"], back["attachments"]), (twin, "SUP-1", []))
        self.assertEqual(len(back["comments"]), 1)
        self.assertIn("Seen from the other side", back["comments"][0])

    def test_issues_that_can_not_be_synced_are_problems(self):
        self.connected_pair()
        self.assertEqual(self.acme.problem("sync", self.acme_id, "SUP-99", "--wait")["code"], "issue.unknown")
        self.assertEqual(self.acme.problem("sync", self.acme_id, "ENG-1", "--wait")["code"], "issue.unknown")
        self.assertEqual(self.acme.problem("sync", "nothing", "SUP-1")["code"], "connection.unknown")
        failed = self.acme.value("problems")
        self.assertEqual([problem["issueKey"] for problem in failed], ["ENG-1", "SUP-99"])
        for problem in failed:
            self.assertTrue(problem["problem"]["cause"] and problem["problem"]["remedy"])

    def test_failed_sync_is_tried_again(self):
        self.connected_pair()
        self.globex_tracker.fault("createIssue", "forbidden")
        problem = self.acme.problem("sync", self.acme_id, "SUP-2", "--wait")
        self.assertTrue(problem["cause"])
        [failed] = self.acme.value("problems")
        done = self.acme.do("retry", failed["request"], "--wait")
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.acme_tracker, "SUP-2", self.globex_tracker, done.request["remote"]["key"])
        self.assertEqual(self.acme.value("problems"), [])

    def test_deactivated_activated_deleted(self):
        self.connected_pair()
        self.acme.value("connection", "deactivate", self.acme_id)
        self.assertEqual(self.acme.connection(self.acme_id)["status"], "Deactivated")
        self.assertEqual(self.acme.problem("sync", self.acme_id, "SUP-1")["code"], "connection.not-active")
        self.acme.value("connection", "activate", self.acme_id)
        self.assertEqual(self.acme.sync(self.acme_id, "SUP-1").stages, STAGES)

        # Deactivated on the other side: what arrives meanwhile is kept, and written afterwards.
        self.globex.value("connection", "deactivate", self.globex_id)
        request = self.acme.value("sync", self.acme_id, "SUP-2")
        keys = self.globex_tracker.keys()
        self.globex.value("connection", "activate", self.globex_id)
        self.acme.wait_active(self.acme_id)
        wait_until(lambda: self.acme.value("status", "SUP-2")["requests"][0]["stage"] == "Synchronized", "SUP-2 synced")
        self.assertEqual(self.acme.value("status", "SUP-2")["requests"][0]["id"], request["id"])
        self.assertEqual(len(self.globex_tracker.keys()), len(keys) + 1)

        twins = self.globex_tracker.issues()
        self.acme.value("connection", "delete", self.acme_id)
        self.assertIsNone(self.acme.connection(self.acme_id))
        self.assertEqual(self.acme.problem("sync", self.acme_id, "SUP-1")["code"], "connection.unknown")
        self.assertEqual(self.globex_tracker.issues(), twins, "the issues stay")

    def test_serve_stops_cleanly_and_goes_on_after_a_start(self):
        self.connected_pair()
        self.assertEqual(self.globex.stop(), 0)
        request = self.acme.value("sync", self.acme_id, "SUP-1")
        self.assertEqual(self.acme.stop(), 0)
        before = self.globex_tracker.keys()
        self.globex.serve()
        self.acme.serve()
        wait_until(lambda: self.acme.value("status", "SUP-1")["requests"][0]["stage"] == "Synchronized", "SUP-1 synced")
        self.assertEqual(self.acme.value("status", "SUP-1")["requests"][0]["id"], request["id"])
        [made] = set(self.globex_tracker.keys()) - set(before)
        self.assert_twins(self.acme_tracker, "SUP-1", self.globex_tracker, made)
        self.assertEqual([self.acme.stop(), self.globex.stop()], [0, 0])

    def test_waiting_command_outlives_a_restart_of_the_other_side(self):
        self.connected_pair()
        self.assertEqual(self.globex.stop(), 0)
        waiting = subprocess.Popen(self.acme.command("sync", self.acme_id, "SUP-1", "--wait"), stdout=subprocess.PIPE,
                                   text=True)
        self.addCleanup(waiting.kill)
        for line in waiting.stdout:
            if "waitingFor" in line:
                break
        self.globex.serve()
        rest = waiting.stdout.read()
        self.assertEqual(waiting.wait(), 0)
        waiting.stdout.close()
        self.assertIn('"stage":"Synchronized"', rest)

    def test_commands_work_without_serve(self):
        self.connected_pair()
        self.assertEqual(self.acme.stop(), 0)
        self.assertFalse(self.acme.value("status")["serving"])
        request = self.acme.value("sync", self.acme_id, "SUP-3")
        self.assertEqual(request["stage"], "Preparing")
        self.assertEqual(len(self.acme.value("connections")), 1)
        self.acme.serve()
        wait_until(lambda: self.acme.value("status", "SUP-3")["requests"][0]["stage"] == "Synchronized", "SUP-3 synced")

    def test_second_engine_on_a_data_folder_is_told_so(self):
        acme = self.node("acme")
        acme.serve()
        acme.port += 1
        problem = acme.problem("serve", "--listen", "127.0.0.1:0")
        self.assertEqual(problem["code"], "store.locked")


class OneNode(ProcessTest):
    def setUp(self):
        super().setUp()
        self.acme_tracker, self.globex_tracker = self.practice()
        self.node_of_both = self.node("both")
        self.node_of_both.add_practice(self.acme_tracker, name="acme")
        self.node_of_both.add_practice(self.globex_tracker, name="globex")

    def connect(self):
        return self.node_of_both.value("connect", "--instance", "acme", "--project", "SUP", "--to-instance", "globex",
                                       "--to-project", "ENG")

    def test_holds_both_trackers(self):
        connection = self.connect()
        self.assertEqual((connection["status"], connection["route"]), ("Active", "in-process"))
        key = self.large_issue()
        done = self.node_of_both.sync(connection["id"], key)
        self.assertEqual(done.stages, STAGES)
        twin = done.request["remote"]["key"]
        self.assert_twins(self.acme_tracker, key, self.globex_tracker, twin)
        before = self.globex_tracker.show(twin)
        self.node_of_both.sync(connection["id"], key)
        self.assertEqual(self.globex_tracker.show(twin), before)
        # And the way back, on the twin connection.
        done = self.node_of_both.sync(connection["twinConnection"], "ENG-1")
        self.assert_twins(self.globex_tracker, "ENG-1", self.acme_tracker, done.request["remote"]["key"])

    def test_the_same_through_serve(self):
        self.node_of_both.serve()
        connection = self.connect()
        done = self.node_of_both.sync(connection["id"], "SUP-1")
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.acme_tracker, "SUP-1", self.globex_tracker, done.request["remote"]["key"])

    def test_instance_is_removed_only_when_no_connection_uses_it(self):
        connection = self.connect()
        self.node_of_both.problem("instance", "remove", "acme")
        self.node_of_both.value("connection", "delete", connection["id"])
        self.assertEqual(self.node_of_both.value("connections"), [])
        self.node_of_both.do("instance", "remove", "acme")
        self.assertEqual([instance["name"] for instance in self.node_of_both.value("instance", "list")], ["globex"])


class Usage(ProcessTest):
    def test_wrong_usage_ends_with_2_and_a_sentence(self):
        node = self.node("acme")
        for arguments in ([], ["sync"], ["sync", "only-one"], ["sync", "a", "b", "c"], ["nothing"], ["--nothing"],
                          ["invite"], ["accept", "--nothing"], ["instance", "nothing"], ["practice"],
                          ["accept", "--instance", "a", "--instance", "b"]):
            outcome = node.run(*arguments, as_json=False)
            self.assertEqual(outcome.code, 2, arguments)
            self.assertEqual(outcome.out, "", arguments)
            self.assertIn("twinspan-node", outcome.err, arguments)
        self.assertFalse(os.path.exists(node.home), "wrong usage touches nothing")

    def test_problems_end_with_1(self):
        node = self.node("acme")
        node.problem("instance", "add", "practice:///nowhere/at-all.practice", "--user", "admin", "--token-file", "-")
        node.problem("instance", "remove", "nothing")
        node.problem("invite", "--instance", "nothing")
        node.problem("connection", "activate", "nothing")
        node.problem("retry", "nothing")
        node.problem("serve", "--listen", "somewhere")
        node.problem("serve", "--certificate", "only-one")

    def test_wrong_password_keeps_nothing(self):
        tracker, _ = self.practice()
        node = self.node("acme")
        node.problem("instance", "add", tracker.url, "--user", "admin", "--token-file", "-", stdin="wrong")
        self.assertEqual(node.value("instance", "list"), [])

    def test_every_command_has_help(self):
        overview = run_program([NODE, "--help"], as_json=False)
        self.assertEqual(overview.code, 0)
        for command in ("probe", "instance add", "instance list", "instance remove", "projects", "rights", "invite",
                        "invitation list", "invitation revoke", "accept", "connect", "connections",
                        "connection deactivate", "connection activate", "connection delete", "sync", "status",
                        "problems", "retry", "serve", "practice create", "demo", "text"):
            self.assertIn(command, overview.out)
            help_text = run_program([NODE, *command.split(), "--help"], as_json=False)
            self.assertEqual(help_text.code, 0)
            self.assertIn(f"twinspan-node {command}", help_text.out)

    def test_demo_does_the_whole_job(self):
        outcome = run_program([NODE, "demo"], as_json=False)
        self.assertEqual(outcome.code, 0, outcome.err)
        places = [outcome.out.index("✓ " + stage) for stage in STAGES]
        self.assertEqual(places, sorted(places))
        self.assertIn("ENG-6", outcome.out)


if __name__ == "__main__":
    main()
