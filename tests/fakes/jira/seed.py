"""What a fresh fake holds: three people, three projects of a company and one that all the world may read."""

from .records import IssueType, Project, User

KINDS = [IssueType("10001", "Task"), IssueType("10002", "Bug"), IssueType("10003", "Story")]
DESK_KINDS = [IssueType("10004", "Task"), IssueType("10005", "Bug"), IssueType("10006", "[System] Service request")]


def seed(site, users):
    for user in users:
        site.users[user.handle] = user
    for number, (key, name, kind) in enumerate(
        [
            ("SUP", "Support", "software"),
            ("DEV", "Development", "software"),
            ("DESK", "Service Desk", "service_desk"),
            ("OPEN", "Open Source", "software"),
        ]
    ):
        types = DESK_KINDS if kind == "service_desk" else KINDS
        site.projects[key] = Project(str(10000 + number), key, name, kind, list(types), public=key == "OPEN")


def cloud_users():
    return [
        User(
            "admin",
            "5b10a2844c20165700ede21a",
            "Ada Admin",
            "admin@example.com",
            "Europe/Berlin",
            "ATATT3xFake-admin",
            "ATATT3xFake-admin-scoped",
            admin=True,
        ),
        User(
            "sync",
            "5b10a2844c20165700ede21b",
            "Sync Account",
            "sync@example.com",
            "America/New_York",
            "ATATT3xFake-sync",
            "ATATT3xFake-sync-scoped",
        ),
        User(
            "agent",
            "5b10a2844c20165700ede21c",
            "Grace Agent",
            "agent@example.com",
            "Asia/Kolkata",
            "ATATT3xFake-agent",
            "ATATT3xFake-agent-scoped",
        ),
    ]


def data_center_users():
    return [
        User(
            "admin",
            "JIRAUSER10000",
            "Ada Admin",
            "admin@example.com",
            "Europe/Berlin",
            "admin-password",
            "NjQFakePatAdmin",
            admin=True,
        ),
        User(
            "sync",
            "JIRAUSER10100",
            "Sync Account",
            "sync@example.com",
            "America/New_York",
            "sync-password",
            "NjQFakePatSync",
        ),
        User(
            "agent",
            "JIRAUSER10200",
            "Grace Agent",
            "agent@example.com",
            "Asia/Kolkata",
            "agent-password",
            "NjQFakePatAgent",
        ),
    ]
