"""The fake of a Salesforce org as the tests of the programs use it."""

import json
import signal
import subprocess
import urllib.request

from fake import Fake
from twinspan import ended, free_port, start


class Salesforce(Fake):
    """Persons act through its controls, and in their browser. `case` and `number` are those of its best known case."""

    def __init__(self, sign_in_as="admin"):
        super().__init__("salesforce")
        self.client_id = self.told["client_id"]
        self.case, self.number = self.told["case"]["id"], self.told["case"]["number"]
        self.returns_to = f"http://localhost:{free_port()}/OauthRedirect"  # several tests may run at once
        self.control("redirects", uris=[self.returns_to])
        self.control("settings", sign_in_as=sign_in_as)

    @property
    def options(self):
        return ["--option", f"clientId={self.client_id}", "--option", f"returnAddress={self.returns_to}"]

    def refreshes(self):
        return sum("oauth2/token" in call["url"] for call in self.control("calls")) - 1  # the first gave the tokens

    def make_case(self, subject):
        made = self.control("case", values={"Subject": subject})
        return self.control("record", id=made["id"])["CaseNumber"]

    def token(self, user):
        return self.told["users"][user]["access_token"]

    def sign_in(self, window, address=None, user="agent"):
        window.type("Address of your tracker", address or self.url)
        window.wait("Salesforce")
        window.pick("Without the browser")
        window.paste("Access token", self.token(user))
        window.press("^Sign in$")

    def comment(self, text, published=True, user="admin"):
        self.control("comment", case=self.case, body=text, published=published, user=user)

    def edit(self, **values):
        self.control("edit", id=self.case, values=values)

    def show(self):
        return self.control("record", id=self.case)

    def comments(self):
        """Text, and whether it is published."""
        soql = f"SELECT CommentBody, IsPublished FROM CaseComment WHERE ParentId = '{self.case}' ORDER BY CreatedDate"
        return [(one["CommentBody"], one["IsPublished"]) for one in self.control("soql", q=soql)["records"]]


class BrowserSignIn:
    """A command that waits for the browser."""

    def __init__(self, node, *arguments):
        self._process = start(node.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
        self.said = []
        while True:
            line = self._process.stderr.readline()
            self.said.append(line)
            if not line or line.startswith("http"):
                break
        self.address = line.strip()

    def visit(self):
        """Signs in as the browser would; what the last page says."""
        with urllib.request.urlopen(self.address, timeout=60) as page:
            return page.read().decode()

    def interrupt(self):
        self._process.send_signal(signal.SIGINT)

    def end(self):
        """Its exit code, the value it printed, and what it said."""
        ended(self._process)
        out, err = self._process.stdout.read(), self._process.stderr.read()
        self._process.stdout.close()
        self._process.stderr.close()
        return self._process.returncode, json.loads(out) if out else None, "".join(self.said) + err
