"""A file's bytes, all of them or those of a Range header."""

import re
import urllib.parse

from fakeserver import Answer


def ranged(request, attachment):
    content = attachment.content
    name = urllib.parse.quote(attachment.filename)
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
    }
    header = request.headers.get("Range")
    if header is None:
        return Answer(200, content, headers, attachment.mime_type)
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", header.strip())
    if not match or not (match[1] or match[2]):
        return Answer(400, "", headers)
    if match[1]:
        first, last = int(match[1]), min(int(match[2]) if match[2] else len(content) - 1, len(content) - 1)
    else:
        first, last = max(0, len(content) - int(match[2])), len(content) - 1
    if first >= len(content) or first > last:
        return Answer(416, "", {**headers, "Content-Range": f"bytes */{len(content)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
    return Answer(206, content[first : last + 1], headers, attachment.mime_type)
