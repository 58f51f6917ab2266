"""A strict fake of Jira Cloud: REST v3, documents in ADF, the gateway, and the host that files come from."""

import datetime

from fakeserver import Answer, Refused, route

from .adftext import AdfText
from .attachmentroutes import AttachmentRoutes
from .cloudlimits import CloudLimits
from .cloudsearch import MOST_PER_PAGE, CloudSearch
from .cloudsignin import CLOUD_ID, GATEWAY, SCOPES, CloudSignIn
from .commentroutes import CommentRoutes
from .controls import Controls
from .fakejira import FakeJira
from .issuejson import CloudJson
from .issueroutes import IssueRoutes
from .mediahost import MediaHost
from .oauth import OAuthProvider
from .projectroutes import ProjectRoutes
from .propertyroutes import PropertyRoutes
from .ranges import ranged
from .records import PRIORITIES, STATUSES
from .seed import cloud_users, seed

LEEWAY = 600
IDLE = 90 * 86_400
MOST_PROJECTS = 100


class FakeJiraCloud(
    CloudSignIn,
    CloudSearch,
    ProjectRoutes,
    IssueRoutes,
    CommentRoutes,
    AttachmentRoutes,
    PropertyRoutes,
    Controls,
    FakeJira,
):
    name = "jira-cloud"
    text = AdfText()
    json_kind = CloudJson
    api_paths = ("/rest/api/3",)
    body_keys = {"fields", "update", "properties"}
    comment_page = 100
    xsrf_status = 404

    def __init__(self, port=0):
        super().__init__(port)
        seed(self.site, cloud_users())
        self.token_scopes = SCOPES - {"offline_access"}  # of the scoped API tokens
        self.page_cap = MOST_PER_PAGE
        self.page_tokens = {}
        self.oauth = OAuthProvider(self.clock, 3600, LEEWAY, IDLE)
        self.oauth.consenting = self.site.users["sync"]
        self.limits = CloudLimits(self.clock, self.breach)
        self.media = MediaHost(self)

    def start(self):
        self.media.start()
        return super().start()

    def close(self):
        super().close()
        self.media.close()

    def description(self):
        people = [
            {
                "handle": user.handle,
                "email": user.email,
                "accountId": user.id,
                "apiToken": user.secret,
                "scopedToken": user.token,
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
        oauth = {
            "clientId": self.oauth.client_id,
            "clientSecret": self.oauth.client_secret,
            "redirectUri": sorted(self.oauth.redirect_uris)[0],
            "authorize": f"{self.url}/authorize",
            "token": f"{self.url}/oauth/token",
            "resources": f"{self.url}/oauth/token/accessible-resources",
        }
        return {
            "kind": self.name,
            "site": self.url,
            "gateway": self.url + GATEWAY,
            "cloudId": CLOUD_ID,
            "media": self.media.url,
            "accounts": people,
            "projects": projects,
            "oauth": oauth,
        }

    def base(self, request):
        return self.url + (GATEWAY if request.gateway else "")

    # What the base class asks of a skin.

    def before(self, request):
        request.by_oauth, request.login_reason, request.gateway = False, "", False
        answer = super().before(request)
        if answer is None and request.method == "POST" and request.path.startswith("/@/") and self.browser(request):
            raise Refused(403, "XSRF check failed", text=True)
        return answer

    def check_limits(self, request):
        return self.limits.check(request, request.by_oauth)

    def finish(self, request, answer):
        if not request.path.startswith("/@/"):
            return
        if request.by_oauth and answer.status < 400:
            self.limits.spend(request, answer)
        self.limits.headers(request, answer)
        answer.headers["X-AREQUESTID"] = f"fake{len(self.calls)}"
        if request.login_reason:
            answer.headers["X-Seraph-LoginReason"] = request.login_reason

    def no_such_route(self, request):
        return Refused(404, f"No endpoint {request.method} {request.original}.", problem="Not Found")

    def unknown_route(self, request, other_methods):
        if not other_methods:
            raise self.no_such_route(request)
        answer = self.problem(request, 405, "Method Not Allowed", f"Method '{request.method}' is not supported.")
        answer.headers["Allow"] = ", ".join(sorted(set(other_methods)))
        return answer

    def no_issue(self, request, issue):
        return Refused(404, "Issue does not exist or you do not have permission to see it.")

    def malformed(self, request, what):
        return "Invalid request payload. Refer to the REST API documentation and try again."

    def check_silence(self, request, issue):
        """notifyUsers=false of one who is no administrator is ignored."""

    def permissions_without_names(self):
        raise Refused(400, "The 'permissions' query parameter is required.")

    def ways(self, issue):
        return range(len(STATUSES))

    def meta_page(self, page, items, name):
        return {**page, name: items}

    # Routes that only Cloud has.

    @route("GET", "/rest/api/2/serverInfo")
    def server_info_of_v2(self, request):
        return self.server_info(request)

    @route("GET", "/@/serverInfo")
    def server_info(self, request):
        return Answer(
            200,
            {
                "baseUrl": self.url,
                "displayUrl": self.url,
                "displayUrlServicedeskHelpCenter": self.url,
                "displayUrlConfluence": self.url,
                "version": "1001.0.0-SNAPSHOT",
                "versionNumbers": [1001, 0, 0],
                "deploymentType": "Cloud",
                "buildNumber": 100291,
                "buildDate": "2026-11-20T05:29:03.000+0100",
                "serverTime": self._time(),
                "scmInfo": "fake",
                "serverTitle": "Fake Jira",
                "defaultLocale": {"locale": "en_US"},
                "serverTimeZone": "Etc/UTC",
            },
        )

    def _time(self):
        return self.clock.now().astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000+0000")

    @route("GET", "/_edge/tenant_info")
    def tenant_info(self, request):
        return Answer(200, {"cloudId": CLOUD_ID})

    @route("GET", "/@/project/search")
    def projects(self, request):
        rights = self.site.rights
        permission = {"create": "CREATE_ISSUES", "edit": "ADMINISTER_PROJECTS"}.get(
            request.query.get("action"), "BROWSE_PROJECTS"
        )
        seen = [
            one
            for _, one in sorted(self.site.projects.items())
            if rights.has(request.user, "BROWSE_PROJECTS", one) and rights.has(request.user, permission, one)
        ]
        words = request.query.get("query", "").lower()
        keys = [key.upper() for key in self.listed(request, "keys")]
        seen = [one for one in seen if words in f"{one.key} {one.name}".lower() and (not keys or one.key in keys)]
        start, most = self.number(request, "startAt", 0), self.number(request, "maxResults", 50, MOST_PROJECTS)
        writer, with_types = self.json(request), "issueTypes" in self.listed(request, "expand")
        address = f"{self.api_address(request)}/project/search?maxResults={most}&startAt="
        page = {
            "self": f"{address}{start}",
            "maxResults": most,
            "startAt": start,
            "total": len(seen),
            "isLast": start + most >= len(seen),
            "values": [writer.project(one, with_types) for one in seen[start : start + most]],
        }
        if not page["isLast"]:
            page["nextPage"] = f"{address}{start + most}"
        return Answer(200, page)

    @route("GET", "/@/project")
    def projects_of_old(self, request):
        self.breach(f"{request.method} {request.url}: deprecated, and ends")
        writer, rights = self.json(request), self.site.rights
        seen = [one for one in self.site.projects.values() if rights.has(request.user, "BROWSE_PROJECTS", one)]
        return Answer(200, [writer.project(one) for one in seen])

    @route("GET", "/@/label")
    def labels(self, request):
        labels = sorted({label for issue in self.site.issues.values() for label in issue.labels})
        start, most = self.number(request, "startAt", 0), self.number(request, "maxResults", 1000, 1000)
        return Answer(
            200,
            {
                "startAt": start,
                "maxResults": most,
                "total": len(labels),
                "isLast": start + most >= len(labels),
                "values": labels[start : start + most],
            },
        )

    @route("GET", "/@/priority/search")
    def search_priorities(self, request):
        values = [{**self.json(request).priority(name), "isDefault": name == "Medium"} for name in PRIORITIES]
        return Answer(200, {"startAt": 0, "maxResults": 50, "total": len(values), "isLast": True, "values": values})

    @route("GET", "/@/attachment/content/{number}")
    def content(self, request, number):
        """303 to the media host, or the bytes themselves with redirect=false."""
        _, attachment = self.seen_attachment(request, number)
        if request.query.get("redirect") == "false":
            return ranged(request, attachment)
        return Answer(303, "", {"Location": self.media.address(attachment)})

    # What only a test of Cloud wishes for.

    def control_limits(self, wish):
        """burst: {method: per second}, issueBurst, perIssue: [[writes, seconds]], points an hour; {}: as of old."""
        self.limits.set(
            wish.get("burst"), wish.get("issueBurst", 150), wish.get("perIssue"), wish.get("points", 65_000)
        )

    def control_pages(self, wish):
        """cap: how many issues a page of a search holds at most (100)."""
        self.page_cap = int(wish["cap"])

    def control_scopes(self, wish):
        """Of the scoped API tokens."""
        self.token_scopes = set(wish["scopes"])
