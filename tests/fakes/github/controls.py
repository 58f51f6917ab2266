"""What a test outside may do behind GitHub's back: POST /__fake/WHAT with JSON, without a sign-in, in no record.

Beside calls, breaches, clock and forget (FakeServer). Issues are named {"repository": "lab/helpdesk", "number": 3}.
"""

import base64
import dataclasses
import secrets

from fakeserver import Refused

from . import validation
from .access import Access
from .render import Media
from .signin import SIX_MONTHS


class Controls:
    def control(self, request, what):
        action = getattr(self, "_control_" + what.replace("-", "_"), None)
        if not action:
            raise Refused(404, f"no such control: {what}")
        wish = request.json() if request.body else {}
        try:
            return action(wish)
        except KeyError as missing:
            raise Refused(400, f"{what}: {missing} is missing or unknown") from None

    # The whole.

    def _control_description(self, wish):
        return self.description()

    def _control_reset(self, wish):
        """Everything as at the beginning; the clock, the settings and the record stay."""
        self.begin()
        return self.description()

    def _control_settings(self, wish):
        return self._set(self.settings, wish)

    def _control_limits(self, wish):
        """Settings of Limits; "reset": true forgets what was used; "block": {"user", "seconds"} puts an account over a
        secondary limit."""
        wish = dict(wish)
        if wish.pop("reset", False):
            self.limits.reset()
        if block := wish.pop("block", None):
            self.limits.block(self._user(block["user"]), block["seconds"])
        return self._set(self.limits.settings, wish)

    @staticmethod
    def _set(settings, wish):
        for name, value in wish.items():
            if not hasattr(settings, name):
                raise Refused(400, f"no such setting: {name}")
            setattr(settings, name, value)
        return dataclasses.asdict(settings)

    # Sign-in.

    def _control_add_token(self, wish):
        """{"user", "kind"?, "scopes"?, "permissions"?, "repositories"?, "expires_in"?, "token"?}"""
        kind = wish.get("kind", "classic")
        value = wish.get("token") or ("github_pat_" if kind == "fine-grained" else "ghp_") + secrets.token_hex(8)
        repositories = tuple(self._repository(name).id for name in wish.get("repositories", []))
        expires = self.second() + wish["expires_in"] if "expires_in" in wish else 0
        permissions = wish.get("permissions", {"issues": "write", "metadata": "read"})
        scopes = tuple(wish.get("scopes", ["repo", "read:org"]))
        self.world.add_token(value, self._user(wish["user"]), kind, scopes=scopes, permissions=permissions,
                             repositories=repositories, expires_at=expires)
        return {"token": value}

    def _control_revoke_token(self, wish):
        self.world.tokens[wish["token"]].revoked = True
        return {}

    def _control_expire_token(self, wish):
        """{"token", "in"?}: seconds from now, else at once."""
        self.world.tokens[wish["token"]].expires_at = self.second() + wish.get("in", 0)
        return {}

    def _control_app_token(self, wish):
        """{"user", "client_id"?}: what the device flow would give; with a refresh token for a GitHub App."""
        app = self.apps[wish.get("client_id", "Iv23fakeGithubApp")]
        return self._grant(app, self._user(wish["user"]), ("repo", "read:org"))

    def _control_expire_refresh_token(self, wish):
        self.refreshes[wish["token"]].expires_at -= SIX_MONTHS
        return {}

    def _control_approve(self, wish):
        """{"user_code", "user"}: somebody enters the code in a browser."""
        self._device(wish).user = self._user(wish["user"])
        return {}

    def _control_deny(self, wish):
        self._device(wish).denied = True
        return {}

    def _control_expire_code(self, wish):
        self._device(wish).expires_at = self.clock.seconds()
        return {}

    def _control_devices(self, wish):
        return [{"user_code": device.user_code, "client_id": device.app.client_id, "scopes": list(device.scopes),
                 "interval": device.interval} for device in self.devices.values()]

    def _control_sign_in(self, wish):
        """{"token_seconds"?, "code_seconds"?}: how long what is given from now on serves."""
        self.token_seconds = wish.get("token_seconds", self.token_seconds)
        self.code_seconds = wish.get("code_seconds", self.code_seconds)
        return {"token_seconds": self.token_seconds, "code_seconds": self.code_seconds}

    def _device(self, wish):
        for device in self.devices.values():
            if device.user_code == wish["user_code"].upper():
                return device
        raise KeyError("user_code")

    # Repositories.

    def _control_add_repository(self, wish):
        """{"owner", "name", "private"?, "has_issues"?, "archived"?, "roles"?}"""
        owner = self.world.orgs.get(wish["owner"].lower()) or self._user(wish["owner"])
        repo = self.world.add_repository(owner, wish["name"], private=wish.get("private", False),
                                         has_issues=wish.get("has_issues", True), archived=wish.get("archived", False),
                                         roles=wish.get("roles", {"ada": "admin", "mia": "write"}))
        return {"id": repo.id, "full_name": repo.full_name}

    def _control_set_repository(self, wish):
        """{"repository", "private"?, "archived"?, "has_issues"?, "hidden"?}"""
        repo = self._repository(wish["repository"])
        for name in ("private", "archived", "has_issues", "hidden"):
            setattr(repo, name, wish.get(name, getattr(repo, name)))
        return {}

    def _control_set_role(self, wish):
        """{"repository", "user", "role"}; "none" takes it away."""
        self._repository(wish["repository"]).roles[wish["user"]] = wish["role"]
        return {}

    def _control_rename(self, wish):
        """{"repository", "owner"?, "name"?}: renamed or transferred; the old name leads to the new one."""
        repo = self._repository(wish["repository"])
        owner = wish.get("owner", repo.owner.login)
        self.world.rename_repository(repo, self.world.orgs.get(owner.lower()) or self._user(owner),
                                     wish.get("name", repo.name))
        return {"full_name": repo.full_name}

    # Issues and comments, by somebody else.

    def _control_add_issue(self, wish):
        """{"repository", "title", "body"?, "user"?, "pull"?, "labels"?, "type"?}"""
        repo, user = self._repository(wish["repository"]), self._user(wish.get("user", "ada"))
        issue = self.world.add_issue(repo, user, wish["title"], wish.get("body"), pull=wish.get("pull", False))
        issue.labels = self._labels(repo, wish.get("labels", []))
        issue.type = self._type(repo, wish.get("type"))
        return self.renderer.issue(issue, Media(""))

    def _control_add_issues(self, wish):
        """{"repository", "count", "comments"?, "user"?, "title"?, "body"?, "apart"?}: many at once, `apart` seconds (1)
        between them, the last one now. They count against no limit."""
        repo, user = self._repository(wish["repository"]), self._user(wish.get("user", "ada"))
        count, apart, first = wish["count"], wish.get("apart", 1), repo.last_number + 1
        title, body = wish.get("title", "Issue"), wish.get("body", "")
        for index in range(count):
            at = self.second() - (count - 1 - index) * apart
            issue = self.world.add_issue(repo, user, f"{title} {index + 1}", body, at)
            for comment in range(wish.get("comments", 0)):
                self.world.add_comment(issue, user, f"Comment {comment + 1}", at)
        return {"first": first, "last": repo.last_number}

    def _control_edit_issue(self, wish):
        """{..., "user"?, "title"?, "body"?, "state"?, "state_reason"?, "labels"?, "assignees"?, "type"?, "locked"?}"""
        issue = self._issue(wish)
        self.access = Access(None)
        self.access.user = self._user(wish.get("user", "ada"))
        self.set_text(issue, wish.get("title", issue.title), wish.get("body", issue.body))
        self.set_state(issue, wish.get("state", issue.state), wish.get("state_reason"))
        if "labels" in wish:
            self.set_extras(issue, {"labels": validation.label_names(wish["labels"])})
        if "assignees" in wish:
            self.set_extras(issue, {"assignees": [self._user(login) for login in wish["assignees"]]})
        if "type" in wish:
            self.set_extras(issue, {"type": self._type(issue.repository, wish["type"])})
        if wish.get("locked", issue.locked) != issue.locked:
            issue.locked = wish["locked"]
            issue.touch(self.second())
        return self.renderer.issue(issue, Media(""))

    def _control_add_comment(self, wish):
        comment = self.world.add_comment(self._issue(wish), self._user(wish.get("user", "ada")), wish["body"])
        return self.renderer.comment(comment, Media(""))

    def _control_edit_comment(self, wish):
        """{"id", "body"}"""
        comment = self.world.comments[wish["id"]]
        self.set_comment(comment, wish["body"])
        return self.renderer.comment(comment, Media(""))

    def _control_delete_comment(self, wish):
        self.world.delete_comment(self.world.comments[wish["id"]])
        return {}

    def _control_delete_issue(self, wish):
        self._issue(wish).deleted = True
        return {}

    def _control_hide_issue(self, wish):
        """{..., "hidden"?}: 404 as for who lost access."""
        self._issue(wish).hidden = wish.get("hidden", True)
        return {}

    def _control_transfer_issue(self, wish):
        """{..., "to": "lab/backend"}"""
        moved = self.world.transfer(self._issue(wish), self._repository(wish["to"]))
        return self.renderer.issue(moved, Media(""))

    def _control_add_file(self, wish):
        """{"repository", "name", "base64"}: somebody drops a file into a text of this repository; gives the link."""
        repo = self._repository(wish["repository"])
        return {"link": self.add_file(wish["name"], base64.b64decode(wish["base64"]), repo.private).link}

    def _control_issues(self, wish):
        """{"repository"}: title and last change (seconds since 1970) of all issues, by number."""
        return {number: {"title": issue.title, "updated": issue.updated_at}
                for number, issue in self._repository(wish["repository"]).issues.items() if issue.present}

    def _control_issue(self, wish):
        """Where an issue stands, whoever may see it."""
        issue = self._issue(wish)
        return {**self.renderer.issue(issue, Media(""), alone=True),
                "all_comments": [self.renderer.comment(comment, Media("")) for comment in issue.comments]}

    def _user(self, login):
        return self.world.users[login.lower()]

    def _repository(self, name):
        return self.world.names[name.lower()]

    def _issue(self, wish):
        return self._repository(wish["repository"]).issues[wish["number"]]
