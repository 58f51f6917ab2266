"""The types of schema.graphql, and the check of a query against them before anything is done."""

import dataclasses
import datetime
import pathlib

from .graphqlparser import Enum, Operation, Parser, Spread, Variable

POSSIBLE = {"Node": ("Issue", "IssueComment", "Repository", "User", "Label"), "Actor": ("User",)}
MOST_NODES = 500_000


class GraphqlProblem(Exception):
    """What GitHub reports in `errors`: its fields beside message, path and locations."""

    def __init__(self, message, **more):
        super().__init__(message)
        self.message, self.more = message, more


@dataclasses.dataclass
class FieldType:
    arguments: dict  # name: type as text
    type: str


def named(kind):
    return kind.strip("[]!").replace("!", "").replace("]", "")


class Schema:
    """`objects`: {type: {field: FieldType}}, `inputs`: {type: {field: type}}, `enums`: {type: values}."""

    def __init__(self):
        self.objects, self.inputs, self.enums, self.scalars = {}, {}, {}, {"Int", "String", "Boolean", "ID", "Float"}
        text = pathlib.Path(__file__).with_name("schema.graphql").read_text(encoding="utf-8")
        parser = Parser(text)
        lexer = parser.lexer
        while lexer.peek() is not None:
            kind, name = lexer.name(), lexer.name()
            if kind == "scalar":
                self.scalars.add(name)
                continue
            lexer.take("{")
            into = {} if kind != "enum" else []
            while not lexer.skip("}"):
                if kind == "enum":
                    into.append(lexer.name())
                    continue
                field, arguments = lexer.name(), {}
                if lexer.skip("("):
                    while not lexer.skip(")"):
                        argument = lexer.name()
                        lexer.take(":")
                        arguments[argument] = parser.type()
                lexer.take(":")
                into[field] = parser.type() if kind == "input" else FieldType(arguments, parser.type())
            {"enum": self.enums, "input": self.inputs}.get(kind, self.objects)[name] = into

    # Values.

    def coerce(self, value, kind, literal):
        """The value as the type wants it; ValueError with the reason otherwise. `literal`: from the document, where
        enums are no strings."""
        if kind.endswith("!"):
            if value is None:
                raise ValueError("Expected value to not be null")
            return self.coerce(value, kind[:-1], literal)
        if value is None:
            return None
        if kind.startswith("["):
            values = value if isinstance(value, list) else [value]
            return [self.coerce(one, kind[1:-1], literal) for one in values]
        if kind in self.inputs:
            return self._input(value, kind, literal)
        if kind in self.enums:
            name = value.name if isinstance(value, Enum) else value
            if isinstance(value, Enum) != literal or name not in self.enums[kind]:
                raise ValueError(f"Expected {name!r} to be one of: {', '.join(self.enums[kind])}")
            return name
        return self._scalar(value, kind)

    def _input(self, value, kind, literal):
        if not isinstance(value, dict):
            raise ValueError(f"Expected {value!r} to be an object of type {kind}")
        fields = self.inputs[kind]
        for name in value:
            if name not in fields:
                raise ValueError(f"Field is not defined on {kind}: {name}")
        for name, wanted in fields.items():
            if wanted.endswith("!") and value.get(name) is None:
                raise ValueError(f"Expected value to not be null: {name}")
        return {name: self.coerce(given, fields[name], literal) for name, given in value.items()}

    @staticmethod
    def _scalar(value, kind):
        good = {"Int": isinstance(value, int) and not isinstance(value, bool) and -(2**31) <= value < 2**31,
                "Boolean": isinstance(value, bool), "ID": isinstance(value, (str, int)) and not isinstance(value, bool),
                }.get(kind, isinstance(value, str))
        if good and kind == "DateTime":
            datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        if not good:
            raise ValueError(f"Could not coerce value {value!r} to {kind}")
        return value


