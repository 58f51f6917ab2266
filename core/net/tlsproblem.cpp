#include "core/net/tlsproblem.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

#include <array>
#include <optional>

namespace twinspan::net
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TlsProblem)
};

enum class Cause { Expired, NotYetValid, Revoked, SelfSigned, UnknownAuthority, WrongHost };

struct CauseRow {
    QSslError::SslError error;
    Cause cause;
};

/// The gravest first. What comes with another cause as its consequence stands behind it.
constexpr std::array<CauseRow, 11> causes{{
    {QSslError::CertificateRevoked, Cause::Revoked},
    {QSslError::CertificateBlacklisted, Cause::Revoked},
    {QSslError::CertificateExpired, Cause::Expired},
    {QSslError::CertificateNotYetValid, Cause::NotYetValid},
    {QSslError::SelfSignedCertificate, Cause::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, Cause::UnknownAuthority},
    {QSslError::UnableToGetLocalIssuerCertificate, Cause::UnknownAuthority},
    {QSslError::UnableToGetIssuerCertificate, Cause::UnknownAuthority},
    {QSslError::CertificateUntrusted, Cause::UnknownAuthority},
    {QSslError::UnableToVerifyFirstCertificate, Cause::UnknownAuthority},
    {QSslError::HostNameMismatch, Cause::WrongHost},
}};

struct Found {
    Cause cause;
    QSslCertificate certificate;
};

std::optional<Found> gravest(const QList<QSslError> &errors)
{
    for (const CauseRow &row : causes) {
        for (const QSslError &error : errors) {
            if (error.error() == row.error)
                return Found{row.cause, error.certificate()};
        }
    }
    return std::nullopt;
}

Problem refused(const char *code, const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Tls, QString::fromLatin1(code), cause, remedy);
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

Problem timeProblem(const Found &found, const QString &host)
{
    if (found.cause == Cause::Expired) {
        return refused(
            "tls.expired",
            Text::tr("The certificate of %1 expired on %2.").arg(host, day(found.certificate.expiryDate())),
            Text::tr("Ask the administrator of the server to renew it, and check the clock of this computer."));
    }
    return refused(
        "tls.not-yet-valid",
        Text::tr("The certificate of %1 is valid only from %2 on.").arg(host, day(found.certificate.effectiveDate())),
        Text::tr("Check the clock of this computer."));
}

Problem trustProblem(const Found &found, const QString &host)
{
    switch (found.cause) {
    case Cause::Revoked:
        return refused("tls.revoked", Text::tr("The certificate of %1 was withdrawn by its issuer.").arg(host),
                       Text::tr("Do not use this server until its administrator has replaced the certificate."));
    case Cause::SelfSigned:
        return refused("tls.self-signed", Text::tr("The certificate of %1 was made by the server itself.").arg(host),
                       Text::tr("Compare its fingerprint with the one that the administrator of the server knows, and "
                                "trust it if they are "
                                "the same."));
    case Cause::WrongHost:
        return refused("tls.wrong-host", Text::tr("The certificate that %1 shows is for another name.").arg(host),
                       Text::tr("Use the name that the certificate is for, or ask the administrator of the server."));
    default:
        return refused(
            "tls.unknown-authority",
            Text::tr("The certificate of %1 comes from an authority that this computer does not know.").arg(host),
            Text::tr("Add the certificate of that authority, for example that of your company, to the trusted "
                     "ones."));
    }
}

Problem withoutCertificate(const QString &libraryText, const QUrl &url)
{
    const QString host = url.host();
    // OpenSSL's words for an answer that is no TLS record
    if (libraryText.contains(QStringLiteral("wrong version number"), Qt::CaseInsensitive) ||
        libraryText.contains(QStringLiteral("http request"), Qt::CaseInsensitive)) {
        return refused(
            "tls.plain-port", Text::tr("%1 does not speak TLS at port %2.").arg(host).arg(url.port(443)),
            Text::tr("Check the port, or ask the administrator of the server whether the address begins with "
                     "http://."));
    }
    return refused(
        "tls.refused",
        Text::tr("No secure connection to %1 could be made (%2).").arg(host, libraryText.simplified().left(200)),
        Text::tr("Ask the administrator of the server."));
}
} // namespace

Problem tlsProblem(const QList<QSslError> &errors, const QString &libraryText, const QUrl &url)
{
    const auto found = gravest(errors);
    if (!found)
        return withoutCertificate(errors.isEmpty() ? libraryText : errors.first().errorString(), url).withUrl(url);
    if (found->cause == Cause::Expired || found->cause == Cause::NotYetValid)
        return timeProblem(*found, url.host()).withUrl(url);
    return trustProblem(*found, url.host()).withUrl(url);
}

} // namespace twinspan::net
