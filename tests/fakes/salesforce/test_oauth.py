"""Signing in to the fake: the web-server flow with PKCE, rotation, revocation, and how sessions and quotas end."""

import base64
import hashlib
import unittest
import urllib.parse

from fakecase import DATA, FakeCase
from salesforce.fakesalesforce import CLIENT_ID, REDIRECT

VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class OauthCase(FakeCase):
    def authorize(self, **changed):
        asked = {
            "response_type": "code",
            "client_id": CLIENT_ID,
            "redirect_uri": REDIRECT,
            "scope": "api refresh_token",
            "state": "s/1",
            "code_challenge": CHALLENGE,
            "code_challenge_method": "S256",
            **changed,
        }
        query = urllib.parse.urlencode({name: value for name, value in asked.items() if value is not None})
        return self.send("GET", f"/services/oauth2/authorize?{query}")

    def back(self, got):
        """What the redirect says."""
        self.assertEqual(got.status, 302, got.body)
        location = got.headers["Location"]
        self.assertTrue(location.startswith(REDIRECT + "?"), location)
        return dict(urllib.parse.parse_qsl(location.partition("?")[2]))

    def post(self, where="token", **form):
        return self.send("POST", f"/services/oauth2/{where}", urllib.parse.urlencode(form), FORM)

    def redeem(self, code, **changed):
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": CLIENT_ID,
            "redirect_uri": REDIRECT,
            "code_verifier": VERIFIER,
            **changed,
        }
        return self.post(**{name: value for name, value in form.items() if value is not None})

    def sign_in(self, **changed):
        got = self.redeem(self.back(self.authorize(**changed))["code"])
        self.assertEqual(got.status, 200, got.body)
        return got.json

    def refresh(self, token, **more):
        return self.post(grant_type="refresh_token", refresh_token=token, client_id=CLIENT_ID, **more)

    def with_token(self, token, path=f"{DATA}/limits"):
        return self.send("GET", path, None, {"Authorization": "Bearer " + token})


