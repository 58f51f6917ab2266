"""A strict stand-in for GitHub: github.com (the API at the root of its address) or an Enterprise Server (below
/api/v3).

It keeps what it is told, refuses what GitHub refuses, in GitHub's words, and writes down (`breaches`) what GitHub
suffers but asks clients not to do. Facts and their sources: README.md beside this file.
"""

import base64
import dataclasses
import hashlib

from fakeserver import Answer, FakeServer, Refused

from .access import Access
from .commentroutes import CommentRoutes
from .controls import Controls
from .files import Files
from .graphqlroutes import GraphqlRoutes
from .issueroutes import IssueRoutes
from .limits import Limits
from .render import Media, Renderer, stamp
from .reporoutes import SERVER_VERSION, RepoRoutes
from .searchroutes import SearchRoutes
from .signin import SignIn
from .world import World

API_VERSION = "2022-11-28"  # the newer 2026-03-10 leaves out assignee, rate and has_downloads
WEB_PATHS = ("/login/", "/user-attachments/", "/private-user-images/")  # of the web host, no part of the API
NO_AGENT = ("\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header "
            "(https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). "
            "Check https://developer.github.com for other possible causes.\r\n")


@dataclasses.dataclass
class Settings:
    """What GitHub doesn't promise, set through the control `settings`. The defaults are the strictest."""

    index_lag: int = 60  # seconds until the search finds what was written
    index_reads_comments: bool = False  # whether the search finds words inside <!-- -->
    comment_edit_bumps: bool = False  # whether an edited or deleted comment moves updated_at of its issue
    deepest: int = 10_000  # page x per_page from which on the list of issues wants a cursor
    cursors: bool = True  # whether the list of issues pages by cursor; before, it did by number
    private_mode: bool = False  # of an Enterprise Server: nothing without credentials


