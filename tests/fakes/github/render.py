"""GitHub's JSON of what the world holds, by its OpenAPI description."""

import datetime
import re

from . import markdown
from .model import Organisation

REACTIONS = ("+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes")
REPOSITORY_PATHS = {
    "archive_url": "/{archive_format}{/ref}", "assignees_url": "/assignees{/user}", "blobs_url": "/git/blobs{/sha}",
    "branches_url": "/branches{/branch}", "collaborators_url": "/collaborators{/collaborator}",
    "comments_url": "/comments{/number}", "commits_url": "/commits{/sha}", "compare_url": "/compare/{base}...{head}",
    "contents_url": "/contents/{+path}", "contributors_url": "/contributors", "deployments_url": "/deployments",
    "downloads_url": "/downloads", "events_url": "/events", "forks_url": "/forks",
    "git_commits_url": "/git/commits{/sha}", "git_refs_url": "/git/refs{/sha}", "git_tags_url": "/git/tags{/sha}",
    "hooks_url": "/hooks", "issue_comment_url": "/issues/comments{/number}",
    "issue_events_url": "/issues/events{/number}", "issues_url": "/issues{/number}",
    "keys_url": "/keys{/key_id}", "labels_url": "/labels{/name}",
    "languages_url": "/languages", "merges_url": "/merges", "milestones_url": "/milestones{/number}",
    "notifications_url": "/notifications{?since,all,participating}", "pulls_url": "/pulls{/number}",
    "releases_url": "/releases{/id}", "stargazers_url": "/stargazers", "statuses_url": "/statuses/{sha}",
    "subscribers_url": "/subscribers", "subscription_url": "/subscription", "tags_url": "/tags", "teams_url": "/teams",
    "trees_url": "/git/trees{/sha}"}


