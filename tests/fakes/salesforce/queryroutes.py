"""SOQL by address, page after page."""

import re

from fakeserver import Answer, route

from .errors import error
from .soqlrun import SoqlRun

MOST_CURSORS = 10
LEAST_PAGE, MOST_PAGE = 200, 2000


class QueryRoutes:
    """Mixed into the fake, which has `org`, `settings`, `user`, `base()`, `cursors`: {locator: (user, rows, size)}."""

    @route("GET", "/services/data/{version}/query")
    def query(self, request, version):
        return self._query(request)

    @route("GET", "/services/data/{version}/queryAll")
    def query_all(self, request, version):
        return self._query(request, deleted=True)

    @route("GET", "/services/data/{version}/tooling/query")
    def tooling_query(self, request, version):
        return self._query(request, tooling=True)

    def _query(self, request, **how):
        text = request.query.get("q")
        if not text:
            raise error("MALFORMED_QUERY", "A query string has to be specified")
        run = SoqlRun(self.org, self.user, text, self.base(request), unsupported=self._unsupported, **how)
        records, count = run.records()
        self._cut_children(request, records)
        if not records:
            return Answer(200, {"totalSize": count, "done": True, "records": []})
        hint = re.search(r"batchSize=(\d+)", request.headers.get("Sforce-Query-Options", ""))
        size = min(max(int(hint[1]), LEAST_PAGE), MOST_PAGE) if hint else MOST_PAGE
        return Answer(200, self._first_page(request, records, min(size, self.settings.page_size)))

    def _unsupported(self, words):
        """A refusal that says nothing about the client."""
        self.breach(f"the fake does not know this part of SOQL: {words}")

    def _cut_children(self, request, records):
        for record in records:
            for name, value in record.items():
                if isinstance(value, dict) and "attributes" not in value and "records" in value:
                    self._cut_children(request, value["records"])
                    record[name] = self._first_page(request, value["records"], self.settings.child_page_size)

    def _first_page(self, request, records, size):
        locator = None
        if len(records) > size:
            locator = self.org.new_id("01g")
            mine = [key for key, (user, _, _) in self.cursors.items() if user == self.user]
            for key in mine[: len(mine) + 1 - MOST_CURSORS]:
                del self.cursors[key]
            self.cursors[locator] = (self.user, records, size)
        return self._page(request, records, size, 0, locator)

    def _page(self, request, records, size, start, locator):
        end = start + size
        page = {"totalSize": len(records), "done": end >= len(records)}
        if not page["done"]:
            page["nextRecordsUrl"] = f"{self.base(request)}/query/{locator}-{end}"
        return {**page, "records": records[start:end]}

    @route("GET", "/services/data/{version}/query/{locator}")
    def query_more(self, request, version, locator):
        key, _, start = locator.partition("-")
        user, records, size = self.cursors.get(key, (None, [], 0))
        if user != self.user or not start.isdigit() or int(start) >= len(records):
            raise error("INVALID_QUERY_LOCATOR", "invalid query locator")
        return Answer(200, self._page(request, records, size, int(start), key))

    @route("GET", "/services/data/{version}/queryAll/{locator}")
    def query_all_more(self, request, version, locator):
        return self.query_more(request, version, locator)
