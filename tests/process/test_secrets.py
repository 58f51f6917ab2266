"""Law 6: secrets are in the sealed file and nowhere else."""

import json
import os
import threading
import unittest

import secretsearch
from programs import NODE, run_program
from twinspan import STAGES, ProcessTest, main

# With characters that look different in each of the forms that are searched for.
PASSWORDS = {"acme": 'acmé "9f/3&x+27%?=', "globex": 'glöbex \\71~c#4;b/@:'}


class SearchItself(unittest.TestCase):
    def test_finds_a_secret_in_every_form(self):
        secret = PASSWORDS["acme"]
        for form in secretsearch.forms(secret):
            self.assertEqual(secretsearch.finds({"it": secret}, b"..." + form + b"..."), ["it"])
        for lead in range(4):
            whole = b"x" * lead + secret.encode() + b"and more"
            self.assertEqual(secretsearch.finds({"it": secret}, secretsearch.base64.b64encode(whole)), ["it"])
            self.assertEqual(secretsearch.finds({"it": secret}, secretsearch.base64.urlsafe_b64encode(whole)), ["it"])
        self.assertEqual(secretsearch.finds({"it": secret}, b"nothing of it here: acme 9f 3 x 27"), [])


class Secrets(ProcessTest):
    def setUp(self):
        super().setUp()
        self.secrets = {}
        self.outputs = []  # of commands
        self.arguments = set()
        self.acme_tracker, self.globex_tracker = self.practice()
        self.acme, self.globex = (self.noisy_node(name) for name in ("acme", "globex"))
        for node, tracker in ((self.acme, self.acme_tracker), (self.globex, self.globex_tracker)):
            tracker.set_password("admin", PASSWORDS[node.name])
            self.secrets[f"password of {node.name}"] = PASSWORDS[node.name]

    def noisy_node(self, name):
        passphrase = f"phrâse of {name}/+%&=? {os.urandom(6).hex()}"
        self.secrets[f"passphrase of {name}"] = passphrase
        node = self.node(name, passphrase=passphrase)
        node.options = ["--verbose", "--log-file", self.path(name + ".log")]
        plain_run = node.run

        def run(*arguments, **options):
            outcome = plain_run(*arguments, **options)
            self.outputs.append(outcome.out + outcome.err)
            return outcome

        node.run = run
        return node

    def watch_arguments(self):
        """Reads the command lines of all nodes and commands for as long as the test runs."""
        done = threading.Event()

        def watch():
            while not done.wait(0.02):
                self.arguments.update(secretsearch.process_arguments(NODE))

        watcher = threading.Thread(target=watch)
        watcher.start()
        self.addCleanup(watcher.join)
        self.addCleanup(done.set)

    def assert_nowhere(self, secrets, places):
        for name, content in places:
            content = content if isinstance(content, bytes) else content.encode()
            self.assertEqual(secretsearch.finds(secrets, content), [], f"in {name}")

    def left_files(self):
        given = {node.passphrase_file for node in (self.acme, self.globex)}
        for folder in {self.folder, os.path.expanduser("~")}:
            for path in secretsearch.files_below(folder):
                if path not in given:
                    with open(path, "rb") as file:
                        yield path, file.read()

    def whole_job(self):
        self.watch_arguments()
        for node, tracker in ((self.acme, self.acme_tracker), (self.globex, self.globex_tracker)):
            wrong = node.run("instance", "add", tracker.url, "--user", "admin", "--token-file", "-",
                             stdin=PASSWORDS[node.name] + " but wrong")
            self.assertEqual(wrong.code, 1)
        self.acme.add_practice(self.acme_tracker, password=PASSWORDS["acme"])  # without serve
        self.acme.serve()
        self.globex.serve()
        self.globex.add_practice(self.globex_tracker, password=PASSWORDS["globex"])  # through serve
        invitation = self.acme.invite(project="SUP")
        accepted = self.globex.accept(invitation["code"], project="ENG")
        self.acme.wait_active(invitation["connection"])
        key = self.large_issue()
        done = self.acme.sync(invitation["connection"], key)
        self.assertEqual(done.stages, STAGES)
        self.globex_tracker.fault("*", "unauthorized")
        self.globex.run("sync", accepted["id"], "ENG-1")
        self.globex_tracker.fault("none", "none")
        self.acme.run("sync", invitation["connection"], "SUP-99", "--wait")
        for command in (["status"], ["problems"], ["instance", "list"], ["invitation", "list"], ["connections"]):
            self.acme.do(*command)
            self.acme.do(*command, as_json=False)
        return invitation

    def test_are_nowhere_but_in_the_sealed_file(self):
        invitation = self.whole_job()
        self.assertTrue(self.arguments, "no command line was seen")
        self.assertEqual([self.acme.stop(), self.globex.stop()], [0, 0])
        for node in (self.acme, self.globex):
            with open(self.path(node.name + ".log"), encoding="utf-8") as log:
                said = log.read()
            for event in ("serving at", "connection", "Active"):
                self.assertIn(event, said, "there is a log of the job to look into")
            self.assertGreater(os.path.getsize(os.path.join(node.home, "secrets.sealed")), 100)
        self.assert_nowhere(self.secrets, self.left_files())
        self.assert_nowhere(self.secrets, [("what a command printed", output) for output in self.outputs])
        self.assert_nowhere(self.secrets, [("a command line", line) for line in self.arguments])
        self.assert_nowhere(self.secrets, [("the code", invitation["code"]),
                                           ("the code, decoded", secretsearch.decoded(invitation["code"]))])

    def test_secret_of_an_invitation_is_only_in_its_code(self):
        invitation = self.whole_job()
        content = json.loads(secretsearch.decoded(invitation["code"]))
        secret = content["invitationSecret"]
        raw = secretsearch.decoded(secret)
        self.assertEqual([self.acme.stop(), self.globex.stop()], [0, 0])
        for path, found in self.left_files():
            self.assertEqual(secretsearch.finds({"it": secret}, found), [], path)
            self.assertNotIn(raw, found, path)
            self.assertNotIn(invitation["code"].encode(), found, path)
        told = [output for output in self.outputs if secretsearch.finds({"it": secret}, output.encode())]
        self.assertEqual(len(told), 1, "only “invite” itself printed the code: it was used when the list was made")

    def test_data_folder_is_closed_to_others(self):
        self.acme.add_practice(self.acme_tracker, password=PASSWORDS["acme"])
        for path in [self.acme.home, *secretsearch.files_below(self.acme.home)]:
            self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)

    def test_sealed_file_needs_its_passphrase(self):
        self.acme.add_practice(self.acme_tracker, password=PASSWORDS["acme"])
        wrong = self.make_file("wrong.passphrase", b"another one\n")
        os.chmod(wrong, 0o600)
        outcome = run_program([NODE, "--home", self.acme.home, "--passphrase-file", wrong, "--json", "projects", "acme"])
        self.assertEqual(outcome.code, 1)
        self.assertEqual(outcome.value["problem"]["kind"], "secrets")
        outcome = run_program([NODE, "--home", self.acme.home, "--json", "projects", "acme"])
        self.assertEqual((outcome.code, outcome.value["problem"]["code"]), (1, "sealed-file.no-passphrase"))
        environment = {"TWINSPAN_PASSPHRASE_FILE": self.acme.passphrase_file}
        outcome = run_program([NODE, "--home", self.acme.home, "--json", "projects", "acme"], environment=environment)
        self.assertEqual(outcome.code, 0)

    def test_passphrase_file_that_others_may_read_is_refused(self):
        os.chmod(self.acme.passphrase_file, 0o644)
        problem = self.acme.problem("instance", "list")
        self.assertIn(self.acme.passphrase_file, problem["cause"] + problem["remedy"])


if __name__ == "__main__":
    main()
