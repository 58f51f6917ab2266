"""The search for issues: the few qualifiers that a sync client needs, with an index that lags behind."""

import re

from fakeserver import Answer, Refused, route

from . import paging
from .markdown import without_comments

MOST_FOUND = 1000
QUALIFIERS = ("", "repo", "user", "org", "in", "is", "type", "state", "author", "label")
WORD = re.compile(r'(-?)(?:([a-z-]+):)?("(?:[^"\\]|\\.)*"|[^\s"]+)')
HIDDEN = ("The listed users and repositories cannot be searched either because the resources do not exist "
          "or you do not have permission to view them.")


class SearchRoutes:
    @route("GET", "/search/issues")
    def search_issues(self, request):
        self.known(request, "q", "sort", "order", "per_page", "page", "advanced_search")
        words = self._words(request.query.get("q", ""))
        kinds = {value for name, value in words if name in ("is", "type")}
        if not kinds & {"issue", "pr", "pull-request"}:
            raise self._failed("Query must include 'is:issue' or 'is:pull-request'")
        repos = self._searched(words)
        rows = [issue for repo in repos for issue in repo.issues.values()
                if issue.present and self._found(issue, words)]
        if request.query.get("sort") in ("created", "updated"):
            field = request.query["sort"] + "_at"
            rows.sort(key=lambda issue: (getattr(issue, field), issue.id), reverse=request.query.get("order") != "asc")
        if paging.size(request) * (paging.number(request, "page", 1) - 1) >= MOST_FOUND:
            raise Refused(422, "Only the first 1000 search results are available")
        page = paging.by_number(request, f"{self.renderer.api}/search/issues", rows[:MOST_FOUND],
                                lambda issue: {**self.renderer.issue(issue, self.media), "score": 1.0})
        found = {"total_count": len(rows), "incomplete_results": False, "items": page.body}
        return Answer(200, found if self.enterprise else {**found, "search_type": "lexical"}, page.headers)

    def _words(self, query):
        if not query.strip():
            raise self._failed(code="missing")
        words = []
        for minus, name, value in WORD.findall(query):
            if minus or name not in QUALIFIERS:
                self.breach(f"search: this fake doesn't know {minus}{name}")
                raise self._failed(f"The fake doesn't know {minus}{name}")
            words.append((name, value.strip('"').replace('\\"', '"')))
        return words

    def _searched(self, words):
        """The repositories of repo:, user: and org:, or all that can be seen."""
        chosen = []
        for name, value in words:
            if name == "repo":
                owner, _, short = value.partition("/")
                repo = self.world.repository(owner, short)
                if not repo or not self.access.sees(repo):
                    raise self._failed(HIDDEN)
                chosen.append(repo)
            elif name in ("user", "org"):
                chosen += [repo for repo in self.world.repositories.values()
                           if repo.owner.login.lower() == value.lower()]
        return [repo for repo in chosen or self.world.repositories.values() if self._searchable(repo)]

    def _searchable(self, repo):
        try:
            return self.access.sees(repo)
        except Refused:  # SAML hides it from a list
            return False

    def _found(self, issue, words):
        """Whether the index, as it was `index_lag` seconds ago, has the issue under all words."""
        known = [text for text in issue.texts if text[0] <= self.second() - self.settings.index_lag]
        if not known:
            return False
        _, title, body = known[-1]
        if not self.settings.index_reads_comments:
            body = without_comments(body)
        places = {"title": title, "body": body,
                  "comments": "\n".join(without_comments(comment.body) for comment in issue.comments)}
        within = [part for name, value in words if name == "in" for part in value.split(",")] or list(places)
        text = "\n".join(places.get(part, "") for part in within).lower()
        return all(self._holds(issue, name, value, text) for name, value in words)

    def _holds(self, issue, name, value, text):
        value = value.lower()
        if name == "":
            return value in text
        if name in ("repo", "user", "org", "in"):
            return True
        if name in ("is", "type", "state"):
            return value in (issue.state, "pr" if issue.pull else "issue", "pull-request" if issue.pull else "issue",
                             "private" if issue.repository.private else "public")
        if name == "author":
            return issue.user.login.lower() == value
        return value in [label.name.lower() for label in issue.labels]

    @staticmethod
    def _failed(message="", code="invalid"):
        more = {"message": message} if message else {}
        return Refused(422, "Validation Failed", errors=[{**more, "resource": "Search", "field": "q", "code": code}])
