"""What faultproxy.py answers without a word to the server: status, headers, body. A header may be a function."""

import time

SOON = 2  # seconds, of the waits that are told
LOGIN_PAGE = b"<!DOCTYPE html><html><body><form action='/login'>Sign in</form></body></html>"
JSON = ("Content-Type", "application/json")
HTML = ("Content-Type", "text/html; charset=utf-8")
WAITS = ("Retry-After", "X-RateLimit-Reset")


def _soon():
    return str(int(time.time()) + SOON + 1)


REFUSALS = {
    "401": (401, [("WWW-Authenticate", 'Basic realm="Redmine API"')], b""),
    "403": (403, [], b""),
    "404": (404, [], b""),
    "409": (409, [], b""),
    "422": (422, [JSON], b'{"errors":["Something is not as it should be"]}'),
    "429": (429, [], b""),
    "429-retry-after": (429, [("Retry-After", str(SOON))], b""),
    "500": (500, [HTML], b"<h1>Internal error</h1>"),
    "503": (503, [HTML], b"<h1>Service unavailable</h1>"),
    "login-page": (200, [HTML], LOGIN_PAGE),
    "redirect": (302, [("Location", "http://127.0.0.1:9/elsewhere")], b""),
}

# As one kind of tracker answers and no other: its limits, in its own words and headers, and a sign-in that has ended.
OWN_REFUSALS = {
    "github-limit": (
        403, [("X-RateLimit-Limit", "5000"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", _soon), JSON],
        b'{"message":"API rate limit exceeded for user ID 1.","documentation_url":"https://docs.github.com/rest"}'),
    "github-secondary-limit": (
        403, [("Retry-After", str(SOON)), JSON],
        b'{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}'),
    "github-ended-token": (401, [JSON], b'{"message":"Bad credentials","status":"401"}'),
    "jira-limit": (
        429, [("Retry-After", str(SOON)), ("RateLimit-Reason", "jira-burst-based"), ("X-RateLimit-Remaining", "0"), JSON],
        b'{"errorMessages":["Rate limit exceeded."],"errors":{}}'),
    "jira-page-of-limit": (429, [("Retry-After", "0"), HTML], b"<h1>HTTP Status 429 - Too Many Requests</h1>"),
    "jira-ended-token": (
        404, [("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"), ("X-AUSERNAME", "anonymous"), JSON],
        b'{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}'),
    "salesforce-unavailable": (
        503, [JSON], b'[{"errorCode":"SERVER_UNAVAILABLE","message":"We are down for maintenance."}]'),
    "salesforce-locked-row": (
        400, [JSON], b'[{"errorCode":"UNABLE_TO_LOCK_ROW","message":"unable to obtain exclusive access to this record"}]'),
    "salesforce-ended-token": (
        401, [JSON], b'[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]'),
    "rt-ended-token": (401, [JSON], b'{"message":"Unauthorized"}'),
}


def answered(name):
    """Status, headers, body of the refusal."""
    status, headers, body = REFUSALS.get(name) or OWN_REFUSALS[name]
    return status, [(header, value() if callable(value) else value) for header, value in headers], body


def tells_wait(headers):
    """Whether it names a time before which nobody is to call again."""
    return any(name in WAITS and value != "0" for name, value in headers)
