"""Who calls Jira Cloud: API tokens on the site, scoped ones and OAuth through the gateway, anyone else as anonymous."""

import base64
import binascii
import urllib.parse

from fakeserver import Answer, Refused, route

CLOUD_ID = "11223344-a1b2-3b33-c444-def123456789"
GATEWAY = f"/ex/jira/{CLOUD_ID}"
SCOPES = {"read:jira-work", "write:jira-work", "read:jira-user", "offline_access"}
READING_POSTS = ("/search", "/issue/bulkfetch", "/comment/list")


class CloudSignIn:
    def place(self, request):
        request.gateway = request.path.startswith(GATEWAY + "/")
        request.scopes = None
        if request.gateway:
            request.path = request.path[len(GATEWAY) :]

    def sign_in(self, request):
        """Sets the user; returns an answer where the service answers whatever is asked for."""
        if not request.path.startswith("/rest/"):
            return None
        kind, _, value = request.headers.get("Authorization", "").partition(" ")
        if request.gateway:
            return self._sign_in_at_gateway(request, kind.lower(), value.strip())
        if kind.lower() == "bearer":
            return Answer(403, {"error": "Failed to parse Connect Session Auth Token"})
        if kind:
            email, token = decoded(value) if kind.lower() == "basic" else ("", "")
            request.user = self._by_token(email, token, "secret")
            request.login_reason = "OK" if request.user else "AUTHENTICATED_FAILED"
        return None

    def _sign_in_at_gateway(self, request, kind, value):
        if kind == "basic":
            request.user = self._by_token(*decoded(value), "token")
            request.scopes = self.token_scopes
        elif kind == "bearer":
            grant = self.oauth.access(value)
            if grant:
                request.user, request.scopes, request.by_oauth = grant.user, grant.scopes, True
        if request.user is None:
            return Answer(401, {"code": 401, "message": "Unauthorized"})
        if not needed_scope(request) <= request.scopes:
            return Answer(401, {"code": 401, "message": "Unauthorized; scope does not match"})
        return None

    def _by_token(self, email, token, which):
        for user in self.site.users.values():
            good = user.active and not user.expired and user.email.lower() == email.lower()
            if good and token and getattr(user, which) == token:
                return user
        return None

    def unauthenticated(self, request):
        """As text, not JSON; measured on real sites for /myself."""
        headers = {"WWW-Authenticate": f'OAuth realm="{urllib.parse.quote(self.url, safe="")}"'}
        return Answer(401, "Client must be authenticated to access this resource.", headers, "text/html;charset=UTF-8")

    # OAuth 2.0 (3LO): the hosts for it are others in the real world, here they are paths.

    @route("GET", "/authorize")
    def authorize(self, request):
        query = request.query
        wanted = {
            "audience": "api.atlassian.com",
            "client_id": self.oauth.client_id,
            "response_type": "code",
            "prompt": "consent",
        }
        wrong = [name for name, value in wanted.items() if query.get(name) != value]
        if query.get("redirect_uri") not in self.oauth.redirect_uris:
            wrong.append("redirect_uri")  # must be the registered one to the letter
        scopes = set(query.get("scope", "").split())
        if wrong or not scopes or scopes - SCOPES:
            raise Refused(400, f"authorize: wrong {wrong or ['scope']}", text=True)
        if not query.get("state"):
            self.breach("authorize without state")
        result = {"state": query.get("state", "")}
        if self.oauth.consenting:
            result["code"] = self.oauth.code(scopes, query["redirect_uri"])
        else:
            result["error"] = "access_denied"
        return Answer(302, "", {"Location": f"{query['redirect_uri']}?{urllib.parse.urlencode(result)}"})

    @route("POST", "/oauth/token")
    def token(self, request):
        body = self.read_body(request)
        if body.get("client_id") != self.oauth.client_id or body.get("client_secret") != self.oauth.client_secret:
            return Answer(401, {"error": "access_denied", "error_description": "Unauthorized"})
        if body.get("grant_type") == "authorization_code":
            pair = self.oauth.redeem(body.get("code"), body.get("redirect_uri"))
            problem = "Invalid authorization code"
        elif body.get("grant_type") == "refresh_token":
            pair = self.oauth.refresh(body.get("refresh_token"))
            problem = "Unknown or invalid refresh token."
        else:
            return Answer(400, {"error": "unsupported_grant_type", "error_description": "grant_type"})
        if pair is None:
            return Answer(403, {"error": "invalid_grant", "error_description": problem})
        answer = {
            "access_token": pair.access,
            "expires_in": self.oauth.access_seconds,
            "token_type": "Bearer",
            "scope": " ".join(sorted(pair.grant.scopes)),
        }
        if "offline_access" in pair.grant.scopes:
            answer["refresh_token"] = pair.refresh
        return Answer(200, answer, {"Cache-Control": "no-store"})

    @route("GET", "/oauth/token/accessible-resources")
    def accessible_resources(self, request):
        grant = self.oauth.access(request.headers.get("Authorization", "").removeprefix("Bearer "))
        if grant is None:
            return Answer(401, {"code": 401, "message": "Unauthorized"})
        scopes = sorted(grant.scopes - {"offline_access"})
        return Answer(
            200,
            [
                {
                    "id": CLOUD_ID,
                    "name": "fake",
                    "url": self.url,
                    "scopes": scopes,
                    "avatarUrl": f"{self.url}/avatar.png",
                }
            ],
        )


def decoded(value):
    try:
        name, _, secret = base64.b64decode(value, validate=True).decode("utf-8").partition(":")
        return name, secret
    except (binascii.Error, UnicodeDecodeError):
        return "", ""


def needed_scope(request):
    path = request.path.split("/rest/api/3", 1)[-1]
    if path == "/serverInfo":
        return set()
    if path.startswith("/myself"):
        return {"read:jira-user"}
    if request.method == "GET" or path.startswith(READING_POSTS):
        return {"read:jira-work"}
    return {"write:jira-work"}
