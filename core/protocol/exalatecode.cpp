#include "core/protocol/exalatecode.h"

#include <QLatin1String>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinspan::protocol
{

namespace
{
/// Words of that product's code that ours never holds as member names.
constexpr std::array exalateMarks{
    "{\"invitationSecret\"", "exalate", "HubObject", "RestVersion", "exaComp", "ExaComp", "adminProof", "_CLOUD"};
constexpr std::array ownMarks{"{\"connectionId\"", "\"expiresAt\"", "\"invitationId\"", "ProtocolVersion",
                              "ReplicaVersion",    "\"publicKey\"", "\"signature\""};

/// Domains that a letter read wrong must not spoil: the address is shown to a person who will type it.
constexpr std::array knownDomains{QLatin1String("atlassian.net"),   QLatin1String("exalate.cloud"),
                                  QLatin1String("exalate.net"),     QLatin1String("zendesk.com"),
                                  QLatin1String("service-now.com"), QLatin1String("salesforce.com")};
constexpr qsizetype repairable = 2;

template<typename Marks>
qsizetype count(const QList<QByteArray> &readings, const Marks &marks)
{
    return std::count_if(marks.begin(), marks.end(), [&](const char *mark) {
        return std::any_of(readings.begin(), readings.end(),
                           [mark](const QByteArray &reading) { return reading.contains(mark); });
    });
}

QString repaired(const QString &host)
{
    for (const QLatin1String domain : knownDomains) {
        if (host.size() <= domain.size())
            continue;
        qsizetype wrong = 0;
        const qsizetype offset = host.size() - domain.size();
        for (qsizetype i = 0; i < domain.size(); ++i)
            wrong += host.at(offset + i) == domain.at(i) ? 0 : 1;
        if (wrong <= repairable && host.at(offset - 1) == u'.')
            return host.left(offset) + domain;
    }
    return host;
}

QString firstName(const QList<QByteArray> &readings)
{
    static const QRegularExpression pattern(QStringLiteral("name\"?:\"?([\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]{1,60})\""));
    for (const QByteArray &reading : readings) {
        if (const auto match = pattern.match(QString::fromLatin1(reading)); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QUrl firstTracker(const QList<QByteArray> &readings)
{
    static const QRegularExpression pattern(
        QStringLiteral("https?://([a-z0-9](?:[a-z0-9-]{0,62}\\.){1,8}[a-z]{2,20})(?=[\"/:?])"));
    for (const QByteArray &reading : readings) {
        auto matches = pattern.globalMatch(QString::fromLatin1(reading));
        while (matches.hasNext()) {
            const QString host = repaired(matches.next().captured(1));
            if (!host.contains(QLatin1String("exalate")))
                return QUrl(QStringLiteral("https://") + host);
        }
    }
    return {};
}
} // namespace

std::optional<ExalateCode> readExalateCode(const QList<QByteArray> &readings)
{
    const qsizetype found = count(readings, exalateMarks);
    if (found == 0 || found <= count(readings, ownMarks))
        return std::nullopt;
    return ExalateCode{firstName(readings), firstTracker(readings)};
}

} // namespace twinspan::protocol
