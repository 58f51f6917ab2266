#include "core/node/historytext.h"

#include "core/node/nodejson.h"

#include <QJsonDocument>

namespace twinspan::node
{

namespace
{
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const model::HistoryEntry &entry)
{
    QStringList cells;
    for (const QString &text :
         {entry.at.toUTC().toString(Qt::ISODate), entry.connectionId, entry.local.key, entry.remote.key,
          model::toString(entry.action), entry.part, entry.who, entry.before, entry.after, entry.requestId})
        cells.append(cell(text));
    return cells.join(u',') + u'\n';
}
} // namespace

std::optional<HistoryFormat> historyFormatFromSuffix(const QString &suffix)
{
    if (suffix.compare(u"csv", Qt::CaseInsensitive) == 0)
        return HistoryFormat::Csv;
    if (suffix.compare(u"json", Qt::CaseInsensitive) == 0)
        return HistoryFormat::Json;
    return std::nullopt;
}

QString HistoryText::begin() const
{
    return m_format == HistoryFormat::Csv
               ? QStringLiteral("at,connection,issue,twin,action,part,who,before,after,request\n")
               : QStringLiteral("[");
}

QString HistoryText::add(const QList<model::HistoryEntry> &entries)
{
    QString text;
    for (const model::HistoryEntry &entry : entries) {
        if (m_format == HistoryFormat::Csv) {
            text += csvLine(entry);
            continue;
        }
        if (!m_isFirst)
            text += u',';
        m_isFirst = false;
        text += QString::fromUtf8(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
    }
    return text;
}

QString HistoryText::end() const
{
    return m_format == HistoryFormat::Csv ? QString() : QStringLiteral("]\n");
}

} // namespace twinspan::node
