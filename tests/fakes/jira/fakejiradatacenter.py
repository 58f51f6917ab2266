"""A strict fake of Jira Data Center: REST v2, wiki markup, one server, perhaps below a context path."""

import datetime
import urllib.parse

from fakeserver import Answer, Refused, route

from .attachmentroutes import AttachmentRoutes
from .commentroutes import CommentRoutes
from .controls import Controls
from .datacenterlimits import DataCenterLimits
from .datacentersearch import DataCenterSearch
from .datacentersignin import DataCenterSignIn
from .fakejira import FakeJira
from .issuejson import DataCenterJson
from .issueroutes import IssueRoutes
from .oauth import OAuthProvider
from .projectroutes import ProjectRoutes
from .propertyroutes import PropertyRoutes
from .ranges import ranged
from .records import STATUSES
from .rights import PERMISSIONS
from .seed import data_center_users, seed
from .wikitext import WikiText

MOST_PER_PAGE = 1000


class FakeJiraDataCenter(
    DataCenterSignIn,
    DataCenterSearch,
    ProjectRoutes,
    IssueRoutes,
    CommentRoutes,
    AttachmentRoutes,
    PropertyRoutes,
    Controls,
    FakeJira,
):
    """`context`: the path below which it lives, such as /jira; `shown_url`: the base URL that its administrator set,
    with which links in answers begin, where it is not the address of the fake."""

    name = "jira-dc"
    text = WikiText()
    json_kind = DataCenterJson
    api_paths = ("/rest/api/2", "/rest/api/latest")
    body_keys = {"fields", "update"}

    def __init__(self, port=0, context="", shown_url=""):
        super().__init__(port, context)
        seed(self.site, data_center_users())
        self.version = "9.12.14"
        self.shown_url = shown_url or self.url + context
        self.basic_enabled = True
        self.bad_passwords = {}  # login name: how many in a row
        self.tokens = {}  # personal access token made by a call: (User, until)
        self.page_cap = MOST_PER_PAGE
        self.oauth = OAuthProvider(self.clock, 7200, 0, 90 * 86_400)
        self.oauth.consenting = self.site.users["sync"]
        self.limits = DataCenterLimits(self.clock, self.breach)

    def description(self):
        people = [
            {
                "handle": user.handle,
                "key": user.id,
                "email": user.email,
                "password": user.secret,
                "token": user.token,
                "timeZone": user.zone,
                "admin": user.admin,
                "displayName": user.display_name,
            }
            for user in self.site.users.values()
        ]
        projects = [
            {
                "id": one.id,
                "key": one.key,
                "name": one.name,
                "kind": one.kind,
                "types": [kind.name for kind in one.types],
            }
            for one in self.site.projects.values()
        ]
        provider = f"{self.url}{self.context}/rest/oauth2/latest"
        oauth = {
            "clientId": self.oauth.client_id,
            "clientSecret": self.oauth.client_secret,
            "redirectUri": sorted(self.oauth.redirect_uris)[0],
            "authorize": f"{provider}/authorize",
            "token": f"{provider}/token",
        }
        return {
            "kind": self.name,
            "site": self.url + self.context,
            "shownUrl": self.shown_url,
            "version": self.version,
            "accounts": people,
            "projects": projects,
            "oauth": oauth,
        }

    def base_url(self):
        return self.shown_url

    # What the base class asks of a skin.

    def before(self, request):
        request.login_reason = ""
        answer = super().before(request)
        if answer is None and request.method != "GET" and (self.browser(request) or "Origin" in request.headers):
            if request.headers.get("X-Atlassian-Token", "").lower() != "no-check":
                raise Refused(403, "XSRF check failed", text=True)
        return answer

    def check_limits(self, request):
        return self.limits.check(request)

    def finish(self, request, answer):
        answer.headers["X-AREQUESTID"] = f"fake{len(self.calls)}"
        answer.headers["X-ANODEID"] = "node1"
        answer.headers["X-AUSERNAME"] = request.user.handle if request.user else "anonymous"
        if request.login_reason:
            answer.headers["X-Seraph-LoginReason"] = request.login_reason
        self.limits.headers(request, answer)

    def no_such_route(self, request):
        return Refused(404, f"null for uri: {self.url}{request.original}", status_code=True)

    def unknown_route(self, request, other_methods):
        if other_methods:
            raise Refused(405, "HTTP 405 Method Not Allowed", status_code=True)
        raise self.no_such_route(request)

    def refusal(self, request, refused):
        if refused.more.get("status_code") or refused.more.get("problem"):
            return Answer(refused.status, {"message": refused.message, "status-code": refused.status})
        return super().refusal(request, refused)

    def no_issue(self, request, issue):
        if issue is None:
            return Refused(404, "Issue Does Not Exist")
        if request.user is None:
            return Refused(
                401, "hidden", messages=["You do not have the permission to see the specified issue.", "Login Required"]
            )
        return Refused(403, "You do not have the permission to see the specified issue.")

    def malformed(self, request, what):
        return f'Unrecognized field "{what}" (Class com.atlassian.jira.rest.v2.RequestBean), not marked as ignorable'

    def check_silence(self, request, issue):
        if request.query.get("notifyUsers") == "false":
            sentence = "To discard the user notification either admin or project admin permissions are required."
            self.need(request, "ADMINISTER_PROJECTS", issue.project, sentence)

    def permissions_without_names(self):
        return list(PERMISSIONS)

    def ways(self, issue):
        return [number for number, status in enumerate(STATUSES) if status is not issue.status]

    def meta_page(self, page, items, name):
        return {**page, "isLast": page["startAt"] + page["maxResults"] >= page["total"], "values": items}

    # Routes that only Data Center has.

    @route("GET", "/@/serverInfo")
    def server_info(self, request):
        return Answer(
            200,
            {
                "baseUrl": self.shown_url,
                "version": self.version,
                "versionNumbers": [int(one) for one in self.version.split(".")],
                "deploymentType": "Server",
                "buildNumber": 9120014,
                "buildDate": "2024-10-01T00:00:00.000+0000",
                "databaseBuildNumber": 9120014,
                "scmInfo": "fake",
                "serverTitle": "Fake Jira",
                "serverTime": self.clock.now().astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000+0000"),
            },
        )

    @route("GET", "/login.jsp")
    def login_page(self, request):
        return Answer(
            200,
            f'<html><head><meta name="application-name" content="JIRA" data-name="jira" '
            f'data-version="{self.version}"></head><body>Log in</body></html>',
        )

    @route("GET", "/@/project")
    def projects(self, request):
        writer, with_types = self.json(request), "issueTypes" in self.listed(request, "expand")
        seen = [
            one
            for _, one in sorted(self.site.projects.items())
            if self.site.rights.has(request.user, "BROWSE_PROJECTS", one)
        ]
        return Answer(200, [writer.project(one, with_types) for one in seen])

    @route("GET", "/@/status")
    def all_statuses(self, request):
        return Answer(200, [self.json(request).status(one) for one in STATUSES])

    @route("GET", "/@/issuetype")
    def all_types(self, request):
        kinds = {kind.id: kind for project in self.site.projects.values() for kind in project.types}
        return Answer(200, [self.json(request).type(kind) for kind in kinds.values()])

    @route("GET", "/secure/attachment/{number}/{name}")
    def download(self, request, number, name):
        """The bytes themselves, for the same sign-in as the rest; without it the login page."""
        issue, attachment = self.site.attachment(number)
        if issue is None:
            raise Refused(404, "Not Found", text=True)
        if not self.site.rights.sees(request.user, issue):
            target = urllib.parse.quote(request.original, safe="")
            return Answer(
                302,
                "",
                {"Location": f"{self.base(request)}/login.jsp?permissionViolation=true&os_destination=" f"{target}"},
            )
        return ranged(request, attachment)

    # What only a test of Data Center wishes for.

    def control_limits(self, wish):
        """capacity, fillRate, interval (seconds); capacity null: off."""
        self.limits.set(wish.get("capacity"), wish.get("fillRate", 1), wish.get("interval", 1))

    def control_pages(self, wish):
        self.page_cap = int(wish["cap"])

    def control_basic(self, wish):
        self.basic_enabled = bool(wish["enabled"])

    def control_captcha(self, wish):
        """Asks for a CAPTCHA of a user, or, with on false, has it solved."""
        handle = self.site.users[wish["user"]].handle
        if wish.get("on", True):
            self.bad_passwords[handle] = 3
        else:
            self.bad_passwords.pop(handle, None)

    def control_server(self, wish):
        """version; shownUrl: the base URL that answers carry."""
        self.version = wish.get("version", self.version)
        self.shown_url = wish.get("shownUrl", self.shown_url)


class FakeJiraDataCenterBelowPath(FakeJiraDataCenter):
    """One that is not at the root of its host."""

    def __init__(self, port=0):
        super().__init__(port, "/jira")
