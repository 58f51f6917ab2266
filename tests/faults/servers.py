"""What the programs of this folder run with: the built programs, real Redmines and a Request Tracker. To be imported before
the rest: it puts the folders of tests/process and tests/support on the path."""

import functools
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", ".."))
BUILT = os.path.join(ROOT, "build", "release")
os.environ.setdefault("TWINSPAN_NODE", os.path.join(BUILT, "app", "node", "twinspan-node"))
os.environ.setdefault("TWINSPAN_CRASHNODE", os.path.join(BUILT, "tests", "faults", "crashnode"))
sys.path[:0] = [os.path.join(HERE, "..", "process"), os.path.join(HERE, "..", "support")]

from redmine import Redmine  # noqa: E402
from rt import RequestTracker  # noqa: E402

REDMINES = {"textile": ["--format", "textile"], "commonmark": ["--format", "common_mark", "--marker-field"]}


@functools.cache
def redmines():
    """Those that are named by the environment; else they are started, and end with this process."""
    folder = tempfile.mkdtemp(prefix="twinspan-redmines-")
    os.chmod(folder, 0o755)  # the servers run as another user
    return [_redmine(name, folder) for name in REDMINES]


def _redmine(name, folder):
    if os.environ.get("TWINSPAN_REDMINE_" + name):
        return Redmine(name)
    return Redmine(name, _started("redmine", folder, name, REDMINES[name]))


@functools.cache
def queues():
    """Two queues of the Request Tracker that is named by the environment, or is started."""
    file = os.environ.get("TWINSPAN_RT")
    if not file:
        folder = tempfile.mkdtemp(prefix="twinspan-rt-")
        os.chmod(folder, 0o755)
        file = _started("rt", folder, "rt", [])
    return [RequestTracker(file, number) for number in range(2)]


def _started(kind, folder, name, options):
    """The file that describes the server."""
    file = os.path.join(folder, name + ".json")
    with open(file, "wb") as out:
        subprocess.run([os.path.join(ROOT, "tests", "support", kind, "up"), "--dir", os.path.join(folder, name),
                        "--watch", str(os.getpid()), *options], stdout=out, check=True)
    return file
