"""Usage: faultmatrix.py [--tracker NAME[,NAME]] [--part once,rates,lasting,grid,spread,mixed,times] [--faults A,B] [--operations A,B]
       [--rates 2,10,50] [--issues N] [--parallel N] [--seed N]

Two nodes keep two trackers in step while calls fail, and then both trackers are compared: is anything lost, doubled, in the
wrong place, out of order, or damaged, was called what no well-behaved client calls, and did it end by itself?

  once      each fault once, at the first call of each operation
  rates     each fault at a share of all calls
  lasting   each fault at every call of an operation, until it is taken away
  grid      each fault at a share of the calls of each operation (long)
  spread    as once, but a case for each operation, in which each fault meets another of many issues (short)
  mixed     as rates and grid, but with all faults in turn, and many issues (short)
  times     as rates and grid, but with very many issues, each beside the same work with no fault just before it: how many
            times as long did it take, until it had ended by itself? (long)

Without --part: once, rates and lasting. --operations: all without it; "all" is a share of all calls, in mixed, lasting and times.
--issues: 3 without it, for times 150. --tracker: jira-cloud, jira-dc, github, salesforce (their strict fakes), rt, redmine
(real ones; the default) or practice, on both sides; or two names, who invites and who accepts. --parallel: so many pairs of nodes
at the same time. TWINSPAN_CRASHNODE and TWINSPAN_NODE name the programs (those of build/release else), TWINSPAN_REDMINE_textile,
TWINSPAN_REDMINE_commonmark and TWINSPAN_RT files that describe running servers (they are started else).
The exit code is 1 when something is lost or doubled, or does not end. How long it took is printed and no more: a machine with
other work to do takes longer, and pairs at the same time take each other's.
"""

import argparse
import queue
import shutil
import sys
import tempfile
import threading

import trackers  # puts the folders of what follows on the path
from cleantimes import CleanTimes
from faultpair import FaultPair
from faultcase import Case, total
from faultproxy import Rule
from findings import Findings
from timedcase import TimedCase

# What a middle box delivers twice is twice in the tracker: nobody can prevent it, it only must be noticed.
ONLY_NOTICED = ("twice",)
DONE = ("reset-after", "hang-after", "500-after", "cut", "empty")  # it was done, and nobody was told
ALL = "all"  # operations
FEW, MANY, VERY_MANY = 3, 12, 150  # issues of a case: with one fault, with all faults, of which the time counts
SHORT, LONG, EACH_OF_MANY = 25.0, 60.0, 8.0  # seconds that calls fail; a refusal that names no wait holds all up for a minute
AFTER = 240.0  # seconds: of several refusals that name no wait the last one may hold all up for two minutes
PATIENT = 4  # times the clean time calls fail where the time counts: beyond that it is no longer waited for
LASTING = ("read", "upload", "create", "comment", ALL)
LINE = "{:22} {:13} {:>6} {:>6} {:>5} {:>7} {:>6} {:>6} {:>6} {:>6} {:>8} {:9} {:>5} {:>5} {:>5}  {}"


def operations_of(part, operations):
    """Those that a part takes."""
    if part == "rates":
        return [ALL]
    if part in ("mixed", "times"):
        return operations
    return [operation for operation in operations if (operation in LASTING if part == "lasting" else operation != ALL)]


def cases(part, faults, operations, rates, issues):
    """Name of the fault, of the operation, and of the rate; rules; how many issues; whether the time counts."""
    operations = operations_of(part, operations)
    passing = [fault for fault in faults if fault not in ONLY_NOTICED]
    if part == "spread":
        for operation in operations:
            yield "each", operation, "once", spread(passing, operation), len(passing), False
    elif part == "mixed":
        for operation in operations:
            for rate in rates:
                yield "any", operation, f"{rate}%", [share(passing, operation, rate)], MANY, False
    else:
        for fault in faults:
            for operation, rate, rule in single(part, fault, operations, rates):
                yield fault, operation, rate, [rule], issues or (VERY_MANY if part == "times" else FEW), part == "times"


def single(part, fault, operations, rates):
    for operation in operations:
        if part == "once":
            yield operation, "once", Rule(fault, [operation], nth=1)
            continue
        for rate in [100] if part == "lasting" else rates:
            yield operation, f"{rate}%", share(fault, operation, rate)


def share(faults, operation, rate):
    return Rule(faults, None if operation == ALL else [operation], rate=rate / 100)


def spread(faults, operation):
    """After one that did nothing comes a call that passes, so that the pauses after failures stay short."""
    rules, number = [], 1
    for fault in faults:
        rules.append(Rule(fault, [operation], nth=number))
        number += 1 if fault in DONE else 2
    return rules


