#include "core/trackers/salesforce/salesforceid.h"

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype shortLength = 15;
constexpr qsizetype longLength = 18;
constexpr qsizetype groupLength = 5;

bool isDigitOrLetter(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z') ||
           (character >= u'A' && character <= u'Z');
}

/// A bit for each capital of five characters, as a letter or digit.
QChar signOf(QStringView group)
{
    static const QString signs = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345");
    int bits = 0;
    for (qsizetype at = 0; at < group.size(); ++at) {
        if (group.at(at) >= u'A' && group.at(at) <= u'Z')
            bits |= 1 << at;
    }
    return signs.at(bits);
}
} // namespace

QString salesforceId(const QString &text, QLatin1String prefix)
{
    if ((text.size() != shortLength && text.size() != longLength) || !text.startsWith(prefix) ||
        !std::all_of(text.begin(), text.end(), isDigitOrLetter))
        return {};
    QString id = text.left(shortLength);
    for (qsizetype start = 0; start < shortLength; start += groupLength)
        id += signOf(QStringView(text).mid(start, groupLength));
    return text.size() == longLength && id.compare(text, Qt::CaseInsensitive) != 0 ? QString() : id;
}

} // namespace twinspan::trackers
