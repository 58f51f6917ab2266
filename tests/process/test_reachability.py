"""Nodes that can't be reached, over TLS, after a restart: whoever can call does."""

import subprocess

from twinspan import STAGES, ProcessTest, main


class Reachability(ProcessTest):
    def start_private(self, node):
        """Without --listen a node has no address for others."""
        self.assertEqual(node.serve(listen=False)["publicUrl"], "")

    def setUp(self):
        super().setUp()
        self.acme_tracker, self.globex_tracker = self.practice()
        self.acme, self.globex = self.node("acme"), self.node("globex")
        self.acme.add_practice(self.acme_tracker)
        self.globex.add_practice(self.globex_tracker)

    def test_two_private_nodes_of_one_computer_share_no_port(self):
        served = [node.serve(listen=False) for node in (self.acme, self.globex)]
        self.assertEqual([status["publicUrl"] for status in served], ["", ""])
        self.assertEqual(len({status["listening"] for status in served}), 2, served)
        for status in served:
            self.assertTrue(status["listening"].startswith("127.0.0.1:"), status)

    def both_directions(self, acme_id, globex_id):
        key = self.large_issue()
        done = self.acme.sync(acme_id, key)
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.acme_tracker, key, self.globex_tracker, done.request["remote"]["key"])
        key = self.large_issue(self.globex_tracker, "ENG")
        done = self.globex.sync(globex_id, key)
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.globex_tracker, key, self.acme_tracker, done.request["remote"]["key"])

    def test_node_that_polls_accepts(self):
        self.acme.serve()
        self.start_private(self.globex)
        invitation = self.acme.invite(project="SUP")
        accepted = self.globex.accept(invitation["code"], project="ENG")
        self.assertEqual(self.acme.connection(invitation["connection"])["route"], "polled")
        self.both_directions(invitation["connection"], accepted["id"])

    def test_node_that_polls_works_without_serve_while_it_waits(self):
        self.acme.serve()
        invitation = self.acme.invite(project="SUP")
        accepted = self.globex.accept(invitation["code"], project="ENG")
        done = self.globex.sync(accepted["id"], "ENG-1")
        self.assertEqual(done.stages, STAGES)
        self.assert_twins(self.globex_tracker, "ENG-1", self.acme_tracker, done.request["remote"]["key"])

    def test_node_that_polls_invites_the_one_that_can_be_reached(self):
        self.start_private(self.acme)
        self.globex.serve()
        invitation = self.acme.invite("--destination", self.globex.url, project="SUP")
        accepted = self.globex.accept(invitation["code"], project="ENG")
        self.acme.wait_active(invitation["connection"])
        self.globex.wait_active(accepted["id"])
        self.both_directions(invitation["connection"], accepted["id"])

    def test_probe_tells_what_a_url_is(self):
        self.acme.serve()
        report = self.globex.value("probe", self.acme.url)
        self.assertEqual((report["kind"], report["node"]), ("node", True))
        report = self.globex.value("probe", self.acme_tracker.url + "#SUP-1")
        self.assertEqual((report["kind"], report["tracker"], report["issueKey"]), ("tracker", "practice", "SUP-1"))
        self.assertEqual(self.globex.value("probe", self.globex_tracker.url)["kind"], "own-instance")
        self.globex.problem("probe", "http://127.0.0.1:1/nothing")

    def test_whole_job_over_tls(self):
        certificate, key = self.path("certificate.pem"), self.path("key.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=Twinspan tests", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out",
                        certificate], check=True, capture_output=True)
        tls = ["--certificate", certificate, "--key", key]
        self.assertTrue(self.acme.serve(*tls)["publicUrl"].startswith("https://"))
        invitation = self.acme.invite(project="SUP")
        accept = ("accept", "--instance", "globex", "--project", "ENG")
        problem = self.globex.problem(*accept, stdin=invitation["code"])
        self.assertEqual((problem["code"], problem["kind"]), ("handshake.unreachable", "tls"), problem)
        self.assertIn("certificate", problem["cause"])
        for node in (self.globex, self.acme):
            node.options = ["--ca-file", certificate]
        self.assertEqual(self.acme.stop(), 0)
        self.acme.serve(*tls)
        self.globex.serve(*tls)
        accepted = self.globex.value(*accept, stdin=invitation["code"])
        self.assertTrue(self.acme.connection(invitation["connection"])["remote"]["nodeUrl"].startswith("https://"))
        self.both_directions(invitation["connection"], accepted["id"])


if __name__ == "__main__":
    main()
