#!/usr/bin/env python3
"""Every test that docs/failure-modes.md names exists: a table that points to nothing would prove nothing."""

import pathlib
import re

DOCUMENT = "docs/failure-modes.md"
NONE = "no test yet"

# `tst_ring::editsTravelOnce`, `editcontract::noChangeIsNoWrite`, `tests/process/test_x.py::test_y`, `tests/process/test_x.py`
CODE = re.compile(r"`([^`]+)`")
FUNCTION = re.compile(r"(\w+)::(\w+)")
SCRIPT = re.compile(r"(tests/\S+\.py)(?:::(\w+))?")


def files_named(root, unit):
    return [path for suffix in (".cpp", ".h") for path in (root / "tests").rglob(unit + suffix)]


def missing(root, name):
    """Why the test that is named does not exist; None if it does."""
    script = SCRIPT.fullmatch(name)
    if script:
        path = root / script[1]
        if not path.is_file():
            return "no such file"
        if script[2] and not re.search(rf"^\s*def {script[2]}\(", path.read_text(encoding="utf-8"), re.MULTILINE):
            return "no such function in it"
        return None
    function = FUNCTION.fullmatch(name)
    if not function:
        return "this is no name of a test"
    files = files_named(root, function[1])
    if not files:
        return "no such test program"
    if not any(re.search(rf"\bvoid {function[2]}\(\)", path.read_text(encoding="utf-8")) for path in files):
        return "no such function in it"
    return None


def breaches(root):
    """A row of a table that has a last column "Tests" names its tests there, or says that there is none."""
    path = root / DOCUMENT
    if not path.is_file():
        return
    is_table = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            is_table = False
        elif cells[-1] == "Tests":
            is_table = True
        elif is_table and not set(cells[-1]) <= set("-: "):
            names = CODE.findall(cells[-1])
            if not names and NONE not in cells[-1]:
                yield f"{DOCUMENT}:{number}: the row names no test and does not say “{NONE}”"
            for name in names:
                fault = missing(root, name)
                if fault:
                    yield f"{DOCUMENT}:{number}: {name}: {fault}"
