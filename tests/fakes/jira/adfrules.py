"""The rules of the Atlassian Document Format as a table: which node holds which, their attributes and marks.

Source: dist/json-schema/v1/full.json of the npm package @atlaskit/adf-schema 57; test_clients.py compares the two.
Left out, and so refused: syncBlock, bodiedSyncBlock, blockTaskItem and multiBodiedExtension, which no issue holds.
"""

import re

TEXT, NUMBER, FLAG, ANY = "text", "number", "flag", "any"
FILLED = re.compile(r"(?s).+")
COLOR = re.compile(r"#[0-9a-fA-F]{6}")
LAYOUT = {"wide", "full-width", "center", "wrap-right", "wrap-left", "align-end", "align-start"}


def attrs(_required="", _may_lack=False, **kinds):
    """kinds: TEXT, NUMBER, FLAG, ANY, a pattern, a set of values, a (least, most) pair, or [kind] for a list."""
    return {"required": _required.split(), "kinds": {"localId": TEXT, **kinds}, "may_lack": _may_lack or not _required}


MARKS = {
    "strong": None,
    "em": None,
    "strike": None,
    "underline": None,
    "code": None,
    "link": attrs("href", href=TEXT, title=TEXT, id=TEXT, collection=TEXT, occurrenceKey=TEXT),
    "subsup": attrs("type", type={"sub", "sup"}),
    "textColor": attrs("color", color=COLOR),
    "backgroundColor": attrs("color", color=COLOR),
    "annotation": attrs("id annotationType", id=TEXT, annotationType={"inlineComment"}),
    "alignment": attrs("align", align={"center", "end"}),
    "indentation": attrs("level", level=(1, 6)),
    "fontSize": attrs("fontSize", fontSize={"small"}),
    "breakout": attrs("mode", mode={"wide", "full-width"}, width=NUMBER),
    "border": attrs("size color", size=(1, 3), color=re.compile("#[0-9a-fA-F]{8}|#[0-9a-fA-F]{6}")),
    "fragment": attrs("localId", localId=FILLED, name=TEXT),
    "dataConsumer": attrs("sources", sources=[TEXT]),
}
for _rule in MARKS.values():
    if _rule and "localId" not in _rule["required"]:
        del _rule["kinds"]["localId"]

EXTENSION = {"extensionKey": FILLED, "extensionType": FILLED, "parameters": ANY, "text": TEXT, "localId": FILLED}
CELL = attrs(colspan=NUMBER, rowspan=NUMBER, colwidth=[NUMBER], background=TEXT, valign={"top", "middle", "bottom"})
MEDIA = {
    "id": FILLED,
    "alt": TEXT,
    "collection": TEXT,
    "height": NUMBER,
    "width": NUMBER,
    "occurrenceKey": FILLED,
}
ATTRS = {  # a list: one of these forms
    "paragraph": attrs(),
    "hardBreak": attrs(text={"\n"}),
    "rule": attrs(),
    "blockquote": attrs(),
    "listItem": attrs(),
    "bulletList": attrs(),
    "orderedList": attrs(order=(0, float("inf"))),
    "caption": attrs(),
    "tableRow": attrs(),
    "layoutSection": attrs(),
    "heading": attrs("level", level=(1, 6)),
    "codeBlock": attrs(language=TEXT, uniqueId=TEXT, wrap=FLAG, hideLineNumbers=FLAG),
    "panel": attrs(
        "panelType",
        panelType={"info", "note", "tip", "warning", "error", "success", "custom"},
        panelIcon=TEXT,
        panelIconId=TEXT,
        panelIconText=TEXT,
        panelColor=TEXT,
    ),
    "expand": attrs(title=TEXT),
    "nestedExpand": {**attrs(title=TEXT), "may_lack": False},
    "taskList": attrs("localId"),
    "taskItem": attrs("localId state", state={"TODO", "DONE"}),
    "decisionList": attrs("localId"),
    "decisionItem": attrs("localId state", state=TEXT),
    "table": attrs(
        displayMode={"default", "fixed"},
        isNumberColumnEnabled=FLAG,
        localId=FILLED,
        width=NUMBER,
        layout={"wide", "full-width", "center", "align-end", "align-start", "default"},
    ),
    "tableCell": CELL,
    "tableHeader": CELL,
    "layoutColumn": attrs("width", width=(0, 100), valign={"top", "middle", "bottom"}),
    "mention": attrs("id", id=TEXT, text=TEXT, accessLevel=TEXT, userType={"DEFAULT", "SPECIAL", "APP"}),
    "emoji": attrs("shortName", shortName=TEXT, id=TEXT, text=TEXT),
    "date": attrs("timestamp", timestamp=FILLED),
    "placeholder": attrs("text", text=TEXT),
    "status": attrs(
        "text color", text=FILLED, style=TEXT, color=re.compile("neutral|purple|blue|red|yellow|green|#[0-9a-fA-F]{6}")
    ),
    "inlineCard": [attrs("url", url=TEXT), attrs("data", data=ANY)],
    "blockCard": [attrs("url", url=TEXT), attrs("data", data=ANY)],
    "embedCard": attrs(
        "url layout", url=TEXT, layout=LAYOUT, width=(0, 100), originalHeight=NUMBER, originalWidth=NUMBER
    ),
    "media": [
        attrs("type id collection", type={"link", "file"}, **MEDIA),
        attrs("type url", type={"external"}, alt=TEXT, height=NUMBER, width=NUMBER, url=TEXT),
    ],
    "mediaInline": attrs("id collection", type={"link", "file", "image"}, data=ANY, **MEDIA),
    "mediaSingle": [
        attrs("layout", _may_lack=True, width=(0, 100), layout=LAYOUT, widthType={"percentage"}),
        attrs("width widthType layout", _may_lack=True, width=(0, float("inf")), layout=LAYOUT, widthType={"pixel"}),
    ],
    "extension": attrs("extensionKey extensionType", layout={"wide", "full-width", "default"}, **EXTENSION),
    "bodiedExtension": attrs("extensionKey extensionType", layout={"wide", "full-width", "default"}, **EXTENSION),
    "inlineExtension": attrs("extensionKey extensionType", **EXTENSION),
}

