#include "core/text/plainreader.h"

#include "core/text/barelinks.h"
#include "core/text/defuse.h"
#include "core/text/markdownwriter.h"
#include "core/text/node.h"
#include "core/text/textparts.h"

#include <QStringList>

#include <utility>

namespace twinspan::text
{

namespace
{

constexpr QChar noBreakSpace(QChar::Nbsp);

/// Only a single space between words is left a space.
QString withKeptSpaces(const QString &line)
{
    const QString spaced = QString(line).replace(u'\t', QStringLiteral("    "));
    QString result;
    for (qsizetype i = 0; i < spaced.size(); ++i) {
        const bool isInRun = i == 0 || (i + 1 < spaced.size() && spaced.at(i + 1) == u' ');
        result += spaced.at(i) == u' ' && isInRun ? noBreakSpace : spaced.at(i);
    }
    return result;
}

Node made(Kind kind)
{
    Node node;
    node.kind = kind;
    return node;
}

} // namespace

QString markdownFromPlainText(const QString &plain)
{
    Node document;
    Node paragraph = made(Kind::Paragraph);
    const QStringList lines = undefused(normalised(plain)).split(u'\n');
    const auto finish = [&document, &paragraph] {
        if (!paragraph.children.empty())
            document.children.push_back(std::exchange(paragraph, made(Kind::Paragraph)));
    };
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            finish();
            continue;
        }
        if (!paragraph.children.empty())
            paragraph.children.push_back(made(Kind::HardBreak));
        QString end = line;
        while (end.endsWith(u' '))
            end.chop(1);
        const Nodes inlines = withBareLinks(withKeptSpaces(end));
        paragraph.children.insert(paragraph.children.end(), inlines.begin(), inlines.end());
    }
    finish();
    return normalised(writeMarkdown(document));
}

} // namespace twinspan::text
