#include "app/node/commands.h"

#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/plainreader.h"
#include "core/text/plainwriter.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/textparts.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"

#include <QFile>

namespace twinspan::app
{

namespace
{
constexpr qint64 largest = 16LL << 20;
constexpr qint64 chunk = 64LL << 10;

QString toMarkdown(const QString &text, const QString &format)
{
    if (format == QStringLiteral("textile"))
        return text::markdownFromTextile(text);
    if (format == QStringLiteral("html"))
        return text::markdownFromHtml(text);
    if (format == QStringLiteral("wiki"))
        return text::markdownFromWiki(text);
    if (format == QStringLiteral("adf"))
        return text::markdownFromAdf(text);
    return format == QStringLiteral("plain") ? text::markdownFromPlainText(text) : text::normalised(text);
}

QString fromMarkdown(const QString &markdown, const QString &format)
{
    if (format == QStringLiteral("textile"))
        return text::textileFromMarkdown(markdown, {});
    if (format == QStringLiteral("html"))
        return text::htmlFromMarkdown(markdown, {});
    if (format == QStringLiteral("wiki"))
        return text::wikiFromMarkdown(markdown, {});
    if (format == QStringLiteral("adf"))
        return text::adfFromMarkdown(markdown, {});
    return format == QStringLiteral("plain") ? text::plainTextFromMarkdown(markdown, {}) : markdown;
}

Result<QString> standardInput()
{
    QFile input;
    const bool opened = input.open(stdin, QIODevice::ReadOnly);
    QByteArray bytes;
    // A pipe gives what is in it at the moment; only nothing at all is the end.
    for (QByteArray more = opened ? input.read(chunk) : QByteArray(); !more.isEmpty() && bytes.size() <= largest;
         more = input.read(chunk))
        bytes += more;
    if (!opened || bytes.size() > largest) {
        return fail(ProblemKind::Invalid, QStringLiteral("text.unreadable"),
                    opened ? QStringLiteral("The text is larger than 16 MiB.")
                           : QStringLiteral("Standard input can't be read: %1.").arg(input.errorString()));
    }
    return QString::fromUtf8(bytes);
}

Task<Status> convert(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(input, standardInput());
    const QString markdown = toMarkdown(input, command->line().value(QStringLiteral("from")));
    const QString written = fromMarkdown(markdown, command->line().value(QStringLiteral("to")));
    if (command->output().isJson())
        command->output().json(QJsonObject{{QStringLiteral("text"), written}});
    else if (!written.isEmpty())
        command->output().text(written + u'\n');
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> textRuns()
{
    return {{QStringLiteral("text"), convert}};
}

} // namespace twinspan::app
