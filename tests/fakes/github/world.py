"""Everything one GitHub knows, with what every test finds there at the beginning."""

import base64
import struct

from .model import Comment, Issue, IssueType, Label, Organisation, Repository, Token, User

# Numbers of issues and comments passed 2^31 long ago; who keeps them in 32 bits loses them.
FIRST_IDS = {"user": 41_000_001, "org": 52_000_001, "repo": 730_000_001, "label": 6_200_000_001, "type": 9_100_001,
             "issue": 3_100_000_019, "comment": 3_400_000_023}
PREFIXES = {User: "U", Organisation: "O", Repository: "R", Label: "LA", IssueType: "IT", Issue: "I", Comment: "IC"}
LONG_AGO = 1_500_000_000


class World:
    """The state and nothing else: who may do what is said by Access, what is answered by the routes."""

    def __init__(self, now):
        self.now = now  # a function: this second
        self.users, self.orgs, self.tokens = {}, {}, {}  # by lower login, lower login, value
        self.repositories = {}  # by id
        self.names = {}  # "owner/name" in lower case: Repository; old names stay
        self.comments = {}  # by id; gone ones are gone
        self._ids = dict(FIRST_IDS)
        self._nodes = {}
        self._seed()

    def next_id(self, kind):
        self._ids[kind] += 977  # others create things too
        return self._ids[kind]

    def node_id(self, thing):
        """Opaque, url-safe, says nothing about the number."""
        prefix = "PR" if isinstance(thing, Issue) and thing.pull else PREFIXES[type(thing)]
        packed = base64.urlsafe_b64encode(b"\x92\x00" + struct.pack(">Q", thing.id)).decode().rstrip("=")
        node = f"{prefix}_kwDO{packed}"
        self._nodes[node] = thing
        return node

    def node(self, node_id):
        return self._nodes.get(node_id)

    def user(self, login):
        return self.users.get(login.lower())

    def repository(self, owner, name):
        return self.names.get(f"{owner}/{name}".lower())

    def is_current_name(self, owner, name):
        found = self.repository(owner, name)
        return bool(found) and found.full_name.lower() == f"{owner}/{name}".lower()

    def add_user(self, login, name=""):
        user = User(self.next_id("user"), login, name or login.title(), f"{login}@example.com")
        self.users[login.lower()] = user
        self.node_id(user)
        return user

    def add_org(self, login, **more):
        org = Organisation(self.next_id("org"), login, **more)
        self.orgs[login.lower()] = org
        self.node_id(org)
        return org

    def add_repository(self, owner, name, **more):
        repo = Repository(self.next_id("repo"), owner, name, created_at=LONG_AGO, **more)
        self.repositories[repo.id] = repo
        self.names[repo.full_name.lower()] = repo
        self.node_id(repo)
        for label in ("bug", "duplicate", "enhancement", "question"):
            self.add_label(repo, label, "d73a4a" if label == "bug" else "a2eeef")
        return repo

    def rename_repository(self, repo, owner, name):
        repo.owner, repo.name = owner, name
        self.names[repo.full_name.lower()] = repo

    def add_label(self, repo, name, color="ededed", description=None):
        label = Label(self.next_id("label"), name, color, description)
        repo.labels.append(label)
        self.node_id(label)
        return label

    def add_issue(self, repo, user, title, body=None, at=None, pull=False):
        repo.last_number += 1
        at = self.now() if at is None else at
        issue = Issue(self.next_id("issue"), repo.last_number, repo, user, title, body, at, at, pull)
        repo.issues[issue.number] = issue
        issue.remember_text(at)
        self.node_id(issue)
        return issue

    def add_comment(self, issue, user, body, at=None):
        at = self.now() if at is None else at
        comment = Comment(self.next_id("comment"), issue, user, body, at, at)
        issue.comments.append(comment)
        issue.touch(at)
        self.comments[comment.id] = comment
        self.node_id(comment)
        return comment

    def delete_comment(self, comment):
        comment.issue.comments.remove(comment)
        del self.comments[comment.id]

    def transfer(self, issue, target):
        """The issue goes on under a new number and id; the old number leads there. Labels the target lacks are lost."""
        moved = self.add_issue(target, issue.user, issue.title, issue.body, issue.created_at)
        moved.labels = [found for label in issue.labels if (found := target.label(label.name))]
        moved.state, moved.state_reason, moved.closed_at = issue.state, issue.state_reason, issue.closed_at
        moved.comments, issue.comments = issue.comments, []
        for comment in moved.comments:
            comment.issue = moved
        moved.touch(self.now())
        issue.moved_to = moved
        return moved

    def add_token(self, value, user, kind, **more):
        self.tokens[value] = token = Token(value, user, kind, **more)
        return token

    def _seed(self):
        ada, mia, tess, rita, otto = (self.add_user(login) for login in ("ada", "mia", "tess", "rita", "otto"))
        lab = self.add_org("lab", members={"ada": "admin", "mia": "member", "tess": "member"})
        lab.types = [IssueType(self.next_id("type"), *row) for row in (
            ("Task", "yellow", "A specific piece of work"), ("Bug", "red", "An unexpected problem"),
            ("Feature", "blue", "A request, idea, or new functionality"))]
        for type_ in lab.types:
            self.node_id(type_)
        sso = self.add_org("sso", members={"ada": "admin", "mia": "member"}, saml=True)
        team = {"ada": "admin", "mia": "write", "tess": "triage", "rita": "read"}
        helpdesk = self.add_repository(lab, "helpdesk", roles=dict(team))
        self.names["lab/support"] = helpdesk  # its old name
        backend = self.add_repository(lab, "backend", private=True, roles=dict(team))
        self.add_repository(lab, "attic", archived=True, roles=dict(team))
        self.add_repository(lab, "silent", has_issues=False, roles=dict(team))
        self.add_repository(sso, "vault", private=True, roles={"ada": "admin", "mia": "write"})
        self.add_repository(otto, "own", roles={"otto": "admin"})
        issues = {"issues": "write", "metadata": "read"}
        add = self.add_token
        add("ghp_adaClassic", ada, "classic", scopes=("repo", "read:org"), authorised=("sso",))
        add("ghp_miaClassic", mia, "classic", scopes=("repo", "read:org"))
        add("ghp_miaPublic", mia, "classic", scopes=("public_repo",))
        add("ghp_miaNothing", mia, "classic")
        add("github_pat_mia", mia, "fine-grained", permissions=issues, repositories=(helpdesk.id, backend.id),
            expires_at=self.now() + 90 * 86400)
        add("github_pat_miaReads", mia, "fine-grained", permissions={"issues": "read", "metadata": "read"},
            repositories=(helpdesk.id, backend.id))
        add("github_pat_miaHelpdesk", mia, "fine-grained", permissions=issues, repositories=(helpdesk.id,))
        add("ghp_miaExpired", mia, "classic", scopes=("repo",), expires_at=self.now() - 86400)
        add("ghp_tessClassic", tess, "classic", scopes=("repo", "read:org"))
        add("ghp_ritaClassic", rita, "classic", scopes=("repo",))
        add("ghp_ottoClassic", otto, "classic", scopes=("repo", "read:org"))
