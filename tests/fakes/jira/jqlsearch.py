"""What a JQL query means: which issues of the index it finds, for whom, in which order."""

import datetime
import functools
import re
import zoneinfo

from . import jql
from .records import PRIORITIES, STATUSES, Issue

FORMATS = ("%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M", "%Y-%m-%d", "%Y/%m/%d")
PERIOD = re.compile(r"[+-]?(?:\d+[wdhm]\s*)+")
MILLISECONDS = {"w": 604_800_000, "d": 86_400_000, "h": 3_600_000, "m": 60_000}
ALIASES = {
    "issue": "key",
    "issuekey": "key",
    "id": "key",
    "type": "issuetype",
    "updateddate": "updated",
    "createddate": "created",
}
TEXTS = {"summary", "description", "text", "comment"}
STAMPS = {"updated", "created"}
FIELDS = {"project", "key", "labels", "creator", "reporter", "status", "issuetype", "priority"} | TEXTS | STAMPS


class Unknown(Exception):
    """A name or value that Jira doesn't know; its text is what a strict Jira answers."""


class JqlSearch:
    """`strict`: an unknown name or value is an error (Unknown), as Data Center has it by default; otherwise its clause
    finds nothing, as on Cloud."""

    def __init__(self, site, user, plain, strict):
        self._site, self._user, self._plain, self._strict = site, user, plain, strict
        self._zone = zoneinfo.ZoneInfo(user.zone if user else "UTC")
        project, nobody = next(iter(site.projects.values())), next(iter(site.users.values()))
        self._example = Issue(
            "0",
            f"{project.key}-0",
            project,
            project.types[0],
            STATUSES[0],
            "Medium",
            "",
            None,
            [],
            nobody,
            nobody,
            0,
            0,
        )

    def find(self, query, issues):
        for field, _ in query.order:
            self._field(field, "does not exist or this field cannot be viewed by anonymous users")
        found = [issue for issue in issues if self._matches(query, issue)]
        return sorted(found, key=functools.partial(Place, query.order))

    def check(self, query):
        """Unknown where the query names what there is not, even if it finds nothing anyway."""
        if query.where is not None and self._strict:
            self._check(query.where)

    def _check(self, node):
        if isinstance(node, jql.Clause):
            self._field(node.field)
            self._clause(node, self._example)
        for part in getattr(node, "parts", None) or [getattr(node, "part", None)]:
            if part is not None:
                self._check(part)

    def _matches(self, query, issue):
        if not self._site.rights.sees(self._user, issue):
            return False
        return query.where is None or self._holds(query.where, issue) is True

    def _holds(self, node, issue):
        """True, False, or None where a part of it is unknown: neither it nor its opposite finds anything."""
        if isinstance(node, jql.Both):
            values = [self._holds(part, issue) for part in node.parts]
            return False if False in values else None if None in values else True
        if isinstance(node, jql.Either):
            values = [self._holds(part, issue) for part in node.parts]
            return True if True in values else None if None in values else False
        if isinstance(node, jql.Not):
            value = self._holds(node.part, issue)
            return None if value is None else not value
        try:
            return self._clause(node, issue)
        except Unknown:
            if self._strict:
                raise
            return None

    def _field(self, name, how="does not exist or you do not have permission to view it"):
        field = ALIASES.get(name.lower(), name.lower())
        if field not in FIELDS and self._strict:
            raise Unknown(f"Field '{name}' {how}.")
        return field

    def _clause(self, clause, issue):
        field, operator = self._field(clause.field), clause.operator
        if field not in FIELDS:
            raise Unknown(f"Field '{clause.field}' does not exist or you do not have permission to view it.")
        if operator in ("is", "is not"):
            return self._is_empty(field, issue) == (operator == "is")
        if field in TEXTS:
            return self._text_clause(clause, field, issue)
        if field in STAMPS:
            return self._stamp_clause(clause, field, issue)
        if operator in ("=", "in", "!=", "not in"):
            return self._equal(clause, field, issue) == (operator in ("=", "in"))
        raise Unknown(f"The operator '{operator}' is not supported by the '{clause.field}' field.")

    def _is_empty(self, field, issue):
        return not {"labels": issue.labels, "description": issue.description, "comment": issue.comments}.get(
            field, True
        )

    def _equal(self, clause, field, issue):
        found, unknown = False, None
        for operand in clause.operands:
            try:
                found = getattr(self, f"_is_{field}")(operand, issue) or found
            except Unknown as error:
                if self._strict:
                    raise
                unknown = error
        if unknown and not found:
            raise unknown
        return found

    def _is_project(self, operand, issue):
        value = self._value(operand, "project")
        by_name = (one for one in self._site.projects.values() if one.name.lower() == value.lower())
        project = self._site.project(value) or next(by_name, None)
        if project is None or not self._site.rights.has(self._user, "BROWSE_PROJECTS", project):
            raise Unknown(f"The value '{value}' does not exist for the field 'project'.")
        return issue.project is project

    def _is_key(self, operand, issue):
        if isinstance(operand, jql.Function):
            if operand.name.lower() != "issueswithremotelinksbyglobalid" or not operand.arguments:
                raise Unknown(f"Unable to find JQL function '{operand.name}({', '.join(operand.arguments)})'.")
            return any(link.global_id in operand.arguments for link in issue.remote_links)
        value = self._value(operand, "key")
        other = self._site.issue(value)
        if other is None or not self._site.rights.sees(self._user, other):
            raise Unknown(f"An issue with key '{value}' does not exist for field 'key'.")
        return issue.id == other.id

    def _is_labels(self, operand, issue):
        if operand is None:
            return not issue.labels
        return self._value(operand, "labels").lower() in [label.lower() for label in issue.labels]

    def _is_creator(self, operand, issue, field="creator"):
        if isinstance(operand, jql.Function):
            if operand.name.lower() != "currentuser":
                raise Unknown(f"Unable to find JQL function '{operand.name}({', '.join(operand.arguments)})'.")
            return self._user is not None and getattr(issue, field).handle == self._user.handle
        value = self._value(operand, field)
        user = next((one for one in self._site.users.values() if value in (one.id, one.handle, one.email)), None)
        if user is None:
            raise Unknown(f"The value '{value}' does not exist for the field '{field}'.")
        return getattr(issue, field) is user

    def _is_reporter(self, operand, issue):
        return self._is_creator(operand, issue, "reporter")

    def _is_status(self, operand, issue):
        value = self._value(operand, "status").lower()
        if value not in [one.name.lower() for one in STATUSES] and value not in [one.id for one in STATUSES]:
            raise Unknown(f"The value '{self._value(operand, 'status')}' does not exist for the field 'status'.")
        return value in (issue.status.name.lower(), issue.status.id)

    def _is_issuetype(self, operand, issue):
        value = self._value(operand, "issuetype").lower()
        known = {
            name for one in self._site.projects.values() for kind in one.types for name in (kind.name.lower(), kind.id)
        }
        if value not in known:
            raise Unknown(f"The value '{self._value(operand, 'issuetype')}' does not exist for the field 'issuetype'.")
        return value in (issue.type.name.lower(), issue.type.id)

    def _is_priority(self, operand, issue):
        value = self._value(operand, "priority").lower()
        if value not in {name.lower() for name in PRIORITIES} | set(PRIORITIES.values()):
            raise Unknown(f"The value '{self._value(operand, 'priority')}' does not exist for the field 'priority'.")
        return value in (issue.priority.lower(), PRIORITIES[issue.priority])

    def _value(self, operand, field):
        if isinstance(operand, jql.Value):
            return operand.text
        raise Unknown(f"The field '{field}' does not take this operand.")

    def _text_clause(self, clause, field, issue):
        if clause.operator not in ("~", "!~"):
            raise Unknown(f"The operator '{clause.operator}' is not supported by the '{clause.field}' field.")
        words = re.findall(r"\w+", self._value(clause.operands[0], field).lower())
        inside = re.findall(r"\w+", self._text(issue, field).lower())
        return all(word in inside for word in words) == (clause.operator == "~")

    def _text(self, issue, field):
        comments = [self._plain(one.body) for one in issue.comments if self._site.rights.sees_comment(self._user, one)]
        texts = {"summary": [issue.summary], "description": [self._plain(issue.description)], "comment": comments}
        return "\n".join(sum(texts.values(), []) if field == "text" else texts[field])

    def _stamp_clause(self, clause, field, issue):
        """To the second, as the index keeps stamps: `>` with the stamp of an issue misses its later milliseconds."""
        wanted = [self._stamp(operand, clause.field) // 1000 for operand in clause.operands]
        stamp = getattr(issue, field) // 1000
        compare = {
            "=": stamp == wanted[0],
            "!=": stamp != wanted[0],
            ">": stamp > wanted[0],
            ">=": stamp >= wanted[0],
            "<": stamp < wanted[0],
            "<=": stamp <= wanted[0],
            "in": stamp in wanted,
            "not in": stamp not in wanted,
        }
        if clause.operator not in compare:
            raise Unknown(f"The operator '{clause.operator}' is not supported by the '{clause.field}' field.")
        return compare[clause.operator]

    def _stamp(self, operand, field):
        now = self._site.now()
        if isinstance(operand, jql.Function):
            return self._function_stamp(operand, now)
        if operand is None:
            raise Unknown(f"The field '{field}' does not take this operand.")
        if operand.number() is not None:
            return operand.number()  # milliseconds, in no zone
        if PERIOD.fullmatch(operand.text):
            parts = re.findall(r"(\d+)([wdhm])", operand.text)
            span = sum(int(amount) * MILLISECONDS[unit] for amount, unit in parts)
            return now - span if operand.text.startswith("-") else now + span
        for form in FORMATS:
            try:
                moment = datetime.datetime.strptime(operand.text, form)
            except ValueError:
                continue
            return int(moment.replace(tzinfo=self._zone).timestamp() * 1000)
        raise Unknown(
            f"Date value '{operand.text}' for field '{field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
            "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
        )

    def _function_stamp(self, function, now):
        if function.name.lower() == "now":
            return now
        if function.name.lower() == "startofday":
            moment = datetime.datetime.fromtimestamp(now / 1000, self._zone)
            return int(moment.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)
        raise Unknown(f"Unable to find JQL function '{function.name}({', '.join(function.arguments)})'.")


def rank(issue, field):
    name, number = issue.key.rsplit("-", 1)
    ranks = {
        "key": (name, int(number)),
        "updated": issue.updated,
        "created": issue.created,
        "summary": issue.summary,
        "priority": -int(PRIORITIES[issue.priority]),
        "status": [one.name for one in STATUSES].index(issue.status.name),
        "project": issue.project.name,
        "issuetype": issue.type.name,
    }
    return ranks.get(field, 0)


@functools.total_ordering
class Place:
    """Where an issue stands in an order. What the order leaves open is decided by the id, the newest first."""

    def __init__(self, order, issue):
        self._keys = [(rank(issue, ALIASES.get(field.lower(), field.lower())), down) for field, down in order]
        self._keys.append((int(issue.id), True))

    def __eq__(self, other):
        return self._keys == other._keys

    def __lt__(self, other):
        for (mine, down), (theirs, _) in zip(self._keys, other._keys):
            if mine != theirs:
                return (mine > theirs) if down else (mine < theirs)
        return False
