"""A parser of GraphQL documents: operations, fragments, arguments, variables. What it doesn't know it refuses."""

import dataclasses
import json
import re

IGNORED = r"[\s,\ufeff]*(?:#[^\n]*[\s,]*)*"
STRING = r'"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"'
NUMBER = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
TOKEN = re.compile(IGNORED + rf"({STRING}|\.\.\.|{NUMBER}|[_A-Za-z]\w*|[{{}}()\[\]:=!$@|&])")
END = re.compile(IGNORED + "$")


class SyntaxProblem(Exception):
    def __init__(self, message, line, column):
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


@dataclasses.dataclass
class Variable:
    name: str


@dataclasses.dataclass
class Enum:
    name: str


@dataclasses.dataclass
class Field:
    name: str
    alias: str
    arguments: dict
    selections: list
    line: int
    column: int


@dataclasses.dataclass
class Spread:
    """A fragment by its name, or one in place (then `selections` are its own)."""

    name: str
    on: str
    selections: list
    line: int
    column: int


@dataclasses.dataclass
class Operation:
    kind: str
    name: str
    variables: dict  # name: (type as text, default)
    selections: list
    line: int
    column: int


class Lexer:
    def __init__(self, text):
        self._text, self.tokens, place = text, [], 0
        while not END.match(text, place):
            match = TOKEN.match(text, place)
            if not match:
                raise SyntaxProblem(f"Parse error on {text[place : place + 20]!r}", *self._where(place))
            self.tokens.append((match[1], match.start(1)))
            place = match.end()
        self.next = 0

    def peek(self):
        return self.tokens[self.next][0] if self.next < len(self.tokens) else None

    def where(self):
        return self._where(self.tokens[self.next][1] if self.next < len(self.tokens) else len(self._text))

    def _where(self, place):
        before = self._text[:place]
        return before.count("\n") + 1, place - before.rfind("\n")

    def take(self, wanted=None):
        token = self.peek()
        if token is None or (wanted is not None and token != wanted):
            self.fail()
        self.next += 1
        return token

    def skip(self, wanted):
        if self.peek() == wanted:
            self.next += 1
            return True
        return False

    def name(self):
        if not re.match(r"[_A-Za-z]", self.peek() or ""):
            self.fail()
        return self.take()

    def fail(self):
        line, column = self.where()
        shown = "end of file" if self.peek() is None else f'"{self.peek()}"'
        raise SyntaxProblem(f"Parse error on {shown} at [{line}, {column}]", line, column)


class Parser:
    """parse() gives ([Operation], {name: Spread})."""

    def __init__(self, text):
        self.lexer = Lexer(text)

    def parse(self):
        lexer, operations, fragments = self.lexer, [], {}
        while lexer.peek() is not None:
            line, column = lexer.where()
            if lexer.peek() == "{":
                operations.append(Operation("query", "", {}, self._selections(), line, column))
                continue
            kind = lexer.name()
            if kind == "fragment":
                name = lexer.name()
                lexer.take("on")
                fragments[name] = Spread(name, lexer.name(), self._selections(), line, column)
            elif kind in ("query", "mutation"):
                name = lexer.name() if lexer.peek() not in ("(", "{") else ""
                operations.append(Operation(kind, name, self._variables(), self._selections(), line, column))
            else:
                lexer.next -= 1
                lexer.fail()
        if not operations:
            lexer.fail()
        return operations, fragments

    def _variables(self):
        lexer, variables = self.lexer, {}
        if lexer.skip("("):
            while not lexer.skip(")"):
                lexer.take("$")
                name = lexer.name()
                lexer.take(":")
                kind = self.type()
                variables[name] = (kind, self._value() if lexer.skip("=") else None)
        return variables

    def type(self):
        lexer = self.lexer
        if lexer.skip("["):
            kind = f"[{self.type()}]"
            lexer.take("]")
        else:
            kind = lexer.name()
        return kind + "!" if lexer.skip("!") else kind

    def _selections(self):
        lexer, selections = self.lexer, []
        lexer.take("{")
        while not lexer.skip("}"):
            selections.append(self._spread() if lexer.peek() == "..." else self._field())
        if not selections:
            lexer.next -= 1
            lexer.fail()
        return selections

    def _field(self):
        lexer = self.lexer
        line, column = lexer.where()
        alias = name = lexer.name()
        if lexer.skip(":"):
            name = lexer.name()
        arguments = {}
        if lexer.skip("("):
            while not lexer.skip(")"):
                argument = lexer.name()
                lexer.take(":")
                arguments[argument] = self._value()
        if lexer.peek() == "@":  # directives: no client of this fake needs them
            lexer.fail()
        return Field(name, alias, arguments, self._selections() if lexer.peek() == "{" else [], line, column)

    def _spread(self):
        lexer = self.lexer
        line, column = lexer.where()
        lexer.take("...")
        if lexer.peek() == "{":
            return Spread("", "", self._selections(), line, column)
        if lexer.skip("on"):
            return Spread("", lexer.name(), self._selections(), line, column)
        return Spread(lexer.name(), "", [], line, column)

    def _value(self):
        lexer = self.lexer
        token = lexer.take()
        if token == "$":
            return Variable(lexer.name())
        if token == "[":
            values = []
            while not lexer.skip("]"):
                values.append(self._value())
            return values
        if token == "{":
            fields = {}
            while not lexer.skip("}"):
                name = lexer.name()
                lexer.take(":")
                fields[name] = self._value()
            return fields
        if token.startswith('"""'):
            return _block(token[3:-3])
        if token.startswith('"') or re.match(r"-?\d", token):
            try:
                return json.loads(token)
            except ValueError:
                lexer.next -= 1
                lexer.fail()
        if token in ("true", "false", "null"):
            return {"true": True, "false": False, "null": None}[token]
        if re.match(r"[_A-Za-z]", token):
            return Enum(token)
        lexer.next -= 1
        return lexer.fail()


def _block(text):
    """A block string without its common indent and the blank lines at both ends."""
    lines = text.split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    lines = lines[:1] + [line[min(indents, default=0) :] for line in lines[1:]]
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)
