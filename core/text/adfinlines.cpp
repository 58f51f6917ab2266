#include "core/text/adfinlines.h"

#include "core/text/adfruns.h"
#include "core/text/defuse.h"
#include "core/text/fileaddress.h"
#include "core/text/textparts.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <utility>

namespace twinspan::text
{

namespace
{

QString typeOf(const QJsonObject &node)
{
    return node.value(QStringLiteral("type")).toString();
}

QString attribute(const QJsonObject &node, const QString &name)
{
    return cleaned(node.value(QStringLiteral("attrs")).toObject().value(name).toString());
}

AdfMarks marksOf(const QJsonObject &node, bool &isCode)
{
    AdfMarks marks;
    const QJsonArray all = node.value(QStringLiteral("marks")).toArray();
    for (const auto &value : all) {
        const QJsonObject mark = value.toObject();
        const QString type = typeOf(mark);
        marks.strong = marks.strong || type == QLatin1String("strong");
        marks.em = marks.em || type == QLatin1String("em");
        marks.strike = marks.strike || type == QLatin1String("strike");
        marks.underline = marks.underline || type == QLatin1String("underline");
        isCode = isCode || type == QLatin1String("code");
        if (type == QLatin1String("subsup"))
            marks.subsup = attribute(mark, QStringLiteral("type")) == QLatin1String("sup") ? QStringLiteral("sup")
                                                                                           : QStringLiteral("sub");
        if (type == QLatin1String("link")) {
            marks.href = attribute(mark, QStringLiteral("href"));
            marks.title = attribute(mark, QStringLiteral("title"));
        }
    }
    return marks;
}

/// The day of a date, which ADF says in milliseconds.
QString dayOf(const QString &timestamp)
{
    bool isNumber = false;
    const qint64 milliseconds = timestamp.toLongLong(&isNumber);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return isNumber && moment.isValid() ? moment.date().toString(Qt::ISODate) : timestamp;
}

class RunReader
{
public:
    void add(const QJsonArray &content)
    {
        for (const auto &value : content)
            add(value.toObject());
    }

    const std::vector<AdfRun> &runs() const { return m_runs; }

private:
    void add(const QJsonObject &node)
    {
        const QString type = typeOf(node);
        bool isCode = false;
        AdfMarks marks = marksOf(node, isCode);
        if (type == QLatin1String("text")) {
            addText(cleaned(node.value(QStringLiteral("text")).toString()), marks, isCode);
        } else if (type == QLatin1String("hardBreak")) {
            addBreak();
        } else if (type == QLatin1String("inlineCard")) {
            marks.href = attribute(node, QStringLiteral("url"));
            addText(marks.href, marks, false);
        } else if (type == QLatin1String("mediaInline") || type == QLatin1String("media")) {
            m_runs.push_back({readAdfMedia(node), {}});
        } else if (node.contains(QStringLiteral("content"))) {
            add(node.value(QStringLiteral("content")).toArray());
        } else {
            addText(readableAdf(node), marks, isCode);
        }
    }

    void addBreak()
    {
        Node node;
        node.kind = Kind::HardBreak;
        m_runs.push_back({std::move(node), {}});
    }

    void addText(const QString &text, const AdfMarks &marks, bool isCode)
    {
        const QStringList lines = undefused(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                addBreak();
            if (lines.at(i).isEmpty())
                continue;
            Node node;
            node.kind = isCode ? Kind::Code : Kind::Text;
            node.text = lines.at(i);
            AdfMarks kept = marks;
            if (isCode)
                kept = {.href = marks.href, .title = marks.title, .subsup = {}};
            m_runs.push_back({std::move(node), std::move(kept)});
        }
    }

    std::vector<AdfRun> m_runs;
};

} // namespace

bool isAdfInline(const QJsonObject &node)
{
    static const QStringList types{QStringLiteral("text"),        QStringLiteral("hardBreak"),
                                   QStringLiteral("mention"),     QStringLiteral("emoji"),
                                   QStringLiteral("inlineCard"),  QStringLiteral("date"),
                                   QStringLiteral("status"),      QStringLiteral("placeholder"),
                                   QStringLiteral("mediaInline"), QStringLiteral("inlineExtension")};
    return types.contains(typeOf(node));
}

Nodes readAdfInlines(const QJsonArray &content)
{
    RunReader reader;
    reader.add(content);
    return inlinesOf(reader.runs());
}

Node readAdfMedia(const QJsonObject &media)
{
    const QString alternative = undefused(attribute(media, QStringLiteral("alt"))).simplified();
    const QString url = attribute(media, QStringLiteral("url"));
    const QString id = attribute(media, QStringLiteral("id"));
    Node image;
    image.kind = Kind::Image;
    // In Jira the alternative text of a file is its name unless somebody wrote another one.
    image.target = url.isEmpty() ? FileAddress{alternative.isEmpty() ? id : alternative}.text() : url;
    appendText(image.children, alternative);
    bool isCode = false;
    const AdfMarks marks = marksOf(media, isCode);
    if (marks.href.isEmpty())
        return image;
    Node link;
    link.kind = Kind::Link;
    link.target = marks.href;
    link.title = marks.title;
    link.children.push_back(std::move(image));
    return link;
}

QString readableAdf(const QJsonObject &node)
{
    const QString type = typeOf(node);
    QString text = attribute(node, QStringLiteral("text"));
    if (type == QLatin1String("mention"))
        return text.isEmpty() ? u'@' + attribute(node, QStringLiteral("id")) : text;
    if (type == QLatin1String("date"))
        return dayOf(attribute(node, QStringLiteral("timestamp")));
    if (!text.isEmpty())
        return text;
    for (const QString &name :
         {QStringLiteral("shortName"), QStringLiteral("title"), QStringLiteral("alt"), QStringLiteral("url")}) {
        const QString value = attribute(node, name);
        if (!value.isEmpty())
            return value;
    }
    const QString key = attribute(node, QStringLiteral("extensionKey"));
    const QString own = cleaned(node.value(QStringLiteral("text")).toString());
    return key.isEmpty() ? own : u'[' + key + u']';
}

} // namespace twinspan::text
