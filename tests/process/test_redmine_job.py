"""The whole job between two nodes, each with a real Redmine: one Textile, one CommonMark."""

import json
import os
import re

import secretsearch
from redmine import Redmine
from twinspan import STAGES, ProcessTest, main


class OverRedmine(ProcessTest):
    def setUp(self):
        super().setUp()
        self.redmines = {name: Redmine(name) for name in ("textile", "commonmark")}
        self.nodes, self.outputs = {}, []
        for name, redmine in self.redmines.items():
            node = self.nodes[name] = self.node(name)
            node.options = ["--verbose", "--log-file", self.path(name + ".log")]
            added = redmine.add_to(node)
            self.assertEqual((added["tracker"], added["admin"]), ("redmine", True))
            node.serve()
        inviter, accepter = self.nodes["textile"], self.nodes["commonmark"]
        self.invitation = inviter.invite(project="support")
        accepted = accepter.accept(self.invitation["code"], project="support")
        inviter.wait_active(self.invitation["connection"])
        self.connections = {"textile": self.invitation["connection"], "commonmark": accepted["id"]}

    def job(self, source, target):
        redmine, twin_redmine = self.redmines[source], self.redmines[target]
        picture = os.urandom(200_000)
        key = redmine.make_issue("Pump stops at noon", "It stops at noon. Why?", [("report.txt", b"line\r\n" * 99)])
        redmine.comment(key, "The first comment")
        redmine.comment(key, "It is late with paying", internal=True)
        redmine.comment(key, "The second comment")
        known = set(twin_redmine.keys())
        preview = self.nodes[source].value("sync", self.connections[source], key, "--preview")
        self.assertEqual(len(preview["comments"]), 2)
        self.assertEqual(set(twin_redmine.keys()), known)

        done = self.nodes[source].sync(self.connections[source], key)
        self.assertEqual(done.stages, STAGES)
        self.assertEqual(done.request["local"]["url"], f"{redmine.url}/issues/{key}")
        twin = done.request["remote"]["id"]
        self.assertEqual(done.request["remote"]["url"], f"{twin_redmine.url}/issues/{twin}")
        self.assertEqual(set(twin_redmine.keys()) - known, {twin})
        self.assert_twin(redmine, key, twin_redmine, twin, ["The first comment", "The second comment"])

        before = twin_redmine.show(twin)
        self.nodes[source].sync(self.connections[source], key)
        self.assertEqual(twin_redmine.show(twin), before)
        redmine.comment(key, "The third comment")
        token = redmine.call("POST", "/uploads.json?filename=late.bin", picture, "application/octet-stream")
        upload = {"token": json.loads(token)["upload"]["token"], "filename": "late.bin"}
        redmine.call("PUT", f"/issues/{key}.json", {"issue": {"uploads": [upload]}})
        self.nodes[source].sync(self.connections[source], key)
        self.assert_twin(redmine, key, twin_redmine, twin,
                         ["The first comment", "The second comment", "The third comment"])

    def assert_twin(self, redmine, key, twin_redmine, twin, comments):
        original, made = redmine.show(key), twin_redmine.show(twin)
        self.assertEqual(made["subject"], original["subject"])
        self.assertIn("It stops at noon. Why?", made["description"])
        self.assertEqual(made["tracker"]["name"], original["tracker"]["name"])
        notes = twin_redmine.notes(twin)
        self.assertEqual(len(notes), len(comments), notes)
        for text, note in zip(comments, notes):
            self.assertIn(text, note)
            self.assertIn("Ada", note, "who wrote it stands in front of it")
        self.assertEqual(twin_redmine.files(twin), redmine.files(key))

    def test_whole_job_both_ways(self):
        self.job("textile", "commonmark")
        self.job("commonmark", "textile")

    def test_image_shows_the_copy(self):
        """An image in the text of a Textile Redmine, and a link to a file, lead to the copies in a CommonMark one."""
        source, target = self.redmines["textile"], self.redmines["commonmark"]
        files = [("seal.png", b"an image"), ("report.txt", b"line\r\n")]
        key = source.make_issue("The seal leaks", "See !seal.png! there.\n\nAll is in attachment:report.txt.", files)
        report = next(file for file in source.show(key)["attachments"] if file["filename"] == "report.txt")
        source.comment(key, f"Again: !seal.png(the seal)!, and \"the report\":{report['content_url']}.")
        done = self.nodes["textile"].sync(self.connections["textile"], key)
        twin = done.request["remote"]["id"]
        copies = {file["filename"]: file["id"] for file in target.show(twin)["attachments"]}
        page = target.call("GET", f"/issues/{twin}", content_type="text/html").decode().split('id="update"')[0]
        images = re.findall(r'<img[^>]*src="([^"]*)"[^>]*alt="([^"]*)"', page)
        path = f"/redmine/attachments/download/{copies['seal.png']}/seal.png"
        shown = [alt for address, alt in images if address.endswith(path)]
        self.assertEqual(shown, ["seal.png", "the seal"], page)
        links = re.findall(rf'class="attachment"[^>]*href="/redmine/attachments/{copies["report.txt"]}"', page)
        self.assertEqual(len(links), 2, page)
        self.assertNotIn(source.url, page.replace(f"{source.url}/issues/{key}", ""))

    def test_api_keys_are_nowhere_but_in_the_sealed_file(self):
        self.job("textile", "commonmark")
        arguments = secretsearch.process_arguments(self.nodes["textile"].program)
        self.assertGreaterEqual(len(arguments), 2)
        for node in self.nodes.values():
            self.assertEqual(node.stop(), 0)
        keys = {name: redmine.key for name, redmine in self.redmines.items()}
        for line in arguments:
            self.assertEqual(secretsearch.finds(keys, line), [], line)
        self.assertEqual(secretsearch.finds(keys, secretsearch.decoded(self.invitation["code"])), [])
        for path in secretsearch.files_below(self.folder):
            with open(path, "rb") as file:
                self.assertEqual(secretsearch.finds(keys, file.read()), [], path)

    def test_wrong_key_is_said_and_not_kept(self):
        node = self.node("wrong")
        node.options = ["--log-file", self.path("wrong.log")]
        key = "0123456789abcdef0123456789abcdef01234567"
        outcome = node.run("instance", "add", self.redmines["textile"].url, "--token-file", "-", stdin=key)
        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.value["problem"]["kind"], "unauthorized")
        self.assertEqual(node.value("instance", "list"), [])
        with open(self.path("wrong.log"), "rb") as file:
            self.assertEqual(secretsearch.finds({"key": key}, (outcome.out + outcome.err).encode() + file.read()), [])


if __name__ == "__main__":
    main()
