#include "core/text/textparts.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"

#include <cstdlib>

/// Wiki markup as anybody may type it into Jira, and the same bytes as Markdown: nothing crashes, what is read is
/// normalised, and what was written is written again as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::text;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString markdown = markdownFromWiki(text);
    if (normalised(markdown) != markdown)
        std::abort();
    for (const QString &source : {markdown, text}) {
        const QString written = wikiFromMarkdown(source, {});
        if (wikiFromMarkdown(markdownFromWiki(written), {}) != written)
            std::abort();
    }
    return 0;
}
