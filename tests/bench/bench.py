"""What the benchmarks share: how a figure is printed, real Redmines of their own, facts of the machine."""

import contextlib
import datetime
import json
import os
import pathlib
import re
import subprocess
import tempfile

SUPPORT = pathlib.Path(__file__).resolve().parents[1] / "support"
REDMINES = {"textile": ["--format", "textile"], "commonmark": ["--format", "common_mark", "--marker-field"]}


def title(text):
    print(f"\n{text}", flush=True)


def row(name, figure, yardstick):
    print(f"  {name:<58} {figure!s:>12}   {yardstick}", flush=True)


@contextlib.contextmanager
def real_redmine(which):
    """The file that describes a Redmine on loopback, gone after the block."""
    with tempfile.TemporaryDirectory(prefix="twinspan-bench-") as folder:
        os.chmod(folder, 0o755)  # the server does not run as root
        file, server = os.path.join(folder, "instance.json"), os.path.join(folder, which)
        up = subprocess.run([SUPPORT / "redmine/up", "--dir", server, "--watch", str(os.getpid()), *REDMINES[which]],
                            check=True, stdout=subprocess.PIPE)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as out:
            out.write(up.stdout)
        try:
            yield file
        finally:
            subprocess.run([SUPPORT / "redmine/down", server], check=True)


def milliseconds(request):
    """From the creation of a sync request to its last change, by the node's own clock."""
    times = [datetime.datetime.fromisoformat(request[name].replace("Z", "+00:00")) for name in ("created", "updated")]
    return (times[1] - times[0]).total_seconds() * 1000


def cpu_seconds(pid):
    """Used by a process so far, its own and the kernel's work for it."""
    after_name = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """MiB: what would be free again without the process, its share of what it has in common with others, and the most
    that it ever had."""
    figures = {}
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, value = line.split()[:2]
        figures[name.rstrip(":")] = int(value) / 1024
    peak = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    return {"peak": int(peak[1]) / 1024, "private": figures["Private_Clean"] + figures["Private_Dirty"], "share": figures["Pss"],
            "resident": figures["Rss"]}
