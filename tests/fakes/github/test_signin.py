"""The fake keeps GitHub's rules about the device flow and refresh tokens."""

import unittest
import urllib.parse

from faketest import ADA, ISSUES, FakeTest

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


class SignIn(FakeTest):
    def form(self, path, json_answer=True, token=None, **fields):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        headers["Accept"] = "application/json" if json_answer else "*/*"
        return self.send("POST", path, urllib.parse.urlencode(fields).encode(), token, headers)

    def begin(self, app="Ov23fakeOAuthApp", **more):
        return self.form("/login/device/code", client_id=app, **more).json

    def poll(self, begun, app="Ov23fakeOAuthApp", after=5):
        self.control("clock", offset=self.fake.clock.offset + after)
        answer = self.form("/login/oauth/access_token", client_id=app, grant_type=DEVICE,
                           device_code=begun["device_code"])
        self.assertEqual(answer.status, 200)
        return answer.json

    def test_device_flow(self):
        begun = self.begin(scope="repo read:org")
        self.assertEqual((begun["expires_in"], begun["interval"]), (900, 5))
        self.assertRegex(begun["user_code"], r"^[A-Z]{4}-[A-Z]{4}$")
        self.assertEqual(self.poll(begun)["error"], "authorization_pending")
        self.control("approve", user_code=begun["user_code"], user="mia")
        given = self.poll(begun)
        self.assertEqual((given["token_type"], given["scope"]), ("bearer", "repo,read:org"))
        self.assertEqual(self.get("/user", given["access_token"]).json["login"], "mia")
        self.assertEqual(self.poll(begun)["error"], "incorrect_device_code")  # it serves once

    def test_who_polls_too_fast_must_slow_down(self):
        begun = self.begin()
        self.poll(begun)
        slow = self.poll(begun, after=2)
        self.assertEqual((slow["error"], slow["interval"]), ("slow_down", 10))
        self.breached("after the last poll")
        self.assertEqual(self.poll(begun, after=6)["error"], "slow_down")
        self.assertEqual(self.poll(begun, after=16)["error"], "authorization_pending")

    def test_another_interval_may_be_wanted(self):
        self.control("sign-in", interval=7)
        self.addCleanup(self.control, "sign-in", interval=5)
        begun = self.begin()
        self.assertEqual(begun["interval"], 7)
        self.poll(begun, after=7)
        self.assertEqual(self.poll(begun, after=7)["error"], "authorization_pending")
        self.assertEqual(self.poll(begun, after=6)["error"], "slow_down")
        self.breached("after the last poll")

    def test_all_errors_come_with_200(self):
        begun = self.begin()
        self.control("deny", user_code=begun["user_code"])
        self.assertEqual(self.poll(begun)["error"], "access_denied")
        self.assertEqual(self.poll(self.begin(), after=900)["error"], "expired_token")
        self.assertEqual(self.poll({"device_code": "x"})["error"], "incorrect_device_code")
        self.assertEqual(self.poll(begun, app="nobody")["error"], "incorrect_client_credentials")
        self.assertEqual(self.begin("Ov23fakeNoDeviceFlow")["error"], "device_flow_disabled")
        odd = self.form("/login/oauth/access_token", client_id="Ov23fakeOAuthApp", grant_type="password").json
        self.assertEqual(odd["error"], "unsupported_grant_type")
        self.assertEqual(self.form("/login/device/code", client_id="nobody").status, 404)

    def test_answers_are_forms_unless_json_is_asked_for(self):
        answer = self.form("/login/device/code", json_answer=False, client_id="Ov23fakeOAuthApp")
        self.assertIn("x-www-form-urlencoded", answer.headers["Content-Type"])
        self.assertIn(b"user_code=", answer.raw)

    def test_the_login_gets_no_authorization(self):
        self.form("/login/device/code", token=ADA, client_id="Ov23fakeOAuthApp")
        self.breached("Authorization sent to the login")

    def test_refresh_tokens_rotate(self):
        app = "Iv23fakeGithubApp"
        given = self.control("app-token", user="mia", client_id=app)
        self.assertEqual((given["expires_in"], given["refresh_token_expires_in"]), (28800, 15897600))

        def refresh(token):
            return self.form("/login/oauth/access_token", client_id=app, grant_type="refresh_token",
                             refresh_token=token).json

        fresh = refresh(given["refresh_token"])
        self.refused(self.get("/user", given["access_token"]), 401)  # ended with its refresh token
        self.assertEqual(self.get("/user", fresh["access_token"]).json["login"], "mia")
        self.assertEqual(refresh(given["refresh_token"])["error"], "bad_refresh_token")
        self.control("clock", offset=28801)
        self.refused(self.get("/user", fresh["access_token"]), 401)
        self.control("expire-refresh-token", token=fresh["refresh_token"])
        self.assertEqual(refresh(fresh["refresh_token"])["error"], "bad_refresh_token")

    def test_a_github_app_sees_only_where_it_is_installed(self):
        token = self.control("app-token", user="mia")["access_token"]
        self.assertEqual(self.post(ISSUES, {"title": "x"}, token).status, 201)
        self.refused(self.get("/repos/sso/vault", token), 404)
        self.refused(self.post("/repos/otto/own/issues", {"title": "x"}, token), 403,
                     "Resource not accessible by integration")


if __name__ == "__main__":
    unittest.main()
