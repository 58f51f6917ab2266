#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"

#include <cstdlib>

/// Textile as anybody may type it into a tracker that we read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::text;
    const QString textile = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString markdown = markdownFromTextile(textile);
    if (normalised(markdown) != markdown)
        std::abort();
    (void)textileFromMarkdown(markdown, {});
    return 0;
}
