#include "core/text/htmlcharacters.h"

#include "core/text/textparts.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

QString settledCharacters(const QString &text)
{
    return cleaned(text).normalized(QString::NormalizationForm_C);
}

QString settledCode(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    QStringList lines = settledCharacters(text).split(u'\n');
    for (QString &line : lines) {
        if (std::all_of(line.begin(), line.end(), isBlank))
            line.clear();
    }
    return lines.join(u'\n');
}

} // namespace twinspan::text
