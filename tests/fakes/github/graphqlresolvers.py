"""What each field of the GraphQL schema is worth, and what the mutations do."""

import base64
import datetime

from . import validation
from .graphqlschema import GraphqlProblem
from .markdown import to_html, to_text
from .model import Comment, Issue, Label, Repository, User
from .render import stamp

TYPES = {Issue: "Issue", Comment: "IssueComment", Repository: "Repository", User: "User", Label: "Label"}


class Connection:
    """A page of rows; cursors are ids of rows."""

    def __init__(self, rows, arguments):
        self.total, begin = len(rows), 0
        if arguments.get("after"):
            ids = [self.cursor(row) for row in rows]
            if arguments["after"] not in ids:
                raise GraphqlProblem(f"`{arguments['after']}` does not appear to be a valid cursor.",
                                     type="INVALID_CURSOR_ARGUMENTS")
            begin = ids.index(arguments["after"]) + 1
        end = len(rows)
        if arguments.get("first"):
            end = min(end, begin + arguments["first"])
        elif arguments.get("last"):
            begin = max(begin, end - arguments["last"])
        self.rows, self.before, self.more = rows[begin:end], begin > 0, end < len(rows)

    @staticmethod
    def cursor(row):
        return base64.b64encode(f"cursor:v2:{row.id}".encode()).decode()

    def field(self, name):
        if name == "pageInfo":
            ends = [self.cursor(self.rows[0]), self.cursor(self.rows[-1])] if self.rows else [None, None]
            return {"startCursor": ends[0], "endCursor": ends[1], "hasNextPage": self.more,
                    "hasPreviousPage": self.before}
        if name == "edges":
            return [self.edge(row) for row in self.rows]
        return self.total if name == "totalCount" else self.rows

    @classmethod
    def edge(cls, row):
        return {"cursor": cls.cursor(row), "node": row}


