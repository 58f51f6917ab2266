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

namespace twinspan::app
{

namespace
{
constexpr qint64 largest = 16LL << 20;

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

Task<Status> convert(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(input, Command::readBytes(QStringLiteral("-"), largest));
    const QString markdown = toMarkdown(QString::fromUtf8(input), command->line().value(QStringLiteral("from")));
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
