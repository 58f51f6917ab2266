"""Documents for comparing this fake's rules with the vendor's schema: one that holds every node and mark, and what
becomes of it when single things in it are changed, taken away, added or put elsewhere."""

import copy


def node(name, *content, **attrs):
    made = {"type": name}
    if attrs:
        made["attrs"] = attrs
    if content:
        made["content"] = list(content)
    return made


def text(words="x", *marks):
    made = {"type": "text", "text": words}
    if marks:
        made["marks"] = list(marks)
    return made


def mark(name, **attrs):
    return {"type": name, "attrs": attrs} if attrs else {"type": name}


def marked(made, *marks):
    return {**made, "marks": list(marks)}


def document(*content):
    return {"type": "doc", "version": 1, "content": list(content)}


def paragraph(*content):
    return node("paragraph", *(content or [text()]))


MEDIA = node("media", type="file", id="m", collection="c", width=1, height=2, alt="a")
BLOCKS = [
    paragraph(
        text("a", mark("strong"), mark("em"), mark("strike"), mark("underline")),
        text("b", mark("code"), mark("link", href="u")),
        text(
            "c",
            mark("subsup", type="sub"),
            mark("textColor", color="#123abc"),
            mark("backgroundColor", color="#123abc"),
        ),
        text("d", mark("annotation", id="1", annotationType="inlineComment")),
        node("hardBreak"),
        node("mention", id="1", text="@a", userType="DEFAULT"),
        node("emoji", shortName=":a:", id="1", text="a"),
        node("date", timestamp="1"),
        node("status", text="s", color="red", style="bold"),
        node("placeholder", text="p"),
        node("inlineCard", url="http://x"),
        node("inlineCard", data={"a": 1}),
        node("mediaInline", id="m", collection="c", type="file"),
        node("inlineExtension", extensionKey="k", extensionType="t", parameters={"a": 1}),
    ),
    marked(paragraph(), mark("alignment", align="center")),
    marked(paragraph(), mark("indentation", level=2)),
    marked(node("heading", text(), level=3), mark("alignment", align="end")),
    node("heading", level=1),
    node("rule"),
    node("bulletList", node("listItem", paragraph(), node("orderedList", node("listItem", paragraph()), order=3))),
    node(
        "taskList",
        node("taskItem", text(), localId="1", state="TODO"),
        node("taskList", node("taskItem", localId="3", state="DONE"), localId="2"),
        localId="0",
    ),
    node("decisionList", node("decisionItem", text(), localId="1", state="DECIDED"), localId="0"),
    node("codeBlock", text(), language="c", wrap=True),
    marked(node("codeBlock"), mark("breakout", mode="wide", width=3)),
    node("blockquote", paragraph(), node("bulletList", node("listItem", paragraph()))),
    node("panel", paragraph(), node("heading", text(), level=2), panelType="info", panelColor="#123456"),
    node(
        "table",
        node(
            "tableRow",
            node("tableHeader", paragraph(), colspan=2),
            node(
                "tableCell", node("panel", paragraph(), panelType="note"), rowspan=2, background="#fff", colwidth=[1, 2]
            ),
        ),
        layout="default",
        isNumberColumnEnabled=True,
    ),
    node("table", node("tableRow", node("tableCell", node("nestedExpand", paragraph(), title="t")))),
    node("expand", paragraph(), node("nestedExpand", paragraph(), title=""), title="t"),
    node("mediaSingle", MEDIA, node("caption", text()), layout="center", width=50),
    node("mediaSingle", node("media", type="external", url="http://x"), layout="wide", width=900, widthType="pixel"),
    {"type": "mediaGroup", "content": [marked(MEDIA, mark("border", size=1, color="#123456"))]},
    node("layoutSection", node("layoutColumn", paragraph(), width=50), node("layoutColumn", node("rule"), width=50)),
    node("blockCard", url="http://x"),
    node("blockCard", data={}),
    node("embedCard", url="u", layout="center", width=50),
    marked(
        node("extension", extensionKey="k", extensionType="t"),
        mark("fragment", localId="1"),
        mark("dataConsumer", sources=["s"]),
    ),
    node("bodiedExtension", paragraph(), extensionKey="k", extensionType="t", layout="wide"),
]
ODD_VALUES = [None, True, 0, -1, 1.5, 101, "", "x", "#12345", [], {}, [1], ["x"]]


def samples():
    """(what it is, document)."""
    yield "nothing", document()
    yield "everything", document(*BLOCKS)
    yield "another version", {**document(), "version": 2}
    yield "no content", {"type": "doc", "version": 1}
    yield "more", {**document(), "more": 1}
    for block in BLOCKS:
        whole = document(block)
        for path in list(_paths(whole)):
            for what, changed in _changes(whole, path):
                yield f"{block['type']} {path}: {what}", changed


def _paths(value, path=()):
    if path:
        yield path
    if isinstance(value, dict):
        for name in value:
            yield from _paths(value[name], (*path, name))
    elif isinstance(value, list):
        for number in range(len(value)):
            yield from _paths(value[number], (*path, number))


def _changes(whole, path):
    def at(change):
        changed = copy.deepcopy(whole)
        holder = changed
        for step in path[:-1]:
            holder = holder[step]
        change(holder, path[-1])
        return changed

    yield "gone", at(lambda holder, step: holder.pop(step))
    here = whole
    for step in path:
        here = here[step]
    if path[-1] == "type" and "attrs" not in path:
        for name in ("paragraph", "text", "heading", "table", "listItem", "rule", "strong", "link", "nope"):
            yield f"type {name}", at(lambda holder, step, name=name: holder.__setitem__(step, name))
    elif not isinstance(here, (dict, list)) or path[-1] in ("attrs", "marks", "content"):
        for value in ODD_VALUES:
            yield f"is {value!r}", at(lambda holder, step, value=value: holder.__setitem__(step, value))
    if isinstance(here, dict):
        yield "with more", at(lambda holder, step: holder[step].update(more=1))
        if "type" in here and "attrs" not in path:
            yield "with marks", at(lambda holder, step: holder[step].update(marks=[]))
            yield "strong", at(lambda holder, step: holder[step].update(marks=[mark("strong")]))
            yield "aligned", at(lambda holder, step: holder[step].update(marks=[mark("alignment", align="center")]))
            yield "small", at(lambda holder, step: holder[step].update(marks=[mark("fontSize", fontSize="small")]))
    if isinstance(here, list) and path[-1] == "content":
        for block in [*BLOCKS, text(), node("listItem", paragraph()), node("tableRow"), MEDIA, node("hardBreak")]:
            yield f"holds {block['type']}", at(lambda holder, step, block=block: holder[step].insert(0, block))
            yield f"ends with {block['type']}", at(lambda holder, step, block=block: holder[step].append(block))