class Check:
    """Walks an operation: unknown fields and arguments, missing ones, variables, pages, and what it costs."""

    def __init__(self, schema, operation: Operation, fragments, variables):
        self.schema, self.operation, self.fragments = schema, operation, fragments
        self.errors, self.nodes, self.requests = [], 0, 1
        self._used = set()
        self.variables = self._given(variables)
        root = "Mutation" if operation.kind == "mutation" else "Query"
        self._walk(operation.selections, root, [operation.kind + (f" {operation.name}" if operation.name else "")], 1)
        for name in operation.variables:
            if name not in self._used:
                by = operation.name or f"anonymous {operation.kind}"
                self._error(operation, f"Variable ${name} is declared by {by} but not used", "variableNotUsed", [])
        if self.nodes > MOST_NODES:
            self._error(operation, f"This query requests up to {self.nodes:,} possible nodes which exceeds the maximum "
                        f"limit of {MOST_NODES:,}.", "MAX_NODE_LIMIT_EXCEEDED", [])

    @property
    def cost(self):
        return max(1, round(self.requests / 100))

    def _given(self, variables):
        given = {}
        for name, (kind, default) in self.operation.variables.items():
            value = variables.get(name)
            try:
                if name not in variables and default is not None:
                    given[name] = self.schema.coerce(default, kind, True)
                    continue
                known = named(kind) in self.schema.scalars | set(self.schema.inputs) | set(self.schema.enums)
                if not known:
                    raise ValueError(f"{named(kind)} isn't a defined input type")
                coerced = self.schema.coerce(value, kind, False)
                if name in variables:
                    given[name] = coerced
            except ValueError as reason:
                self._error(self.operation, f"Variable ${name} of type {kind} was provided invalid value",
                            {"value": value, "problems": [{"path": [], "explanation": str(reason)}]}, None)
        return given

    def _walk(self, selections, kind, path, times):
        fields = self.schema.objects[kind]
        for selection in selections:
            if isinstance(selection, Spread):
                self._spread(selection, kind, path, times)
                continue
            here = path + [selection.alias]
            if selection.name == "__typename":
                continue
            field = fields.get(selection.name)
            if not field:
                self._error(selection, f"Field '{selection.name}' doesn't exist on type '{kind}'",
                            {"code": "undefinedField", "typeName": kind, "fieldName": selection.name}, here)
                continue
            self._arguments(selection, field, kind, here)
            inner = named(field.type)
            if (inner in self.schema.objects) != bool(selection.selections):
                words = "Field must have selections" if inner in self.schema.objects else "Scalars have no selections"
                self._error(selection, f"{words} (field '{selection.name}' returns {inner})",
                            {"code": "selectionMismatch"}, here)
                continue
            if inner in self.schema.objects:
                self._walk(selection.selections, inner, here, times * self._page(selection, inner, here, times))

    def _spread(self, spread, kind, path, times):
        found = self.fragments.get(spread.name) if spread.name else spread
        if not found:
            self._error(spread, f"Fragment {spread.name} was used, but not defined", "useAndDefineFragment", path)
            return
        on = found.on or kind
        if on not in self.schema.objects:
            self._error(spread, f"No such type {on}, so it can't be a fragment condition", "undefinedType", path)
        elif on != kind and on not in POSSIBLE.get(kind, ()) and kind not in POSSIBLE.get(on, ()):
            self._error(spread, f"Fragment on {on} can't be spread inside {kind}", "cannotSpreadFragment", path)
        else:
            self._walk(found.selections, on, path + [f"... on {on}"], times)

    def _arguments(self, selection, field, kind, path):
        for name, value in selection.arguments.items():
            if name not in field.arguments:
                self._error(selection, f"Field '{selection.name}' doesn't accept argument '{name}'",
                            {"code": "argumentNotAccepted", "name": selection.name, "argumentName": name}, path)
                continue
            try:
                self.value(value, field.arguments[name])
            except ValueError as reason:
                self._error(selection, f"Argument '{name}' on Field '{selection.name}' has an invalid value. Expected "
                            f"type '{field.arguments[name]}'. {reason}", "argumentLiteralsIncompatible", path)
        missing = [name for name, wanted in field.arguments.items()
                   if wanted.endswith("!") and name not in selection.arguments]
        if missing:
            self._error(selection, f"Field '{selection.name}' is missing required arguments: {', '.join(missing)}",
                        {"code": "missingRequiredArguments", "className": "Field", "name": selection.name}, path)

    def value(self, value, kind):
        """An argument of the document with its variables put in."""
        return self.schema.coerce(self._filled(value), kind, not isinstance(value, Variable))

    def _filled(self, value, inside=False):
        """`inside`: of an object or list of the document, where enums are Enum; those of variables become that too."""
        if isinstance(value, Variable):
            self._used.add(value.name)
            if value.name not in self.operation.variables:
                raise ValueError(f"Variable ${value.name} is used but not declared")
            given = self.variables.get(value.name)
            enums = inside and named(self.operation.variables[value.name][0]) in self.schema.enums
            if enums and isinstance(given, list):
                return [Enum(one) for one in given]
            return Enum(given) if enums and given is not None else given
        if isinstance(value, dict):
            return {name: self._filled(one, True) for name, one in value.items()
                    if not (isinstance(one, Variable) and self._absent(one))}
        if isinstance(value, list):
            return [self._filled(one, True) for one in value]
        return value

    def _absent(self, variable):
        """A variable that wasn't given counts as not written."""
        self._used.add(variable.name)
        return variable.name in self.operation.variables and variable.name not in self.variables

    def _page(self, selection, kind, path, times):
        """How many rows of a connection are asked for; GitHub wants 1 to 100."""
        if not kind.endswith("Connection"):
            return 1
        for name in ("first", "last"):
            if name not in selection.arguments:
                continue
            try:
                asked = self.value(selection.arguments[name], "Int")
            except ValueError:
                return 1
            if asked is not None:
                if not 1 <= asked <= 100:
                    self._error(selection, f"Requesting {asked} records on the `{selection.name}` connection exceeds "
                                f"the `{name}` limit of 100 records.", "EXCESSIVE_PAGINATION", path)
                self.nodes += times * asked
                self.requests += times
                return max(1, asked)
        self._error(selection, "You must provide a `first` or `last` value to properly paginate the "
                    f"`{selection.name}` connection.", "MISSING_PAGINATION_BOUNDARIES", path)
        return 1

    def _error(self, at, message, code, path):
        error = {"message": message, "locations": [{"line": at.line, "column": at.column}]}
        if path is not None:
            error["path"] = path
        error.update({"type": code} if isinstance(code, str) and code.isupper() else
                     {"extensions": code if isinstance(code, dict) else {"code": code}})
        self.errors.append(error)


