#include "core/trackers/practice/practicekind.h"

#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicetexts.h"
#include "core/trackers/practice/practicetracker.h"

#include <QFileInfo>

namespace twinspan::trackers
{

QString PracticeKind::id() const
{
    return QStringLiteral("practice");
}

QString PracticeKind::name() const
{
    return PracticeText::tr("Practice tracker");
}

Task<Result<std::optional<tracker::Finding>>> PracticeKind::recognise(QUrl url, tracker::TrackerServices /*services*/,
                                                                      CancelToken cancel) const
{
    using Found = std::optional<tracker::Finding>;
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const auto address = PracticeAddress::fromUrl(url);
    const bool isMissing = address && url.scheme() == u"practice" && !QFileInfo::exists(address->path);
    if (!address || (!isMissing && !PracticeDatabase::isPracticeFile(address->path)))
        co_return Found();
    TWINSPAN_CO_TRY(api, PracticeApi::open(address->path));
    TWINSPAN_CO_TRY(uid, api->uid());
    tracker::Finding finding;
    finding.trackerKind = id();
    finding.trackerName = name();
    finding.version = PracticeApi::version();
    finding.instanceUrl = address->instanceUrl();
    finding.instanceUid = uid;
    finding.projectKey = address->projectKey;
    finding.issueKey = address->issueKey;
    co_return Found(finding);
}

tracker::SignInForm PracticeKind::signInForm() const
{
    tracker::SignInField user;
    user.id = QStringLiteral("user");
    user.label = PracticeText::tr("Account");
    user.help = PracticeText::tr("The sample companies have the accounts “admin” and “member”.");
    user.defaultValue = QStringLiteral("admin");
    tracker::SignInField password;
    password.id = QStringLiteral("token");
    password.kind = tracker::SignInField::Kind::Secret;
    password.label = PracticeText::tr("Password");
    password.help = PracticeText::tr("In the sample companies it is “practice-admin” or “practice-member”.");
    return {PracticeText::tr("Sign in to the practice tracker."), {user, password}};
}

Result<std::shared_ptr<tracker::Tracker>> PracticeKind::open(model::InstanceInfo instance,
                                                             credentials::Credential credential,
                                                             tracker::TrackerServices services) const
{
    const auto address = PracticeAddress::fromUrl(instance.url);
    if (!address)
        return practiceRefusal(ProblemKind::Invalid, "url-invalid",
                               PracticeText::tr("%1 is not the URL of a practice tracker.")
                                   .arg(instance.url.toDisplayString(QUrl::RemoveUserInfo)),
                               PracticeText::tr("It looks like practice:///home/me/acme.practice."));
    const QString login = instance.options.value(QStringLiteral("user")).trimmed();
    const QString password = credential.value(QStringLiteral("token"));
    if (login.isEmpty() || password.isEmpty())
        return practiceRefusal(ProblemKind::Invalid, "sign-in-incomplete",
                               PracticeText::tr("The sign-in to a practice tracker needs an account and a password."));
    return std::make_shared<PracticeTracker>(*address, login, password, *services.clock);
}

} // namespace twinspan::trackers
