"""What the tests of the built programs share: private folders, nodes in processes of their own, practice trackers.

A test derives from ProcessTest. All that it starts is ended and all that it makes is removed after it, whatever
happened. Nothing is reachable from outside this computer.
"""

import base64
import json
import os
import shutil
import signal
import subprocess
import tempfile
import unittest

from practice import Practice
from programs import NODE, PATIENCE, ended, free_port, run_program, start, wait_until

ADMIN_PASSWORD = "practice-admin"
STAGES = ["Preparing", "Sending", "Waiting for remote", "Finalizing", "Synchronized"]


class Node:
    """A node: a data folder, and the program that works with it. Its secrets are in a sealed file."""

    def __init__(self, folder, name, program=NODE, passphrase="a passphrase of the tests"):
        self.name = name
        self.program = program
        self.home = os.path.join(folder, name)
        self.passphrase_file = os.path.join(folder, name + ".passphrase")
        with open(os.open(self.passphrase_file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(passphrase + "\n")
        self.options = []
        self.port = free_port()
        self.output = os.path.join(folder, name + ".output")
        self.process = None

    def command(self, *arguments, as_json=True):
        options = ["--home", self.home, "--passphrase-file", self.passphrase_file, *self.options]
        return [self.program, *options, *(["--json"] if as_json else []), *arguments]

    def run(self, *arguments, stdin="", as_json=True, timeout=PATIENCE):
        """Runs a command, whatever comes of it."""
        return run_program(self.command(*arguments, as_json=as_json), stdin, as_json, timeout=timeout)

    def do(self, *arguments, stdin="", as_json=True, timeout=PATIENCE):
        """Runs a command that must do its work."""
        outcome = self.run(*arguments, stdin=stdin, as_json=as_json, timeout=timeout)
        if outcome.code != 0:
            raise AssertionError(f"{arguments} ended with {outcome.code}: {outcome.out}\n{outcome.err}")
        return outcome

    def value(self, *arguments, stdin=""):
        return self.do(*arguments, stdin=stdin).value

    def problem(self, *arguments, stdin=""):
        """The problem of a command that must end in one: exit code 1, its sentence on standard error."""
        outcome = self.run(*arguments, stdin=stdin)
        problem = outcome.values[-1].get("problem") if outcome.values else None
        if outcome.code != 1 or not problem or problem["cause"] not in outcome.err:
            raise AssertionError(f"a problem was expected of {arguments}: {outcome.code}, {outcome.out}\n{outcome.err}")
        return problem

    # --- serve

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def serve(self, *options, listen=True, environment=None, may_end=False):
        """Starts `serve`, and returns its status as soon as it serves; None if it may end before that, and did.
        Without listen it is a node that others can't call."""
        if listen:
            options = ("--listen", f"127.0.0.1:{self.port}", *options)
        with open(self.output, "ab") as log:
            self.process = start(self.command("serve", *options), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                 stderr=log, env={**os.environ, **(environment or {})}, text=True)
        line = self.process.stdout.readline()  # printed when it is ready
        status = json.loads(line) if line else {}
        if "serving" in status:
            return status
        if may_end:
            return None
        raise AssertionError(f"{self.name} does not serve, it ended with {self.wait()}: {line}{self.log()[-2000:]}")

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def stop(self):
        """Clean stop by SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        return self.wait()

    def wait(self):
        code = ended(self.process)
        self.process.stdout.close()
        self.process = None
        return code

    def end(self):
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.kill()
        self.wait()

    def log(self):
        """What `serve` wrote to standard error."""
        with open(self.output, encoding="utf-8", errors="replace") as file:
            return file.read()

    # --- what tests do often

    def add_practice(self, tracker, password=ADMIN_PASSWORD, **options):
        return self.value("instance", "add", tracker.url, "--user", "admin", "--token-file", "-", "--name",
                          options.get("name", self.name), stdin=password)

    def invite(self, *options, instance=None, project):
        """project: None where the tracker has none."""
        return self.value("invite", "--instance", instance or self.name, *self._of(project), *options)

    def accept(self, code, instance=None, project=None):
        return self.value("accept", "--instance", instance or self.name, *self._of(project), stdin=code)

    @staticmethod
    def _of(project):
        return ["--project", project] if project else []

    def connection(self, connection_id):
        return next((c for c in self.value("connections") if c["id"] == connection_id), None)

    def wait_active(self, connection_id):
        wait_until(lambda: self.connection(connection_id)["status"] == "Active", f"{connection_id} active")

    def sync(self, connection_id, key, timeout=PATIENCE):
        """Syncs and waits for the end; the outcome with the stages and the request."""
        return self.do("sync", connection_id, key, "--wait", timeout=timeout)


class ProcessTest(unittest.TestCase):
    """A test with a folder of its own, from which all processes and files are gone after it."""

    longMessage = True

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="twinspan-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self._nodes = []
        self.addCleanup(self._end_nodes)

    def _end_nodes(self):
        for node in self._nodes:
            node.end()

    def path(self, name):
        return os.path.join(self.folder, name)

    def make_file(self, name, content):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "wb") as file:
            file.write(content)
        return self.path(name)

    def node(self, name, **options):
        made = Node(self.folder, name, **options)
        self._nodes.append(made)
        return made

    def practice(self):
        """Two companies with sample issues: Acme with the project SUP, Globex with ENG."""
        urls = run_program([NODE, "--json", "practice", "create", self.path("trackers")]).value["urls"]
        return [Practice(url) for url in urls]

    def pair(self, **options):
        """Two serving nodes that hold a company each, not yet connected."""
        self.acme_tracker, self.globex_tracker = self.practice()
        self.acme, self.globex = self.node("acme", **options), self.node("globex", **options)
        self.acme.add_practice(self.acme_tracker)
        self.globex.add_practice(self.globex_tracker)
        self.acme.serve()
        self.globex.serve()

    def connected_pair(self, **options):
        """Acme invites, Globex accepts; both connections' ids."""
        self.pair(**options)
        invitation = self.acme.invite(project="SUP")
        accepted = self.globex.accept(invitation["code"], project="ENG")
        self.acme.wait_active(invitation["connection"])
        self.acme_id, self.globex_id = invitation["connection"], accepted["id"]
        return self.acme_id, self.globex_id

    def large_issue(self, tracker=None, project="SUP"):
        """An issue with a description, three public comments, an internal one and two files, and its key."""
        tracker = tracker or self.acme_tracker
        tag = base64.b32encode(os.urandom(5)).decode()
        key = tracker.make_issue(project, f"Pump {tag} stops", f"It **stops** at noon, says {tag}.")
        for number in range(3):
            tracker.comment(key, f"Comment {number} about {tag}")
        tracker.comment(key, f"secret: the customer of {tag} is late with paying", internal=True)
        tracker.attach(key, self.make_file(f"{tag}/report {tag}.txt", b"line\r\n" * 700))
        tracker.attach(key, self.make_file(f"{tag}/picture.bin", os.urandom(300_000)))
        return key

    def assert_twins(self, source, source_key, target, twin_key):
        """The twin has all that is public of its source, each once, and nothing else."""
        original, twin = source.show(source_key), target.show(twin_key)
        self.assertEqual(twin["summary"], original["summary"])
        self.assertIn(original["description"], twin["description"])
        public = [comment["text"] for comment in original["comments"] if comment["public"]]
        self.assertEqual(len(twin["comments"]), len(public), [comment["text"] for comment in twin["comments"]])
        for text, comment in zip(public, twin["comments"]):
            self.assertIn(text, comment["text"])
            self.assertTrue(comment["public"])
        self.assertEqual(target.files(twin_key), source.files(source_key))
        whole = json.dumps(twin)
        for comment in original["comments"]:
            if not comment["public"]:
                self.assertNotIn(comment["text"], whole)


def main():
    unittest.main(verbosity=2)
