"""The house as a table: who may include whom, and which library belongs to which folder.

Changing a line here changes the house; write the reason down in docs/decisions.md.
"""

# Folder -> the folders it may include, besides itself. What those may include, it may include too.
# A name ending in /* stands for each folder below; those may not include one another.
CORE_ARROWS = {
    "core/base": [],
    "core/model": ["core/base"],
    "core/text": ["core/model"],
    "core/net": ["core/base"],
    "core/credentials": ["core/base"],
    "core/tracker": ["core/model", "core/net", "core/credentials"],
    "core/trackers/*": ["core/tracker", "core/text", "core/net", "core/model"],
    "core/protocol": ["core/model"],
    "core/peer": ["core/protocol", "core/net", "core/model"],
    "core/store": ["core/protocol", "core/model"],
    "core/sync": ["core/tracker", "core/peer", "core/protocol", "core/store", "core/text", "core/model"],
    "core/connect": ["core/tracker", "core/peer", "core/store", "core/credentials"],
    "core/node": ["core/sync", "core/connect", "core/trackers/*"],
}

# The window sees the one door and the values that pass it, and nothing behind it: here nothing is inherited.
# The program app/desktop gives it the rest through interfaces of its own (ui/common/desktop.h, ui/practice/practicedesk.h).
UI_ARROWS = {"ui/*": ["ui/*", "core/node", "core/model", "core/base"]}

# These put everything together, or hold it up: they may include what they like, and nobody includes them.
FREE = ["app", "tests"]

# Pattern of an include in angle brackets -> the folders that may use it. What is not listed is free.
LIBRARIES = [
    (r"(QtWidgets|QtGui)/|Q(Widget|Application|GuiApplication|Dialog|Wizard|WizardPage|MessageBox|Icon|Pixmap|Image|Color|"
     r"Font|Painter|Window|Screen|Action|Menu|Clipboard|DesktopServices|Style|Palette|Layout|Label|PushButton|LineEdit|"
     r"\w+Dialog|\w+Layout|\w+Button|\w+Widget|\w+Box|\w+View)$", ["app/desktop", "ui", "tests"]),
    (r"qt6keychain/|qtkeychain/|keychain\.h", ["core/credentials", "tests"]),
    (r"sodium", ["core/base", "core/credentials", "core/protocol", "core/trackers/practice", "tests"]),
    (r"boost/", ["core/peer", "tests"]),
    (r"cmark-gfm|gumbo|libxml/", ["core/text", "tests"]),
    (r"QtSql/|QSql\w+$", ["core/store", "core/trackers/practice", "tests"]),
    (r"QtNetwork/|QNetwork\w+$|QSsl\w+$|Q(Tcp|Local|Abstract)(Socket|Server)$|QHostAddress$|QHostInfo$",
     ["core/net", "core/peer", "core/node", "app", "tests"]),
]
# Names that match a pattern above and are not what it means.
LIBRARY_EXCEPTIONS = {"QByteArrayView", "QStringView", "QAnyStringView", "QUtf8StringView"}

# At most this many files may include a library, so that the rest of the house does not pay for it.
LIBRARY_FILES = [(r"boost/", 1), (r"qt6keychain/|qtkeychain/|keychain\.h", 1)]

# Nobody outside core/trackers/x asks which tracker it is: what a tracker can't do is in its Capabilities. Patterns.
TRACKER_NAMES = ["redmine", "practice", "github", "salesforce", "jira", r"\brt\b", "request.?tracker"]
# Words of the window that are no names of trackers: the page where one practises, and its picture.
UI_WORDS = {'"Practice"', '"practice"'}
# (file, string) -> why it may stand there.
TRACKER_NAME_EXCEPTIONS = {
    ("core/protocol/nodeinfo.cpp", '"practice"'): "a scheme in the list of those that a peer's links may have",
    ("core/protocol/exalatecode.cpp", '"salesforce.com"'): "a domain that a letter read wrong must not spoil, in an address that is shown",
    ("core/sync/syncmessages.cpp", '"practice"'): "the same list, for the links of issues",
}

MAX_LINES = 400
MEASURED = ("core", "app", "ui")
