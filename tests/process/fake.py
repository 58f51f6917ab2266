"""What the fakes of trackers have in common for the tests of the programs: a program each, told what to do over HTTP."""

import json
import pathlib
import subprocess
import urllib.request

RUN = pathlib.Path(__file__).resolve().parents[1] / "fakes" / "run"


class Fake:
    """Starts it; it ends with close(), or with this program. `told`: its address and accounts, as its README says."""

    def __init__(self, name):
        self._process = subprocess.Popen([RUN, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.told = json.loads(self._process.stdout.readline())
        self.url = self.told["url"]

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def control(self, what, **wish):
        request = urllib.request.Request(f"{self.url}/__fake/{what}", json.dumps(wish).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read())

    def breaches(self):
        return self.control("breaches")

    def refused(self):
        """The calls that were answered with an error since the last control "forget"."""
        return [call for call in self.control("calls") if call["status"] >= 400]
