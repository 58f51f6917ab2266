"""Commands that wait while somebody signs in in the browser."""

import json
import signal
import subprocess
import urllib.request

from programs import ended, start


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

    def code(self):
        """What a person types there, where the command says one."""
        line = self._process.stderr.readline()
        self.said.append(line)
        return line.strip().partition("Code: ")[2]

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
