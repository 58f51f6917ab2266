#pragma once

#include "core/trackers/github/githubkind.h"
#include "tests/ui/scene.h"
#include "ui/console/changescard.h"

#include <functional>

namespace twinspan::tests
{

struct Screen {
    QString name;
    std::function<void(Scene &)> show;
};

/// Every screen there is, and the way to it.
// NOLINTNEXTLINE(readability-function-size): a list
inline QList<Screen> screens()
{
    using Page = ui::Console::Page;
    return {
        {u"welcome"_qs,
         [](Scene &scene) {
             scene.node->instancesAnswer = QList<model::InstanceInfo>();
             scene.node->connectionsAnswer = QList<model::Connection>();
             scene.node->problemsAnswer = QList<node::OpenProblem>();
             scene.node->requestsAnswer = QList<model::SyncRequest>();
             scene.window->load();
         }},
        {u"connections"_qs, [](Scene &scene) { scene.go(Page::Connections); }},
        {u"issues"_qs, [](Scene &scene) { scene.go(Page::Issues); }},
        {u"history"_qs, [](Scene &scene) { scene.go(Page::History); }},
        {u"history-conflict"_qs,
         [](Scene &scene) {
             scene.go(Page::History);
             QTest::qWait(1);
             auto *entries = scene.visible<QTableView>();
             entries->setCurrentIndex(entries->model()->index(1, 0));
         }},
        {u"history-empty"_qs,
         [](Scene &scene) {
             scene.node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage(); };
             scene.go(Page::History);
         }},
        {u"history-failed"_qs,
         [](Scene &scene) {
             scene.node->onHistory = [](const node::HistoryQuery &) -> Result<node::HistoryPage> {
                 return fail(problem(ProblemKind::Store));
             };
             scene.go(Page::History);
         }},
        {u"problems"_qs, [](Scene &scene) { scene.go(Page::Problems); }},
        {u"settings"_qs, [](Scene &scene) { scene.go(Page::Settings); }},
        {u"changes"_qs,
         [](Scene &scene) {
             scene.go(Page::Settings);
             const QUrl url(u"https://twinspan.example.com/twinspan/changed/01k/0hXk5Q2mH9sYb1uJvWfTzR8c3nA7dLpE"_qs);
             scene.node->webhookAnswer = node::Webhook{url, trackers::GithubKind().webhookSteps()};
             scene.window->findChild<ui::ChangesCard *>()->open(scene.node->instancesAnswer->first());
             QTest::qWait(1);
         }},
        {u"proxy"_qs,
         [](Scene &scene) {
             scene.node->statusAnswer->proxy = {net::ProxyChoice::Kind::Http, u"proxy.example.com"_qs, 3128, u"ann"_qs};
             scene.window->load();
             scene.go(Page::Settings);
             QTest::qWait(1);
             auto *fields = scene.visible<QScrollArea>();
             fields->verticalScrollBar()->setValue(fields->verticalScrollBar()->maximum());
         }},
        {u"locked"_qs,
         [](Scene &scene) {
             scene.node->statusAnswer = lockedKeychain();
             scene.window->load();
         }},
        {u"unlocking"_qs, [](Scene &scene) { scene.window->setUnlockDialog(true); }},
        {u"about"_qs, [](Scene &scene) { scene.go(Page::About); }},
        {u"instance"_qs, [](Scene &scene) { scene.window->initiate(); }},
        {u"signin"_qs,
         [](Scene &scene) {
             scene.node->instancesAnswer = QList<model::InstanceInfo>();
             scene.window->initiate();
             QTest::qWait(1);
             scene.visible<QLineEdit>()->setText(u"https://acme.example.com"_qs);
             Scene::until([&scene] { return scene.visible<QLineEdit>(2) != nullptr; });
         }},
        {u"signin-browser"_qs, [](Scene &scene) { scene.toBrowserSignIn(); }},
        {u"signin-waiting"_qs, [](Scene &scene) { scene.toBrowser({}); }},
        {u"signin-code"_qs, [](Scene &scene) { scene.toBrowser(u"WDJB-MJHT"_qs); }},
        {u"signin-refused"_qs,
         [](Scene &scene) {
             scene.node->onSignedIn = [](const QString &) -> Status {
                 return fail(ProblemKind::Unauthorized, u"oauth.not-allowed"_qs,
                             u"In the browser the access to Salesforce was not allowed."_qs,
                             u"Begin the sign-in again, and allow the access."_qs);
             };
             scene.toBrowser({});
             scene.node->letGo(u"browserSignedIn"_qs);
             QTest::qWait(1);
         }},
        {u"signin-locked"_qs,
         [](Scene &scene) {
             scene.node->onAddInstance = [](const node::InstanceToAdd &) -> Result<model::InstanceInfo> {
                 return lockedKeychain();
             };
             scene.window->initiate();
             QTest::qWait(1);
             scene.visible<QRadioButton>(2)->setChecked(true);
             scene.next();
             scene.visible<QLineEdit>()->setText(u"https://acme.example.com"_qs);
             Scene::until([&scene] { return scene.visible<QLineEdit>(2) != nullptr; });
             for (QLineEdit *edit : scene.window->findChildren<QLineEdit *>()) {
                 if (edit->isVisible() && edit->echoMode() == QLineEdit::Password)
                     edit->setText(u"key"_qs);
             }
             scene.next();
         }},
        {u"destination"_qs, [](Scene &scene) { scene.toDestination(); }},
        {u"destination-wrong"_qs,
         [](Scene &scene) {
             scene.node->onProbe = [](const QString &) -> Result<node::UrlReport> {
                 return fail(ProblemKind::Network, u"net.host"_qs, u"There is no server called globex.exmaple.com."_qs,
                             u"Check the spelling of the address."_qs);
             };
             scene.window->initiate(u"acme"_qs);
             QTest::qWait(1);
             scene.visible<QLineEdit>()->setText(u"https://globex.exmaple.com"_qs);
             QTest::qWait(700);
         }},
        {u"mode"_qs,
         [](Scene &scene) {
             scene.toDestination();
             scene.next();
         }},
        {u"project"_qs, [](Scene &scene) { scene.toOwnProject(); }},
        {u"rights"_qs,
         [](Scene &scene) {
             using tracker::Right;
             scene.node->rightsAnswer =
                 QList{tracker::grantedIf(true, Right::Read, {}),
                       tracker::grantedIf(false, Right::Create, u"the permission “Add issues”"_qs),
                       tracker::grantedIf(true, Right::Change, {}), tracker::grantedIf(true, Right::Comment, {}),
                       tracker::grantedIf(false, Right::Attach, u"the permission “Edit issues”"_qs)};
             scene.toOwnProject();
             scene.next();
         }},
        {u"admin"_qs, [](Scene &scene) { scene.toAdmin(0); }},
        {u"verify"_qs,
         [](Scene &scene) {
             scene.toAdmin(0);
             scene.next();
         }},
        {u"invitation"_qs,
         [](Scene &scene) {
             scene.toAdmin(1);
             scene.next();
         }},
        {u"accept"_qs, [](Scene &scene) { scene.window->acceptInvitation(u"eyJhbGwiOiJvZiBpdCJ9"_qs); }},
        {u"confirm"_qs,
         [](Scene &scene) {
             scene.node->instancesAnswer = QList{instance(u"globex"_qs, u"Globex"_qs)};
             scene.window->acceptInvitation(u"eyJhbGwiOiJvZiBpdCJ9"_qs);
             scene.next();
             QTest::qWait(1);
             scene.visible<QLineEdit>()->setText(u"ENG"_qs);
             scene.next();
         }},
        {u"preview"_qs,
         [](Scene &scene) {
             auto *page = new ui::SyncPage({scene.node, scene.desktop, std::make_shared<NoPractice>()}, nullptr);
             scene.window->setCentralWidget(page);
             page->start(connection(u"c"_qs), true, u"SUP-1"_qs);
             QTest::qWait(1);
             for (QPushButton *button : page->findChildren<QPushButton *>()) {
                 if (button->isVisible() && !button->isDefault() && button->y() == scene.primary()->y()) {
                     button->click();
                     break;
                 }
             }
         }},
        {u"stages"_qs,
         [](Scene &scene) {
             auto *page = new ui::SyncPage({scene.node, scene.desktop, std::make_shared<NoPractice>()}, nullptr);
             scene.window->setCentralWidget(page);
             page->start(connection(u"c"_qs), true, u"SUP-1"_qs);
             scene.next();
             model::SyncRequest waiting = request(model::Stage::WaitingForRemote);
             waiting.waitingFor = u"The Twinspan of Globex does not answer at the moment."_qs;
             Q_EMIT scene.node->requestChanged(waiting);
         }},
        {u"synchronized"_qs,
         [](Scene &scene) {
             auto *page = new ui::SyncPage({scene.node, scene.desktop, std::make_shared<NoPractice>()}, nullptr);
             scene.window->setCentralWidget(page);
             page->start(connection(u"c"_qs), true, u"SUP-1"_qs);
             scene.next();
             Q_EMIT scene.node->requestChanged(request(model::Stage::Synchronized));
         }},
        {u"failed"_qs,
         [](Scene &scene) {
             auto *page = new ui::SyncPage({scene.node, scene.desktop, std::make_shared<NoPractice>()}, nullptr);
             scene.window->setCentralWidget(page);
             page->start(connection(u"c"_qs), false, u"SUP-1"_qs);
             scene.next();
             model::SyncRequest failed = request(model::Stage::Failed);
             failed.failedAt = model::Stage::WaitingForRemote;
             failed.problem = problem();
             Q_EMIT scene.node->requestChanged(failed);
         }},
        {u"closing"_qs, [](Scene &scene) { scene.window->close(); }},
    };
}

} // namespace twinspan::tests
