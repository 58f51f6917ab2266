"""Runs a query for a user: names become fields that the user sees, conditions choose records, and what was selected
becomes the JSON of a result."""

import re

from . import soql
from .errors import error
from .ids import short_id
from .org import seconds_of, stamp_of

POLYMORPHIC = "Name"
MOST_PARENTS = 5
MOST_OFFSET = 2000
KINDS = {
    "string": ("string",),
    "moment": ("datetime",),
    "date": ("date",),
    "number": ("int", "double"),
    "boolean": ("boolean",),
}
LOOK_UP = "Please reference your WSDL or the describe call for the appropriate names."
LINK_FILTER = (
    "Implementation restriction: ContentDocumentLink requires a filter by a single Id on ContentDocumentId or "
    "LinkedEntityId using the equals operator or multiple Id's using the IN operator."
)
LINK_ID_FILTER = (
    "Implementation restriction: filtering on non-id fields is only permitted when filtering by "
    "ContentDocumentLink.LinkedEntityId using the equals operator."
)


def escaped_back(text):
    return text.replace("\ue000", "%").replace("\ue001", "_")


def _like(pattern):
    parts = {"%": ".*", "_": "."}
    expression = "".join(parts.get(char) or re.escape(escaped_back(char)) for char in pattern)
    return re.compile(expression, re.IGNORECASE | re.DOTALL)


