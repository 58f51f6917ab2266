"""Programs that a test starts: none outlives it. What they print, and waiting for what they do."""

import atexit
import ctypes
import hashlib
import json
import os
import random
import signal
import socket
import subprocess
import time

NODE = os.environ.get("TWINSPAN_NODE", "twinspan-node")
CRASHNODE = os.environ.get("TWINSPAN_CRASHNODE", "crashnode")

PATIENCE = 60.0  # seconds until something that must happen counts as hanging

_libc = ctypes.CDLL(None, use_errno=True)
_running = set()


def _die_with_parent():
    PR_SET_PDEATHSIG = 1
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


@atexit.register
def _end_all():
    for process in list(_running):
        process.kill()
        process.wait()


def start(arguments, **options):
    process = subprocess.Popen(arguments, preexec_fn=_die_with_parent, **options)
    _running.add(process)
    return process


def ended(process, timeout=PATIENCE):
    """Waits for the end of the process; its exit code, or the negative number of the signal."""
    code = process.wait(timeout)
    _running.discard(process)
    return code


def wait_until(condition, what, timeout=PATIENCE):
    """Asks the condition until it holds, and gives what it gave."""
    limit = time.monotonic() + timeout
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > limit:
            raise AssertionError(f"after {timeout:.0f} s still not: {what}")
        time.sleep(0.02)


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def free_port():
    """Below the ports that the system gives to outgoing calls: it stays free while a node is started again."""
    while True:
        port = random.randrange(20000, 32000)
        if is_free(port):
            return port


def sha256(content):
    return hashlib.sha256(content).hexdigest()


class Outcome:
    """How a command ended, and what it printed."""

    def __init__(self, code, out, err, as_json):
        self.code, self.out, self.err = code, out, err
        self.values = [json.loads(line) for line in out.splitlines()] if as_json else []

    @property
    def value(self):
        if len(self.values) != 1:
            raise AssertionError(f"one JSON value expected: {self.out!r} {self.err!r}")
        return self.values[0]

    @property
    def stages(self):
        """The stages in their order, each once although waits in between repeat it."""
        events = [value["stage"] for value in self.values if "stage" in value and "local" not in value]
        return [stage for index, stage in enumerate(events) if index == 0 or events[index - 1] != stage]

    @property
    def request(self):
        """The request as it was at the end of --wait."""
        return next(value for value in reversed(self.values) if "stage" in value and "connection" in value)


def run_program(arguments, stdin="", as_json=True, environment=None, timeout=PATIENCE):
    process = start(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                    env={**os.environ, **(environment or {})}, text=True)
    try:
        out, err = process.communicate(stdin, timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        raise AssertionError(f"{arguments} did not end in {timeout:.0f} s\n{out}\n{err}") from None
    finally:
        _running.discard(process)
    return Outcome(process.returncode, out, err, as_json)
