"""Searching, the way of Data Center: by offset, capped in silence, strict about names unless asked not to be."""

from fakeserver import Answer, Refused, route

from .jql import JqlError, parse
from .jqlsearch import JqlSearch, Unknown

BODY = {"jql", "startAt", "maxResults", "fields", "validateQuery", "expand"}
DEFAULT_PAGE = 50


class DataCenterSearch:
    @route("POST", "/@/search")
    def search(self, request):
        body = self.read_body(request)
        self.check_keys(body, BODY)
        for name in ("fields", "expand"):
            if not isinstance(body.get(name, []), list):
                raise Refused(400, "Can not deserialize instance of java.util.ArrayList out of VALUE_STRING token")
        for name in ("startAt", "maxResults"):
            if not isinstance(body.get(name, 0), int):
                raise Refused(400, f"Can not construct instance of int from String value '{body[name]}'")
        if str(body.get("validateQuery", True)).lower() not in ("true", "false"):
            raise Refused(
                400, 'Can not construct instance of boolean from String value: only "true" or "false" recognized'
            )
        validated = str(body.get("validateQuery", True)).lower() == "true"
        return self._search(
            request,
            body.get("jql") or "",
            body.get("startAt", 0),
            body.get("maxResults", DEFAULT_PAGE),
            body.get("fields") or [],
            body.get("expand") or [],
            validated,
        )

    @route("GET", "/@/search")
    def search_by_query(self, request):
        start, most = self.number(request, "startAt", 0), self.number(request, "maxResults", DEFAULT_PAGE)
        validated = request.query.get("validateQuery", "true").lower() not in ("false", "none")
        return self._search(
            request,
            request.query.get("jql", ""),
            start,
            most,
            request.queries.get("fields", []),
            self.listed(request, "expand"),
            validated,
        )

    def _search(self, request, text, start, most, fields, expand, validated):
        most = self.page_cap if most < 0 else min(most, self.page_cap)
        search = JqlSearch(self.site, request.user, self.text.plain, strict=validated)
        try:
            query = parse(text)
            search.check(query)
            found = search.find(query, list(self.site.index.issues()))
        except (JqlError, Unknown) as error:
            raise Refused(400, str(error)) from None
        writer = self.json(request)
        rows = [
            writer.issue(one, writer.chosen(one, fields, "*navigable"), (), expand, in_search=True)
            for one in found[start : start + most]
        ]
        return Answer(
            200, {"expand": "names,schema", "startAt": start, "maxResults": most, "total": len(found), "issues": rows}
        )
