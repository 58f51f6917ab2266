#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textparts.h"
#include "tests/core/text/htmlcheck.h"

#include <cstdlib>

/// HTML as anybody may put it into a mail or a tracker: whatever it holds, what we write of it can do nothing, and what
/// was read is written and read again as the same text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::text;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString markdown = markdownFromHtml(html);
    if (normalised(markdown) != markdown)
        std::abort();
    const QString written = htmlFromMarkdown(markdown, {});
    if (!htmlcheck::activePart(written).isEmpty())
        std::abort();
    if (markdownFromHtml(written) != markdown)
        std::abort();
    // The same bytes as Markdown: raw HTML in it must not come through.
    if (!htmlcheck::activePart(htmlFromMarkdown(html, {})).isEmpty())
        std::abort();
    return 0;
}
