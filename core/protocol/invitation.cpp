#include "core/protocol/invitation.h"

#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/crypto.h"
#include "core/protocol/invitationproblems.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/pastedcode.h"

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String idName{"invitationId"};
constexpr QLatin1String secretName{"invitationSecret"};
constexpr QLatin1String invitedInstanceName{"invitedInstanceUid"};
constexpr QLatin1String invitedUrlName{"invitedUrl"};
constexpr QLatin1String nodeInfoName{"nodeInfo"};
constexpr QLatin1String publicKeyName{"publicKey"};
constexpr QLatin1String connectionIdName{"connectionId"};
constexpr QLatin1String modeName{"mode"};
constexpr QLatin1String issuedAtName{"issuedAt"};
constexpr QLatin1String expiresAtName{"expiresAt"};
constexpr QLatin1String formatName{"format"};
constexpr QLatin1String signatureName{"signature"};

constexpr int format = 1;
constexpr qsizetype maxJson = 24 << 10;
constexpr qsizetype maxUid = 500;
constexpr qsizetype shortestStart = 6; ///< bytes: {"conn
constexpr qint64 clockTolerance = 24LL * 60 * 60;

QByteArray signedBytes(QJsonObject json)
{
    json.remove(signatureName);
    return joined({"twinspan invitation 1", canonicalJson(json)});
}

/// Every code of ours starts with this member, because its name sorts first.
bool startsLikeOurs(const QByteArray &json)
{
    const QByteArray start = QByteArrayLiteral("{\"connectionId\":\"");
    return json.size() >= shortestStart && json.startsWith(start.left(json.size()));
}

Result<Invitation> readFields(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("invitation"));
    Invitation invitation;
    invitation.id = reader.id(idName);
    invitation.secret = reader.bytes(secretName, secretSize, secretSize);
    invitation.invitedInstanceUid = reader.text(invitedInstanceName, maxUid);
    invitation.invitedUrl = reader.url(invitedUrlName, isTrackerScheme);
    invitation.publicKey = reader.bytes(publicKeyName, publicKeySize, publicKeySize);
    invitation.sharedConnectionId = reader.id(connectionIdName);
    const QString mode = reader.requiredText(modeName, maxUid);
    invitation.issuedAt = reader.time(issuedAtName);
    invitation.expiresAt = reader.time(expiresAtName);
    const QJsonObject info = reader.object(nodeInfoName);
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_TRY(inviter, NodeInfo::fromJson(info));
    invitation.inviter = inviter;
    const auto knownMode = model::modeFromString(mode);
    if (!knownMode)
        return fail(invitationTooNew(invitation.inviter));
    invitation.mode = *knownMode;
    if (!invitation.issuedAt.isValid() || !invitation.expiresAt.isValid())
        return fail(invitationAltered());
    return invitation;
}

Result<Invitation> readWhole(const QByteArray &bytes)
{
    const auto json = parseBounded(bytes, QStringLiteral("invitation"), maxJson);
    if (!json || canonicalJson(*json) != bytes)
        return fail(invitationAltered());
    // Before all else, and the same in every format: so an altered code is never taken for an outdated one.
    JsonReader reader(*json, QStringLiteral("invitation"));
    const QByteArray publicKey = reader.bytes(publicKeyName, publicKeySize, publicKeySize);
    const QByteArray signature = reader.bytes(signatureName, signatureSize, signatureSize);
    if (!reader.status() || !isSignature(signature, signedBytes(*json), publicKey))
        return fail(invitationAltered());
    const auto inviter = NodeInfo::fromJson(json->value(nodeInfoName).toObject());
    const NodeInfo who = inviter.value_or(NodeInfo{});
    if (const int theirs = json->value(formatName).toInt(); theirs != format)
        return fail(theirs > format ? invitationTooNew(who) : invitationTooOld(who));
    if (inviter && compatibility(who) != Compatibility::Good)
        return fail(compatibility(who) == Compatibility::TheyAreNewer ? invitationTooNew(who) : invitationTooOld(who));
    auto invitation = readFields(*json);
    if (!invitation && invitation.error().code != QLatin1String("invitation.too-new"))
        return fail(invitationAltered());
    return invitation;
}
} // namespace

QString encodeInvitation(const Invitation &invitation, const IdentityKey &inviter)
{
    QJsonObject json{{idName, invitation.id},
                     {secretName, toBase64Url(invitation.secret)},
                     {nodeInfoName, invitation.inviter.toJson()},
                     {publicKeyName, toBase64Url(inviter.publicKey)},
                     {connectionIdName, invitation.sharedConnectionId},
                     {modeName, model::toString(invitation.mode)},
                     {issuedAtName, timeToJson(invitation.issuedAt)},
                     {expiresAtName, timeToJson(invitation.expiresAt)},
                     {formatName, format}};
    if (!invitation.invitedInstanceUid.isEmpty())
        json.insert(invitedInstanceName, wellFormed(invitation.invitedInstanceUid));
    if (const QString url = trackerUrlText(invitation.invitedUrl); !url.isEmpty())
        json.insert(invitedUrlName, url);
    json.insert(signatureName, toBase64Url(signature(signedBytes(json), inviter)));
    return toBase64Url(canonicalJson(json));
}

Result<Invitation> decodeInvitation(const QString &text)
{
    const QString cleaned = withoutNoise(text);
    if (cleaned.isEmpty())
        return fail(invitationEmpty());
    std::optional<Problem> worst;
    for (const PastedCode &code : pastedCodes(cleaned)) {
        if (!startsLikeOurs(code.json))
            continue;
        switch (code.shape) {
        case PastedCode::Shape::Whole:
            if (auto invitation = readWhole(code.json); invitation)
                return invitation;
            else if (!worst)
                worst = invitation.error();
            break;
        case PastedCode::Shape::CutOff:
            worst = worst.value_or(invitationCutOff());
            break;
        case PastedCode::Shape::Damaged:
            worst = worst.value_or(invitationAltered());
            break;
        }
    }
    return fail(worst ? *worst : unrecognisedInvitation(lenientReadings(cleaned)));
}

Status checkInvitation(const Invitation &invitation, const QDateTime &now, const QByteArray &ownPublicKey,
                       const QString &ownInstanceUid)
{
    if (invitation.publicKey == ownPublicKey)
        return fail(invitationOwn());
    if (invitation.expiresAt <= now)
        return fail(invitationExpired(invitation.inviter, invitation.expiresAt));
    if (invitation.issuedAt > now.addSecs(clockTolerance))
        return fail(invitationNotYet(invitation.issuedAt));
    if (!ownInstanceUid.isEmpty() && !invitation.invitedInstanceUid.isEmpty() &&
        invitation.invitedInstanceUid != ownInstanceUid)
        return fail(invitationForOther(invitation.invitedUrl));
    return {};
}

} // namespace twinspan::protocol
