#pragma once

#include "core/protocol/identity.h"
#include "core/protocol/invitation.h"
#include "core/protocol/nodeinfo.h"
#include "tests/support/codeof.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <sodium.h>

#include <stdexcept>

namespace twinspan::protocol::samples
{

using tests::codeOf;

/// The same key for the same letter, for ever.
inline IdentityKey key(char letter)
{
    const QByteArray seed(crypto_sign_SEEDBYTES, letter);
    IdentityKey made{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(made.publicKey.data()),
                             reinterpret_cast<unsigned char *>(made.secretKey.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return made;
}

inline QDateTime time(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

inline NodeInfo inviter()
{
    NodeInfo info;
    info.name = QStringLiteral("Acme Sønner");
    info.baseUrl = QUrl(QStringLiteral("https://node.acme.example/tracker"));
    info.issueTrackerUrl = QUrl(QStringLiteral("https://redmine.acme.example"));
    info.nodeType = QStringLiteral("redmine");
    info.issueTrackerVersion = QStringLiteral("5.0.4");
    info.nodeVersion = QStringLiteral("0.1.0");
    info.pollOnly = false;
    info.instanceUid = QStringLiteral("redmine:acme");
    info.projectName = QStringLiteral("Support");
    info.projectId = QStringLiteral("7");
    return info;
}

inline NodeInfo accepter()
{
    NodeInfo info;
    info.name = QStringLiteral("Globex");
    info.issueTrackerUrl = QUrl(QStringLiteral("http://tracker.globex.example:8080/redmine"));
    info.nodeType = QStringLiteral("redmine");
    info.nodeVersion = QStringLiteral("0.1.0");
    info.instanceUid = QStringLiteral("redmine:globex");
    return info;
}

inline Invitation invitation()
{
    Invitation made;
    made.id = QStringLiteral("01j0000000000000000000aaaa");
    made.secret = QByteArray(32, 's');
    made.invitedInstanceUid = QStringLiteral("redmine:globex");
    made.invitedUrl = QUrl(QStringLiteral("https://tracker.globex.example"));
    made.inviter = inviter();
    made.publicKey = key('i').publicKey;
    made.sharedConnectionId = QStringLiteral("01j0000000000000000000cccc");
    made.issuedAt = time("2026-03-01T10:00:00.000Z");
    made.expiresAt = time("2026-03-08T10:00:00.000Z");
    return made;
}

/// A file of tests/data.
inline QByteArray data(const char *name)
{
    QFile file(QStringLiteral(TWINSPAN_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no test data");
    return file.readAll();
}

} // namespace twinspan::protocol::samples
