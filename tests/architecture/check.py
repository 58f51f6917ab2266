#!/usr/bin/env python3
"""check.py [ROOT]: does the code keep to the house (rules.py), and does every test exist that the documents name
(failuremodes.py)? Prints every breach; exit code 1 if there is one."""

import collections
import fnmatch
import pathlib
import re
import sys

import failuremodes
import rules

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\((?:.*?)\)\1"|"(?:\\.|[^"\\\n])*"', re.DOTALL)
HOUSES = ("core", "app", "ui", "tests")

# What stands before [ tells a lambda from an index.
CAPTURING_LAMBDA = re.compile(r"(?:^|[(,{=?:&|]|\breturn)\s*\[[^\[\]]+\]\s*(?:\(|\{|mutable\b|->)")

Include = collections.namedtuple("Include", "line path quoted")


class Source:
    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.folder = path.parent.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.count("\n")
        self.blanked = None

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def includes(self):
        for match in INCLUDE.finditer(self.text):
            yield Include(self.line_of(match.start()), match.group(1) or match.group(2), bool(match.group(1)))

    def code(self):
        """The text with comments and strings blanked, offsets and lines as they were."""
        if self.blanked is None:
            self.blanked = COMMENT_OR_STRING.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), self.text)
        return self.blanked

    def strings(self):
        """The string literals outside comments and includes, with their lines."""
        for match in COMMENT_OR_STRING.finditer(self.text):
            start_of_line = self.text.rfind("\n", 0, match.start()) + 1
            if '"' in match.group()[:8] and not match.group().startswith("/") \
                    and not INCLUDE.match(self.text, start_of_line):
                yield self.line_of(match.start()), match.group()


def sources(root):
    found = [path for house in HOUSES for pattern in ("*.h", "*.cpp") for path in (root / house).rglob(pattern)]
    return [Source(root, path) for path in sorted(found)]


def pattern_of(folder, patterns):
    """The line of a table that a folder belongs to: its own, that of a folder above it, or one with /*."""
    while folder:
        for pattern in patterns:
            if fnmatch.fnmatchcase(folder, pattern) and folder.count("/") == pattern.count("/"):
                return folder, pattern
        folder = folder.rpartition("/")[0]
    return None, None


def reachable(table, pattern):
    seen, todo = set(), list(table[pattern])
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += table[name]
    return seen


def inside(folder, parents):
    return any(folder == parent or folder.startswith(parent + "/") for parent in parents)


def allowed(from_folder, to_folder):
    if inside(from_folder, rules.FREE):
        return from_folder.startswith("tests") or not inside(to_folder, ["tests"])
    if inside(to_folder, rules.FREE):
        return False
    from_home, from_pattern = pattern_of(from_folder, rules.CORE_ARROWS)
    to_home, to_pattern = pattern_of(to_folder, rules.CORE_ARROWS)
    if from_pattern:
        return to_home == from_home or to_pattern in reachable(rules.CORE_ARROWS, from_pattern)
    ui_home, ui_pattern = pattern_of(from_folder, rules.UI_ARROWS)
    if ui_pattern:
        return to_pattern in rules.UI_ARROWS[ui_pattern] or pattern_of(to_folder, rules.UI_ARROWS)[1] is not None
    return False


def check_arrows(all_sources):
    for source in all_sources:
        for include in source.includes():
            if not include.quoted or include.path.endswith(".moc") or include.path.startswith("moc_"):
                continue
            where = f"{source.name}:{include.line}"
            if include.path.split("/")[0] not in HOUSES or ".." in include.path:
                yield f'{where}: "{include.path}" is not written from the root of the house'
            elif not allowed(source.folder, include.path.rpartition("/")[0]):
                yield f"{where}: {source.folder} must not include {include.path}"