def stamp(seconds):
    """Whole seconds in UTC, or null."""
    if not seconds:
        return None
    return datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Renderer:
    """`api` and `web`: the roots of addresses."""

    def __init__(self, world, api, web):
        self._world, self.api, self.web = world, api, web
        self.sign_links = lambda html: html  # see Files

    def user(self, user):
        if user is None:
            return None
        url, organisation = f"{self.api}/users/{user.login}", isinstance(user, Organisation)
        return {"login": user.login, "id": user.id, "node_id": self._world.node_id(user),
                "avatar_url": f"{self.web}/avatars/u/{user.id}?v=4", "gravatar_id": "", "url": url,
                "html_url": f"{self.web}/{user.login}", "followers_url": f"{url}/followers",
                "following_url": f"{url}/following{{/other_user}}", "gists_url": f"{url}/gists{{/gist_id}}",
                "starred_url": f"{url}/starred{{/owner}}{{/repo}}", "subscriptions_url": f"{url}/subscriptions",
                "organizations_url": f"{url}/orgs", "repos_url": f"{url}/repos",
                "events_url": f"{url}/events{{/privacy}}", "received_events_url": f"{url}/received_events",
                "type": "Organization" if organisation else "User", "user_view_type": "public", "site_admin": False}

    def account(self, user):
        return {**self.user(user), "name": user.name, "company": None, "blog": "", "location": None, "email": None,
                "hireable": None, "bio": None, "twitter_username": None, "public_repos": 0, "public_gists": 0,
                "followers": 0, "following": 0, "created_at": stamp(1_500_000_000), "updated_at": stamp(1_500_000_000)}

    def organisation(self, org):
        url = f"{self.api}/orgs/{org.login}"
        return {"login": org.login, "id": org.id, "node_id": self._world.node_id(org), "url": url,
                "repos_url": f"{url}/repos", "events_url": f"{url}/events", "hooks_url": f"{url}/hooks",
                "issues_url": f"{url}/issues", "members_url": f"{url}/members{{/member}}",
                "public_members_url": f"{url}/public_members{{/member}}",
                "avatar_url": f"{self.web}/avatars/u/{org.id}?v=4", "description": None}

    def repository_url(self, repo):
        return f"{self.api}/repos/{repo.full_name}"

    def repository(self, repo, access):
        url, web = self.repository_url(repo), f"{self.web}/{repo.full_name}"
        rank = [access.has(repo, role) for role in ("admin", "maintain", "write", "triage", "read")]
        opened = sum(issue.state == "open" and issue.present for issue in repo.issues.values())
        fields = {
            "id": repo.id, "node_id": self._world.node_id(repo), "name": repo.name, "full_name": repo.full_name,
            "private": repo.private, "owner": self.user(repo.owner), "html_url": web, "description": None,
            "fork": False, "url": url, **{name: url + path for name, path in REPOSITORY_PATHS.items()},
            **dict.fromkeys(("created_at", "updated_at", "pushed_at"), stamp(repo.created_at)),
            "git_url": f"git://github.com/{repo.full_name}.git", "ssh_url": f"git@github.com:{repo.full_name}.git",
            "clone_url": f"{web}.git", "svn_url": web, "homepage": None, "size": 0, "stargazers_count": 0,
            "watchers_count": 0, "language": None, "has_issues": repo.has_issues, "has_projects": True,
            "has_downloads": True, "has_wiki": True, "has_pages": False, "has_discussions": False, "forks_count": 0,
            "mirror_url": None, "archived": repo.archived, "disabled": False, "open_issues_count": opened,
            "license": None, "allow_forking": True, "is_template": False, "web_commit_signoff_required": False,
            "topics": [], "visibility": "private" if repo.private else "public", "forks": 0, "open_issues": opened,
            "watchers": 0, "default_branch": "main"}
        if access.user:
            fields["permissions"] = dict(zip(("admin", "maintain", "push", "triage", "pull"), rank))
        return fields

    def label(self, repo, label):
        return {"id": label.id, "node_id": self._world.node_id(label),
                "url": f"{self.repository_url(repo)}/labels/{label.name.replace(' ', '%20')}", "name": label.name,
                "color": label.color, "default": label.name in ("bug", "duplicate", "enhancement", "question"),
                "description": label.description}

    def issue_type(self, kind):
        return kind and {"id": kind.id, "node_id": self._world.node_id(kind), "name": kind.name,
                         "description": kind.description, "color": kind.color, "created_at": stamp(1_700_000_000),
                         "updated_at": stamp(1_700_000_000), "is_enabled": True}

    def association(self, user, repo):
        if user is repo.owner:
            return "OWNER"
        if isinstance(repo.owner, Organisation) and user.login in repo.owner.members:
            return "MEMBER"
        return "COLLABORATOR" if user.login in repo.roles else "NONE"

    def issue_page(self, issue):
        kind = "pull" if issue.pull else "issues"
        return f"{self.web}/{issue.repository.full_name}/{kind}/{issue.number}"

    def issue(self, issue, media, alone=False):
        repo = issue.repository
        root = self.repository_url(repo)
        url, page = f"{root}/issues/{issue.number}", self.issue_page(issue)
        fields = {
            "url": url, "repository_url": root, "labels_url": f"{url}/labels{{/name}}",
            "comments_url": f"{url}/comments", "events_url": f"{url}/events", "html_url": page,
            "id": issue.id, "node_id": self._world.node_id(issue), "number": issue.number,
            "title": issue.title, "user": self.user(issue.user), "state": issue.state,
            "labels": [self.label(repo, label) for label in issue.labels],
            "locked": issue.locked, "assignee": self.user(issue.assignees[0]) if issue.assignees else None,
            "assignees": [self.user(user) for user in issue.assignees], "milestone": None,
            "comments": len(issue.comments), "created_at": stamp(issue.created_at),
            "updated_at": stamp(issue.updated_at), "closed_at": stamp(issue.closed_at),
            "author_association": self.association(issue.user, repo),
            "active_lock_reason": issue.lock_reason, **self._texts(issue, issue.body, media),
            "reactions": self._reactions(url), "timeline_url": f"{url}/timeline", "performed_via_github_app": None,
            "state_reason": issue.state_reason}
        if issue.pull:
            fields["draft"] = False
            fields["pull_request"] = {"url": f"{root}/pulls/{issue.number}", "html_url": page,
                                      "diff_url": f"{page}.diff", "patch_url": f"{page}.patch", "merged_at": None}
        elif isinstance(repo.owner, Organisation):
            fields["type"] = self.issue_type(issue.type)
        if alone:
            fields["closed_by"] = self.user(issue.closed_by)
        return fields

    def comment(self, comment, media):
        root = self.repository_url(comment.issue.repository)
        url = f"{root}/issues/comments/{comment.id}"
        return {"url": url, "html_url": f"{self.issue_page(comment.issue)}#issuecomment-{comment.id}",
                "issue_url": f"{root}/issues/{comment.issue.number}", "id": comment.id,
                "node_id": self._world.node_id(comment), "user": self.user(comment.user),
                "created_at": stamp(comment.created_at), "updated_at": stamp(comment.updated_at),
                "author_association": self.association(comment.user, comment.issue.repository),
                **self._texts(comment.issue, comment.body, media), "reactions": self._reactions(url),
                "performed_via_github_app": None}

    def _texts(self, issue, body, media):
        texts = media.texts(body)
        if texts.get("body_html"):
            texts["body_html"] = self.signed(issue.repository, texts["body_html"])
        return texts

    def signed(self, repo, html):
        return self.sign_links(html) if repo.private else html

    def _reactions(self, url):
        return {"url": f"{url}/reactions", "total_count": 0, **dict.fromkeys(REACTIONS, 0)}


class Media:
    """What an Accept header asks of texts: the raw one, HTML, plain text, or all three."""

    FORMS = {"raw": ("body",), "html": ("body_html",), "text": ("body_text",),
             "full": ("body", "body_html", "body_text")}

    def __init__(self, accept):
        asked = re.search(r"application/vnd\.github\.(?:v3\.)?(raw|html|text|full)\b", accept)
        self.form = asked[1] if asked else ""

    def texts(self, body):
        all_forms = {"body": body, "body_html": None if body is None else markdown.to_html(body),
                     "body_text": None if body is None else markdown.to_text(body)}
        return {name: all_forms[name] for name in self.FORMS[self.form or "raw"]}
