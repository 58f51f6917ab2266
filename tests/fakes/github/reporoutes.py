"""Who am I, which repositories there are and what they have; addresses that every GitHub answers."""

from fakeserver import Answer, Refused, route

from . import paging, validation
from .model import Organisation

OLD_ROLES = {"triage": "read", "maintain": "write"}  # what the field "permission" makes of newer ones
SERVER_VERSION = "3.19.0"
ROOT = {
    "current_user_url": "/user", "current_user_authorizations_html_url": "/settings/connections{/client_id}",
    "authorizations_url": "/authorizations", "code_search_url": "/search/code?q={query}{&page,per_page,sort,order}",
    "commit_search_url": "/search/commits?q={query}{&page,per_page,sort,order}", "emails_url": "/user/emails",
    "emojis_url": "/emojis", "events_url": "/events", "feeds_url": "/feeds", "followers_url": "/user/followers",
    "following_url": "/user/following{/target}", "gists_url": "/gists{/gist_id}", "hub_url": "/hub",
    "issue_search_url": "/search/issues?q={query}{&page,per_page,sort,order}", "issues_url": "/issues",
    "keys_url": "/user/keys", "label_search_url": "/search/labels?q={query}&repository_id={repository_id}",
    "notifications_url": "/notifications", "organization_url": "/orgs/{org}",
    "organization_repositories_url": "/orgs/{org}/repos{?type,page,per_page,sort}",
    "organization_teams_url": "/orgs/{org}/teams", "public_gists_url": "/gists/public", "rate_limit_url": "/rate_limit",
    "repository_url": "/repos/{owner}/{repo}", "starred_url": "/user/starred{/owner}{/repo}",
    "repository_search_url": "/search/repositories?q={query}{&page,per_page,sort,order}",
    "current_user_repositories_url": "/user/repos{?type,page,per_page,sort}", "starred_gists_url": "/gists/starred",
    "topic_search_url": "/search/topics?q={query}{&page,per_page}", "user_url": "/users/{user}",
    "user_organizations_url": "/user/orgs", "user_repositories_url": "/users/{user}/repos{?type,page,per_page,sort}",
    "user_search_url": "/search/users?q={query}{&page,per_page,sort,order}"}


