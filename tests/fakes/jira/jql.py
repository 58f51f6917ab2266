"""JQL as text: a query becomes a tree, or a JqlError in Jira's words. What the names mean is jqlsearch.py's."""

import dataclasses
import re

KEYWORDS = {"and", "or", "not", "in", "is", "empty", "null", "order", "by", "was", "changed"}
OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'"
TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<operator><=|>=|!=|!~|[=<>~!])"""
    r"""|(?P<mark>[(),]|&&?|\|\|?)"""
    r"""|(?P<word>(?:[^\s"'=<>~!(),&|`+.;?*/%^$#@\[\]{}\\:]|\[\d+\])+)""",
    re.VERBOSE,
)


class JqlError(Exception):
    pass


@dataclasses.dataclass
class Value:
    text: str
    quoted: bool = False

    def number(self):
        """A number that stands without quotes, else None."""
        return int(self.text) if not self.quoted and re.fullmatch(r"-?\d+", self.text) else None


@dataclasses.dataclass
class Function:
    name: str
    arguments: list


@dataclasses.dataclass
class Clause:
    field: str
    operator: str  # =, !=, <, <=, >, >=, ~, !~, in, not in, is, is not
    operands: list  # Value, Function or None for EMPTY


@dataclasses.dataclass
class Both:
    parts: list


@dataclasses.dataclass
class Either:
    parts: list


@dataclasses.dataclass
class Not:
    part: object


@dataclasses.dataclass
class Query:
    where: object  # None: all issues
    order: list  # [(field, descending)]


@dataclasses.dataclass
class Token:
    kind: str
    text: str
    at: int


def parse(jql):
    return Parser(jql).query()


class Parser:
    def __init__(self, jql):
        self._jql = jql
        self._tokens = self._split(jql)
        self._next = 0

    def query(self):
        where = None if self._ahead("order") or self._peek() is None else self._either()
        order = self._order() if self._take("order") else []
        if self._peek() is not None:
            self._fail(f"Expecting either 'OR' or 'AND' but got '{self._peek().text}'.")
        return Query(where, order)

    def _split(self, jql):
        tokens, at = [], 0
        while at < len(jql):
            if jql[at].isspace():
                at += 1
                continue
            match = TOKEN.match(jql, at)
            if not match:
                character = jql[at]
                if character in "\"'":
                    raise JqlError(
                        f"Error in the JQL Query: The quoted string '{jql[at + 1:]}' has not been completed. "
                        f"(line 1, character {at + 1})"
                    )
                raise JqlError(
                    f"Error in the JQL Query: The character '{character}' is a reserved JQL character. You must "
                    f"enclose it in a string or use the escape '\\u{ord(character):04x}' instead. "
                    f"(line 1, character {at + 1})"
                )
            tokens.append(Token(match.lastgroup, match.group(), at))
            at = match.end()
        return tokens

    def _peek(self, further=0):
        place = self._next + further
        return self._tokens[place] if place < len(self._tokens) else None

    def _ahead(self, text, further=0):
        token = self._peek(further)
        return token is not None and token.kind != "string" and token.text.lower() == text

    def _take(self, *texts):
        for text in texts:
            if self._ahead(text):
                self._next += 1
                return True
        return False

    def _fail(self, what):
        token = self._peek()
        place = f" (line 1, character {token.at + 1})" if token else ""
        raise JqlError(f"Error in the JQL Query: {what}{place}")

    def _either(self):
        parts = [self._both()]
        while self._take("or", "||", "|"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else Either(parts)

    def _both(self):
        parts = [self._not()]
        while self._take("and", "&&", "&"):
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else Both(parts)

    def _not(self):
        if self._take("not", "!"):
            return Not(self._not())
        if self._take("("):
            inner = self._either()
            if not self._take(")"):
                self._fail("Expecting ')' before the end of the query.")
            return inner
        return self._clause()

    def _clause(self):
        field = self._name()
        operator = self._operator()
        if operator in ("in", "not in"):
            return Clause(field, operator, self._list())
        return Clause(field, operator, [self._operand()])

    def _name(self):
        token = self._peek()
        if token is None:
            self._fail("Expecting a field name at the end of the query.")
        if token.kind not in ("word", "string") or (token.kind == "word" and token.text.lower() in KEYWORDS):
            self._fail(
                f"Expecting a field name but got '{token.text}'. You must surround it in quotation marks to use it "
                "as a field name."
            )
        self._next += 1
        return self._plain(token)

    def _operator(self):
        token = self._peek()
        if token is None:
            self._fail(f"Expecting operator before the end of the query. The valid operators are {OPERATORS}.")
        if token.kind == "operator" and token.text != "!":
            self._next += 1
            return token.text
        if self._take("in"):
            return "in"
        if self._ahead("not") and self._ahead("in", 1):
            self._next += 2
            return "not in"
        if self._take("is"):
            return "is not" if self._take("not") else "is"
        return self._fail(f"Expecting operator but got '{token.text}'. The valid operators are {OPERATORS}.")

    def _list(self):
        if not self._ahead("("):
            return [self._operand()]  # a function that stands for a list
        self._take("(")
        operands = [self._operand()]
        while self._take(","):
            operands.append(self._operand())
        if not self._take(")"):
            self._fail("Expecting ')' before the end of the query.")
        return operands

    def _operand(self):
        token = self._peek()
        if token is None:
            self._fail("Expecting either a value, list or function before the end of the query.")
        if self._take("empty", "null"):
            return None
        if token.kind not in ("word", "string") or (token.kind == "word" and token.text.lower() in KEYWORDS):
            self._fail(f"Expecting either a value, list or function but got '{token.text}'.")
        self._next += 1
        if token.kind == "word" and self._take("("):
            return Function(token.text, self._arguments())
        return Value(self._plain(token), token.kind == "string")

    def _arguments(self):
        arguments = []
        while not self._take(")"):
            token = self._peek()
            if token is None or token.kind not in ("word", "string"):
                self._fail("Expecting ')' before the end of the query.")
            arguments.append(self._plain(token))
            self._next += 1
            self._take(",")
        return arguments

    def _order(self):
        if not self._take("by"):
            self._fail("Expecting 'by' after 'order'.")
        order = []
        while True:
            field = self._name()
            descending = self._take("desc")
            if not descending:
                self._take("asc")
            order.append((field, descending))
            if not self._take(","):
                return order

    def _plain(self, token):
        if token.kind != "string":
            return token.text
        named = {"n": "\n", "t": "\t", "r": "\r"}
        return re.sub(
            r"\\(?:u([0-9a-fA-F]{4})|(.))",
            lambda match: chr(int(match[1], 16)) if match[1] else named.get(match[2], match[2]),
            token.text[1:-1],
        )
