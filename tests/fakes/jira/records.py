"""What a Jira keeps. Stamps are milliseconds since 1970; a rich text is what the skin's markup makes of it: a document
(Cloud) or a string (Data Center)."""

import copy
import dataclasses


@dataclasses.dataclass
class User:
    handle: str  # by which tests name it; the login name of Data Center
    id: str  # accountId of Cloud, key of Data Center
    display_name: str
    email: str
    zone: str
    secret: str  # API token of Cloud, password of Data Center
    token: str  # scoped API token of Cloud, personal access token of Data Center
    admin: bool = False
    active: bool = True
    expired: bool = False  # its tokens are
    locale: str = "en_US"


@dataclasses.dataclass
class IssueType:
    id: str
    name: str


@dataclasses.dataclass
class CustomField:
    id: str  # customfield_10050
    name: str
    required: bool = False


@dataclasses.dataclass
class Project:
    id: str
    key: str
    name: str
    kind: str  # software, business, service_desk
    types: list
    public: bool = False  # readable without signing in
    last_number: int = 0
    off_screen: set = dataclasses.field(default_factory=set)  # fields that this project's screens lack
    custom: dict = dataclasses.field(default_factory=dict)  # id: CustomField
    apart: set = dataclasses.field(default_factory=set)  # names of types with a workflow of their own

    def type_by(self, name_or_id):
        return next((one for one in self.types if name_or_id in (one.name, one.id)), None)


@dataclasses.dataclass
class Comment:
    id: str
    author: User
    body: object
    created: int
    updated: int
    update_author: User
    visibility: dict = None  # {"type": "role", "value": "Administrators"}
    properties: dict = dataclasses.field(default_factory=dict)

    def internal(self):
        value = self.properties.get("sd.public.comment")
        return isinstance(value, dict) and value.get("internal") in (True, "true")


@dataclasses.dataclass
class Attachment:
    id: str
    media_id: str  # another name of the same file, by which documents refer to it
    filename: str
    author: User
    created: int
    mime_type: str
    content: bytes


@dataclasses.dataclass
class RemoteLink:
    id: int
    global_id: str
    body: dict


@dataclasses.dataclass
class Status:
    id: str
    name: str
    category: str  # new, indeterminate, done


@dataclasses.dataclass
class Issue:
    id: str
    key: str
    project: Project
    type: IssueType
    status: Status
    priority: str
    summary: str
    description: object
    labels: list
    creator: User
    reporter: User
    created: int
    updated: int
    comments: list = dataclasses.field(default_factory=list)
    attachments: list = dataclasses.field(default_factory=list)
    properties: dict = dataclasses.field(default_factory=dict)
    remote_links: list = dataclasses.field(default_factory=list)
    custom: dict = dataclasses.field(default_factory=dict)
    old_keys: list = dataclasses.field(default_factory=list)
    hidden_from: set = dataclasses.field(default_factory=set)  # handles; "*" for all but administrators

    def snapshot(self):
        """What the search index keeps of this moment."""
        lists = {name: list(getattr(self, name)) for name in ("labels", "attachments", "remote_links")}
        comments = [copy.copy(comment) for comment in self.comments]
        return dataclasses.replace(self, comments=comments, properties=dict(self.properties), **lists)


STATUSES = [
    Status("10000", "To Do", "new"),
    Status("3", "In Progress", "indeterminate"),
    Status("10001", "Done", "done"),
]
PRIORITIES = {"Highest": "1", "High": "2", "Medium": "3", "Low": "4", "Lowest": "5"}
