#include "core/text/wikiedit.h"

#include "core/text/blockadapt.h"
#include "core/text/flatten.h"
#include "core/text/keptpieces.h"
#include "core/text/markdownwriter.h"
#include "core/text/textparts.h"
#include "core/text/wikiblocks.h"
#include "core/text/wikiwriter.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace twinspan::text
{

namespace
{

/// Does the text open a macro that it doesn't close? Then the empty line behind it parts nothing.
bool isOpen(const QString &text)
{
    static constexpr std::array<QLatin1String, 4> names{QLatin1String("{code"), QLatin1String("{noformat"),
                                                        QLatin1String("{quote"), QLatin1String("{panel")};
    return std::any_of(names.begin(), names.end(), [&text](QLatin1String name) { return text.count(name) % 2 == 1; });
}

QStringList passagesOf(const QString &wiki)
{
    QStringList result;
    QString passage;
    const QStringList parts = wiki.split(QStringLiteral("\n\n"));
    for (const QString &part : parts) {
        passage += (passage.isEmpty() ? u""_qs : u"\n\n"_qs) + part;
        if (passage.trimmed().isEmpty() || isOpen(passage))
            continue;
        result.append(passage);
        passage.clear();
    }
    if (!passage.trimmed().isEmpty())
        result.append(passage);
    return result;
}

} // namespace

QString editedWiki(const QString &original, const QString &markdown, const DefuseRules &rules)
{
    const QString source = normalised(original);
    const QStringList passages = passagesOf(source);
    std::vector<Nodes> parts;
    Nodes joinedParts;
    for (const QString &passage : passages) {
        parts.push_back(readWiki(passage).children);
        joinedParts.insert(joinedParts.end(), parts.back().begin(), parts.back().end());
    }
    // Where the passages don't say by themselves what they say together, none can stay.
    if (readWiki(source).children != joinedParts)
        return wikiFromMarkdown(markdown, rules);
    const Nodes blocks = withoutFootnotes(adaptedDocument(markdown, FileAddresses::Stay).children);
    QStringList result;
    for (Piece &piece : keptPieces(parts, blocks)) {
        Node document;
        document.children = std::move(piece.blocks);
        result.append(piece.kept >= 0 ? passages.at(piece.kept) : wikiFromMarkdown(writeMarkdown(document), rules));
    }
    return result.join(QStringLiteral("\n\n"));
}

} // namespace twinspan::text