class SignInTest(OauthCase):
    def test_code_and_verifier_become_tokens(self):
        back = self.back(self.authorize())
        self.assertEqual(back["state"], "s/1")
        tokens = self.redeem(back["code"]).json
        self.assertEqual(
            set(tokens),
            {"access_token", "refresh_token", "signature", "scope", "instance_url", "id", "token_type", "issued_at"},
        )  # no expires_in
        self.assertEqual(
            (tokens["instance_url"], tokens["scope"], tokens["token_type"]),
            (self.fake.url, "api refresh_token", "Bearer"),
        )
        self.assertEqual(tokens["id"].split("/")[-2:], [self.about["organization"], self.about["users"]["agent"]["id"]])
        self.assertEqual(self.with_token(tokens["access_token"]).status, 200)
        self.assertEqual(self.fake.breaches, [])

    def test_who_is_signed_in(self):
        tokens = self.sign_in(scope="api openid")
        self.assertNotIn("refresh_token", tokens)
        person = self.with_token(tokens["access_token"], "/services/oauth2/userinfo").json
        self.assertEqual(
            (person["user_id"], person["preferred_username"], person["organization_id"], person["zoneinfo"]),
            (self.about["users"]["agent"]["id"], "agent@acme.example", self.about["organization"], "Europe/Berlin"),
        )
        path = urllib.parse.urlsplit(tokens["id"]).path
        self.assertEqual(self.with_token(tokens["access_token"], path).json["display_name"], "Amir Agent")
        self.assertEqual(self.with_token(self.sign_in()["access_token"], "/services/oauth2/userinfo").status, 403)
        self.assertEqual(self.with_token("none", "/services/oauth2/userinfo").body, b"Bad_OAuth_Token")

    def test_metadata_names_the_endpoints(self):
        got = self.send("GET", "/.well-known/openid-configuration").json
        self.assertEqual(got["token_endpoint"], f"{self.fake.url}/services/oauth2/token")
        self.assertIn("S256", got["code_challenge_methods_supported"])

    def test_a_wrong_client_or_redirect_stays_on_the_page(self):
        self.assertIn(b"invalid_client_id", self.authorize(client_id="other").body)
        for redirect in (REDIRECT + "/", REDIRECT.replace("1717", "1718"), REDIRECT.replace("localhost", "127.0.0.1")):
            got = self.authorize(redirect_uri=redirect)
            self.assertEqual(got.status, 400)
            self.assertIn(b"redirect_uri_mismatch", got.body)

    def test_pkce_is_required(self):
        self.assertEqual(self.back(self.authorize(code_challenge=None))["error"], "invalid_request")
        self.assertEqual(self.back(self.authorize(code_challenge_method="plain"))["error"], "invalid_request")
        for verifier in ("w" * 64, None, CHALLENGE):
            code = self.back(self.authorize())["code"]
            got = self.redeem(code, code_verifier=verifier)
            self.assertEqual(
                (got.status, got.json), (400, {"error": "invalid_grant", "error_description": "invalid code verifier"})
            )

    def test_a_code_is_good_once_and_for_15_minutes(self):
        code = self.back(self.authorize())["code"]
        self.assertEqual(self.redeem("other").json["error_description"], "invalid authorization code")
        self.assertEqual(self.redeem(code, redirect_uri=REDIRECT + "/").json["error"], "redirect_uri_mismatch")
        self.assertEqual(self.redeem(code).status, 200)
        self.assertEqual(self.redeem(code).json["error_description"], "expired authorization code")
        code = self.back(self.authorize())["code"]
        self.pass_time(901)
        self.assertEqual(self.redeem(code).json["error"], "invalid_grant")

    def test_a_secret_of_a_public_client_is_refused(self):
        code = self.back(self.authorize())["code"]
        self.assertEqual(self.redeem(code, client_secret="x").json["error"], "invalid_client")
        self.assertEqual(self.redeem(code, client_id="other").json["error"], "invalid_client_id")
        self.assertEqual(len(self.fake.breaches), 1)

    def test_retired_ways_are_gone(self):
        got = self.post(grant_type="password", username="a", password="b", client_id=CLIENT_ID)
        self.assertEqual(got.json["error"], "unsupported_grant_type")
        self.assertEqual(self.send("POST", "/services/Soap/u/60.0", "<login/>").status, 500)
        self.assertEqual(len(self.fake.breaches), 2)

    def test_a_sign_in_may_wait_be_denied_or_not_be_allowed_at_all(self):
        self.control("settings", sign_in="ask")
        page = self.authorize()
        self.assertEqual(page.status, 200)
        (number,) = self.control("sign-ins")
        location = self.control("approve", sign_in=number, user="admin")["location"]
        code = dict(urllib.parse.parse_qsl(location.partition("?")[2]))["code"]
        self.assertTrue(self.redeem(code).json["id"].endswith(self.about["users"]["admin"]["id"]))
        self.control("settings", sign_in="deny")
        self.assertEqual(self.back(self.authorize())["error"], "access_denied")
        self.control("settings", sign_in="uninstalled")
        self.assertIn(b"OAUTH_APPROVAL_ERROR_GENERIC", self.authorize().body)
        self.control("settings", sign_in="approve", sign_in_as="reader")
        self.assertTrue(self.sign_in()["id"].endswith(self.about["users"]["reader"]["id"]))

    def test_a_scope_that_the_app_has_not(self):
        self.assertEqual(self.back(self.authorize(scope="api full"))["error"], "invalid_scope")


class RefreshTest(OauthCase):
    def test_each_refresh_brings_a_new_refresh_token(self):
        first = self.sign_in()
        second = self.refresh(first["refresh_token"]).json
        self.assertNotEqual(second["refresh_token"], first["refresh_token"])
        self.assertEqual(self.with_token(second["access_token"]).status, 200)
        self.assertEqual(self.refresh(second["refresh_token"]).status, 200)

    def test_an_old_refresh_token_ends_everything(self):
        first = self.sign_in()
        second = self.refresh(first["refresh_token"]).json
        got = self.refresh(first["refresh_token"])
        self.assertEqual(
            (got.status, got.json),
            (400, {"error": "invalid_grant", "error_description": "expired access/refresh token"}),
        )
        self.assertEqual(self.with_token(second["access_token"]).code, (401, "INVALID_SESSION_ID"))
        self.assertEqual(self.refresh(second["refresh_token"]).json["error"], "invalid_grant")
        self.assertEqual(self.fake.breaches, ["a refresh token was used twice"])

    def test_without_rotation_the_refresh_token_stays(self):
        self.control("settings", rotation=False)
        first = self.sign_in()
        self.assertNotIn("refresh_token", self.refresh(first["refresh_token"]).json)
        self.assertEqual(self.refresh(first["refresh_token"]).status, 200)

    def test_a_refresh_token_dies_of_30_idle_days(self):
        first = self.sign_in()
        self.pass_time(30 * 86400 + 1)
        self.assertEqual(self.refresh(first["refresh_token"]).json["error"], "invalid_grant")

    def test_revoking(self):
        first, second = self.sign_in(), self.sign_in()
        self.assertEqual(self.post("revoke", token=first["refresh_token"]).status, 200)
        self.assertEqual(self.with_token(first["access_token"]).status, 401)
        self.assertEqual(self.refresh(first["refresh_token"]).status, 400)
        self.assertEqual(self.with_token(second["access_token"]).status, 200)
        self.assertEqual(self.post("revoke", token="other").status, 400)
        self.control("revoke")
        self.assertEqual(self.refresh(second["refresh_token"]).status, 400)

    def test_an_access_token_ends_when_idle_or_when_a_test_says_so(self):
        token = self.sign_in()["access_token"]
        self.pass_time(7000)
        self.assertEqual(self.with_token(token).status, 200)
        self.pass_time(7000)
        self.assertEqual(self.with_token(token).status, 200)
        self.control("expire", user="agent")
        got = self.with_token(token)
        self.assertEqual(
            (got.status, got.json),
            (401, [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]),
        )
        token = self.sign_in()["access_token"]
        self.pass_time(7201)
        self.assertEqual(self.with_token(token).status, 401)


