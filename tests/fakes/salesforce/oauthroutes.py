"""Signing in: the web-server flow of a public client with PKCE, refreshing with rotation, who is signed in."""

import base64
import hashlib
import hmac
import urllib.parse

from fakeserver import Answer, Refused, route

from .grants import EVERY_SCOPE, Grant

AUTHORIZE = "/services/oauth2/authorize"


class OauthError(Refused):
    def __init__(self, name, description):
        super().__init__(400, f"{name}: {description}", oauth={"error": name, "error_description": description})


class OauthRoutes:
    """Mixed into the fake, which has `org`, `settings`, `grants`, `client_id`, `redirects` and `sign_ins`."""

    # The browser's part.

    @route("GET", "/.well-known/openid-configuration")
    def metadata(self, request):
        oauth = f"{self.url}/services/oauth2"
        return Answer(
            200,
            {
                "issuer": self.url,
                "authorization_endpoint": f"{oauth}/authorize",
                "token_endpoint": f"{oauth}/token",
                "revocation_endpoint": f"{oauth}/revoke",
                "userinfo_endpoint": f"{oauth}/userinfo",
                "introspection_endpoint": f"{oauth}/introspect",
                "scopes_supported": list(EVERY_SCOPE),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "none"],
            },
        )

    @route("GET", AUTHORIZE)
    def authorize(self, request):
        asked = request.query
        if asked.get("client_id") != self.client_id:
            return self._html(400, "error=invalid_client_id&error_description=client%20identifier%20invalid")
        redirect = asked.get("redirect_uri", "")
        if redirect not in self.redirects:  # exactly: neither another port nor a slash more
            return self._html(
                400, "error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration"
            )
        if "client_secret" in asked:
            self.breach("the authorize page was asked with a client_secret")
        problem = self._authorize_problem(asked)
        if problem:
            return self._back(redirect, asked, error=problem[0], error_description=problem[1])
        if self.settings.sign_in == "uninstalled":
            return self._html(
                400, "OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication."
            )
        if self.settings.sign_in == "ask":
            number = str(len(self.sign_ins) + 1)
            self.sign_ins[number] = asked
            return self._html(200, f"<h1>Allow access?</h1><p>{asked['client_id']} waits as sign-in {number}</p>")
        return self.decide(asked, self.settings.sign_in == "approve", self.settings.sign_in_as)

    def decide(self, asked, allow, user):
        """The redirect that ends a sign-in."""
        if not allow:
            return self._back(
                asked["redirect_uri"], asked, error="access_denied", error_description="end-user denied authorization"
            )
        scope = tuple(asked.get("scope", "").split()) or EVERY_SCOPE
        code = self.grants.code(self.people[user], scope, asked["redirect_uri"], asked["code_challenge"])
        return self._back(asked["redirect_uri"], asked, code=code)

    def _authorize_problem(self, asked):
        if asked.get("response_type") != "code":
            return "unsupported_response_type", "response type not supported"
        if not asked.get("code_challenge"):
            return "invalid_request", "missing required code challenge"
        if asked.get("code_challenge_method", "S256") != "S256":
            return "invalid_request", "code challenge method not supported"
        if not set(asked.get("scope", "api").split()) <= set(EVERY_SCOPE):
            return "invalid_scope", "the requested scope is not allowed"
        if not asked.get("state"):
            self.breach("a sign-in without state")
        return None

    def _html(self, status, text):
        return Answer(status, f"<!DOCTYPE html><html><body>{text}</body></html>")

    def _back(self, redirect, asked, **values):
        if "state" in asked:
            values["state"] = asked["state"]
        separator = "&" if "?" in redirect else "?"
        return Answer(302, None, {"Location": redirect + separator + urllib.parse.urlencode(values)})

    # The client's part.

    @route("POST", "/services/oauth2/token")
    def token(self, request):
        form = self._form(request)
        if "client_secret" in form or request.headers.get("Authorization", "").startswith("Basic "):
            self.breach("a public client sent a client_secret")
            raise OauthError("invalid_client", "invalid client credentials")
        if form.get("client_id") != self.client_id:
            raise OauthError("invalid_client_id", "client identifier invalid")
        grant_type = form.get("grant_type")
        if grant_type == "authorization_code":
            return self._redeem(form)
        if grant_type == "refresh_token":
            return self._refresh(form)
        if grant_type == "password":
            self.breach("the retired username-password flow")
        raise OauthError("unsupported_grant_type", "grant type not supported")

    def _form(self, request):
        if request.query:
            self.breach(f"{request.path} with parameters in the address")
        if not request.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
            raise OauthError("invalid_request", "the body must be a form")
        return dict(urllib.parse.parse_qsl(request.body.decode(), keep_blank_values=True))

    def _redeem(self, form):
        code = self.grants.spend(form.get("code", ""))
        if not code:
            raise OauthError("invalid_grant", "invalid authorization code")
        if code.used:
            self.breach("an authorization code was used twice, or too late")
            raise OauthError("invalid_grant", "expired authorization code")
        if form.get("redirect_uri") != code.redirect:
            raise OauthError("redirect_uri_mismatch", "redirect_uri must match configuration")
        verifier = form.get("code_verifier", "")
        code.used = True  # one try
        if len(verifier) > 128:
            self.breach("a code_verifier of more than 128 characters")
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if len(verifier) < 43 or not hmac.compare_digest(digest, code.challenge):
            raise OauthError("invalid_grant", "invalid code verifier")
        return self._tokens(self.grants.start(code.grant), code.grant.refresh)

    def _refresh(self, form):
        token = form.get("refresh_token", "")
        grant, present = self.grants.of_refresh(token)
        if grant and not present:
            if self.settings.rotation and grant.refresh:
                self.breach("a refresh token was used twice")
            self.grants.revoke(grant)
        if not grant or not present:
            raise OauthError("invalid_grant", "expired access/refresh token")
        if not self.settings.rotation:
            return self._tokens(self.grants.start(grant), "")
        self.grants.rotate(grant)
        return self._tokens(self.grants.start(grant), grant.refresh)

    def _tokens(self, session, refresh):
        """No expires_in: how long a token lives is the org's secret."""
        issued = str(int(self.clock.seconds() * 1000))
        identity = self._identity(session.user)
        signature = hmac.new(b"fake", (identity + issued).encode(), hashlib.sha256).digest()
        return Answer(
            200,
            {
                "access_token": session.token,
                **({"refresh_token": refresh} if refresh else {}),
                "signature": base64.b64encode(signature).decode(),
                "scope": " ".join(session.scope),
                "instance_url": self.url,
                "id": identity,
                "token_type": "Bearer",
                "issued_at": issued,
            },
        )

    def _identity(self, user):
        return f"{self.url}/id/{self.organization}/{user}"

    @route("POST", "/services/oauth2/revoke")
    def revoke(self, request):
        if not self.grants.revoke_token(self._form(request).get("token", "")):
            raise OauthError("invalid_token", "invalid token")
        return Answer(200)

    @route("GET", "/services/oauth2/revoke")
    def revoke_by_address(self, request):
        self.breach("a token to revoke stood in an address")
        raise OauthError("invalid_request", "POST is what a client uses")

    # Who is signed in.

    @route("GET", "/services/oauth2/userinfo")
    def userinfo(self, request):
        user = self._known_user(request, ("openid", "id"))
        return Answer(
            200,
            {
                "sub": self._identity(user["Id"]),
                "user_id": user["Id"],
                "organization_id": self.organization,
                "preferred_username": user["Username"],
                "name": user["Name"],
                "email": user["Email"],
                "zoneinfo": user["TimeZoneSidKey"],
                "locale": user["LocaleSidKey"],
                "user_type": "STANDARD",
                "active": user["IsActive"],
            },
        )

    @route("GET", "/id/{organization}/{user}")
    def identity(self, request, organization, user):
        signed_in = self._known_user(request, ("id", "api", "openid"))
        if organization[:15] != self.organization[:15]:
            raise Refused(403, "Wrong_Org", text="Wrong_Org")
        if user[:15] != signed_in["Id"][:15]:
            raise Refused(403, "Bad_Id", text="Bad_Id")
        return Answer(
            200,
            {
                "id": self._identity(signed_in["Id"]),
                "asserted_user": True,
                "user_id": signed_in["Id"],
                "organization_id": self.organization,
                "username": signed_in["Username"],
                "display_name": signed_in["Name"],
                "email": signed_in["Email"],
                "timezone": signed_in["TimeZoneSidKey"],
                "active": signed_in["IsActive"],
                "urls": {
                    "rest": f"{self.url}/services/data/v{{version}}/",
                    "query": f"{self.url}/services/data/v{{version}}/query/",
                },
            },
        )

    def _known_user(self, request, scopes):
        session = self.session_of(request)
        if not session:
            raise Refused(403, "Bad_OAuth_Token", text="Bad_OAuth_Token")
        if not set(scopes) & set(session.scope):
            raise Refused(403, "the scope has none of " + ", ".join(scopes), text="Missing_OAuth_Token")
        return self.org.record("User", session.user)

    @route("POST", "/services/Soap/{kind}/{version}")
    def soap(self, request, kind, version):
        self.breach("the retired SOAP API was called")
        return Answer(500, SOAP_REFUSAL, content_type="text/xml; charset=utf-8")

    def new_session(self, user, scope=EVERY_SCOPE):
        """For tests that begin behind the sign-in: the session and its refresh token."""
        session = self.grants.start(Grant(user, tuple(scope)))
        return session, session.grant.refresh


SOAP_REFUSAL = (
    '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">'
    "<soapenv:Body><soapenv:Fault><faultcode>UNSUPPORTED_API_VERSION</faultcode><faultstring>UNSUPPORTED_API_VERSION: "
    "login() is not available</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>"
)
