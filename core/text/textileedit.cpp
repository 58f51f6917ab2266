#include "core/text/textileedit.h"

#include "core/text/carriededit.h"
#include "core/text/keptpassages.h"
#include "core/text/keptpieces.h"
#include "core/text/markdownreader.h"
#include "core/text/markdownwriter.h"
#include "core/text/textileblocks.h"
#include "core/text/textilereader.h"
#include "core/text/textileshelf.h"
#include "core/text/textparts.h"

#include <QRegularExpression>

namespace twinspan::text
{

namespace
{

/// What readers see of a block: rows of a table that lack cells are filled up and the like.
QStringList meaningOf(const QString &source)
{
    QStringList meaning = keysOf(readTextile(source).children);
    for (QString &key : meaning)
        key = writeMarkdown(readMarkdown(key));
    return meaning;
}

QList<Passage> passagesOf(const QString &textile)
{
    static const QRegularExpression gap(QStringLiteral("\\n(?:[ \\t]*\\n)+"));
    // An empty line within code or a comment parts nothing.
    TextileShelf shelf;
    const QString ripped = shelf.rip(textile);
    QList<Passage> passages;
    const auto add = [&](const QString &part, const QString &behind) {
        const QString source = shelf.sourceOf(part);
        if (!source.trimmed().isEmpty())
            passages.append({source, behind, meaningOf(source)});
    };
    qsizetype from = 0;
    for (auto matches = gap.globalMatch(ripped); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        add(ripped.sliced(from, match.capturedStart() - from), match.captured());
        from = match.capturedEnd();
    }
    add(ripped.sliced(from), {});
    return passages;
}

} // namespace

QString editedTextile(const QString &original, const QString &fresh)
{
    const QString text = withKeptPassages(fresh, normalised(original), passagesOf);
    // What a passage says may depend on those around it (indented code).
    const bool isSame = sameMeaning(markdownFromTextile(text), markdownFromTextile(fresh));
    return isSame ? text : fresh;
}

} // namespace twinspan::text
