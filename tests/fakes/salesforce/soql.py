"""SOQL, the part of it that is needed to read cases: from text to a tree. What the language has and this does not is
refused as malformed; `Unsupported` lets the fake tell the two apart."""

import dataclasses
import re

from .errors import error

TOKEN = re.compile(
    r"""\s*(?:
        (?P<string>'(?:[^'\\]|\\.)*')
      | (?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d))
      | (?P<date>\d{4}-\d\d-\d\d)(?![\dT])
      | (?P<number>[+-]?\d+(?:\.\d+)?)(?![\w:-])
      | (?P<name>[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*)
      | (?P<mark><=|>=|!=|<>|[=<>(),])
    )""",
    re.VERBOSE | re.DOTALL,
)
ESCAPES = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "b": "\b",
    "f": "\f",
    '"': '"',
    "'": "'",
    "\\": "\\",
    "%": "\ue000",
    "_": "\ue001",
}  # the last two: no wildcards
RESERVED = {
    "select",
    "from",
    "where",
    "and",
    "or",
    "not",
    "order",
    "by",
    "limit",
    "offset",
    "like",
    "in",
    "null",
    "true",
    "false",
}
UNSUPPORTED = {"group", "having", "typeof", "using", "with", "for", "includes", "excludes", "all", "update"}
MOST_CHARACTERS = 100_000
MOST_IN_A_STRING = 4000


@dataclasses.dataclass
class Path:
    names: list
    at: int


@dataclasses.dataclass
class Literal:
    kind: str  # string, number, moment, date, boolean, null
    value: object
    at: int


@dataclasses.dataclass
class Query:
    fields: list = dataclasses.field(default_factory=list)  # Path or Query
    source: str = ""
    source_at: int = 0
    counts: bool = False
    where: object = None  # ("and" | "or", [..]), ("not", ..), ("is", Path, operator, Literal | [Literal] | Query)
    order: list = dataclasses.field(default_factory=list)  # (Path, descending, nulls last)
    limit: int = None
    offset: int = 0


def problem(text, at, message, code="MALFORMED_QUERY"):
    """An error at a place of the query, laid out as Salesforce does."""
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    start, end = max(0, at - 30), at + 30
    shown = text[start:end].replace("\n", " ").replace("\r", " ")
    return error(code, f"\n{shown}\n{' ' * (at - start)}^\nERROR at Row:{line}:Column:{column}\n{message}")


