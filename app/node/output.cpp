#include "app/node/output.h"

#include "core/base/redaction.h"
#include "core/text/textparts.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace twinspan::app
{

namespace
{
/// What peers and trackers say must not command the terminal.
QString harmless(const QString &said)
{
    return text::cleaned(said);
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

void Output::line(const QString &text) const
{
    endProgress();
    if (!m_json)
        write(stdout, harmless(text) + u'\n');
}

void Output::json(const QJsonObject &value) const
{
    endProgress();
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) + u'\n');
}

void Output::json(const QJsonArray &value) const
{
    endProgress();
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) + u'\n');
}

void Output::text(const QString &text) const
{
    endProgress();
    write(stdout, text);
}

void Output::problem(const Problem &problem) const
{
    endProgress();
    json(QJsonObject{{QStringLiteral("problem"), problem.toJson()}});
    write(stderr, harmless(redaction::redacted(problem.sentence())) + u'\n');
}

void Output::warning(const QString &text) const
{
    endProgress();
    write(stderr, harmless(text) + u'\n');
}

void Output::progress(const QString &text) const
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, QStringLiteral("\r\x1b[K%1 ...").arg(harmless(text)));
    m_progressShown = true;
}

void Output::endProgress() const
{
    if (m_progressShown)
        write(stderr, QStringLiteral("\r\x1b[K"));
    m_progressShown = false;
}

void Output::table(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += row.at(column).leftJustified(column + 1 < row.size() ? widths.at(column) + 2 : 0);
        line(text);
    }
}

} // namespace twinspan::app
