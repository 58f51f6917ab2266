"""GitHub's login without a secret: the device flow, and refresh tokens that rotate (those of GitHub Apps)."""

import dataclasses
import json
import secrets
import urllib.parse

from fakeserver import Answer, Refused, route

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
DESCRIPTIONS = {
    "authorization_pending": "The authorization request is still pending.",
    "slow_down": "Too many requests have been made in the same timeframe.",
    "expired_token": "This 'device_code' has expired.",
    "access_denied": "The authorization request was denied.",
    "incorrect_device_code": "The device_code provided is not valid.",
    "incorrect_client_credentials": "The client_id and/or client_secret passed are incorrect.",
    "device_flow_disabled": "Device Flow must be explicitly enabled for this App",
    "unsupported_grant_type": "The grant type is not supported.",
    "bad_refresh_token": "The refresh token passed is incorrect or expired.",
    "bad_verification_code": "The code passed is incorrect or expired.",
}
SIX_MONTHS = 15_897_600


@dataclasses.dataclass
class App:
    client_id: str
    kind: str  # "oauth" or "app"
    device_flow: bool = True


@dataclasses.dataclass
class Device:
    code: str
    user_code: str
    app: App
    scopes: tuple
    expires_at: float
    interval: int
    asked_at: float = 0.0
    user: object = None  # who approved it
    denied: bool = False


@dataclasses.dataclass
class Refresh:
    value: str
    access: str
    app: App
    expires_at: float


class SignIn:
    """Routes of the web host. They know no Authorization header: who sends one gave a secret away."""

    token_seconds = 28_800
    code_seconds = 900
    interval_seconds = 5

    def begin_sign_in(self):
        self.apps = {app.client_id: app for app in (
            App("Ov23fakeOAuthApp", "oauth"), App("Iv23fakeGithubApp", "app"),
            App("Ov23fakeNoDeviceFlow", "oauth", device_flow=False))}
        self.devices, self.refreshes = {}, {}

    @route("POST", "/login/device/code")
    def device_code(self, request):
        form = self._form(request)
        app = self.apps.get(form.get("client_id"))
        if not app:
            return self._login_answer(request, {"error": "Not Found"}, 404)
        if not app.device_flow:
            return self._login_error(request, "device_flow_disabled")
        letters = "BCDFGHJKLMNPQRSTVWXZ"
        user_code = "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(2))
        scopes = tuple(form.get("scope", "").replace(",", " ").split()) if app.kind == "oauth" else ()
        device = Device(secrets.token_hex(20), user_code, app, scopes, self.clock.seconds() + self.code_seconds,
                        self.interval_seconds)
        self.devices[device.code] = device
        return self._login_answer(request, {
            "device_code": device.code, "user_code": user_code, "verification_uri": f"{self.url}/login/device",
            "expires_in": self.code_seconds, "interval": device.interval})

    @route("GET", "/login/device")
    def device_page(self, request):
        return Answer(200, "<!DOCTYPE html><title>Device Activation</title><p>Enter the code displayed on your device")

    @route("POST", "/login/oauth/access_token")
    def access_token(self, request):
        form = self._form(request)
        app, grant = self.apps.get(form.get("client_id")), form.get("grant_type")
        if not app:
            return self._login_error(request, "incorrect_client_credentials")
        if grant == DEVICE_GRANT:
            return self._poll(request, app, form.get("device_code"))
        if grant == "refresh_token":
            return self._rotate(request, app, form.get("refresh_token"))
        if grant in (None, "authorization_code"):  # the web flow needs a secret, which no desktop client has
            return self._login_error(request, "bad_verification_code" if form.get("client_secret") else
                                     "incorrect_client_credentials")
        return self._login_error(request, "unsupported_grant_type")

    def _poll(self, request, app, code):
        device, now = self.devices.get(code), self.clock.seconds()
        if not device or device.app is not app:
            return self._login_error(request, "incorrect_device_code")
        if now >= device.expires_at:
            return self._login_error(request, "expired_token")
        since, device.asked_at = now - device.asked_at, now
        if since < device.interval:
            self.breach(f"POST {request.url}: {since:.1f} s after the last poll, the interval is {device.interval} s")
            device.interval += 5
            return self._login_error(request, "slow_down", interval=device.interval)
        if device.denied:
            return self._login_error(request, "access_denied")
        if not device.user:
            return self._login_error(request, "authorization_pending")
        del self.devices[code]
        return self._login_answer(request, self._grant(app, device.user, device.scopes))

    def _grant(self, app, user, scopes, repositories=None):
        if app.kind == "oauth":
            token = self.world.add_token(f"gho_{secrets.token_hex(12)}", user, "oauth", scopes=scopes)
            return {"access_token": token.value, "token_type": "bearer", "scope": ",".join(scopes)}
        if repositories is None:  # where the app is installed
            repositories = tuple(repo.id for repo in self.world.repositories.values() if repo.owner.login == "lab")
        now = self.clock.seconds()
        token = self.world.add_token(
            f"ghu_{secrets.token_hex(12)}", user, "app", permissions={"issues": "write", "metadata": "read"},
            repositories=repositories, expires_at=int(now) + self.token_seconds)
        refresh = Refresh(f"ghr_{secrets.token_hex(24)}", token.value, app, now + SIX_MONTHS)
        self.refreshes[refresh.value] = refresh
        return {"access_token": token.value, "expires_in": self.token_seconds, "refresh_token": refresh.value,
                "refresh_token_expires_in": SIX_MONTHS, "token_type": "bearer", "scope": ""}

    def _rotate(self, request, app, value):
        """A refresh token serves once; the access token that came with it ends with it."""
        refresh = self.refreshes.pop(value, None)
        if not refresh or refresh.app is not app or self.clock.seconds() >= refresh.expires_at:
            return self._login_error(request, "bad_refresh_token")
        old = self.world.tokens[refresh.access]
        old.revoked = True
        return self._login_answer(request, self._grant(app, old.user, (), old.repositories))

    def _form(self, request):
        if request.headers.get("Authorization"):
            self.breach(f"POST {request.url}: Authorization sent to the login")
        if "json" in (request.headers.get("Content-Type") or ""):
            form = request.json()
            if not isinstance(form, dict):
                raise Refused(400, "Body should be a JSON object")
            return form
        form = dict(urllib.parse.parse_qsl(request.body.decode("utf-8", "replace")))
        return {**request.query, **form}

    def _login_error(self, request, error, **more):
        """All errors of the login are sent with status 200."""
        return self._login_answer(request, {"error": error, "error_description": DESCRIPTIONS[error],
                                            "error_uri": "https://docs.github.com/developers/apps", **more})

    @staticmethod
    def _login_answer(request, fields, status=200):
        if "application/json" in (request.headers.get("Accept") or ""):
            return Answer(status, json.dumps(fields), content_type="application/json; charset=utf-8")
        return Answer(status, urllib.parse.urlencode(fields),
                      content_type="application/x-www-form-urlencoded; charset=utf-8")
