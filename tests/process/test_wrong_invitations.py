"""Every invitation that can't be used has its own sentence."""

import os

from twinspan import ProcessTest, main


class WrongInvitations(ProcessTest):
    def test_each_has_its_own_sentence(self):
        self.pair()
        causes = {}

        def refused(what, code, node=self.globex):
            problem = node.problem("accept", "--instance", node.name, "--project",
                                   "ENG" if node is self.globex else "SUP", stdin=code)
            self.assertTrue(problem["code"].startswith("invitation."), (what, problem))
            self.assertTrue(problem["remedy"], (what, problem))
            causes[what] = problem["cause"]
            self.assertEqual([c for c in node.value("connections") if c["status"] == "Active"], [], what)

        good = self.acme.invite(project="SUP")
        code = good["code"]
        refused("nothing", "")
        refused("something else", "Dear colleague, please find attached the code.")
        refused("cut", code[:len(code) * 2 // 3])
        middle = len(code) // 2
        refused("altered", code[:middle] + ("A" if code[middle] != "A" else "B") + code[middle + 1:])
        revoked = self.acme.invite(project="SUP")
        self.acme.value("invitation", "revoke", revoked["id"])
        refused("revoked", revoked["code"])
        foreign = os.path.join(os.path.dirname(__file__), "..", "data", "exalate-invitation.txt")
        with open(foreign, encoding="utf-8") as file:
            refused("of the Exalate product", file.read())
        refused("own", code, self.acme)
        elsewhere = self.acme.invite("--destination", self.acme_tracker.url.replace("acme", "globex"), project="SUP")
        third = self.node("third")
        third.add_practice(self.acme_tracker)
        problem = third.problem("accept", "--instance", "third", "--project", "SUP", stdin=elsewhere["code"])
        causes["for another instance"] = problem["cause"]

        self.globex.accept(code, project="ENG")
        self.assertEqual(next(i for i in self.acme.value("invitation", "list") if i["id"] == good["id"])["state"],
                         "used")
        problem = third.problem("accept", "--instance", "third", "--project", "SUP", stdin=code)
        self.assertEqual(problem["code"], "invitation.used")
        causes["used"] = problem["cause"]
        self.assertEqual(len(set(causes.values())), len(causes), causes)


if __name__ == "__main__":
    main()
