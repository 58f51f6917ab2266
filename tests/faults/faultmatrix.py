"""Usage: faultmatrix.py [--part once,rates,lasting,grid] [--faults A,B] [--operations A,B] [--rates 2,10,50] [--issues N] [--seed N]

Two nodes keep two real Redmines in step while calls fail, and then both trackers are compared: is anything lost, doubled, in the
wrong place, out of order, or damaged, and did it end by itself?

  once      each fault once, at the first call of each operation
  rates     each fault at a share of all calls
  lasting   each fault at every call of an operation, until it is taken away
  grid      each fault at a share of the calls of each operation (long)

Without --part: once, rates and lasting. TWINSPAN_CRASHNODE and TWINSPAN_NODE name the programs (those of build/release else),
TWINSPAN_REDMINE_textile and TWINSPAN_REDMINE_commonmark files that describe running Redmines (two are started else).
The exit code is 1 when something is lost or doubled, or does not end.
"""

import argparse
import shutil
import sys
import tempfile

import servers  # puts the folders of what follows on the path
from faultpair import FaultPair
from faultcase import Case, total
from faultproxy import FAULTS, Rule
from findings import Findings

OPERATIONS = ["list", "read", "download", "look-up", "upload", "create", "comment", "attach", "change"]
# What a middle box delivers twice is twice in the tracker: nobody can prevent it, it only must be noticed.
ONLY_NOTICED = ("twice",)
LINE = "{:16} {:13} {:>6} {:>6} {:>5} {:>7} {:>6} {:>6} {:>6} {:>8} {:9} {:>5}  {}"


def cases(part, faults, operations, rates):
    """Name of the operation, name of the rate, rule."""
    for fault in faults:
        if part == "once":
            for operation in operations:
                yield fault, operation, "once", Rule(fault, [operation], nth=1)
        elif part == "rates":
            for rate in rates:
                yield fault, "all", f"{rate}%", Rule(fault, rate=rate / 100)
        elif part == "lasting":
            for operation in ("read", "upload", "create", "comment", None):
                yield fault, operation or "all", "100%", Rule(fault, operation and [operation], rate=1.0)
        else:
            for operation in operations:
                for rate in rates:
                    yield fault, operation, f"{rate}%", Rule(fault, [operation], rate=rate / 100)


class Matrix:
    """Runs cases, each printed as it ends. A pair of nodes that did not come to rest is not used again."""

    def __init__(self, redmines, issues, seed):
        self.redmines, self.issues, self.seed = redmines, issues, seed
        self.folder = tempfile.mkdtemp(prefix="twinspan-faults-")
        self.pair, self.outcomes = None, []

    def run(self, fault, operation, rate, rule):
        if self.pair is None:
            self.pair = FaultPair(tempfile.mkdtemp(dir=self.folder), *self.redmines, seed=self.seed)
        during = 25.0 if rate == "100%" else 60.0
        outcome = Case(self.pair, [rule], issues=self.issues, during=during).run()
        self.outcomes.append(outcome)
        found = outcome.findings
        print(LINE.format(fault, operation, rate, outcome.faults, found["lost"], found["doubled"], found["misplaced"],
                          found["disordered"], found["damaged"], outcome.left_out, outcome.ended,
                          f"{outcome.seconds:.0f}", " ".join(sorted(outcome.codes))), flush=True)
        if not outcome.is_good:
            for line in found.said[:6]:
                print("    " + line, flush=True)
            self.end_pair()
        good = found.bad == 0 or (fault in ONLY_NOTICED and found.bad == found["doubled"])
        return good and outcome.ended != "no"

    def end_pair(self):
        if self.pair:
            self.pair.close()
        self.pair = None

    def close(self):
        self.end_pair()
        shutil.rmtree(self.folder, ignore_errors=True)


def names(text, known):
    chosen = text.split(",") if text else list(known)
    unknown = set(chosen) - set(known)
    if unknown:
        sys.exit(f"faultmatrix: unknown: {', '.join(sorted(unknown))}")
    return chosen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", default="once,rates,lasting")
    parser.add_argument("--faults", default="")
    parser.add_argument("--operations", default="")
    parser.add_argument("--rates", default="2,10,50")
    parser.add_argument("--issues", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    faults, operations = names(chosen.faults, FAULTS), names(chosen.operations, OPERATIONS)
    rates = [float(rate) if "." in rate else int(rate) for rate in chosen.rates.split(",")]
    matrix = Matrix(servers.redmines(), chosen.issues, chosen.seed)
    print(LINE.format("fault", "operation", "rate", "faults", "lost", "doubled", "place", "order", "bytes", "left out",
                      "ended", "s", "problems shown"), flush=True)
    good = True
    try:
        for part in names(chosen.part, ("once", "rates", "lasting", "grid")):
            for fault, operation, rate, rule in cases(part, faults, operations, rates):
                good = matrix.run(fault, operation, rate, rule) and good
    finally:
        matrix.close()
    sums = total(matrix.outcomes)
    print(f"\n{sums['cases']} cases, {sums['faults']} faults: " +
          ", ".join(f"{sums[kind]} {kind}" for kind in Findings.KINDS) + f", {sums['left out']} left out and said so")
    print("ended: " + ", ".join(f"{sums[how]} {how}" for how in ("in step", "listed", "told", "after it", "no")))
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
