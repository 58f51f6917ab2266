#include "core/trackers/rt/rtmarkup.h"

#include "core/text/filelinks.h"
#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/plainreader.h"
#include "core/text/textparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int longestName = 200;
constexpr QLatin1String descriptionSign("<!--sync:description-->");
constexpr QLatin1String textSign("<!--sync:text-->");

struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

QString commentSign(const model::Marker &marker, QLatin1String role = {})
{
    return marker.isNull() ? QString() : QStringLiteral("<!--sync:%1%2-->").arg(marker.text(), role);
}

/// "/Ticket/Attachment/12/34/name" of the instance.
const tracker::NamedFile *fileAt(const QString &address, const QList<tracker::NamedFile> &files, const QUrl &base)
{
    static const QRegularExpression path(
        QStringLiteral("^/(?:Ticket|SelfService)/Attachment/([0-9]+)/([0-9]+)(?:/|$)"));
    QString rest = address;
    const QString whole = base.toString(QUrl::FullyEncoded);
    if (rest.startsWith(whole + u'/', Qt::CaseInsensitive))
        rest.remove(0, whole.size());
    else if (rest.startsWith(base.path() + u'/'))
        rest.remove(0, base.path().size());
    const auto match = path.match(rest);
    if (!match.hasMatch())
        return nullptr;
    const QString id = rtFileId(match.captured(1).toLongLong(), match.captured(2).toLongLong());
    const auto found = std::ranges::find(files, id, &tracker::NamedFile::id);
    return found == files.end() ? nullptr : &*found;
}
} // namespace

QString rtHtml(const QString &markdown)
{
    const QString readable =
        text::withFilesHere(markdown, [](const text::FileAddress &) { return std::optional<QString>(); });
    return text::htmlFromMarkdown(readable, {});
}

QString rtCommentHtml(const QString &markdown, const model::Marker &marker)
{
    return commentSign(marker) + rtHtml(markdown);
}

QString rtFilesHtml(const model::Marker &marker)
{
    return commentSign(marker, QLatin1String(" files"));
}

QString rtDescriptionHtml(const QString &markdown)
{
    const QString said = RtTexts::tr("The description was changed. It now says:").toHtmlEscaped();
    return descriptionSign + QStringLiteral("<p><em>%1</em></p>").arg(said) + textSign + rtHtml(markdown);
}

RtBody rtBody(const QString &content, bool isHtml, bool mayDescribe)
{
    static const QRegularExpression sign(QStringLiteral("^\\s*<!--sync:(ts1[0-9a-z]{26})( files)?-->"));
    RtBody body;
    if (!isHtml) {
        body.markdown = text::markdownFromPlainText(content);
        return body;
    }
    QString html = content;
    const qsizetype text = html.indexOf(textSign);
    if (mayDescribe && text > 0 && html.trimmed().startsWith(descriptionSign)) {
        body.role = RtRole::Description;
        html.remove(0, text + textSign.size());
    } else if (const auto match = sign.match(html); match.hasMatch()) {
        body.marker = model::Marker::fromText(match.captured(1));
        if (match.hasCaptured(2))
            body.role = RtRole::Files;
    }
    body.markdown = text::markdownFromHtml(html);
    return body;
}

QString rtAsRead(const QString &markdown)
{
    return text::markdownFromHtml(rtHtml(markdown));
}

QString rtWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &base)
{
    return text::withChangedAddresses(text, [&](const QString &address, bool isImage) -> std::optional<QString> {
        if (const auto *file = fileAt(address, files, base))
            return file->address;
        const QString name = isImage ? text::relativeFileName(address) : QString();
        if (name.isEmpty())
            return std::nullopt;
        return text::FileAddress{name, text::FileAddress::Holder::Nobody}.text();
    });
}

QString rtFileId(qint64 message, qint64 attachment)
{
    return QStringLiteral("%1-%2").arg(message).arg(attachment);
}

QString rtKeptFileName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f\"]+"));
    QString kept = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    kept = kept.replace(forbidden, QStringLiteral("_")).trimmed();
    if (kept.isEmpty())
        return QStringLiteral("file");
    return text::shortenedFileName(kept, longestName);
}

} // namespace twinspan::trackers
