"""Who may do what: the rights of an account, cut down to those of the token it came with."""

from fakeserver import Refused

from .model import ROLES, Organisation

NO_RIGHT = {"fine-grained": "Resource not accessible by personal access token",
            "app": "Resource not accessible by integration"}
SAML = "Resource protected by organization SAML enforcement. You must grant your {} access to this organization."


class Access:
    """The rights of one call. `token` is None for a call without credentials."""

    def __init__(self, token):
        self.token = token
        self.user = token.user if token else None

    def role(self, repo):
        """The account's own role, whatever the token was given."""
        given = repo.roles.get(self.user.login, "none") if self.user else "none"
        return "read" if given == "none" and not repo.private else given

    def has(self, repo, least):
        return ROLES.index(self.role(repo)) >= ROLES.index(least)

    def sees(self, repo):
        """Whether the repository exists for this call. Raises where it does and SAML stands before it."""
        if repo.hidden:
            return False
        if not repo.private:
            return True
        if not self.token or self.role(repo) == "none":
            return False
        if not self.token.scoped:
            return repo.id in self.token.repositories
        if "repo" not in self.token.scopes:
            return False
        if self.behind_saml(repo.owner):
            kind = "Personal Access token" if self.token.kind == "classic" else "OAuth token"
            where = f"https://github.com/orgs/{repo.owner.login}/sso?authorization_request=A"
            raise Refused(403, SAML.format(kind), headers={"X-GitHub-SSO": f"required; url={where}"})
        return True

    def behind_saml(self, owner):
        return (isinstance(owner, Organisation) and owner.saml and self.token.scoped
                and owner.login not in self.token.authorised)

    def reads_issues(self, repo):
        """Public issues are everyone's; those of private repositories need the right."""
        if repo.private and not self.token.scoped and self.token.permissions.get("issues") not in ("read", "write"):
            self._lacks("issues=read")

    def writes_issues(self, repo):
        """Refuses what this token may not write in this repository, before anybody looks at the account's role."""
        if not self.token:
            raise Refused(401, "Requires authentication")
        if self.token.scoped:
            if not ("repo" in self.token.scopes or ("public_repo" in self.token.scopes and not repo.private)):
                raise Refused(404, "Not Found", headers={"X-Accepted-OAuth-Scopes": "public_repo, repo"})
        elif repo.id not in self.token.repositories or self.token.permissions.get("issues") != "write":
            self._lacks("issues=write")

    def reads_organisations(self):
        if self.token.scoped and "read:org" not in self.token.scopes:
            raise Refused(403, "You need at least read:org scope or user scope to list your organizations.",
                          headers={"X-Accepted-OAuth-Scopes": "admin:org, read:org, repo, user, write:org"})

    def edits_issue(self, issue):
        """State and words: the author and everyone from triage on. (Labels and the like: `pushes`.)"""
        if issue.user is not self.user and not self.has(issue.repository, "triage"):
            raise Refused(403, "Must have admin rights to Repository.")

    def edits_comment(self, comment):
        if comment.user is not self.user and not self.has(comment.issue.repository, "write"):
            raise Refused(403, "Must have admin rights to Repository.")

    def pushes(self, repo):
        return self.has(repo, "write")

    def _lacks(self, permission):
        raise Refused(403, NO_RIGHT[self.token.kind], headers={"X-Accepted-GitHub-Permissions": permission})
