"""What a test may turn. The defaults are the strictest that a real org is known, or may be thought, to be."""

import dataclasses


@dataclasses.dataclass
class Rule:
    """A validation rule: refuses records whose field contains the text (any text, if it is empty)."""

    object: str
    field: str
    contains: str = ""
    message: str = "This is against a rule of the organization."
    at_field: bool = False  # the error names the field


@dataclasses.dataclass
class Settings:
    sign_in: str = "approve"  # ask, deny, uninstalled
    sign_in_as: str = "agent"
    rotation: bool = True  # a refresh answers with a new refresh token
    session_seconds: int = 7200  # without a call, then the access token is dead
    incurable: str = ""  # the message of a 401 that no refresh cures
    api_disabled: bool = False
    crowded: int = 0  # so many calls are refused, since too many run at the same time
    unavailable: bool = False  # 503
    lightning: bool = False  # this host is the Lightning one
    versions: tuple = (60, 61, 62, 63, 64, 65, 66, 67, 68)
    page_size: int = 2000  # whatever the client hints
    child_page_size: int = 2000
    assignment_rule: bool = True
    restricted_picklists: bool = True
    comment_touches_case: bool = False
    composite_upserts: bool = False  # collections of upserts inside a composite
    limits_when_over: bool = False  # is /limits answered when the quota is used up?
    limit_info_more: str = ""  # what else Sforce-Limit-Info says: "; api-bursts=1/750", "; per-app-api-usage=…"
    most_base64: int = 37_500_000
    rules: list = dataclasses.field(default_factory=list)  # Rule
    required: list = dataclasses.field(default_factory=list)  # "Case.Origin"
    locks: dict = dataclasses.field(default_factory=dict)  # 15 characters of an id: how many writes are refused

    def turn(self, values):
        """Sets what `values` names; returns the names it does not know."""
        unknown = []
        for name, value in values.items():
            if name in ("rules", "required", "locks") or not hasattr(self, name):
                unknown.append(name)
            else:
                setattr(self, name, type(getattr(self, name))(value))
        return unknown