class RepoRoutes:
    @route("GET", "/")
    def root_page(self, request):
        return Answer(200, {name: self.renderer.api + path for name, path in ROOT.items()})

    @route("GET", "/meta")
    def meta(self, request):
        if self.enterprise:
            return Answer(200, {"verifiable_password_authentication": True, "installed_version": SERVER_VERSION})
        networks = dict.fromkeys(("hooks", "web", "api", "git", "pages"), ["192.0.2.0/24"])
        return Answer(200, {"verifiable_password_authentication": False, **networks})

    @route("GET", "/rate_limit")
    def rate_limit(self, request):
        if not self.limits.settings.enabled:
            raise Refused(404, "Rate limiting is not enabled.")
        resources = {}
        for resource in ("core", "search", "graphql"):
            most, used, end = self.limits.state(self.access.user, resource)
            resources[resource] = {"limit": most, "used": used, "remaining": max(0, most - used), "reset": end}
        return Answer(200, {"resources": resources, "rate": resources["core"]})

    @route("GET", "/user")
    def me(self, request):
        user = self._me()
        fields = {**self.renderer.account(user), "email": None if self.access.token.scoped else user.email}
        fields.update(private_gists=0, total_private_repos=0, owned_private_repos=0, disk_usage=0, collaborators=0,
                      two_factor_authentication=True)
        return Answer(200, fields)

    @route("GET", "/users/{login}")
    def user(self, request, login):
        user = self.world.user(login)
        if not user:
            raise Refused(404, "Not Found")
        return Answer(200, self.renderer.account(user))

    @route("GET", "/user/repos")
    def my_repositories(self, request):
        """Where the account has a role of its own; those behind SAML are left out, which only a header says."""
        self._me()
        self.known(request, "sort", "direction", "visibility", "affiliation", "type", "per_page", "page")
        visibility = self.choice(request, "visibility", ("all", "public", "private"))
        sort = self.choice(request, "sort", ("full_name", "created", "updated", "pushed"))
        hidden, rows = set(), []
        for repo in self.world.repositories.values():
            if self.access.user.login not in repo.roles or visibility not in ("all", self._visibility(repo)):
                continue
            if repo.private and self.access.behind_saml(repo.owner):
                hidden.add(str(repo.owner.id))
            elif self.access.sees(repo) and (self.access.token.scoped or repo.id in self.access.token.repositories):
                rows.append(repo)
        rows.sort(key=lambda repo: repo.full_name.lower() if sort == "full_name" else repo.created_at)
        if self.choice(request, "direction", ("asc" if sort == "full_name" else "desc", "asc", "desc")) == "desc":
            rows.reverse()
        answer = paging.by_number(request, f"{self.renderer.api}/user/repos", rows,
                                  lambda repo: self.renderer.repository(repo, self.access))
        if hidden:
            answer.headers["X-GitHub-SSO"] = f"partial-results; organizations={','.join(sorted(hidden))}"
        return answer

    @staticmethod
    def _visibility(repo):
        return "private" if repo.private else "public"

    @route("GET", "/user/memberships/orgs/{org}")
    def membership(self, request, org):
        self._me()
        self.access.reads_organisations()
        org = self._org(org)
        role = org.members.get(self.access.user.login)
        if not role:
            raise Refused(404, "Not Found")
        url = f"{self.renderer.api}/orgs/{org.login}"
        return Answer(200, {"url": f"{url}/memberships/{self.access.user.login}", "state": "active", "role": role,
                            "organization_url": url, "user": self.renderer.user(self.access.user),
                            "organization": self.renderer.organisation(org)})

    @route("GET", "/user/orgs")
    def my_organisations(self, request):
        self._me()
        self.access.reads_organisations()
        self.known(request, "per_page", "page")
        rows = [org for org in self.world.orgs.values() if self.access.user.login in org.members]
        return paging.by_number(request, f"{self.renderer.api}/user/orgs", rows, self.renderer.organisation)

    @route("GET", "/orgs/{org}/issue-types")
    def types_of_organisation(self, request, org):
        org = self._org(org)
        if not self.access.user or self.access.user.login not in org.members:
            raise Refused(404, "Not Found")
        return Answer(200, [self.renderer.issue_type(kind) for kind in org.types])

    @route("GET", "/repos/{owner}/{repo}")
    def repository_itself(self, request, owner, repo):
        repo = self.repository(request, owner, repo, issues=False)
        self.known(request)
        fields = {**self.renderer.repository(repo, self.access), "network_count": 0, "subscribers_count": 0}
        if isinstance(repo.owner, Organisation):
            fields["organization"] = self.renderer.user(repo.owner)
        return Answer(200, fields)

    @route("GET", "/repos/{owner}/{repo}/issue-types")
    def types(self, request, owner, repo):
        repo = self.repository(request, owner, repo)
        return Answer(200, [self.renderer.issue_type(kind) for kind in getattr(repo.owner, "types", [])])

    @route("GET", "/repos/{owner}/{repo}/labels")
    def labels(self, request, owner, repo):
        repo = self.repository(request, owner, repo, issues=False)
        self.known(request, "per_page", "page")
        rows = sorted(repo.labels, key=lambda label: label.name.lower())
        return paging.by_number(request, self.list_url(repo, "labels"), rows,
                                lambda label: self.renderer.label(repo, label))

    @route("POST", "/repos/{owner}/{repo}/labels")
    def create_label(self, request, owner, repo):
        repo = self.repository(request, owner, repo, write=True)
        shape = {"name": "string", "color": "string", "description": "string null"}
        fields = validation.fields(self, request, shape, required=["name"])
        if not self.access.pushes(repo):
            raise Refused(404, "Not Found")
        name = validation.label_names([fields["name"]])[0]
        if repo.label(name):
            raise validation.failed(validation.error("Label", "name", "already_exists"))
        self.limits.create(self.access.user)
        label = self.world.add_label(repo, name, fields.get("color", "ededed"), fields.get("description"))
        return Answer(201, self.renderer.label(repo, label))

    @route("GET", "/repos/{owner}/{repo}/labels/{label}")
    def label(self, request, owner, repo, label):
        repo = self.repository(request, owner, repo, issues=False)
        found = repo.label(label)
        if not found:
            raise Refused(404, "Not Found")
        return Answer(200, self.renderer.label(repo, found))

    @route("GET", "/repos/{owner}/{repo}/assignees")
    def assignees(self, request, owner, repo):
        repo = self.repository(request, owner, repo, issues=False)
        self.known(request, "per_page", "page")
        rows = [self.world.user(login) for login in sorted(repo.roles)]
        return paging.by_number(request, self.list_url(repo, "assignees"), rows, self.renderer.user)

    @route("GET", "/repos/{owner}/{repo}/assignees/{login}")
    def assignee(self, request, owner, repo, login):
        repo = self.repository(request, owner, repo, issues=False)
        if login.lower() not in (name.lower() for name in repo.roles):
            raise Refused(404, "Not Found")
        return Answer(204)

    @route("GET", "/repos/{owner}/{repo}/collaborators/{login}/permission")
    def permission(self, request, owner, repo, login):
        repo = self.repository(request, owner, repo, issues=False)
        user = self.world.user(login)
        if not user:
            raise Refused(404, f"{login} is not a user")
        if not self.access.pushes(repo):
            raise Refused(403, "Must have push access to view collaborator permission.")
        role = repo.roles.get(user.login, "none" if repo.private else "read")
        return Answer(200, {"permission": OLD_ROLES.get(role, role), "role_name": role,
                            "user": {**self.renderer.user(user), "role_name": role}})

    def _me(self):
        if not self.access.user:
            raise Refused(401, "Requires authentication")
        return self.access.user

    def _org(self, login):
        org = self.world.orgs.get(login.lower())
        if not org:
            raise Refused(404, "Not Found")
        return org
