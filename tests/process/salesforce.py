"""The fake of a Salesforce org as the tests of the programs use it."""

import json
import pathlib
import signal
import subprocess
import urllib.request

from twinspan import ended, free_port, start

RUN = pathlib.Path(__file__).resolve().parents[1] / "fakes" / "run"


class Salesforce:
    """Starts it; it ends with close(), or with this program. Persons act through its controls, and in their browser."""

    def __init__(self, sign_in_as="admin"):
        self._process = subprocess.Popen([RUN, "salesforce"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        described = json.loads(self._process.stdout.readline())
        self.url, self.client_id = described["url"], described["client_id"]
        self.returns_to = f"http://localhost:{free_port()}/OauthRedirect"  # several tests may run at once
        self.control("redirects", uris=[self.returns_to])
        self.control("settings", sign_in_as=sign_in_as)

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def control(self, what, **wish):
        request = urllib.request.Request(f"{self.url}/__fake/{what}", json.dumps(wish).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())

    @property
    def options(self):
        return ["--option", f"clientId={self.client_id}", "--option", f"returnAddress={self.returns_to}"]

    def refreshes(self):
        return sum("oauth2/token" in call["url"] for call in self.control("calls")) - 1  # the first gave the tokens

    def make_case(self, subject):
        made = self.control("case", values={"Subject": subject})
        return self.control("record", id=made["id"])["CaseNumber"]

    def breaches(self):
        return self.control("breaches")


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
