#include "core/text/commonmark.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"

#include <QRegularExpression>

#include <cstdlib>

namespace
{
/// A macro of Textile outside addresses, in which nothing can be put. "{{" before white space is none.
bool holdsMacro(QString textile)
{
    static const QRegularExpression address(QStringLiteral("\\S*(?::|!|www\\.)\\S*"));
    static const QRegularExpression macro(QStringLiteral("\\{\\{\\S"), QRegularExpression::UseUnicodePropertiesOption);
    return textile.remove(address).contains(macro);
}
} // namespace

/// A text from a tracker or a peer: nothing it holds may crash, and what we wrote reads back as it was.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twinspan::text;
    using Follows = LiveReference::Follows;
    static const DefuseRules rules{{
        {.start = QStringLiteral("@"), .follows = Follows::Word},
        {.start = QStringLiteral("#"), .follows = Follows::Digit},
        {.start = QStringLiteral("source:"), .follows = Follows::NonSpace},
        {.start = QStringLiteral("{{"),
         .follows = Follows::NonSpace,
         .insideWords = true,
         .inCode = true,
         .inLinks = true},
        {.start = QStringLiteral("/"), .follows = Follows::Word, .lineStart = true},
    }};
    const QString markdown = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (markdownFromCommonMark(markdownForCommonMark(markdown, rules)) != normalised(markdown))
        std::abort();
    if (holdsMacro(textileFromMarkdown(markdown, rules)))
        std::abort();
    const QStringList parts = split(normalised(markdown), 100);
    for (const QString &part : parts) {
        if (part.size() > 100)
            std::abort();
    }
    if (shortened(markdown, 20).size() > 20)
        std::abort();
    const QString whole = closed(normalised(markdown));
    if (closed(whole) != whole)
        std::abort();
    (void)plainFromMarkdown(escapedMarkdown(normalised(markdown)));
    return 0;
}