class FakeGithub(
    Controls, CommentRoutes, IssueRoutes, RepoRoutes, SearchRoutes, GraphqlRoutes, SignIn, Files, FakeServer
):
    """CommentRoutes stand before IssueRoutes: /issues/comments is no issue called "comments"."""

    name = "github"

    def __init__(self, port=0, enterprise=False):
        super().__init__(port)
        self.enterprise = enterprise
        self.root = "/api/v3" if enterprise else ""
        self.settings = Settings()
        self.begin()

    def begin(self):
        """All as at the beginning, but the clock and the settings."""
        self.world = World(self.second)
        self.limits = Limits(self.clock, self.breach)
        self.limits.settings.enabled = not self.enterprise
        self.renderer = Renderer(self.world, self.url + self.root, self.url)
        self.access, self.media, self.resource = Access(None), Media(""), "core"
        self._answers = 0
        self.begin_sign_in()
        self.begin_files()

    def second(self):
        return int(self.clock.seconds())

    def description(self):
        world = self.world
        return {
            "kind": "ghes" if self.enterprise else "github.com", "api": self.url + self.root,
            "graphql": f"{self.url}/api/graphql" if self.enterprise else f"{self.url}/graphql",
            "users": {user.login: {"id": user.id, "node_id": world.node_id(user)} for user in world.users.values()},
            "tokens": [{"token": token.value, "user": token.user.login, "kind": token.kind,
                        "scopes": list(token.scopes), "permissions": token.permissions,
                        "repositories": [world.repositories[number].full_name for number in token.repositories],
                        "expired": bool(token.expires_at) and token.expires_at <= self.second(),
                        "revoked": token.revoked} for token in world.tokens.values()],
            "organisations": {org.login: {"members": org.members, "types": [kind.name for kind in org.types],
                                          "saml": org.saml} for org in world.orgs.values()},
            "repositories": {repo.full_name: {
                "id": repo.id, "private": repo.private, "archived": repo.archived, "has_issues": repo.has_issues,
                "roles": repo.roles, "issues": len(repo.issues),
                "old_names": [name for name, found in world.names.items()
                              if found is repo and name != repo.full_name.lower()],
            } for repo in world.repositories.values()},
            "apps": [dataclasses.asdict(app) for app in self.apps.values()]}

    # Before a route.

    def before(self, request):
        self.access, self.media, self.resource = Access(None), Media(request.headers.get("Accept") or ""), "core"
        agent = request.headers.get("User-Agent")
        if not agent:
            self.breach(f"{request.method} {request.url}: no User-Agent")
            raise Refused(403, NO_AGENT, plain=True)
        if "Mozilla" in agent:
            self.breach(f"{request.method} {request.url}: the User-Agent of a browser or a library: {agent}")
        if request.headers.get("Cookie"):
            self.breach(f"{request.method} {request.url}: a cookie")
        if request.path.startswith(WEB_PATHS):
            return None
        web = self._strip_root(request)
        if web:
            return web
        if request.method == "HEAD":
            request.method = "GET"
        version = request.headers.get("X-GitHub-Api-Version")
        if version and version != API_VERSION:
            self.breach(f"{request.method} {request.url}: version {version}; this fake speaks {API_VERSION} only")
            raise Refused(400, f'"{version}" is not a supported version of the REST API.')
        self.access = Access(self._token(request))
        if self.enterprise and self.settings.private_mode and not self.access.user:
            raise Refused(401, "Must authenticate to access this API.")
        if request.path.startswith("/search/"):
            self.resource = "search"
        if request.path == "/graphql":
            self.resource = "graphql"  # admits itself, when it is known what it asks for
        elif request.path != "/rate_limit":
            self.limits.admit(request, self.access.user, self.resource, request.method != "GET")
        self._resolve_id(request)
        return None

    def _strip_root(self, request):
        """The path as a route has it, or the web host's answer to a path outside of the API."""
        if not self.enterprise:
            return None
        if request.path == "/api/graphql":
            request.path = "/graphql"
        elif request.path == self.root or request.path.startswith(self.root + "/"):
            request.path = request.path[len(self.root) :] or "/"
            if request.path == "/graphql":
                raise Refused(404, "Not Found")
        elif self.settings.private_mode:
            return Answer(302, "", {"Location": f"{self.url}/login?return_to={request.path}"})
        else:
            return Answer(404, "<!DOCTYPE html><title>Page not found</title>")
        return None

    def _token(self, request):
        if "access_token" in request.query:
            self.breach(f"{request.method} {request.path}: a token in the address")
            raise Refused(400, "Must specify access token via Authorization header.")
        header = request.headers.get("Authorization")
        if header is None:
            return None
        scheme, _, value = header.partition(" ")
        if scheme.lower() == "basic":
            try:
                value = base64.b64decode(value).decode().partition(":")[2]
            except ValueError:
                value = ""
        token = self.world.tokens.get(value.strip())
        dead = not token or token.revoked or (token.expires_at and token.expires_at <= self.second())
        if dead or scheme.lower() not in ("bearer", "token", "basic"):
            raise Refused(401, "Bad credentials")
        return token

    def _resolve_id(self, request):
        """/repositories/ID/... is what Link and Location use; it is the same as the name."""
        parts = request.path.split("/", 3)
        if len(parts) > 2 and parts[1] == "repositories":
            repo = self.world.repositories.get(int(parts[2]) if parts[2].isdigit() else 0)
            if not repo or not self.access.sees(repo):
                raise Refused(404, "Not Found")
            request.path = "/".join(["", "repos", repo.full_name, *parts[3:]])

    # What routes share.

    def repository(self, request, owner, name, issues=True, write=False):
        """The repository for a route about its issues; refuses in GitHub's order: hidden, moved, no right, no issues,
        archived."""
        repo = self.world.repository(owner, name)
        if not repo or not self.access.sees(repo):
            if write and not self.access.user:
                raise Refused(401, "Requires authentication")
            raise Refused(404, "Not Found")
        if not self.world.is_current_name(owner, name):
            rest = request.path.split("/", 4)[4:]
            self.moved(request, "/".join([str(repo.id), *rest]), 301 if request.method == "GET" else 307)
        if write:
            self.access.writes_issues(repo)
        elif issues:
            self.access.reads_issues(repo)
        if issues and not repo.has_issues:
            raise Refused(410, "Issues are disabled for this repo")
        if write and repo.archived:
            raise Refused(403, "Repository was archived so is read-only.")
        return repo

    def moved(self, request, below, status):
        """What is asked for is elsewhere."""
        query = request.url.partition("?")[2]
        url = f"{self.renderer.api}/repositories/{below}{'?' + query if query else ''}"
        raise Refused(status, "Moved Permanently", headers={"Location": url}, url=url)

    def known(self, request, *names):
        """Other parameters of the query do nothing at GitHub: who sends them expects something that won't happen."""
        for name in request.query:
            if name not in names:
                self.breach(f"{request.method} {request.url}: {name} is no parameter of this call")

    def choice(self, request, name, values):
        """A parameter with a few values, the first being the default."""
        value = request.query.get(name, values[0])
        if value not in values:
            raise Refused(422, "Validation Failed", errors=[
                {"resource": "Issue", "field": name, "code": "invalid", "value": value}])
        return value

    def list_url(self, repo, below):
        return f"{self.renderer.api}/repositories/{repo.id}/{below}"

    # After a route.

    def unknown_route(self, request, other_methods):
        self.breach(f"{request.method} {request.url}: no route of GitHub that this fake has")
        raise Refused(404, "Not Found")

    def refusal(self, request, refused):
        headers = dict(refused.more.get("headers", {}))
        if refused.more.get("plain"):
            return Answer(refused.status, refused.message, headers, "text/html; charset=utf-8")
        message, docs = refused.message, "https://docs.github.com/rest"
        if "limit" in refused.more:
            docs += "/using-the-rest-api/rate-limits-for-the-rest-api"
            message += f" If you reach out to GitHub Support for help, please include the request ID {self._id()}"
        body = {"message": message}
        body.update({name: refused.more[name] for name in ("errors", "url") if name in refused.more})
        return Answer(refused.status, {**body, "documentation_url": docs, "status": str(refused.status)}, headers)

    def finish(self, request, answer):
        headers, token = answer.headers, self.access.token
        self._not_modified(request, answer)
        headers["X-GitHub-Request-Id"] = self._id()
        self._answers += 1
        headers["Vary"] = "Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding"
        if self.enterprise:
            headers["X-GitHub-Enterprise-Version"] = SERVER_VERSION
        if request.path.startswith(WEB_PATHS) or isinstance(answer.body, str):
            return
        if answer.body is not None and not answer.content_type:
            answer.content_type = "application/json; charset=utf-8"
        form = f"param={self.media.form}; " if self.media.form else ""
        headers["X-GitHub-Media-Type"] = f"github.v3; {form}format=json"
        headers["X-GitHub-Api-Version-Selected"] = API_VERSION
        if token and token.scoped:
            headers["X-OAuth-Scopes"] = ", ".join(token.scopes)
            headers.setdefault("X-Accepted-OAuth-Scopes", "")
        if token and token.expires_at:
            headers["GitHub-Authentication-Token-Expiration"] = self._expiry(token)
        if self.limits.settings.enabled:
            headers.update(self.limits.headers(self.access.user, self.resource))

    def _not_modified(self, request, answer):
        """ETag of each answer to a GET; it is another one for another token or media type, the same for other links."""
        if request.method != "GET" or answer.status != 200 or request.path.startswith((*WEB_PATHS, "/rate_limit")):
            return
        seed = [answer.payload()[0], (self.access.token.value if self.access.token else "").encode(),
                (request.headers.get("Accept") or "").encode()]
        tag = f'W/"{hashlib.sha256(b"|".join(seed)).hexdigest()}"'
        answer.headers.update({"ETag": tag, "Cache-Control": "private, max-age=60, s-maxage=60"})
        known = [value.strip().removeprefix("W/") for value in (request.headers.get("If-None-Match") or "").split(",")]
        if tag.removeprefix("W/") in known:
            answer.status, answer.body = 304, None
            if self.access.user and self.limits.settings.enabled:
                self.limits.give_back(self.access.user, self.resource)

    def _id(self):
        return f"FA4E:{0x1D02 + self._answers:04X}:3F9A21:4C01B7:{self._answers + 0x6743AB10:08X}"

    @staticmethod
    def _expiry(token):
        return stamp(token.expires_at).replace("T", " ").replace("Z", " UTC")


class FakeGithubEnterprise(FakeGithub):
    """The same as an Enterprise Server: API below /api/v3, no limits."""

    def __init__(self, port=0):
        super().__init__(port, enterprise=True)
