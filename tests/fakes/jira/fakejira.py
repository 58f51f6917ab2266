"""What both kinds of Jira share as servers: addresses, bodies, errors, the way to what the caller may see."""

import json

from fakeserver import Answer, FakeServer, Refused

from .fieldwriter import FieldWriter
from .jirasite import Site
from .patience import Patience

API = "/@"  # the routes' own name of the REST API, whatever its version and wherever a context path puts it


class FakeJira(FakeServer):
    """A kind of Jira sets these, and answers for sign-in, limits and the words of its refusals."""

    text = None  # AdfText or WikiText
    json_kind = None  # CloudJson or DataCenterJson
    api_paths = ()  # prefixes of its REST API
    body_keys = set()  # of a create and an edit
    comment_page = None  # how many comments a page has unless asked; None: all
    xsrf_status = 403

    def __init__(self, port=0, context=""):
        super().__init__(port)
        self.context = context
        self.site = Site(self.clock)
        self.writer = FieldWriter(self.site, self.text, self.body_keys)
        self._outage = None
        self._patience = Patience(self.clock, self.breach)

    def base(self, request):
        """The address by which the caller reached this Jira."""
        return self.url + self.context

    def json(self, request):
        return self.json_kind(self.site, self.text, self.api_address(request), self.base_url(), request.user)

    def api_address(self, request):
        return self.base(request) + self.api_paths[0]

    def base_url(self):
        return self.url + self.context

    # What comes before every route.

    def before(self, request):
        request.original, request.user = request.path, None
        self._check_agent(request)
        if request.path.startswith(API):
            raise self.no_such_route(request)
        self.place(request)
        refused = self.sign_in(request)
        if refused:
            return refused
        for prefix in self.api_paths:
            if request.path.startswith(prefix + "/"):
                request.path = API + request.path[len(prefix) :]
                return self._check_outage(request) or self.check_limits(request)
        return None

    def place(self, request):
        """Takes what leads to this Jira off the path."""
        if not self.context:
            return
        if not request.path.startswith(self.context + "/"):
            raise Refused(404, "Not Found", text=True)
        request.path = request.path[len(self.context) :]

    def _check_agent(self, request):
        agent = request.headers.get("User-Agent", "")
        if not agent:
            self.breach(f"{request.method} {request.url}: no User-Agent")
        elif self.browser(request):
            self.breach(f"{request.method} {request.url}: User-Agent of a browser: {agent}")

    def browser(self, request):
        return "Mozilla" in request.headers.get("User-Agent", "")

    def _check_outage(self, request):
        self._patience.called("outage", request)
        outage = self._outage
        if not outage or outage.get("method", request.method) != request.method:
            return None
        outage["times"] -= 1
        if outage["times"] <= 0:
            self._outage = None
        answer = Answer(outage["status"], outage.get("body", "<html><body>Service unavailable</body></html>"))
        if outage.get("retryAfter") is not None:
            self._patience.told("outage", outage["retryAfter"])
            answer.headers["Retry-After"] = str(outage["retryAfter"])
        return answer

    # What routes use.

    def read_body(self, request):
        """The body, which must be JSON and say so."""
        content_type = request.headers.get("Content-Type", "")
        if content_type.split(";")[0].strip().lower() != "application/json":
            what = f"'{content_type or 'null'}'"
            raise Refused(415, f"Content-Type {what} is not supported.", problem="Unsupported Media Type")
        try:
            body = json.loads(request.body.decode("utf-8"))
        except (UnicodeDecodeError, ValueError):
            raise Refused(400, "malformed", payload="?") from None
        if not isinstance(body, dict):
            raise Refused(400, "malformed", payload="?")
        return body

    def check_keys(self, body, known):
        for key in body:
            if key not in known:
                raise Refused(400, "malformed", payload=key)

    def number(self, request, name, default, most=None):
        """A number of the query; more than `most` is taken as `most`, as Jira does in silence."""
        text = request.query.get(name)
        if text is None:
            return default
        try:
            value = int(text)
        except ValueError:
            raise Refused(400, f"Failed to convert '{name}' with value: '{text}'", problem="Bad Request") from None
        if value < 0:
            raise Refused(400, f"The '{name}' parameter must not be negative.")
        return min(value, most) if most is not None else value

    def listed(self, request, name):
        """The values of a query parameter that takes a list, repeated or with commas."""
        values = [one.strip() for part in request.queries.get(name, []) for one in part.split(",")]
        return [one for one in values if one]

    def seen_issue(self, request, reference):
        issue = self.site.issue(reference)
        if issue is None or not self.site.rights.sees(request.user, issue):
            raise self.no_issue(request, issue)
        return issue

    def seen_project(self, request, reference):
        project = self.site.project(reference)
        if project is None or not self.site.rights.has(request.user, "BROWSE_PROJECTS", project):
            raise Refused(404, f"No project could be found with key '{reference}'.")
        return project

    def need(self, request, permission, project, sentence, status=403):
        if not self.site.rights.has(request.user, permission, project):
            raise Refused(status, sentence)

    def need_user(self, request):
        if request.user is None:
            raise Refused(401, "anonymous", unauthenticated=True)

    # The words of refusals.

    def refusal(self, request, refused):
        more = refused.more
        if more.get("unauthenticated"):
            return self.unauthenticated(request)
        if more.get("text"):
            return Answer(refused.status, refused.message)
        if more.get("problem"):
            return self.problem(request, refused.status, more["problem"], refused.message)
        if "payload" in more:
            return Answer(refused.status, self.collection([self.malformed(request, more["payload"])], {}))
        messages = more.get("messages") or ([] if more.get("errors") else [refused.message])
        return Answer(refused.status, self.collection(messages, more.get("errors") or {}))

    def collection(self, messages, errors):
        return {"errorMessages": messages, "errors": errors}

    def problem(self, request, status, title, detail):
        """RFC 9457."""
        body = {"type": "about:blank", "title": title, "status": status, "detail": detail, "instance": request.original}
        return Answer(status, body, content_type="application/problem+json;charset=UTF-8")
