"""What GitHub refuses in the body of a write, in its words."""

from fakeserver import Refused

LONGEST_BODY, LONGEST_TITLE, LONGEST_LABEL = 65_536, 256, 50
MOST_ASSIGNEES, MOST_LABELS = 10, 100
KINDS = {"string": str, "integer": int, "array": list, "object": dict, "boolean": bool}
ARTICLES = {"array": "an array", "integer": "an integer", "object": "an object", "null": "null"}


def failed(*errors):
    return Refused(422, "Validation Failed", errors=list(errors))


def error(resource, field, code, **more):
    return {"resource": resource, "field": field, "code": code, **more}


def fields(fake, request, shape, required=()):
    """The body as an object whose known fields have the types of `shape`, {name: "string null"}. Unknown ones do no
    harm at GitHub, but who sends them expects something that won't happen."""
    try:
        body = request.json()
    except Refused:
        raise Refused(400, "Problems parsing JSON") from None
    if not isinstance(body, dict):
        raise Refused(400, "Body should be a JSON object")
    for name in required:
        if name not in body:
            raise Refused(422, f'Invalid request.\n\n"{name}" wasn\'t supplied.')
    for name, value in body.items():
        if name not in shape:
            fake.breach(f"{request.method} {request.url}: {name} is no field of this body")
            continue
        check_type(f"properties/{name}", value, shape[name])
    return {name: value for name, value in body.items() if name in shape}


def check_type(where, value, kinds):
    names = kinds.split()
    if value is None and "null" in names:
        return
    for name in names:
        kind = KINDS.get(name)
        if kind and isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
            return
    shown = "nil" if value is None else str(value)
    wanted = " or ".join(ARTICLES.get(name, f"a {name}") for name in names)
    raise Refused(422, f"Invalid request.\n\nFor '{where}', {shown} is not {wanted}.")


def title(value):
    value = str(value).strip()
    if not value:
        raise failed(error("Issue", "title", "missing_field"))
    if len(value) > LONGEST_TITLE:
        raise failed(too_long("Issue", "title", LONGEST_TITLE))
    return value


def body(value, resource="Issue"):
    if value and len(value) > LONGEST_BODY:
        raise failed(too_long(resource, "body", LONGEST_BODY))
    return value


def comment(value):
    if not value.strip():
        raise failed(error("IssueComment", "body", "missing_field"))
    return body(value, "IssueComment")


def label_names(values):
    """Labels come as names or as objects with a name."""
    names = []
    for index, value in enumerate(values):
        if isinstance(value, dict):
            value = value.get("name")
        check_type(f"labels/{index}", value, "string")
        if not value.strip():
            raise failed(error("Label", "name", "missing_field"))
        if len(value) > LONGEST_LABEL:
            raise failed(too_long("Label", "name", LONGEST_LABEL))
        names.append(value.strip())
    if len(names) > MOST_LABELS:
        raise failed(error("Issue", "labels", "custom", message=f"cannot have more than {MOST_LABELS} labels"))
    return names


def too_long(resource, field, most):
    return error(resource, field, "custom", message=f"{field} is too long (maximum is {most} characters)")
