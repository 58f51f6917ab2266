#!/usr/bin/env python3
"""cmake/unity.py [--most N] FILE...: which of these sources can stand in one translation unit.

Most of the time of a compiler, or of clang-tidy, goes into the headers of Qt and of the coroutines, the same ones for
every file. Files that are compiled together pay for them once. Two files can't stand together when both keep a helper
of one name to themselves (in whatever namespace: a test uses several), when what one keeps would be shadowed by a
variable of the other, or when it has the name of something in a header for tests that the other includes. Prints “GROUP FILE” for
each file. It is a guess from the layout that .clang-format makes: a compiler says so where it is wrong.
"""

import argparse
import functools
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[1]

DECLARED = re.compile(r"[\w>&*\]] [&*]?(\w+)(?= =|\{|\(|[,;)]| :)")
BOUND = re.compile(r"auto &*\[([\w, ]+)\]")
INCLUDED = re.compile(r'^#include "(tests/[^"]+\.h)"', re.MULTILINE)
NOT_CODE = re.compile(r'//.*|"(?:[^"\\\n]|\\.)*"')


class Names:
    """The names of one file: those that it keeps to itself (in nameless namespaces, static); the variables
    among them; what it declares inside of functions; and what headers for tests bring it."""

    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        self.own, self.variables = set(), set()
        hidden = False
        for line in text.splitlines():  # what stands in a namespace starts in column 0
            if re.match(r"namespace( \{)?$", line):
                hidden = True
            elif line == "} // namespace":
                hidden = False
            elif line.startswith(('extern "C" ', "int main(")):  # what every fuzzer has, what every program has
                self.own.add(line.partition("(")[0].split()[-1])
            elif line.startswith("Q_DECLARE_METATYPE("):
                self.own.add(line)
            elif re.match(r"[\w\[]", line) and (hidden or re.match(r"static |using \w+ =", line)):
                keep(line, self.own, self.variables)
        code = NOT_CODE.sub("", text)
        self.inner = set(DECLARED.findall(code)) - self.variables
        for names in BOUND.findall(code):
            self.inner.update(names.split(", "))
        self.brought = frozenset().union(*map(names_in_header, INCLUDED.findall(text)))


def keep(line, names, variables):
    """Adds what a line declares that begins in column 0."""
    if match := re.match(r"(?:class|struct|enum class|enum|using) (\w+)", line):
        names.add(match.group(1))
    elif match := re.match(r"[\w:<>,&*\[\] ]*?[ *&](\w+)(\(|\{| = |;|\[)", line):
        names.add(match.group(1))
        if match.group(2) != "(" or line.startswith(("const ", "constexpr ")):
            variables.add(match.group(1))


@functools.cache
def names_in_header(path):
    """What stands in its namespaces, and in those of the headers that it includes."""
    header = ROOT / path
    if not header.is_file():
        return frozenset()
    text = header.read_text(encoding="utf-8")
    names = set()
    for line in text.splitlines():
        if re.match(r"[\w\[]", line) and not line.startswith(("namespace ", "using namespace ")):
            keep(line, names, set())
    return frozenset(names).union(*map(names_in_header, INCLUDED.findall(text)))


class Group:
    def __init__(self):
        self.files = []
        self.own, self.variables, self.inner, self.brought = set(), set(), set(), set()

    def has_room_for(self, names):
        return not (self.own & names.own or self.variables & names.inner or self.inner & names.variables
                    or self.own & names.brought or self.brought & names.own)

    def add(self, file, names):
        self.files.append(file)
        self.own |= names.own
        self.variables |= names.variables
        self.inner |= names.inner
        self.brought |= names.brought


def groups_of(files, most):
    """The files in as few groups of at most so many as their names allow."""
    groups = []
    for file in files:
        names = Names(pathlib.Path(file))
        group = next((one for one in groups if len(one.files) < most and one.has_room_for(names)), None)
        if group is None:
            group = Group()
            groups.append(group)
        group.add(file, names)
    return [group.files for group in groups]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=12, help="files a group (default: 12)")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    for number, files in enumerate(groups_of(arguments.files, arguments.most)):
        for file in files:
            print(number, file)


if __name__ == "__main__":
    main()
