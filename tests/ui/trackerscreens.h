#pragma once

#include "core/trackers/github/githubkind.h"
#include "core/trackers/jira/jiracloudkind.h"
#include "core/trackers/jira/jiradckind.h"
#include "core/trackers/rt/rtkind.h"
#include "core/trackers/salesforce/salesforcekind.h"
#include "tests/ui/screens.h"

namespace twinspan::tests
{

/// The sign-in to a tracker that was recognised from the address of one of its issues.
inline Screen signInScreen(const QString &name, const std::shared_ptr<tracker::TrackerKind> &kind, const QString &url,
                           const QString &issuePage)
{
    return {name, [kind, url, issuePage](Scene &scene) {
                scene.node->formAnswer = kind->signInForm();
                scene.node->onProbe = [kind, url](const QString &) {
                    node::UrlReport report = found(node::UrlReport::Kind::Tracker, url);
                    report.trackerKind = kind->id();
                    report.trackerName = kind->name();
                    report.sentence = u"%1 at %2."_qs.arg(kind->name(), url);
                    return report;
                };
                scene.node->instancesAnswer = QList<model::InstanceInfo>();
                scene.node->connectionsAnswer = QList<model::Connection>();
                scene.node->problemsAnswer = QList<node::OpenProblem>();
                scene.node->requestsAnswer = QList<model::SyncRequest>();
                scene.window->load();
                scene.window->initiate();
                QTest::qWait(1);
                scene.visible<QLineEdit>()->setText(url + issuePage);
                Scene::until([&scene] { return scene.visible<QLineEdit>(2) != nullptr; });
            }};
}

/// What differs from tracker to tracker.
inline QList<Screen> trackerScreens()
{
    return {signInScreen(u"signin-salesforce"_qs, std::make_shared<trackers::SalesforceKind>(),
                         u"https://acme.my.salesforce.com"_qs, u"/lightning/r/Case/500aj00000A3CFZAA3/view"_qs),
            signInScreen(u"signin-jira"_qs, std::make_shared<trackers::JiraCloudKind>(),
                         u"https://acme.atlassian.net"_qs, u"/browse/SUP-26"_qs),
            signInScreen(u"signin-jira-dc"_qs, std::make_shared<trackers::JiraDcKind>(), u"https://jira.example.com"_qs,
                         u"/browse/SUP-26"_qs),
            signInScreen(u"signin-rt"_qs, std::make_shared<trackers::RtKind>(), u"https://rt.example.org"_qs,
                         u"/Ticket/Display.html?id=26"_qs),
            signInScreen(u"signin-github"_qs, std::make_shared<trackers::GithubKind>(), u"https://github.com"_qs,
                         u"/acme/helpdesk/issues/26"_qs)};
}

inline QList<Screen> allScreens()
{
    return screens() + trackerScreens();
}

} // namespace twinspan::tests