# A name alone: a node without marks. name(a|b+c): one whose marks are all in {a}, or all in {b, c}.
TEXT_MARKS = "link+em+strong+strike+subsup+underline+textColor+annotation+backgroundColor|code+link+annotation"
DATA = "dataConsumer+fragment"
MEDIA_MARKS = "dataConsumer+link+annotation+border"
SMALL = "paragraph(fontSize)"
ALIGNED = "paragraph(fontSize+alignment|fontSize+indentation) heading(alignment|indentation)"
INLINE = (
    f"text({TEXT_MARKS}) date emoji hardBreak inlineCard mention placeholder status inlineExtension({DATA}) "
    f"mediaInline({MEDIA_MARKS})"
)
LISTS = "bulletList orderedList taskList"
PICTURES = "mediaSingle(link)"
CALM = (
    f"{SMALL} panel blockquote bulletList orderedList rule heading codeBlock mediaGroup {PICTURES} decisionList "
    f"taskList table(fragment) blockCard embedCard extension({DATA})"
)
CELL_CONTENT = (
    f"paragraph(fontSize+alignment) panel blockquote bulletList orderedList rule heading(alignment|indentation) "
    f"codeBlock {PICTURES} mediaGroup decisionList taskList blockCard embedCard extension({DATA}) nestedExpand"
)
BLOCKS = (
    f"blockCard {ALIGNED} {PICTURES} codeBlock {LISTS} mediaGroup decisionList rule panel blockquote extension({DATA}) "
    f"embedCard table(fragment) expand bodiedExtension({DATA})"
)
CONTENT = {  # node: (what it holds, least, most)
    "doc": (f"{BLOCKS} codeBlock(breakout) expand(breakout) layoutSection(breakout)", 0, None),
    "paragraph": (INLINE, None, None),
    "heading": (INLINE, None, None),
    "taskItem": (INLINE, None, None),
    "decisionItem": (INLINE, None, None),
    "codeBlock": ("text", None, None),
    "blockquote": (f"paragraph bulletList orderedList codeBlock {PICTURES} mediaGroup extension({DATA})", 1, None),
    "bulletList": ("listItem", 1, None),
    "orderedList": ("listItem", 1, None),
    "listItem": (f"{SMALL} {LISTS} {PICTURES} codeBlock extension({DATA})", 1, None),
    "taskList": ("taskItem taskList", 1, None),
    "decisionList": ("decisionItem", 1, None),
    "panel": (
        f"{SMALL} heading {LISTS} blockCard mediaGroup {PICTURES} codeBlock rule decisionList extension({DATA})",
        1,
        None,
    ),
    "expand": (f"{CALM} nestedExpand", 1, None),
    "bodiedExtension": (CALM, 1, None),
    "nestedExpand": (
        f"{SMALL} heading {PICTURES} mediaGroup codeBlock {LISTS} decisionList rule panel blockquote "
        f"extension({DATA})",
        1,
        None,
    ),
    "table": ("tableRow", 1, None),
    "tableRow": ("tableCell tableHeader", 0, None),
    "tableCell": (CELL_CONTENT, 1, None),
    "tableHeader": (CELL_CONTENT, 1, None),
    "layoutSection": ("layoutColumn", 2, 3),
    "layoutColumn": (BLOCKS, 1, None),
    "mediaGroup": (f"media({MEDIA_MARKS})", 1, None),
    "mediaSingle": (f"media({MEDIA_MARKS}) caption", 1, 2),
    "caption": (INLINE.replace("mediaInline", "-").replace("inlineExtension", "-"), None, None),
}
