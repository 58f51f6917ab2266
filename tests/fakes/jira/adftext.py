"""The rich text of Cloud: documents in the Atlassian Document Format, refused unless they follow its rules."""

import copy
import html

from fakeserver import Refused

from . import adf

MOST = 32_767
TAGS = {
    "paragraph": "p",
    "bulletList": "ul",
    "orderedList": "ol",
    "listItem": "li",
    "blockquote": "blockquote",
    "table": "table",
    "tableRow": "tr",
    "tableCell": "td",
    "tableHeader": "th",
    "codeBlock": "pre",
    "panel": "div",
}
BLOCKS = set(TAGS) | {
    "heading",
    "taskItem",
    "decisionItem",
    "rule",
    "mediaSingle",
    "mediaGroup",
    "expand",
    "nestedExpand",
}
MARK_TAGS = {"strong": "b", "em": "em", "strike": "del", "underline": "ins", "code": "tt"}


class AdfText:
    EMPTY = {"type": "doc", "version": 1, "content": []}

    def written(self, value, field, known_media=()):
        """What is kept of a document that was sent; Refused with an entry for the field."""
        if value is None:
            return copy.deepcopy(self.EMPTY)
        if not isinstance(value, dict):
            sentence = "Operation value must be an Atlassian Document (see the Atlassian Document Format)"
            sentence = "Comment body is not valid!" if field == "comment" else sentence
            raise Refused(400, "not a document", errors={field: sentence})
        document = without_empty_texts(copy.deepcopy(value))
        try:
            adf.check(document)
        except adf.NotAdf as problem:
            raise Refused(400, f"INVALID_INPUT: {problem}", errors={field: "INVALID_INPUT"}) from None
        for node in nodes(document):
            attrs = node.get("attrs") or {}
            if node["type"] in ("media", "mediaInline") and "id" in attrs and attrs["id"] not in known_media:
                raise Refused(400, "unknown media", errors={field: "ATTACHMENT_VALIDATION_ERROR"})
        if len(self.plain(document)) > MOST:
            sentence = "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
            raise Refused(400, "too long", errors={field: sentence})
        return document

    def empty(self, value):
        return not self.plain(value).strip() and not any(
            node["type"] not in ("doc", "paragraph", "text") for node in nodes(value or self.EMPTY)
        )

    def plain(self, value):
        return "".join(_plain(value)).strip("\n") if value else ""

    def rendered(self, value):
        return _rendered(value) if value else ""


def nodes(node):
    yield node
    for child in node.get("content") or []:
        yield from nodes(child)


def without_empty_texts(node):
    """Jira drops empty text nodes in silence instead of refusing them."""
    content = node.get("content") if isinstance(node, dict) else None
    if isinstance(content, list):
        kept = [
            one
            for one in content
            if not (isinstance(one, dict) and one.get("type") == "text" and one.get("text") == "")
        ]
        node["content"] = [without_empty_texts(one) for one in kept]
    return node


def _plain(node):
    attrs = node.get("attrs") or {}
    if node["type"] == "text":
        yield node["text"]
    elif node["type"] == "hardBreak":
        yield "\n"
    elif node["type"] in ("mention", "emoji", "status", "inlineCard", "date"):
        yield str(attrs.get("text") or attrs.get("shortName") or attrs.get("url") or attrs.get("timestamp") or "")
    for child in node.get("content") or []:
        yield from _plain(child)
    if node["type"] in BLOCKS:
        yield "\n"


def _rendered(node):
    """A plain form of Jira's HTML: enough to see that a text was rendered."""
    name = node["type"]
    inner = "".join(_rendered(child) for child in node.get("content") or [])
    if name == "text":
        return _marked(html.escape(node["text"]), node.get("marks") or [])
    if name == "heading":
        return f"<h{node['attrs']['level']}>{inner}</h{node['attrs']['level']}>"
    if name in ("hardBreak", "rule"):
        return "<br/>" if name == "hardBreak" else "<hr/>"
    if name in TAGS:
        return f"<{TAGS[name]}>{inner}</{TAGS[name]}>"
    return inner or html.escape("".join(_plain(node)))


def _marked(text, marks):
    for mark in marks:
        if mark["type"] in MARK_TAGS:
            text = f"<{MARK_TAGS[mark['type']]}>{text}</{MARK_TAGS[mark['type']]}>"
        elif mark["type"] == "link":
            text = f'<a href="{html.escape(mark["attrs"]["href"])}">{text}</a>'
    return text
