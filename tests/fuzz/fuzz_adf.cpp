#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/textparts.h"

#include <cstdlib>

/// A document as Jira Cloud or anybody in its place may send it, and the same bytes as Markdown: nothing crashes, what
/// is read is normalised, and what was written is written again as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::text;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString markdown = markdownFromAdf(text);
    if (normalised(markdown) != markdown)
        std::abort();
    for (const QString &source : {markdown, text}) {
        const QString written = adfFromMarkdown(source, {});
        if (adfFromMarkdown(markdownFromAdf(written), {}) != written)
            std::abort();
    }
    return 0;
}