class Parser:
    def __init__(self, text, unsupported=lambda words: None):
        self.text = text
        self._unsupported = unsupported  # told what the language has and this parser doesn't
        if len(text) > MOST_CHARACTERS:
            raise error("QUERY_TOO_COMPLICATED", "SOQL statement is too long")
        self._tokens = self._split()
        self._next = 0

    def parse(self):
        query = self._query()
        if self._kind() != "end":
            raise self._unexpected()
        return query

    # Tokens.

    def _split(self):
        tokens, at = [], 0
        while at < len(self.text) and self.text[at:].strip():
            match = TOKEN.match(self.text, at)
            if not match:
                at += len(self.text[at:]) - len(self.text[at:].lstrip())
                if self.text[at] == "'":
                    raise problem(self.text, at, "line 1: no viable alternative at character '<EOF>'")
                raise problem(self.text, at, f"unexpected token: '{self.text[at:].split()[0]}'")
            tokens.append((match.lastgroup, match[match.lastgroup], match.start(match.lastgroup)))
            at = match.end()
        return tokens + [("end", "<EOF>", len(self.text))]

    def _kind(self):
        return self._tokens[self._next][0]

    def _at(self):
        return self._tokens[self._next][2]

    def _word(self, ahead=0):
        """The next token in lower case if it is a name or a mark."""
        kind, text, _ = self._tokens[min(self._next + ahead, len(self._tokens) - 1)]
        return text.lower() if kind in ("name", "mark") else ""

    def _take(self, *words):
        if self._word() in words:
            self._next += 1
            return self._tokens[self._next - 1][1].lower()
        return ""

    def _need(self, word):
        if not self._take(word):
            raise self._unexpected()

    def _unexpected(self):
        kind, text, at = self._tokens[self._next]
        if self._word() in UNSUPPORTED or self._word(1) == "(" and kind == "name" and self._word() not in RESERVED:
            self._unsupported(text)
        return problem(self.text, at, f"unexpected token: {text if kind == 'end' else repr(text)}")

    def _name(self):
        if self._kind() != "name" or self._word() in RESERVED:
            raise self._unexpected()
        self._next += 1
        return self._tokens[self._next - 1]

    # Grammar.

    def _query(self):
        self._need("select")
        query = Query()
        if self._word() == "count" and self._word(1) == "(":
            self._next += 2
            self._need(")")
            query.counts = True
        else:
            query.fields.append(self._selected())
            while self._take(","):
                query.fields.append(self._selected())
        self._need("from")
        _, query.source, query.source_at = self._name()
        if self._take("where"):
            query.where = self._condition()
        if self._take("order"):
            self._need("by")
            query.order.append(self._ordered())
            while self._take(","):
                query.order.append(self._ordered())
        if self._take("limit"):
            query.limit = self._count()
        if self._take("offset"):
            query.offset = self._count()
        return query

    def _selected(self):
        if self._take("("):
            query = self._query()
            self._need(")")
            return query
        return self._path()

    def _path(self):
        _, text, at = self._name()
        if self._word() == "(":
            self._next -= 1
            raise self._unexpected()
        return Path(text.split("."), at)

    def _ordered(self):
        path = self._path()
        descending = self._take("asc", "desc") == "desc"
        last = False
        if self._take("nulls"):
            last = self._take("first", "last") == "last"
        return path, descending, last

    def _count(self):
        kind, text, _ = self._tokens[self._next]
        if kind != "number" or not text.isdigit():
            raise self._unexpected()
        self._next += 1
        return int(text)

    def _condition(self):
        first = self._negation()
        word = self._take("and", "or")
        if not word:
            return first
        parts = [first, self._negation()]
        while self._take(word):
            parts.append(self._negation())
        if self._word() in ("and", "or"):  # the two side by side need parentheses
            raise self._unexpected()
        return word, parts

    def _negation(self):
        if self._take("not"):
            return "not", self._negation()
        if self._take("("):
            inner = self._condition()
            self._need(")")
            return inner
        return self._comparison()

    def _comparison(self):
        path = self._path()
        if self._take("not"):
            self._need("in")
            return "is", path, "not in", self._set()
        if self._take("in"):
            return "is", path, "in", self._set()
        operator = self._take("=", "!=", "<>", "<", ">", "<=", ">=", "like")
        if not operator:
            raise self._unexpected()
        return "is", path, "!=" if operator == "<>" else operator, self._literal()

    def _set(self):
        self._need("(")
        if self._word() == "select":
            values = self._query()
        else:
            values = [self._literal()]
            while self._take(","):
                values.append(self._literal())
        self._need(")")
        return values

    def _literal(self):
        kind, text, at = self._tokens[self._next]
        word = self._word()
        if word in ("true", "false"):
            kind, value = "boolean", word == "true"
        elif word == "null":
            kind, value = "null", None
        elif kind == "string":
            value = self._unescaped(text[1:-1], at)
        elif kind == "number":
            value = float(text) if "." in text else int(text)
        elif kind in ("moment", "date"):
            value = text
        else:
            if kind == "name":
                self._unsupported(text)
            raise self._unexpected()
        self._next += 1
        return Literal(kind, value, at)

    def _unescaped(self, text, at):
        if len(text) > MOST_IN_A_STRING:
            raise problem(self.text, at, "string literal is longer than 4000 characters")

        def plain(match):
            if match[1] not in ESCAPES:
                raise problem(self.text, at, f"Illegal character sequence '\\{match[1]}' in string literal")
            return ESCAPES[match[1]]

        return re.sub(r"\\(.)", plain, text, flags=re.DOTALL)
