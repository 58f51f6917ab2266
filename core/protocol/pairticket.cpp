#include "core/protocol/pairticket.h"

#include "core/protocol/crypto.h"

namespace twinspan::protocol
{

namespace
{
QByteArray said(const QString &sharedId, const QString &issueId)
{
    return joined({"twinspan pair ticket 1", sharedId.toUtf8(), issueId.toUtf8()});
}

/// The first half of an Ed25519 secret key is its seed, 32 bytes.
QByteArray secretOf(const IdentityKey &key)
{
    return key.secretKey.first(secretSize);
}
} // namespace

QString pairTicket(const IdentityKey &key, const QString &sharedId, const QString &issueId)
{
    const QByteArray made = mac(said(sharedId, issueId), secretOf(key));
    return QString::fromLatin1(made.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isPairTicket(const QString &ticket, const IdentityKey &key, const QString &sharedId, const QString &issueId)
{
    const QByteArray bytes = QByteArray::fromBase64(ticket.toLatin1(), QByteArray::Base64UrlEncoding);
    return bytes.size() == macSize && isMac(bytes, said(sharedId, issueId), secretOf(key));
}

} // namespace twinspan::protocol
