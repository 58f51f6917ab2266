"""A strict fake of one Salesforce org: REST, SOQL, OAuth and a part of Tooling, as far as a sync of cases goes."""

import contextlib
import json

from fakeserver import Answer, FakeServer, Refused

from .collectionroutes import CollectionRoutes
from .compositeroutes import CompositeRoutes
from .controls import Controls
from .dml import Dml, Several
from .errors import GONE, body_of, error
from .grants import Grants
from .metadataroutes import MetadataRoutes
from .oauthroutes import AUTHORIZE, OauthRoutes
from .org import Org
from .queryroutes import QueryRoutes
from .quota import Quota
from .recordroutes import RecordRoutes
from .seed import MAIN, Seed
from .settings import Settings

CLIENT_ID = "3MVG9TwinspanFakeClient.Id"
REDIRECT = "http://localhost:1717/OauthRedirect"
DATA = "/services/data"
LIGHTNING = ".lightning.force.com"
MOST_HEAD = MOST_URL = 16_384
PATIENCE = 60  # seconds to leave an org alone whose quota is used up
TOKEN_NAMES = {"access_token", "oauth_token", "refresh_token", "sid", "session_id", "code_verifier", "client_secret"}


class FakeSalesforce(
    MetadataRoutes, OauthRoutes, QueryRoutes, CollectionRoutes, CompositeRoutes, RecordRoutes, Controls, FakeServer
):
    name = "salesforce"

    def __init__(self, port=0, sync_key=True):
        """`sync_key`: whether the org has the field Sync_Key__c already."""
        super().__init__(port)
        self.settings = Settings()
        self.org = Org(self.clock)
        self.seed = Seed(self.org)
        if sync_key:
            self.seed.add_field()
        self.people, self.organization = self.seed.people, self.seed.organization
        self.grants = Grants(self.clock, self.organization)
        self.quota = Quota(self.clock)
        self.client_id, self.redirects = CLIENT_ID, [REDIRECT]
        self.sign_ins = {}  # number: what a sign-in that waits asked for
        self.cursors = {}
        self.user = None  # whose call is being answered
        self.all_or_none = False
        self._told_to_stop = {}  # user: when a call was last refused for the quota
        self.first_tokens = {key: self.new_session(user) for key, user in self.people.items()}

    def description(self):
        people = {
            key: {
                "id": user,
                "username": self.org.record("User", user)["Username"],
                "name": self.org.record("User", user)["Name"],
                "access_token": self.first_tokens[key][0].token,
                "refresh_token": self.first_tokens[key][1],
            }
            for key, user in self.people.items()
        }
        return {
            "client_id": self.client_id,
            "redirect_uris": self.redirects,
            "organization": self.organization,
            "users": people,
            "case": {
                "id": self.seed.cases[MAIN],
                "number": self.org.record("Case", self.seed.cases[MAIN])["CaseNumber"],
            },
            "cases": self.seed.cases,
            "queue": self.seed.queue,
            "record_types": self.seed.record_types,
            "permission_set": self.seed.permission_set,
            "version": f"{self.settings.versions[-1]}.0",
        }

    # Before and after each call.

    def before(self, request):
        self._watch(request)
        if self.settings.lightning or request.headers.get("Host", "").split(":")[0].endswith(LIGHTNING):
            self.breach("a Lightning host was called as if it were the API's")
            return Answer(404, "<!DOCTYPE html><html><body>This page is not available</body></html>")
        request.path = request.path.rstrip("/") or "/"
        if len(request.url) > MOST_URL:
            return Answer(414, "<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>")
        if len(request.url) + sum(len(name) + len(value) for name, value in request.headers.items()) > MOST_HEAD:
            return Answer(431, "<h1>Bad Message 431</h1><pre>reason: Request Header Fields Too Large</pre>")
        if self.settings.unavailable:
            raise error("SERVER_UNAVAILABLE", "the server is temporarily unavailable")
        if request.path.startswith(DATA + "/"):
            self._admit(request)
        return None

    def _watch(self, request):
        agent = request.headers.get("User-Agent", "")
        if not agent:
            self.breach(f"{request.method} {request.path} without a User-Agent")
        elif "Mozilla" in agent and request.path != AUTHORIZE:
            self.breach(f"{request.method} {request.path} as a browser: {agent}")
        if request.headers.get("Cookie") and request.path != AUTHORIZE:
            self.breach(f"{request.method} {request.path} with a cookie")
        for name in TOKEN_NAMES & set(request.query):
            self.breach(f"{request.path} with {name} in the address")

    def _admit(self, request):
        session = self.session_of(request)
        if not session:
            raise error("INVALID_SESSION_ID", "Session expired or invalid")
        if self.settings.incurable:
            raise error("INVALID_SESSION_ID", self.settings.incurable)
        if "api" not in session.scope:
            raise error("INVALID_SESSION_ID", "This session is not valid for use with the REST API")
        self.user = session.user
        if self.settings.api_disabled or not self.org.rights[self.user].api:
            raise error("API_DISABLED_FOR_ORG", "API is not enabled for this Organization or Partner")
        self._admit_by_quota(request)
        self.require_version(request)

    def require_version(self, request):
        if request.path.split("/")[3] not in {f"v{number}.0" for number in self.settings.versions}:
            raise error("NOT_FOUND", GONE)

    def _admit_by_quota(self, request):
        if self.settings.crowded > 0:
            self.settings.crowded -= 1
            raise error("REQUEST_LIMIT_EXCEEDED", "ConcurrentRequests (Concurrent API Requests) Limit exceeded.")
        limits = request.path.endswith("/limits")
        now = self.clock.seconds()
        if not limits and now - self._told_to_stop.get(self.user, 0) < PATIENCE:
            self.breach(f"{request.method} {request.path} right after REQUEST_LIMIT_EXCEEDED")
        if self.quota.spent() and not (limits and self.settings.limits_when_over):
            self._told_to_stop[self.user] = now
            raise error("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
        self.quota.count()

    def session_of(self, request):
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        return (
            self.grants.session(token.strip(), self.settings.session_seconds) if kind in ("Bearer", "OAuth") else None
        )

    def refusal(self, request, refused):
        if "oauth" in refused.more:
            return Answer(refused.status, refused.more["oauth"], {"Cache-Control": "no-store"})
        if "text" in refused.more:
            return Answer(refused.status, refused.more["text"])
        if isinstance(refused, Several):
            base, name = self.base(request), refused.sobject.name
            return Answer(300, [f"{base}/sobjects/{name}/{record['Id']}" for record in refused.records])
        headers = {"WWW-Authenticate": "Token"} if refused.status == 401 else {}
        return Answer(refused.status, body_of(refused), headers)

    def unknown_route(self, request, other_methods):
        if other_methods:
            allowed = ",".join(sorted(set(other_methods)))
            raise error("METHOD_NOT_ALLOWED", f"HTTP Method '{request.method}' not allowed. Allowed are {allowed}")
        raise error("NOT_FOUND", GONE)

    def finish(self, request, answer):
        if request.path.startswith(DATA + "/"):
            usage = f"api-usage={self.quota.used()}/{self.quota.most}"
            answer.headers["Sforce-Limit-Info"] = usage + self.settings.limit_info_more
        self.org.forget_undo()

    # What the routes use.

    def base(self, request):
        return "/".join(request.path.split("/")[:4])

    def sobject(self, name):
        """Of an address, for a user who may see its records at all."""
        found = self.org.sobject(name)
        if not found or not self.org.rights[self.user].may("read", found):
            raise error("NOT_FOUND", GONE)
        return found

    def json_body(self, request):
        kind = request.headers.get("Content-Type", "").split(";")[0].strip().lower()
        if kind != "application/json":
            raise error("UNSUPPORTED_MEDIA_TYPE", f"Content-Type '{kind}' is not supported: send application/json")
        return self.parsed(request.body)

    def json_object(self, request):
        body = self.json_body(request)
        if not isinstance(body, dict):
            raise error("JSON_PARSER_ERROR", "the body must be a JSON object")
        return body

    def parsed(self, data):
        try:
            return json.loads(data.decode("utf-8"))
        except (UnicodeDecodeError, ValueError) as problem:
            raise error("JSON_PARSER_ERROR", f"{problem}") from None

    def dml(self, request):
        assign = request.headers.get("Sforce-Auto-Assign", "TRUE").upper() != "FALSE"
        return Dml(self.org, self.settings, self.user, assign)

    @contextlib.contextmanager
    def transaction(self):
        mark = self.org.mark()
        try:
            yield
        except Refused:
            self.org.roll_back(mark)
            raise
