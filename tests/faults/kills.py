"""Usage: kills.py [--kills N] [--items N] [--rounds N] [--polls N] [--trackers NAME[,NAME]] [--seed N]

Two nodes are ended by kill -9 at random moments, and started again at once, while issues, comments, edits of fields and of
comments, and files are made in both trackers. Then both trackers are compared: is anything lost, doubled, in the wrong place,
out of order, or damaged, and did all come in step by itself? In each round the last kill comes after all that was made;
the time from its restart to the last write in either tracker is told in polls (a tracker is asked every 5 s).

Without options it is the full form: 1,000 kills over 10,000 items (issues, comments, edits and files) between practice trackers. Other
trackers are named as for faultmatrix.py: --trackers redmine, jira-cloud, jira-dc, github, salesforce, rt, or two of them. The work and the moments of
the kills follow from the seed, what a kill meets does not quite.
The exit code is 1 when any of the counts is not 0, or a round took longer than --polls (1): on a machine with other work to do
give it more.
"""

import argparse
import random
import shutil
import statistics
import sys
import tempfile

import trackers  # puts the folders of what follows on the path
from findings import Findings
from killedpair import KilledPair

PATIENCE = 60.0  # seconds until a round counts as hanging


def print_outcome(outcome):
    found = outcome.findings
    items = ", ".join(f"{count} {kind}" for kind, count in sorted(outcome.items.items()))
    print(f"\n{outcome.kills} kills, {sum(outcome.items.values())} items ({items})")
    print(", ".join(f"{found[kind]} {kind}" for kind in Findings.KINDS) + f", {found['told']} left out and said so, "
          f"{len(outcome.by_hand)} for a person to decide")
    print(f"in step after the last restart of a round: {statistics.median(outcome.polls):.1f} polls (median), "
          f"{max(outcome.polls):.1f} (the longest of {len(outcome.polls)})")
    for line in [*found.said, *map(str, outcome.by_hand)]:
        print("    " + line)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.splitlines()[0].removeprefix("Usage: "))
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--items", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--polls", type=float, default=1.0)
    parser.add_argument("--trackers", default="practice", help=trackers.HELP)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    folder = tempfile.mkdtemp(prefix="twinspan-kills-")
    pair, desks = None, trackers.desks(chosen.trackers)
    try:
        pair = KilledPair(folder, desks, chosen.seed)
        outcome = pair.run(chosen.kills, chosen.items, chosen.rounds, PATIENCE, lambda line: print(line, flush=True))
    except AssertionError as error:
        sys.exit(f"kills: {error}")
    finally:
        if pair:
            pair.close()
        for desk in desks:
            desk.close()
        shutil.rmtree(folder, ignore_errors=True)
    print_outcome(outcome)
    sys.exit(0 if outcome.is_good and max(outcome.polls) <= chosen.polls else 1)


if __name__ == "__main__":
    main()
