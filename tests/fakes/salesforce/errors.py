"""Refusals with a code, as Salesforce names them."""

from fakeserver import Refused

STATUS = {
    "NOT_FOUND": 404,
    "ENTITY_IS_DELETED": 404,
    "METHOD_NOT_ALLOWED": 405,
    "PRECONDITION_FAILED": 412,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "INVALID_SESSION_ID": 401,
    "INVALID_AUTH_HEADER": 401,
    "REQUEST_LIMIT_EXCEEDED": 403,
    "API_DISABLED_FOR_ORG": 403,
    "INSUFFICIENT_ACCESS": 403,
    "INSUFFICIENT_ACCESS_OR_READONLY": 403,
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY": 403,
    "SERVER_UNAVAILABLE": 503,
}
GONE = "The requested resource does not exist"


def error(code, message, fields=None):
    """A refusal; `fields` is in its body only if it is a list, as with errors of a record."""
    return Refused(STATUS.get(code, 400), message, code=code, fields=fields)


def no_access():
    return error("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", [])


def body_of(refused):
    entry = {"message": refused.message, "errorCode": refused.more.get("code", "UNKNOWN_EXCEPTION")}
    if refused.more.get("fields") is not None:
        entry["fields"] = refused.more["fields"]
    return [entry]


def result_of(refused):
    """The same as an element of a collection's `errors`."""
    return {
        "statusCode": refused.more.get("code", "UNKNOWN_EXCEPTION"),
        "message": refused.message,
        "fields": refused.more.get("fields") or [],
    }
