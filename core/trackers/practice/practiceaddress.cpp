#include "core/trackers/practice/practiceaddress.h"

#include <QDir>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestKey = 64;

QRegularExpressionMatch matchKey(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A#?([A-Za-z][A-Za-z0-9]{0,19})(?:-([1-9][0-9]{0,8}))?\\z"));
    return text.size() > longestKey ? QRegularExpressionMatch() : pattern.match(text);
}
} // namespace

std::optional<PracticeAddress> PracticeAddress::fromUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || !url.host().isEmpty() || url.hasQuery() ||
        !(scheme.isEmpty() || scheme == u"practice" || scheme == u"file"))
        return std::nullopt;
    QUrl file = url;
    file.setScheme(QStringLiteral("file"));
    file.setFragment({});
    PracticeAddress address;
    address.path = file.toLocalFile();
    if (!QDir::isAbsolutePath(address.path))
        return std::nullopt;
    address.path = QDir::cleanPath(address.path);
    const auto match = matchKey(url.fragment(QUrl::FullyDecoded).trimmed());
    if (match.hasMatch()) {
        address.projectKey = match.captured(1).toUpper();
        if (match.hasCaptured(2))
            address.issueKey = address.projectKey + u'-' + match.captured(2);
    }
    return address;
}

QUrl PracticeAddress::instanceUrl() const
{
    // An empty host must stay in sight: practice:///home, not practice:/home.
    return QUrl(QStringLiteral("practice://") + QUrl::fromLocalFile(path).path(QUrl::FullyEncoded));
}

QUrl PracticeAddress::urlOf(const QString &key) const
{
    QUrl url = instanceUrl();
    url.setFragment(key);
    return url;
}

QString practiceIssueKey(const QString &typed)
{
    if (typed.size() > longestKey * 2)
        return {};
    const auto match = matchKey(typed.trimmed());
    return match.hasCaptured(2) ? match.captured(1).toUpper() + u'-' + match.captured(2) : QString();
}

} // namespace twinspan::trackers
