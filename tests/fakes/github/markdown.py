"""A small part of GitHub-flavoured Markdown as HTML and as text: enough to see that a client asked for it."""

import html
import re

COMMENT = re.compile(r"<!--.*?-->", re.S)


def without_comments(text):
    return COMMENT.sub("", text or "")


def to_html(text):
    """Paragraphs, headings, fences, code, strong, emphasis, pictures, links. Comments are gone, all else is escaped."""
    parts = []
    for block in re.split(r"(```.*?```)", without_comments(text), flags=re.S):
        if block.startswith("```"):
            parts.append(f"<pre><code>{html.escape(block[3:-3].split(chr(10), 1)[-1])}</code></pre>")
            continue
        for paragraph in re.split(r"\n\s*\n", block.replace("\r\n", "\n").strip()):
            heading = re.match(r"(#{1,6}) (.*)$", paragraph)
            if heading:
                level = len(heading[1])
                parts.append(f'<h{level} dir="auto">{_inline(heading[2])}</h{level}>')
            elif paragraph:
                parts.append(f'<p dir="auto">{_inline(paragraph)}</p>')
    return "\n".join(parts)


def to_text(text):
    plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", without_comments(text))
    return re.sub(r"[*`#>]+ ?", "", plain).strip()


def _inline(text):
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(f"<code>{html.escape(part[1:-1])}</code>" if len(part) > 2 and part[0] == part[-1] == "`"
                   else _spans(html.escape(part)) for part in parts)


def _spans(text):
    text = re.sub(r"!\[([^\]]*)\]\(([^)\s]+)\)", r'<img src="\2" alt="\1" style="max-width: 100%;">', text)
    text = re.sub(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"(?<!\*)\*([^*\n]+)\*(?!\*)", r"<em>\1</em>", text)
    return text.replace("\n", "<br>\n")
