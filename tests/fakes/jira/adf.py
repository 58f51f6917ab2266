"""Whether a document is one of the Atlassian Document Format: the rules of adfrules.py applied."""

import re

from .adfrules import ANY, ATTRS, CONTENT, FLAG, MARKS, NUMBER, TEXT

CHILD = re.compile(r"([\w-]+)(?:\(([^)]*)\))?")
# Stricter than the schema: the editors put a paragraph, a picture or code first, and older versions of the schema ask
# for it, so Jira's answer to a list that begins with a list depends on which version it runs.
FIRST_IN_ITEM = {"paragraph", "mediaSingle", "codeBlock", "extension"}


class NotAdf(Exception):
    """`alone`: the fake is stricter here than the vendor's schema."""

    def __init__(self, words, alone=False):
        super().__init__(words)
        self.alone = alone


def _children(text):
    """What a parent holds: node: the sets of marks of which one must cover its marks."""
    children = {}
    for name, marks in CHILD.findall(text):
        children.setdefault(name, []).extend(set(one.split("+")) if one else set() for one in marks.split("|"))
    return children


PARTS = {"attrs": ATTRS, "content": CONTENT, "text": {"text"}}
MAY_SAY_NO_MARKS = {"paragraph", "heading", "codeBlock", "text", "expand"}  # where an empty list of marks is fine
HOLDS = {name: _children(text) for name, (text, _, _) in CONTENT.items()}


def check(document):
    """NotAdf, with the place, unless the document follows the rules."""
    if not isinstance(document, dict) or document.get("type") != "doc":
        raise NotAdf("the root is no doc")
    if document.get("version") != 1 or isinstance(document.get("version"), bool):
        raise NotAdf("version is not 1")
    if set(document) != {"type", "version", "content"}:
        raise NotAdf(f"doc has {sorted(document)}")
    _check_content(document, "doc")


def _check_content(node, path):
    name = node["type"]
    _, least, most = CONTENT[name]
    content = node.get("content")
    if content is None and least is None and "content" not in node:
        return
    if not isinstance(content, list):
        raise NotAdf(f"{path}: content is no list")
    if len(content) < (least or 0) or (most is not None and len(content) > most):
        raise NotAdf(f"{path}: {len(content)} nodes inside")
    for number, child in enumerate(content):
        _check_node(child, name, f"{path}/{number}")
    kinds = [child["type"] for child in content]
    if name == "listItem" and kinds[0] not in FIRST_IN_ITEM:
        raise NotAdf(f"{path}: begins with {kinds[0]}", alone=True)
    if name == "mediaSingle" and (kinds[0] != "media" or kinds[1:] not in ([], ["caption"])):
        raise NotAdf(f"{path}: holds {kinds}")


def _check_node(node, parent, path):
    if not isinstance(node, dict) or not isinstance(node.get("type"), str):
        raise NotAdf(f"{path}: no node")
    name = node["type"]
    path = f"{path}:{name}"
    if name not in HOLDS[parent]:
        raise NotAdf(f"{path}: not inside {parent}")
    known = {"type", "marks"} | {part for part, nodes in PARTS.items() if name in nodes}
    if set(node) - known:  # the schema forgets to forbid it for mediaSingle
        raise NotAdf(f"{path}: has {sorted(set(node) - known)}", alone=name == "mediaSingle")
    _check_marks(node, HOLDS[parent][name], path)
    if name == "text":
        if not isinstance(node.get("text"), str) or not node["text"]:
            raise NotAdf(f"{path}: no text")
        return
    _check_attrs(node, ATTRS.get(name, []), path)
    if name in CONTENT:
        _check_content(node, path)


def _check_marks(node, sets, path):
    if "marks" not in node:
        return
    marks = node["marks"]
    if not isinstance(marks, list):
        raise NotAdf(f"{path}: marks is no list")
    names = [mark.get("type") if isinstance(mark, dict) else None for mark in marks]
    if any(not isinstance(name, str) or name not in MARKS for name in names) or not any(
        one.issuperset(names) for one in sets
    ):
        raise NotAdf(f"{path}: marks {names}")
    if not names and not any(sets) and node["type"] not in MAY_SAY_NO_MARKS:
        raise NotAdf(f"{path}: takes no marks")
    for mark in marks:
        if MARKS[mark["type"]] is None:
            if set(mark) != {"type"}:
                raise NotAdf(f"{path}: mark {mark['type']} has {sorted(mark)}")
        elif set(mark) - {"type", "attrs"}:
            raise NotAdf(f"{path}: mark {mark['type']} has {sorted(mark)}")
        else:
            _check_attrs(mark, {**MARKS[mark["type"]], "may_lack": False}, f"{path}:{mark['type']}")


def _check_attrs(node, rules, path):
    problems = [_attrs_problem(node, rule) for rule in (rules if isinstance(rules, list) else [rules])]
    if problems and all(problems):
        raise NotAdf(f"{path}: {problems[0]}")


def _attrs_problem(node, rule):
    if "attrs" not in node:
        return "" if rule["may_lack"] else "no attrs"
    attrs = node["attrs"]
    if not isinstance(attrs, dict):
        return "attrs is no object"
    for name in rule["required"]:
        if name not in attrs:
            return f"no {name}"
    for name, value in attrs.items():
        if name not in rule["kinds"]:
            return f"unknown {name}"
        if not _fits(value, rule["kinds"][name]):
            return f"{name} is {value!r}"
    return ""


def _fits(value, kind):
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == ANY:
        return True
    if kind == TEXT:
        return isinstance(value, str)
    if kind == NUMBER:
        return number
    if kind == FLAG:
        return isinstance(value, bool)
    if isinstance(kind, set):
        return isinstance(value, str) and value in kind
    if isinstance(kind, tuple):
        return number and kind[0] <= value <= kind[1]
    if isinstance(kind, list):
        return isinstance(value, list) and bool(value or kind == [NUMBER]) and all(_fits(one, kind[0]) for one in value)
    return isinstance(value, str) and kind.fullmatch(value) is not None