class Matrix:
    """Runs cases, each printed as it ends. A pair of nodes that did not come to rest is not used again."""

    def __init__(self, desks, seed, is_kept, times):
        self.desks, self.seed, self.is_kept, self.times = desks, seed, is_kept, times
        self.folder = tempfile.mkdtemp(prefix="twinspan-faults-")
        self.pair, self.outcomes, self.is_good = None, [], True

    def run(self, fault, operation, rate, rules, issues, is_timed):
        during = len(rules) * EACH_OF_MANY if len(rules) > 1 else SHORT if rate in ("50%", "100%") else LONG
        if not is_timed:
            self.show(fault, operation, rate, self.outcome(Case, rules, issues, during))
            return
        clean = self.outcome(TimedCase, [], issues, AFTER)
        if clean.ended != "in step":
            self.show("none", operation, "0%", clean)
        outcome = self.outcome(TimedCase, rules, issues, max(during, PATIENT * clean.seconds))
        self.show(fault, operation, rate, outcome, *self.times.add(fault, operation, rate, outcome, clean))

    def outcome(self, kind, rules, issues, during):
        if self.pair is None:
            self.pair = FaultPair(tempfile.mkdtemp(dir=self.folder), *self.desks, seed=self.seed)
        outcome = kind(self.pair, rules, issues=issues, during=during, after=AFTER).run()
        self.outcomes.append(outcome)
        return outcome

    def show(self, fault, operation, rate, outcome, clean="", times=""):
        found = outcome.findings
        lines = [LINE.format(fault, operation, rate, outcome.faults, *(found[kind] for kind in Findings.KINDS),
                             outcome.left_out, outcome.ended, f"{outcome.seconds:.0f}", clean, times,
                             " ".join(sorted(outcome.codes)))]
        if not outcome.is_good:
            lines += ["    " + line for line in [*found.said[:12], *self.pair.sentences()]]
            self.end_pair()
        print("\n".join(lines), flush=True)
        good = found.bad == 0 or (fault in ONLY_NOTICED and found.bad == found["doubled"])
        self.is_good = self.is_good and good and outcome.ended != "no"

    def end_pair(self):
        if self.pair:
            self.pair.close()
        self.pair = None

    def close(self):
        self.end_pair()
        for desk in self.desks:
            desk.close()
        if not self.is_kept:
            shutil.rmtree(self.folder, ignore_errors=True)


def run_all(waiting, matrices):
    """Each matrix takes the next of the cases that wait. A node ends with the thread that started it, so a matrix has one."""

    def work(matrix):
        try:
            while not failed:
                matrix.run(*waiting.get_nowait())
        except queue.Empty:
            pass
        except BaseException as error:
            failed.append(error)
        finally:
            matrix.close()

    failed = []
    threads = [threading.Thread(target=work, args=[matrix]) for matrix in matrices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def names(text, known):
    chosen = text.split(",") if text else list(known)
    unknown = set(chosen) - set(known)
    if unknown:
        sys.exit(f"faultmatrix: unknown: {', '.join(sorted(unknown))}")
    return chosen


def arguments():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage=__doc__.split("\n\n", 1)[0].removeprefix("Usage: "),
                                     description=__doc__.split("\n\n", 1)[1])
    parser.add_argument("--tracker", default="redmine", help=trackers.HELP)
    parser.add_argument("--part", default="once,rates,lasting")
    parser.add_argument("--faults", default="")
    parser.add_argument("--operations", default="")
    parser.add_argument("--rates", default="2,10,50")
    parser.add_argument("--issues", type=int)
    parser.add_argument("--parallel", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="leaves the data folders of the nodes where they are, in "
                        "twinspan-faults-... below the folder for temporary files")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    chosen = arguments()
    times = CleanTimes()
    matrices = [Matrix(trackers.desks(chosen.tracker), chosen.seed, chosen.keep, times) for _ in range(chosen.parallel)]
    kinds = matrices[0].desks
    shared = [fault for fault in kinds[0].FAULTS if fault in kinds[1].FAULTS]
    faults = names(chosen.faults, [*shared, *dict.fromkeys(fault for kind in kinds for fault in kind.OWN_FAULTS)])
    operations = names(chosen.operations, [*dict.fromkeys(name for kind in kinds for name in kind.OPERATIONS), ALL])
    rates = [float(rate) if "." in rate else int(rate) for rate in chosen.rates.split(",")]
    print(LINE.format("fault", "operation", "rate", "faults", "lost", "doubled", "place", "order", "bytes", "breach",
                      "left out", "ended", "s", "clean", "times", "problems shown"), flush=True)
    waiting = queue.Queue()
    for part in names(chosen.part, ("once", "rates", "lasting", "grid", "spread", "mixed", "times")):
        for case in cases(part, faults, operations, rates, chosen.issues):
            waiting.put(case)
    run_all(waiting, matrices)
    sums = total([outcome for matrix in matrices for outcome in matrix.outcomes])
    print(f"\n{chosen.tracker}: {sums['cases']} cases, {sums['faults']} faults: " +
          ", ".join(f"{sums[kind]} {kind}" for kind in Findings.KINDS) + f", {sums['left out']} left out and said so")
    print("ended: " + ", ".join(f"{sums[how]} {how}" for how in ("in step", "listed", "told", "after it", "no")))
    for line in times.verdict():
        print(line)
    sys.exit(0 if all(matrix.is_good for matrix in matrices) else 1)


if __name__ == "__main__":
    main()
