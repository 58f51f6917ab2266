"""Lists in pages: by number, or (issues of a repository) by a cursor, with GitHub's Link header."""

import base64
import datetime
import json
import urllib.parse

from fakeserver import Answer, Refused

MOST = 100
TOO_DEEP = ("Pagination with the page parameter is not supported for large datasets, "
            "please use cursor based pagination (after/before)")


def number(request, name, default):
    """Nonsense counts as nothing, as GitHub does."""
    value = request.query.get(name, "")
    return int(value) if value.isdigit() and int(value) > 0 else default


def size(request):
    return min(MOST, number(request, "per_page", 30))


def by_number(request, url, rows, render):
    """`url`: the address without a query."""
    each, page = size(request), number(request, "page", 1)
    last = max(1, -(-len(rows) // each))
    pages = {}
    if page > 1:
        pages.update(prev=min(page - 1, last), first=1)
    if page < last:
        pages.update(next=page + 1, last=last)
    links = [_link(request, url, rel, page=target) for rel, target in pages.items()]
    return _answer([render(row) for row in rows[(page - 1) * each : page * each]], links)


def by_cursor(request, url, rows, key, falling, render, deepest):
    """`rows` are sorted by key(row), a tuple of numbers, `falling` or rising. There is no rel="last"."""
    each, page = size(request), number(request, "page", 1)
    after, before = request.query.get("after"), request.query.get("before")
    if after or before:
        mark = _read(after or before)
        later = [row for row in rows if (key(row) < mark) == falling and key(row) != mark]
        earlier = [row for row in rows if key(row) != mark and row not in later]
        shown = later[:each] if after else earlier[-each:]
    else:
        if page * each >= deepest:
            raise Refused(422, TOO_DEEP)
        shown = rows[(page - 1) * each : page * each]
    links = []
    if shown and shown[-1] is not rows[-1]:
        links.append(_link(request, url, "next", after=_write(key(shown[-1])), page=page + 1))
    if shown and shown[0] is not rows[0]:
        links.append(_link(request, url, "prev", before=_write(key(shown[0])), page=max(1, page - 1)))
    return _answer([render(row) for row in shown], links)


def seconds(request, name="since"):
    """A time of the query, in whole seconds; 0 without one."""
    text = request.query.get(name)
    if text is None:
        return 0
    try:
        moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        return int((moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)).timestamp())
    except ValueError:
        raise Refused(422, "Validation Failed", errors=[
            {"resource": "Issue", "field": name, "code": "invalid", "value": text}]) from None


def _link(request, url, rel, **changed):
    kept = {name: value for name, value in request.query.items() if name not in ("page", "after", "before")}
    return f'<{url}?{urllib.parse.urlencode({**kept, **changed})}>; rel="{rel}"'


def _answer(rows, links):
    return Answer(200, rows, {"Link": ", ".join(links)} if links else {})


def _write(key):
    return base64.b64encode(b"cursor:v2:" + json.dumps(key).encode()).decode()


def _read(cursor):
    try:
        return tuple(json.loads(base64.b64decode(cursor.encode())[len(b"cursor:v2:") :]))
    except ValueError:
        raise Refused(422, "Validation Failed", errors=[
            {"resource": "Issue", "field": "after", "code": "invalid"}]) from None