class AdmissionTest(OauthCase):
    def test_some_refusals_no_refresh_cures(self):
        token = self.sign_in(scope="id refresh_token")["access_token"]
        self.assertIn("not valid for use with the REST API", self.with_token(token).json[0]["message"])
        self.control("settings", incurable="Connected app is not attached to Agent")
        self.assertEqual(self.call("GET", "limits").code, (401, "INVALID_SESSION_ID"))
        self.control("settings", incurable="", api_disabled=True)
        self.assertEqual(self.call("GET", "limits").code, (403, "API_DISABLED_FOR_ORG"))
        self.control("settings", api_disabled=False, unavailable=True)
        self.assertEqual(self.call("GET", "limits").code, (503, "SERVER_UNAVAILABLE"))
        self.control("settings", unavailable=False)
        self.control("rights", user="agent", api=False)
        self.assertEqual(self.call("GET", "limits").code, (403, "API_DISABLED_FOR_ORG"))

    def test_the_quota_is_the_orgs_and_comes_back_after_a_day(self):
        self.control("quota", max=3)
        for user in ("agent", "admin", "reader"):
            self.assertEqual(self.call("GET", "sobjects", user=user).status, 200)
        got = self.call("GET", "sobjects")
        self.assertEqual(
            (got.code, got.headers["Sforce-Limit-Info"]), ((403, "REQUEST_LIMIT_EXCEEDED"), "api-usage=3/3")
        )
        self.assertNotIn("Retry-After", got.headers)
        self.assertEqual(self.call("GET", "limits").status, 403)
        self.assertEqual(self.fake.breaches, [])
        self.call("GET", "sobjects")
        self.assertEqual(len(self.fake.breaches), 1)
        self.control("settings", limits_when_over=True)
        self.assertEqual(self.call("GET", "limits").json["DailyApiRequests"], {"Max": 3, "Remaining": 0})
        self.pass_time(86500)
        self.renew_tokens()
        self.assertEqual(self.call("GET", "sobjects").status, 200)
        self.control("quota", max=15000, used=14000)
        self.assertEqual(self.call("GET", "limits").headers["Sforce-Limit-Info"], "api-usage=14001/15000")
        self.control("settings", limit_info_more="; api-bursts=1/750")
        self.assertEqual(
            self.call("GET", "limits").headers["Sforce-Limit-Info"], "api-usage=14002/15000; api-bursts=1/750"
        )

    def test_a_lightning_host_is_no_host_of_the_api(self):
        got = self.send("GET", "/services/data", None, {"Host": "acme.lightning.force.com"})
        self.assertEqual((got.status, len(self.fake.breaches)), (404, 1))
        self.control("settings", lightning=True)
        self.assertEqual(self.send("GET", "/services/data").status, 404)

    def test_what_a_client_should_never_send_is_written_down(self):
        self.send("GET", "/services/data", None, {"User-Agent": ""})
        self.send("GET", "/services/data", None, {"User-Agent": "Mozilla/5.0"})
        self.send("GET", "/services/data", None, {"Cookie": "sid=1"})
        self.send("GET", f"{DATA}/limits?oauth_token=x")
        self.send("GET", "/services/oauth2/revoke?token=x")
        self.send("POST", "/services/oauth2/token?grant_type=refresh_token", "", FORM)
        self.assertEqual(len(self.fake.breaches), 6)
        self.assertEqual(self.control("forget"), {})
        self.assertEqual(self.send("GET", "/__fake/breaches").json, [])


if __name__ == "__main__":
    unittest.main()
