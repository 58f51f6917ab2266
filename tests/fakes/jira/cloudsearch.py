"""Searching and reading in bulk, the ways of Cloud."""

import secrets

from fakeserver import Answer, Refused, route

from .jql import JqlError, parse
from .jqlsearch import JqlSearch, Place

MOST_PER_PAGE = 100
MOST_IDS_PER_PAGE = 5000
MOST_PROPERTIES = 5
MOST_RECONCILED = 50
MOST_FETCHED = 100
MOST_COMMENT_IDS = 1000
TOKEN_SECONDS = 7 * 86_400
BODY = {"jql", "nextPageToken", "maxResults", "fields", "expand", "properties", "fieldsByKeys", "reconcileIssues"}
UNBOUNDED = "Unbounded JQL queries are not allowed here. Please add a search restriction to your query."
REMOVED = (
    "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline "
    "is available at https://developer.atlassian.com/changelog/#CHANGE-2046"
)


class CloudSearch:
    @route("POST", "/@/search/jql")
    def search(self, request):
        """All of it from the body: what stands in the query is ignored."""
        body = self.read_body(request)
        self.check_keys(body, BODY)
        kinds = {
            "jql": str,
            "nextPageToken": str,
            "maxResults": int,
            "fields": list,
            "properties": list,
            "expand": str,
            "reconcileIssues": list,
            "fieldsByKeys": bool,
        }
        for name, kind in kinds.items():
            value = body.get(name)
            if value is not None and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
                raise Refused(400, "malformed", payload=name)
        return self._search(request, {name: value for name, value in body.items() if value is not None})

    @route("GET", "/@/search/jql")
    def search_by_query(self, request):
        asked = {name: request.query[name] for name in ("jql", "nextPageToken", "expand") if name in request.query}
        for name in ("fields", "properties", "reconcileIssues"):
            if name in request.query:
                asked[name] = self.listed(request, name)
        if "maxResults" in request.query:
            try:
                asked["maxResults"] = int(request.query["maxResults"])
            except ValueError:
                raise Refused(400, "Failed to convert 'maxResults'", problem="Bad Request") from None
        return self._search(request, asked)

    @route("POST", "/@/search/approximate-count")
    def count(self, request):
        body = self.read_body(request)
        self.check_keys(body, {"jql"})
        return Answer(200, {"count": len(self._found(request, self._query(body.get("jql") or "")))})

    @route("GET", "/@/search")
    def search_of_old(self, request):
        self.breach(f"{request.method} {request.url}: this search was removed")
        raise Refused(410, REMOVED)

    @route("POST", "/@/search")
    def post_search_of_old(self, request):
        self.search_of_old(request)

    @route("GET", "/@/issue/createmeta")
    def create_meta_of_old(self, request):
        self.breach(f"{request.method} {request.url}: deprecated, and ends")
        return Answer(200, {"expand": "projects", "projects": []})

    def _query(self, text):
        try:
            query = parse(text)
        except JqlError as error:
            raise Refused(400, str(error)) from None
        if query.where is None:
            raise Refused(400, UNBOUNDED)
        return query

    def _found(self, request, query, reconciled=()):
        """By the index; what is to be reconciled as it is now."""
        live = {issue.id: issue for issue in map(self.site.issue, reconciled) if issue}
        issues = [issue for issue in self.site.index.issues() if issue.id not in live] + list(live.values())
        return JqlSearch(self.site, request.user, self.text.plain, strict=False).find(query, issues)

    def _search(self, request, asked):
        token, text = asked.get("nextPageToken"), asked.get("jql", "")
        after = self._after(token, text) if token else None
        most = asked.get("maxResults", 50)
        if not 1 <= most <= MOST_IDS_PER_PAGE:
            raise Refused(400, "The value of maxResults must be between 1 and 5000.")
        query = self._query(text)
        properties, reconciled = asked.get("properties", []), asked.get("reconcileIssues", [])
        if len(properties) > MOST_PROPERTIES:
            raise Refused(400, f"At most {MOST_PROPERTIES} properties can be asked for.")
        if len(reconciled) > MOST_RECONCILED:
            raise Refused(400, f"At most {MOST_RECONCILED} issues can be reconciled.")
        fields = asked.get("fields") or ["id"]
        light = set(fields) <= {"id", "key"} and not properties
        most = min(most, MOST_IDS_PER_PAGE if light else self.page_cap)
        found = self._found(request, query, reconciled)
        if after is not None:
            found = [issue for issue in found if after < Place(query.order, issue)]
        page, rest = found[:most], found[most:]
        expand = asked.get("expand", "").split(",")
        answer = {
            "issues": [self._row(request, issue, fields, properties, expand) for issue in page],
            "isLast": not rest,
        }
        if rest:
            answer["nextPageToken"] = self._remember(text, Place(query.order, page[-1]))
        return Answer(200, answer)

    def _row(self, request, issue, fields, properties, expand):
        writer = self.json(request)
        if fields == ["id"] and not properties:
            return {"id": issue.id}
        chosen = None if set(fields) <= {"id", "key"} else writer.chosen(issue, fields, "id")
        return writer.issue(issue, chosen, properties, expand, in_search=True)

    def _remember(self, text, place):
        token = secrets.token_urlsafe(24)
        self.page_tokens[token] = (text, place, self.clock.seconds() + TOKEN_SECONDS)
        return token

    def _after(self, token, text):
        of, place, until = self.page_tokens.get(token, ("", None, 0))
        if place is None or of != text or until < self.clock.seconds():
            raise Refused(400, "The provided next page token is invalid.")
        return place

    @route("POST", "/@/issue/bulkfetch")
    def bulk_fetch(self, request):
        """In ascending order of ids; what is missing or hidden is left out without a word."""
        body = self.read_body(request)
        self.check_keys(body, {"issueIdsOrKeys", "fields", "properties", "expand", "fieldsByKeys"})
        wanted = body.get("issueIdsOrKeys")
        if not isinstance(wanted, list) or not wanted or len(wanted) > MOST_FETCHED:
            raise Refused(400, f"Between 1 and {MOST_FETCHED} issues can be asked for.")
        properties = body.get("properties") or []
        if len(properties) > MOST_PROPERTIES:
            raise Refused(400, f"At most {MOST_PROPERTIES} properties can be asked for.")
        found = {issue.id: issue for issue in map(self.site.issue, wanted) if issue}
        seen = [issue for issue in found.values() if self.site.rights.sees(request.user, issue)]
        writer, fields, expand = self.json(request), body.get("fields") or [], body.get("expand") or []
        rows = [
            writer.issue(issue, writer.chosen(issue, fields, "*navigable"), properties, expand)
            for issue in sorted(seen, key=lambda one: int(one.id))
        ]
        return Answer(200, {"expand": "schema,names", "issues": rows, "issueErrors": []})

    @route("POST", "/@/comment/list")
    def comments_by_ids(self, request):
        body = self.read_body(request)
        self.check_keys(body, {"ids"})
        ids = body.get("ids")
        if not isinstance(ids, list) or not ids or len(ids) > MOST_COMMENT_IDS:
            raise Refused(400, f"Between 1 and {MOST_COMMENT_IDS} comments can be asked for.")
        if not all(isinstance(one, int) and not isinstance(one, bool) for one in ids):
            raise Refused(400, "malformed", payload="ids")
        writer, expand, values = self.json(request), self.listed(request, "expand"), []
        for number in ids:
            issue, comment = self.site.comment(str(number))
            if issue and self.site.rights.sees(request.user, issue) and comment in writer.seen_comments(issue):
                values.append(writer.comment(issue, comment, expand))
        return Answer(
            200, {"startAt": 0, "maxResults": 1_048_576, "total": len(values), "isLast": True, "values": values}
        )