def check_homes(all_sources):
    """A folder that is not in the tables has no place in the house."""
    for folder in sorted({source.folder for source in all_sources}):
        if not inside(folder, rules.FREE) and not pattern_of(folder, [*rules.CORE_ARROWS, *rules.UI_ARROWS])[1]:
            yield f"{folder}: unknown folder; give it a line in tests/architecture/rules.py"


def check_cycles(all_sources):
    graph = {source.name: [include.path for include in source.includes() if include.quoted] for source in all_sources}
    state = {}

    def visit(name, way):
        state[name] = "open"
        for target in graph[name]:
            if state.get(target) == "open":
                yield "cycle: " + " -> ".join([*way[way.index(target):], target])
            elif target in graph and target not in state:
                yield from visit(target, [*way, target])
        state[name] = "done"

    for name in graph:
        if name not in state:
            yield from visit(name, [name])


def check_libraries(all_sources):
    for source in all_sources:
        for include in source.includes():
            if include.quoted or include.path in rules.LIBRARY_EXCEPTIONS:
                continue
            for pattern, folders in rules.LIBRARIES:
                if re.match(pattern, include.path) and not inside(source.folder, folders):
                    yield f"{source.name}:{include.line}: <{include.path}> belongs to {', '.join(folders)}"
    for pattern, most in rules.LIBRARY_FILES:
        users = sorted({source.name for source in all_sources if not source.name.startswith("tests/")
                        for include in source.includes() if not include.quoted and re.match(pattern, include.path)})
        if len(users) > most:
            yield f"{', '.join(users)}: <{pattern}> may be included by {most} file only"
        for user in users:
            if user.endswith(".h"):
                yield f"{user}: <{pattern}> must not be included by a header"


def check_tracker_names(all_sources):
    words = re.compile("|".join(rules.TRACKER_NAMES), re.IGNORECASE)
    for source in all_sources:
        if not inside(source.folder, ["core", "ui"]) or inside(source.folder, ["core/trackers"]):
            continue
        for line, text in source.strings():
            # In the window a sentence may speak of what people practise with; a code or a scheme has no spaces.
            if inside(source.folder, ["ui"]) and (" " in text or text in rules.UI_WORDS):
                continue
            if words.search(text) and (source.name, text) not in rules.TRACKER_NAME_EXCEPTIONS:
                yield f"{source.name}:{line}: {text} names a tracker; what differs belongs into its Capabilities"


def check_sizes(all_sources):
    for source in all_sources:
        if inside(source.folder, rules.MEASURED) and source.lines > rules.MAX_LINES:
            yield f"{source.name}: {source.lines} lines; over {rules.MAX_LINES} a file has more than one job"


def awaited(code, start):
    """The expression that is awaited at `start`: to the end of its statement or of the brackets around it."""
    depth = 0
    for at in range(start, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and code[at] == ";"):
            return code[start:at]
    return code[start:]


def check_awaited_lambdas(all_sources):
    """GCC 12 destroys what such a lambda captures twice: make it before, and name it."""
    for source in all_sources:
        for match in re.finditer(r"\bco_await\b", source.code()):
            found = CAPTURING_LAMBDA.search(awaited(source.code(), match.end()))
            if found:
                yield (f"{source.name}:{source.line_of(match.start())}: a lambda with captures inside a co_await "
                       "expression; name it before")


def check_headers(all_sources):
    for source in all_sources:
        if source.name.endswith(".h") and "#pragma once" not in source.text:
            yield f"{source.name}: #pragma once is missing"


CHECKS = (check_homes, check_arrows, check_cycles, check_libraries, check_tracker_names, check_sizes, check_headers,
          check_awaited_lambdas)


def breaches(root):
    all_sources = sources(pathlib.Path(root).resolve())
    if not all_sources:
        return ["no sources found"]
    found = [breach for check in CHECKS for breach in check(all_sources)]
    return found + list(failuremodes.breaches(pathlib.Path(root).resolve()))


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    found = breaches(root)
    print("\n".join(found) if found else "the house is in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
