#include "core/text/adfreader.h"

#include "core/text/adfblocks.h"
#include "core/text/markdownwriter.h"
#include "core/text/plainreader.h"
#include "core/text/textparts.h"

#include <QJsonDocument>

namespace twinspan::text
{

QString markdownFromAdfDocument(const QJsonObject &document)
{
    return normalised(writeMarkdown(readAdf(document)));
}

QString markdownFromAdf(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() ? markdownFromAdfDocument(document.object()) : markdownFromPlainText(json);
}

} // namespace twinspan::text
