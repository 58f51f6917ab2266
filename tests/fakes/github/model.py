"""What GitHub keeps: accounts, tokens, repositories, issues and comments, as plain values. Times are whole seconds."""

import dataclasses

ROLES = ("none", "read", "triage", "write", "maintain", "admin")


@dataclasses.dataclass(eq=False)
class User:
    id: int
    login: str
    name: str = ""
    email: str = ""


@dataclasses.dataclass(eq=False)
class Organisation:
    id: int
    login: str
    members: dict = dataclasses.field(default_factory=dict)  # login: "admin" or "member"
    types: list = dataclasses.field(default_factory=list)  # IssueType
    saml: bool = False  # classic tokens must be authorised for it one by one


@dataclasses.dataclass(eq=False)
class IssueType:
    id: int
    name: str
    color: str = "gray"
    description: str = ""


@dataclasses.dataclass(eq=False)
class Token:
    value: str
    user: User
    kind: str  # "classic", "fine-grained", "oauth" (of an OAuth app) or "app" (of a GitHub App, for a user)
    scopes: tuple = ()  # of classic and oauth
    permissions: dict = dataclasses.field(default_factory=dict)  # of fine-grained and app: {"issues": "write"}
    repositories: tuple = ()  # ids that a fine-grained or app token was given
    expires_at: int = 0  # 0: never
    revoked: bool = False
    authorised: tuple = ()  # logins of organisations with SAML

    @property
    def scoped(self):
        return self.kind in ("classic", "oauth")


@dataclasses.dataclass(eq=False)
class Label:
    id: int
    name: str
    color: str = "ededed"
    description: str | None = None


@dataclasses.dataclass(eq=False)
class Repository:
    id: int
    owner: object  # User or Organisation
    name: str
    private: bool = False
    archived: bool = False
    has_issues: bool = True
    hidden: bool = False  # a test took away everybody's access
    roles: dict = dataclasses.field(default_factory=dict)  # login: one of ROLES
    labels: list = dataclasses.field(default_factory=list)
    issues: dict = dataclasses.field(default_factory=dict)  # number: Issue
    last_number: int = 0
    created_at: int = 0

    @property
    def full_name(self):
        return f"{self.owner.login}/{self.name}"

    def label(self, name):
        """Names of labels differ without regard to case."""
        return next((label for label in self.labels if label.name.lower() == name.lower()), None)


@dataclasses.dataclass(eq=False)
class Comment:
    id: int
    issue: "Issue"
    user: User
    body: str
    created_at: int
    updated_at: int
    edited_at: int = 0  # 0: never


@dataclasses.dataclass(eq=False)
class Issue:
    id: int
    number: int
    repository: Repository
    user: User
    title: str
    body: str | None
    created_at: int
    updated_at: int
    pull: bool = False
    state: str = "open"
    state_reason: str | None = None
    closed_at: int = 0
    closed_by: User | None = None
    labels: list = dataclasses.field(default_factory=list)
    assignees: list = dataclasses.field(default_factory=list)
    type: IssueType | None = None
    locked: bool = False
    lock_reason: str | None = None
    comments: list = dataclasses.field(default_factory=list)
    edited_at: int = 0
    deleted: bool = False
    hidden: bool = False
    moved_to: "Issue | None" = None
    texts: list = dataclasses.field(default_factory=list)  # (second, title, body): what a lagging index knows

    @property
    def present(self):
        return not (self.deleted or self.hidden or self.moved_to)

    def touch(self, now):
        self.updated_at = max(self.updated_at, now)

    def remember_text(self, now):
        self.texts.append((now, self.title, self.body or ""))
