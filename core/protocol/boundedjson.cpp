#include "core/protocol/boundedjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::protocol
{

namespace
{
struct ProtocolTexts {
    Q_DECLARE_TR_FUNCTIONS(ProtocolTexts)
};

struct Shape {
    int depth = 0;  ///< at most one more than is allowed: then the rest was not looked at
    int values = 0; ///< likewise
};

/// Looks only at brackets, commas and strings; whether it is JSON at all is the parser's to say.
Shape shapeOf(const QByteArray &bytes)
{
    Shape shape;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : bytes) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++shape.values;
            shape.depth = std::max(shape.depth, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' || c == ':') {
            ++shape.values;
        }
        if (shape.values > maxJsonValues || shape.depth > maxJsonDepth)
            break;
    }
    return shape;
}
} // namespace

int jsonValuesIn(const QByteArray &json)
{
    return shapeOf(json).values;
}

Problem malformed(const QString &area, const QString &what)
{
    return makeProblem(ProblemKind::Protocol, area + QStringLiteral(".malformed"),
                       ProtocolTexts::tr("What the other node sent can't be understood: %1.").arg(what),
                       ProtocolTexts::tr("Update Twinspan on both sides. If it stays, report this as a fault."));
}

Problem tooLarge(const QString &area, const QString &what)
{
    return makeProblem(
        ProblemKind::TooLarge, area + QStringLiteral(".too-large"),
        ProtocolTexts::tr("What is to travel between the nodes is too large: %1.").arg(what),
        ProtocolTexts::tr("Make the issue smaller, for example by moving long text into an attachment."));
}

Result<QJsonObject> parseBounded(const QByteArray &bytes, const QString &area, qsizetype maxSize)
{
    if (bytes.size() > maxSize)
        return fail(tooLarge(area, ProtocolTexts::tr("%1 bytes, and %2 are allowed").arg(bytes.size()).arg(maxSize)));
    const Shape shape = shapeOf(bytes);
    if (shape.depth > maxJsonDepth)
        return fail(malformed(area, ProtocolTexts::tr("it is nested more than %1 levels deep").arg(maxJsonDepth)));
    if (shape.values > maxJsonValues)
        return fail(tooLarge(area, ProtocolTexts::tr("more than %1 values").arg(maxJsonValues)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(malformed(area, ProtocolTexts::tr("it is no JSON (byte %1)").arg(error.offset)));
    if (!document.isObject())
        return fail(malformed(area, ProtocolTexts::tr("it is no JSON object")));
    return document.object();
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace twinspan::protocol
