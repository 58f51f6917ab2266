#include "core/protocol/invitationproblems.h"

#include "core/protocol/exalatecode.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace twinspan::protocol
{

namespace
{
struct InvitationTexts {
    Q_DECLARE_TR_FUNCTIONS(InvitationTexts)
};

Problem problem(const char *name, const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("invitation.") + QLatin1String(name), cause, remedy);
}

QString who(const NodeInfo &inviter)
{
    return inviter.name.isEmpty() ? InvitationTexts::tr("the other side") : inviter.name;
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

Problem exalate(const ExalateCode &code)
{
    QString cause =
        InvitationTexts::tr("This is an invitation of another product, Exalate. Who sent it can't be read any more.");
    const QString url = code.trackerUrl.toString();
    if (!code.name.isEmpty() && !url.isEmpty())
        cause = InvitationTexts::tr("This is an invitation of another product, Exalate, sent by “%1” (%2).")
                    .arg(code.name, url);
    else if (!code.name.isEmpty())
        cause = InvitationTexts::tr("This is an invitation of another product, Exalate, sent by “%1”.").arg(code.name);
    else if (!url.isEmpty())
        cause = InvitationTexts::tr("This is an invitation of another product, Exalate, sent from %1.").arg(url);
    const QString remedy =
        url.isEmpty()
            ? InvitationTexts::tr(
                  "Ask the sender for a Twinspan invitation, or, if you have an account in their tracker, start a "
                  "connection yourself with its address.")
            : InvitationTexts::tr(
                  "Ask the sender for a Twinspan invitation, or, if you have an account there, start a connection "
                  "yourself with the address %1.")
                  .arg(url);
    return problem("exalate", cause, remedy).withEffect(InvitationTexts::tr("Twinspan can't accept it."));
}
} // namespace

Problem invitationEmpty()
{
    return problem("empty", InvitationTexts::tr("No invitation code was given."),
                   InvitationTexts::tr("Paste the code that the other side sent you."));
}

Problem invitationCutOff()
{
    return problem("cut-off", InvitationTexts::tr("The invitation code is not complete: its end is missing."),
                   InvitationTexts::tr(
                       "Copy it again, from its first to its last letter, or ask the sender to send it as a file."));
}

Problem invitationAltered()
{
    return problem("altered",
                   InvitationTexts::tr("The invitation code was changed on its way: it does not match its signature."),
                   InvitationTexts::tr("Copy it again from the original message, or ask the sender to send it again."));
}

Problem invitationTooOld(const NodeInfo &inviter)
{
    return problem(
        "too-old",
        InvitationTexts::tr("The invitation comes from an outdated Twinspan (%1) that this one can't talk to.")
            .arg(inviter.nodeVersion.isEmpty() ? InvitationTexts::tr("unknown version") : inviter.nodeVersion),
        InvitationTexts::tr("Ask %1 to update Twinspan and to send a new invitation.").arg(who(inviter)));
}

Problem invitationTooNew(const NodeInfo &inviter)
{
    return problem(
        "too-new",
        InvitationTexts::tr("The invitation of %1 comes from a newer Twinspan (%2) that this one can't talk to.")
            .arg(who(inviter),
                 inviter.nodeVersion.isEmpty() ? InvitationTexts::tr("unknown version") : inviter.nodeVersion),
        InvitationTexts::tr("Update Twinspan on this node, then use the same code again."));
}

Problem invitationOwn()
{
    return problem(
        "own", InvitationTexts::tr("This invitation was made by this very node."),
        InvitationTexts::tr("Send it to the other side. To connect two instances that this node holds, connect them "
                            "directly; that needs no invitation."));
}

Problem invitationExpired(const NodeInfo &inviter, const QDateTime &when)
{
    return problem("expired", InvitationTexts::tr("The invitation expired on %1.").arg(timeText(when)),
                   InvitationTexts::tr("Ask %1 for a new one.").arg(who(inviter)));
}

Problem invitationNotYet(const QDateTime &issued)
{
    return problem(
        "not-yet",
        InvitationTexts::tr("The invitation says that it was made on %1, which is still to come by the clock of this "
                            "computer.")
            .arg(timeText(issued)),
        InvitationTexts::tr("Set the clocks of both computers right, then try again."));
}

Problem invitationForOther(const QUrl &invitedUrl)
{
    const QString url = invitedUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return problem("other-instance",
                   url.isEmpty()
                       ? InvitationTexts::tr("The invitation is for another instance than the one that you chose.")
                       : InvitationTexts::tr("The invitation is for %1, not for the instance that you chose.").arg(url),
                   InvitationTexts::tr("Choose that instance, or ask the sender for an invitation for yours."));
}

Problem unrecognisedInvitation(const QList<QByteArray> &readings)
{
    if (const auto code = readExalateCode(readings))
        return exalate(*code);
    // Two of our own member names are no accident: the start of one of our codes was lost or changed.
    constexpr std::array ownNames{"\"connectionId\"", "\"expiresAt\"",  "\"invitationId\"", "\"invitationSecret\"",
                                  "\"issuedAt\"",     "\"publicKey\"",  "\"nodeInfo\"",     "\"signature\"",
                                  "\"nodeVersion\"",  "\"instanceUid\""};
    const auto found = std::count_if(ownNames.begin(), ownNames.end(), [&](const char *name) {
        return std::any_of(readings.begin(), readings.end(),
                           [name](const QByteArray &reading) { return reading.contains(name); });
    });
    if (found >= 2)
        return invitationAltered();
    return problem("not-one", InvitationTexts::tr("This is not an invitation code."),
                   InvitationTexts::tr(
                       "A code is one long word of letters and digits that starts with “eyJ”. Paste the message that "
                       "the other side sent you, as it is."));
}

} // namespace twinspan::protocol
