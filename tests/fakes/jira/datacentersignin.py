"""Who calls a Jira Data Center: personal access tokens, passwords with their CAPTCHA, OAuth 2.0 of its own."""

import secrets
import urllib.parse

from fakeserver import Answer, Refused, route

from .cloudsignin import decoded

BAD_PASSWORDS = 3
SCOPES = ("READ", "WRITE", "ADMIN", "SYSTEM_ADMIN")
DAY = 86_400


class DataCenterSignIn:
    def sign_in(self, request):
        """Sets the user. A bad token makes the caller anonymous; a bad password is refused whatever is asked for."""
        kind, _, value = request.headers.get("Authorization", "").partition(" ")
        request.login_reason = ""
        if not kind:
            return None
        if kind.lower() == "basic":
            return self._by_password(request, *decoded(value))
        request.user = self._by_token(request, value.strip()) if kind.lower() == "bearer" else None
        request.login_reason = "OK" if request.user else "AUTHENTICATED_FAILED"
        return None

    def _by_token(self, request, token):
        for user in self.site.users.values():
            if token and token == user.token and user.active and not user.expired:
                return user
        user, until = self.tokens.get(token, (None, 0))
        if user and user.active and not user.expired and until > self.clock.seconds():
            return user
        grant = self.oauth.access(token)
        if grant and not (
            grant.scopes == {"READ"} and request.method != "GET" and not request.path.endswith("/search")
        ):
            return grant.user
        return None

    def _by_password(self, request, name, password):
        if not self.basic_enabled:
            return self._denied(
                request, "AUTHENTICATED_FAILED", 403, "Basic Authentication has been disabled on this instance."
            )
        bad = self.bad_passwords.get(name, 0)
        if bad >= BAD_PASSWORDS:
            if bad > BAD_PASSWORDS:
                self.breach(f"{request.method} {request.url}: another password although a CAPTCHA is asked for")
            self.bad_passwords[name] = bad + 1
            answer = self._denied(request, "AUTHENTICATION_DENIED", 403, "CAPTCHA")
            login = f"{self.base(request)}/login.jsp"
            answer.headers["X-Authentication-Denied-Reason"] = f"CAPTCHA_CHALLENGE; login-url={login}"
            return answer
        user = self.site.users.get(name)
        if user is None or user.secret != password or not user.active:
            self.bad_passwords[name] = bad + 1
            return self._denied(request, "AUTHENTICATED_FAILED", 401, "Unauthorized")
        self.bad_passwords.pop(name, None)
        request.user, request.login_reason = user, "OK"
        return None

    def _denied(self, request, reason, status, words):
        request.login_reason = reason
        headers = (
            {"WWW-Authenticate": f'OAuth realm="{urllib.parse.quote(self.base_url(), safe="")}"'}
            if status == 401
            else {}
        )
        page = f"<html><head><title>{words} ({status})</title></head><body><h1>{words} ({status})</h1></body></html>"
        return Answer(status, page, headers)

    def unauthenticated(self, request):
        body = {"message": "Client must be authenticated to access this resource.", "status-code": 401}
        return Answer(401, body)

    @route("POST", "/rest/pat/latest/tokens")
    def make_token(self, request):
        self.need_user(request)
        body = self.read_body(request)
        if not isinstance(body.get("name"), str) or not body["name"]:
            raise Refused(400, "The name of the token is required.")
        days = body.get("expirationDuration", 90)
        token = secrets.token_urlsafe(32)
        self.tokens[token] = (request.user, self.clock.seconds() + int(days) * DAY)
        return Answer(201, {"id": len(self.tokens), "name": body["name"], "rawToken": token})

    # OAuth 2.0, for the one incoming link that an administrator made.

    @route("GET", "/rest/oauth2/latest/authorize")
    def authorize(self, request):
        query = request.query
        wanted = {"client_id": self.oauth.client_id, "response_type": "code"}
        wrong = [name for name, value in wanted.items() if query.get(name) != value]
        if query.get("redirect_uri") not in self.oauth.redirect_uris:
            wrong.append("redirect_uri")
        if query.get("scope", "READ") not in SCOPES:
            wrong.append("scope")
        if query.get("code_challenge") and query.get("code_challenge_method") != "S256":
            wrong.append("code_challenge_method")
        if wrong:
            raise Refused(400, f"authorize: wrong {wrong}", text=True)
        if not query.get("state"):
            self.breach("authorize without state")
        result = {"state": query.get("state", "")}
        if self.oauth.consenting:
            scope, challenge = query.get("scope", "READ"), query.get("code_challenge", "")
            result["code"] = self.oauth.code([scope], query["redirect_uri"], challenge)
        else:
            result["error"] = "access_denied"
        return Answer(302, "", {"Location": f"{query['redirect_uri']}?{urllib.parse.urlencode(result)}"})

    @route("POST", "/rest/oauth2/latest/token")
    def token(self, request):
        """A form; refreshing repeats the redirect_uri and ends both old tokens."""
        if not request.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
            return self._oauth_error("invalid_request", "Content-Type must be application/x-www-form-urlencoded")
        form = dict(urllib.parse.parse_qsl(request.body.decode("utf-8", "replace")))
        if form.get("client_id") != self.oauth.client_id or form.get("client_secret") != self.oauth.client_secret:
            return self._oauth_error("invalid_client", "Client authentication failed", 401)
        pair = None
        if form.get("grant_type") == "authorization_code":
            pair = self.oauth.redeem(form.get("code"), form.get("redirect_uri"), form.get("code_verifier", ""))
        elif form.get("grant_type") == "refresh_token":
            if not form.get("redirect_uri"):
                return self._oauth_error("invalid_request", "Missing required parameter: redirect_uri")
            grant = self.oauth.grant_of(form.get("refresh_token"))
            if grant and grant.redirect_uri == form["redirect_uri"]:
                pair = self.oauth.refresh(form["refresh_token"])
        else:
            return self._oauth_error("unsupported_grant_type", "grant_type")
        if pair is None:
            return self._oauth_error("invalid_grant", "The provided authorization grant is invalid")
        return Answer(
            200,
            {
                "access_token": pair.access,
                "refresh_token": pair.refresh,
                "token_type": "bearer",
                "expires_in": self.oauth.access_seconds,
                "created_at": int(pair.made),
                "scope": " ".join(pair.grant.scopes),
            },
            {"Cache-Control": "no-store"},
        )

    def _oauth_error(self, error, words, status=400):
        return Answer(status, {"error": error, "error_description": words})
