"""OAuth's tokens, whatever the skin's forms: codes that count once, access that ends, refresh tokens that rotate."""

import base64
import dataclasses
import hashlib
import secrets

CODE_SECONDS = 600


@dataclasses.dataclass
class Grant:
    user: object
    scopes: set
    redirect_uri: str
    challenge: str = ""  # of PKCE, S256
    given: float = 0


@dataclasses.dataclass
class Pair:
    access: str
    refresh: str
    grant: Grant
    made: float
    replaced: float = None  # when its refresh token was used


class OAuthProvider:
    """`leeway`: seconds in which a used refresh token still answers; 0: using it ends the old access too."""

    def __init__(self, clock, access_seconds, leeway, idle_seconds):
        self.client_id = "fake-client-id"
        self.client_secret = "fake-client-secret"
        self.redirect_uris = {"http://localhost:8765/callback"}
        self.access_seconds = access_seconds
        self.consenting = None  # the user in whose browser the consent page opens; None: who clicks "deny"
        self._clock, self._leeway, self._idle = clock, leeway, idle_seconds
        self._codes, self._pairs = {}, []

    def code(self, scopes, redirect_uri, challenge=""):
        code = secrets.token_urlsafe(16)
        self._codes[code] = Grant(self.consenting, set(scopes), redirect_uri, challenge, self._clock.seconds())
        return code

    def redeem(self, code, redirect_uri, verifier=""):
        """A pair of tokens, or None: the code counts once, for ten minutes, with the address that it was asked with."""
        grant = self._codes.pop(code, None)
        if grant is None or self._clock.seconds() - grant.given > CODE_SECONDS or grant.redirect_uri != redirect_uri:
            return None
        if grant.challenge and grant.challenge != s256(verifier):
            return None
        return self._pair(grant)

    def refresh(self, token):
        """A new pair, or None. The token given is worth nothing from then on, but for the leeway."""
        now = self._clock.seconds()
        old = next((pair for pair in self._pairs if pair.refresh == token), None)
        if old is None or now - old.made > self._idle:
            return None
        if old.replaced is not None and now - old.replaced > self._leeway:
            return None
        if old.replaced is None:
            old.replaced = now
        if not self._leeway:
            self._pairs.remove(old)
        return self._pair(old.grant)

    def grant_of(self, refresh_token):
        return next((pair.grant for pair in self._pairs if pair.refresh == refresh_token), None)

    def access(self, token):
        """The grant of an access token that still counts, or None."""
        for pair in self._pairs:
            if token and pair.access == token and self._clock.seconds() - pair.made < self.access_seconds:
                return pair.grant
        return None

    def expire_access(self):
        for pair in self._pairs:
            pair.access = ""

    def revoke_all(self):
        self._pairs.clear()

    def _pair(self, grant):
        pair = Pair(secrets.token_urlsafe(24), secrets.token_urlsafe(24), grant, self._clock.seconds())
        self._pairs.append(pair)
        return pair


def s256(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