class Resolvers:
    def __init__(self, fake, check):
        self._fake, self._check, self._world, self._access = fake, check, fake.world, fake.access

    def field(self, kind, name, value, arguments):
        if isinstance(value, Connection):
            return value.field(name)
        if isinstance(value, dict):
            return value.get(name)
        own = getattr(self, f"_{kind.lower()}_{name.lower()}", None)
        if own:
            return own(arguments) if value is None else own(value, arguments)
        return self._plain(kind, name, value)

    def typename(self, kind, value):
        return TYPES.get(type(value), kind) if kind in ("Node", "Actor") else kind

    def _plain(self, kind, name, value):
        """Fields that several types have, or that are attributes."""
        if name == "id":
            return self._world.node_id(value)
        if name == "fullDatabaseId":
            return str(value.id)
        if name == "databaseId":  # an Int has 32 bits; GitHub's own advice is fullDatabaseId
            return value.id if value.id < 2**31 else None
        if name in ("createdAt", "updatedAt", "closedAt"):
            return stamp(getattr(value, f"{name[:-2]}_at"))
        if name == "lastEditedAt":
            return stamp(value.edited_at)
        if name == "bodyHTML":
            return self._fake.renderer.signed(self._repo(value), to_html(value.body or ""))
        if name in ("body", "bodyText"):
            return {"body": str, "bodyText": to_text}[name](value.body or "")
        if name == "url":
            return self._url(value)
        if name == "author":
            return value.user
        if name == "authorAssociation":
            return self._fake.renderer.association(value.user, self._repo(value))
        if name == "viewerDidAuthor":
            return value.user is self._access.user
        if name == "viewerCanUpdate":
            return value.user is self._access.user or self._access.pushes(self._repo(value))
        return getattr(value, name)

    @staticmethod
    def _repo(value):
        return value.issue.repository if isinstance(value, Comment) else value.repository

    def _url(self, value):
        renderer = self._fake.renderer
        if isinstance(value, Issue):
            return renderer.issue_page(value)
        if isinstance(value, Comment):
            return f"{renderer.issue_page(value.issue)}#issuecomment-{value.id}"
        return f"{renderer.web}/{value.full_name if isinstance(value, Repository) else value.login}"

    # Queries.

    def _query_viewer(self, _):
        return self._access.user

    def _query_ratelimit(self, _):
        most, used, end = self._fake.limits.state(self._access.user, "graphql")
        if not self._fake.limits.settings.enabled:
            return None
        return {"cost": self._check.cost, "limit": most, "nodeCount": self._check.nodes, "used": used,
                "remaining": max(0, most - used), "resetAt": stamp(end)}

    def _query_repository(self, arguments):
        owner, name = arguments["owner"], arguments["name"]
        repo = self._world.repository(owner, name)
        follow = arguments.get("followRenames") is not False
        if not repo or not self._access.sees(repo) or not (follow or self._world.is_current_name(owner, name)):
            raise GraphqlProblem(f"Could not resolve to a Repository with the name '{owner}/{name}'.", type="NOT_FOUND")
        return repo

    def _query_node(self, arguments):
        return self._node(arguments["id"])

    def _query_nodes(self, arguments):
        """Each one for itself: what can't be found is null, with an error of its own."""
        found = []
        for node in arguments["ids"]:
            try:
                found.append(self._node(node))
            except GraphqlProblem as problem:
                found.append(problem)
        return found

    def _node(self, node_id, kinds=(Issue, Comment, Repository, User, Label)):
        thing = self._world.node(str(node_id))
        if isinstance(thing, Issue):
            while thing.moved_to:
                thing = thing.moved_to
        if isinstance(thing, kinds) and self._visible(thing):
            return thing
        raise GraphqlProblem(f"Could not resolve to a node with the global id of '{node_id}'", type="NOT_FOUND")

    def _visible(self, thing):
        repo = thing if isinstance(thing, Repository) else None
        if isinstance(thing, Comment):
            repo = thing.issue.repository if thing.id in self._world.comments and thing.issue.present else False
        if isinstance(thing, Issue):
            repo = thing.repository if thing.present and not thing.pull else False
        return repo is not False and (repo is None or self._access.sees(repo))

    # A repository and its issues.

    def _repository_namewithowner(self, repo, _):
        return repo.full_name

    def _repository_isprivate(self, repo, _):
        return repo.private

    def _repository_isarchived(self, repo, _):
        return repo.archived

    def _repository_hasissuesenabled(self, repo, _):
        return repo.has_issues

    def _repository_viewerpermission(self, repo, _):
        role = self._access.role(repo)
        return None if role == "none" else role.upper()

    def _repository_labels(self, repo, arguments):
        return Connection(repo.labels, arguments)

    def _repository_issue(self, repo, arguments):
        self._access.reads_issues(repo)
        issue = repo.issues.get(arguments["number"])
        while issue and issue.moved_to:
            issue = issue.moved_to
        if not repo.has_issues or not issue or not self._visible(issue):
            raise GraphqlProblem(f"Could not resolve to an Issue with the number of {arguments['number']}.",
                                 type="NOT_FOUND")
        return issue

    def _repository_issues(self, repo, arguments):
        self._access.reads_issues(repo)
        filters, order = arguments.get("filterBy") or {}, arguments.get("orderBy") or {}
        states = [state.lower() for state in arguments.get("states") or filters.get("states") or ("OPEN", "CLOSED")]
        since = filters.get("since")
        after = datetime.datetime.fromisoformat(since.replace("Z", "+00:00")).timestamp() if since else 0
        rows = [issue for issue in repo.issues.values()
                if issue.present and not issue.pull and issue.state in states and issue.updated_at > after]
        keys = {"UPDATED_AT": lambda issue: issue.updated_at, "COMMENTS": lambda issue: len(issue.comments)}
        key = keys.get(order.get("field"), lambda issue: issue.created_at)
        rows.sort(key=lambda issue: (key(issue), issue.id), reverse=order.get("direction") == "DESC")
        return Connection(rows, arguments)

    def _issue_state(self, issue, _):
        return issue.state.upper()

    def _issue_closed(self, issue, _):
        return issue.state == "closed"

    def _issue_statereason(self, issue, arguments):
        """Without enableDuplicate a duplicate is called not planned."""
        reason = issue.state_reason
        if reason == "duplicate" and not arguments.get("enableDuplicate"):
            reason = "not_planned"
        return reason and reason.upper()

    def _issue_labels(self, issue, arguments):
        return Connection(issue.labels, arguments)

    def _issue_assignees(self, issue, arguments):
        return Connection(issue.assignees, arguments)

    def _issue_comments(self, issue, arguments):
        return Connection(issue.comments, arguments)

    # Mutations. Each one counts as new content where it makes some; those before a refused one stay done.

    def _mutation_createissue(self, arguments):
        wish = arguments["input"]
        repo = self._writable(self._node(wish["repositoryId"], Repository))
        title, body = validation.title(wish["title"]), validation.body(wish.get("body"))
        extras = self._extras(repo, wish)
        self._create()
        issue = self._world.add_issue(repo, self._access.user, title, body or "")
        self._fake.set_extras(issue, extras)
        return self._payload(wish, issue=issue)

    def _mutation_updateissue(self, arguments):
        wish = arguments["input"]
        issue = self._node(wish["id"], Issue)
        self._writable(issue.repository)
        self._access.edits_issue(issue)
        title = validation.title(wish["title"]) if wish.get("title") is not None else issue.title
        body = validation.body(wish["body"]) if wish.get("body") is not None else issue.body
        extras = self._extras(issue.repository, wish)
        self._fake.set_text(issue, title, body)
        self._fake.set_state(issue, (wish.get("state") or issue.state).lower())
        self._fake.set_extras(issue, extras)
        return self._payload(wish, issue=issue, actor=self._access.user)

    def _mutation_closeissue(self, arguments):
        return self._state(arguments["input"], "closed")

    def _mutation_reopenissue(self, arguments):
        return self._state(arguments["input"], "open")

    def _state(self, wish, state):
        issue = self._node(wish["issueId"], Issue)
        self._writable(issue.repository)
        self._access.edits_issue(issue)
        self._fake.set_state(issue, state, (wish.get("stateReason") or "completed").lower())
        return self._payload(wish, issue=issue)

    def _mutation_addcomment(self, arguments):
        wish = arguments["input"]
        issue = self._node(wish["subjectId"], Issue)
        self._writable(issue.repository)
        body = validation.comment(wish["body"])
        self._fake.may_comment(issue)
        self._create()
        comment = self._world.add_comment(issue, self._access.user, body)
        return self._payload(wish, commentEdge=Connection.edge(comment), subject=issue)

    def _mutation_updateissuecomment(self, arguments):
        wish = arguments["input"]
        comment = self._node(wish["id"], Comment)
        self._writable(comment.issue.repository)
        body = validation.comment(wish["body"])
        self._access.edits_comment(comment)
        self._fake.set_comment(comment, body)
        return self._payload(wish, issueComment=comment)

    def _writable(self, repo):
        self._access.writes_issues(repo)
        if not repo.has_issues:
            raise GraphqlProblem("Repository has issues disabled.", type="UNPROCESSABLE")
        if repo.archived:
            raise GraphqlProblem("Repository was archived so is read-only.", type="UNPROCESSABLE")
        return repo

    def _extras(self, repo, wish):
        """Labels and assignees by node id; dropped silently without a right to push, as REST does."""
        if not self._access.pushes(repo):
            return {}
        extras = {}
        if wish.get("labelIds") is not None:
            extras["labels"] = [self._node(node, Label).name for node in wish["labelIds"]]
        if wish.get("assigneeIds") is not None:
            extras["assignees"] = [self._node(node, User) for node in wish["assigneeIds"]]
        return extras

    def _create(self):
        if not self._fake.limits.may_create(self._access.user):
            raise GraphqlProblem("was submitted too quickly", type="UNPROCESSABLE")

    @staticmethod
    def _payload(wish, **fields):
        return {"clientMutationId": wish.get("clientMutationId"), **fields}