class SoqlRun:
    def __init__(self, org, user, text, base, deleted=False, tooling=False, unsupported=lambda words: None):
        self._org, self._user, self._text, self._base = org, user, text, base
        self._deleted, self._tooling = deleted, tooling
        self._query = soql.Parser(text, unsupported).parse()
        self._children = {}  # (type, field): {id of the parent: [records]}

    def records(self):
        """All that the query finds, as JSON; the second is their number if they are only counted."""
        sobject, rows = self._found(self._query)
        if self._query.counts:
            return [], len(rows)
        shape = self._shape(self._query, sobject)
        return [self._shown(sobject, row, shape) for row in rows], len(rows)

    # Finding.

    def _found(self, query):
        sobject = self._org.sobject(query.source, self._tooling)
        if not sobject or not self._org.rights[self._user].may("read", sobject):
            message = (
                f"sObject type '{query.source}' is not supported. If you are attempting to use a custom object, be "
                f"sure to append the '__c' after the entity name. {LOOK_UP}"
            )
            raise soql.problem(self._text, query.source_at, message, "INVALID_TYPE")
        if sobject.name == "ContentDocumentLink":
            self._require_link_filter(query.where)
        return sobject, self._chosen(query, sobject, self._org.rows(sobject.name, self._deleted))

    def _chosen(self, query, sobject, rows):
        if query.offset > MOST_OFFSET:
            raise error("NUMBER_OUTSIDE_VALID_RANGE", f"Maximum SOQL offset allowed is {MOST_OFFSET}")
        condition = self._compiled(query.where, sobject) if query.where else lambda row: True
        rows = [row for row in rows if condition(row) and self._org.visible(self._user, sobject, row)]
        rows.sort(key=lambda row: row["Id"], reverse=True)  # no order is promised: none that callers may get used to
        for path, descending, nulls_last in reversed(query.order):
            field, value = self._column(path, sobject, "sorted")
            rows.sort(key=lambda row: self._sorting(field, value(row)), reverse=descending)
            rows.sort(key=lambda row: (value(row) is None) == nulls_last)
        return rows[query.offset :][: query.limit]

    def _sorting(self, field, value):
        if value is None:
            return (0,)
        return 1, value.lower() if isinstance(value, str) and field.type not in ("id", "reference") else value

    def _column(self, path, sobject, use=""):
        """The field at the end of a path, and what reads its value from a record."""
        steps, at = [], sobject
        for name in self._source_dropped(path, sobject)[:-1]:
            field = self._relation(at, name, path)
            at = self._target(field)
            steps.append(field)
        if len(steps) > MOST_PARENTS:
            raise soql.problem(self._text, path.at, "only 5 levels of parents can be asked for")
        field = self._named(at, path.names[-1], path)
        if use and ("x" in field.access or field.type == "base64"):
            raise error("INVALID_FIELD", f"field '{field.name}' can not be {use} in query call")

        def value(row):
            record = row
            for step in steps:
                record = self._parent(record, step)
                if record is None:
                    return None
            return record.get(field.name)

        return field, value

    def _source_dropped(self, path, sobject):
        """Case.Subject in a query of Case is Subject."""
        if len(path.names) > 1 and path.names[0].lower() == sobject.name.lower():
            path.names = path.names[1:]
        return path.names

    def _relation(self, sobject, name, path):
        for field in sobject.fields.values():
            if (
                field.relation
                and field.relation.lower() == name.lower()
                and self._org.field(self._user, sobject, field.name)
            ):
                return field
        raise soql.problem(
            self._text,
            path.at,
            f"Didn't understand relationship '{name}' in field path. If you are attempting to use a custom "
            f"relationship, be sure to append the '__r' after the custom relationship name. {LOOK_UP}",
            "INVALID_FIELD",
        )

    def _target(self, field):
        return self._org.objects[field.refers[0].lower() if len(field.refers) == 1 else POLYMORPHIC.lower()]

    def _named(self, sobject, name, path):
        field = self._org.field(self._user, sobject, name)
        if not field:
            message = (
                f"No such column '{name}' on entity '{sobject.name}'. If you are attempting to use a custom field, be "
                f"sure to append the '__c' after the custom field name. {LOOK_UP}"
            )
            raise soql.problem(self._text, path.at, message, "INVALID_FIELD")
        return field

    def _parent(self, record, field):
        sobject, found = self._org.find(record.get(field.name))
        if not found or not self._org.visible(self._user, sobject, found):
            return None
        return {**found, "Type": sobject.name, "Name": found.get("Name")} if len(field.refers) > 1 else found

    # Conditions.

    def _compiled(self, tree, sobject):
        if tree[0] == "not":
            inner = self._compiled(tree[1], sobject)
            return lambda row: not inner(row)
        if tree[0] in ("and", "or"):
            parts = [self._compiled(part, sobject) for part in tree[1]]
            every = all if tree[0] == "and" else any
            return lambda row: every(part(row) for part in parts)
        _, path, operator, operand = tree
        field, value = self._column(path, sobject, "filtered")
        if operator in ("in", "not in"):
            wanted = self._wanted(field, operand, sobject)
            return lambda row: (self._comparable(field, value(row)) in wanted) == (operator == "in")
        if operator == "like":
            if field.type not in ("string", "textarea", "picklist"):
                raise soql.problem(self._text, path.at, "invalid operator on id field", "INVALID_QUERY_FILTER_OPERATOR")
            pattern = _like(self._checked(field, operand) or "")
            return lambda row: value(row) is not None and bool(pattern.fullmatch(value(row)))
        return self._comparison(field, value, operator, self._comparable(field, self._checked(field, operand), True))

    def _comparison(self, field, value, operator, wanted):
        if operator in ("=", "!="):
            return lambda row: (self._comparable(field, value(row)) == wanted) == (operator == "=")
        tests = {
            "<": lambda mine: mine < wanted,
            ">": lambda mine: mine > wanted,
            "<=": lambda mine: mine <= wanted,
            ">=": lambda mine: mine >= wanted,
        }
        if wanted is None:
            raise error("INVALID_QUERY_FILTER_OPERATOR", f"invalid operator: {operator} with null")
        return lambda row: value(row) is not None and tests[operator](self._comparable(field, value(row)))

    def _wanted(self, field, operand, sobject):
        if isinstance(operand, soql.Query):
            if field.type not in ("id", "reference"):
                raise error(
                    "MALFORMED_QUERY", "The left operand field in the where expression for semi-join must be an id"
                )
            inner, rows = self._found(operand)
            if len(operand.fields) != 1 or not isinstance(operand.fields[0], soql.Path):
                raise error("MALFORMED_QUERY", "semi-join sub-selects can only query one field")
            if operand.limit is not None or inner is sobject:
                raise error(
                    "MALFORMED_QUERY", "The inner and outer selects should not be on the same object type, nor limited"
                )
            inner_field, value = self._column(operand.fields[0], inner)
            if inner_field.type not in ("id", "reference"):
                raise error("MALFORMED_QUERY", "The selected field in the semi-join must be an id")
            return {self._comparable(field, value(row)) for row in rows}
        return {self._comparable(field, self._checked(field, literal), True) for literal in operand}

    def _checked(self, field, literal):
        """The value of a literal, if it is of the field's type."""
        if literal.kind == "null":
            return None
        text_like = field.type in ("string", "textarea", "picklist", "id", "reference")
        fits = literal.kind == "string" if text_like else field.type in KINDS[literal.kind]
        if not fits:
            kind = "string" if text_like else "dateTime" if field.type == "datetime" else field.type
            quotes = f"must be of type {kind} and should {'' if text_like else 'not '}be enclosed in quotes"
            message = f"value of filter criterion for field '{field.name}' {quotes}"
            raise soql.problem(self._text, literal.at, message, "INVALID_FIELD")
        if field.type in ("id", "reference") and not short_id(literal.value):
            raise soql.problem(
                self._text, literal.at, f"invalid ID field: {literal.value}", "INVALID_QUERY_FILTER_OPERATOR"
            )
        if literal.kind == "moment":
            seconds = seconds_of(literal.value)
            if seconds is None:
                raise soql.problem(self._text, literal.at, f"line 1: invalid date: {literal.value}")
            return stamp_of(seconds).replace(".000", f".{round(seconds % 1 * 1000):03}")
        return literal.value

    def _comparable(self, field, value, literal=False):
        if not isinstance(value, str):
            return value
        value = escaped_back(value) if literal else value
        if field.type in ("id", "reference"):
            return short_id(value)
        return value if field.case_sensitive or field.type == "datetime" else value.lower()

    def _require_link_filter(self, tree):
        """Links are found from one of their two ends only; with a set of ends nothing else may be asked."""
        parts = tree[1] if tree and tree[0] == "and" else [tree] if tree else []
        ends = {"linkedentityid", "contentdocumentid"}
        plain = [part for part in parts if part[0] == "is"]
        by_end = [part for part in plain if part[1].names[-1].lower() in ends and part[2] in ("=", "in")]
        if not by_end:
            raise error("MALFORMED_QUERY", LINK_FILTER)
        by_one_entity = any(part[1].names[-1].lower() == "linkedentityid" and part[2] == "=" for part in by_end)
        other = any(part not in plain or part[1].names[-1].lower() not in {*ends, "id"} for part in parts)
        if other and not by_one_entity:
            raise error("MALFORMED_QUERY", LINK_ID_FILTER)

    # Showing.

    def _shape(self, query, sobject):
        """What is selected: {name: Field | {…} of a parent | (child query, its type, its shape)}, checked once."""
        shape = {}
        for item in query.fields:
            if isinstance(item, soql.Query):
                shape.update(self._child_shape(item, sobject))
                continue
            at, kind = shape, sobject
            for name in self._source_dropped(item, sobject)[:-1]:
                field = self._relation(kind, name, item)
                at = at.setdefault(field.relation, {"": field})
                kind = self._target(field)
            field = self._named(kind, item.names[-1], item)
            if field.name in at:
                raise soql.problem(self._text, item.at, f"duplicate field selected: {field.name}")
            at[field.name] = field
        return shape

    def _child_shape(self, query, sobject):
        for relation, (name, field) in sobject.children.items():
            child = self._org.objects[name.lower()]
            if relation.lower() == query.source.lower() and self._org.rights[self._user].may("read", child):
                return {relation: (query, child, field, self._shape(query, child))}
        message = f"Didn't understand relationship '{query.source}' in FROM part of query call."
        raise soql.problem(self._text, query.source_at, message, "INVALID_TYPE")

    def _shown(self, sobject, row, shape, type_name=""):
        kind = self._org.find(row["Id"])[0] or sobject
        shown = {
            "attributes": {"type": type_name or sobject.name, "url": f"{self._base}/sobjects/{kind.name}/{row['Id']}"}
        }
        for name, what in shape.items():
            if isinstance(what, tuple):
                shown[name] = self._children_of(row, *what)
            elif isinstance(what, dict):
                parent = self._parent(row, what[""])
                rest = {key: value for key, value in what.items() if key}
                shown[name] = parent and self._shown(self._target(what[""]), parent, rest)
            elif name:
                blob = f"{self._base}/sobjects/{kind.name}/{row['Id']}/{what.name}"
                shown[name] = blob if what.type == "base64" else row.get(what.name)
        return shown

    def _children_of(self, row, query, child, field, shape):
        """A list of children, not yet cut into pages; None for none."""
        key = (child.name, field)
        if key not in self._children:
            groups = self._children[key] = {}
            for candidate in self._org.rows(child.name, self._deleted):
                groups.setdefault(candidate[field], []).append(candidate)
        found = self._chosen(query, child, self._children[key].get(row["Id"], []))
        return {"records": [self._shown(child, record, shape) for record in found]} if found else None
