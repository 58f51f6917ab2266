"""Codes, access tokens and refresh tokens, and what ends their lives."""

import dataclasses
import secrets

CODE_SECONDS = 15 * 60
IDLE_SECONDS = 30 * 86400
EVERY_SCOPE = ("api", "refresh_token", "openid", "id", "profile", "email")


@dataclasses.dataclass
class Session:
    user: str
    scope: tuple
    token: str
    grant: object
    used_at: float


@dataclasses.dataclass
class Grant:
    """What a user once allowed a client."""

    user: str
    scope: tuple
    refresh: str = ""
    old: set = dataclasses.field(default_factory=set)  # refresh tokens already traded in
    refreshed_at: float = 0.0


@dataclasses.dataclass
class Code:
    grant: Grant
    redirect: str
    challenge: str
    made_at: float
    used: bool = False


class Grants:
    def __init__(self, clock, organization):
        self._clock, self._organization = clock, organization
        self._sessions = {}
        self._grants = []
        self._codes = {}

    def code(self, user, scope, redirect, challenge):
        text = "aPrx" + secrets.token_urlsafe(40)
        self._codes[text] = Code(Grant(user, scope), redirect, challenge, self._clock.seconds())
        return text

    def spend(self, text):
        """The Code, spent from now on. None: there is no such one. One spent before or grown old still comes back."""
        code = self._codes.get(text)
        if code and self._clock.seconds() - code.made_at > CODE_SECONDS:
            code.used = True
        return code

    def start(self, grant):
        """A session, and the first refresh token if the scope has one."""
        if grant not in self._grants:
            self._grants.append(grant)
        if "refresh_token" in grant.scope and not grant.refresh:
            grant.refresh = self._refresh_token()
        grant.refreshed_at = self._clock.seconds()
        token = f"{self._organization[:15]}!AQ{secrets.token_urlsafe(60)}"
        session = self._sessions[token] = Session(grant.user, grant.scope, token, grant, self._clock.seconds())
        return session

    def rotate(self, grant):
        grant.old.add(grant.refresh)
        grant.refresh = self._refresh_token()

    def session(self, token, seconds):
        """Of an access token that is alive; using it keeps it so."""
        session = self._sessions.get(token)
        if not session or self._clock.seconds() - session.used_at > seconds:
            return None
        session.used_at = self._clock.seconds()
        return session

    def of_refresh(self, token):
        """The grant of a refresh token, and whether it is its present one."""
        for grant in self._grants:
            if token and (token == grant.refresh or token in grant.old):
                idle = self._clock.seconds() - grant.refreshed_at > IDLE_SECONDS
                return (None, False) if idle else (grant, token == grant.refresh)
        return None, False

    def end_sessions(self, user=None, grant=None):
        for token, session in list(self._sessions.items()):
            if (user is None or session.user == user) and (grant is None or session.grant is grant):
                del self._sessions[token]

    def revoke(self, grant):
        self.end_sessions(grant=grant)
        grant.old.add(grant.refresh)
        grant.refresh = ""

    def revoke_all(self, user=None):
        for grant in self._grants:
            if user is None or grant.user == user:
                self.revoke(grant)

    def revoke_token(self, token):
        """Whether it was one: of access, then its session ends, or of refreshing, then all of its grant."""
        if token in self._sessions:
            del self._sessions[token]
            return True
        grant, present = self.of_refresh(token)
        if grant and present:
            self.revoke(grant)
        return bool(grant and present)

    @staticmethod
    def _refresh_token():
        return "5Aep" + secrets.token_urlsafe(50)
