#pragma once

#include "core/trackers/redmine/redminekind.h"
#include "core/trackers/salesforce/salesforcekind.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/console/console.h"
#include "ui/console/mainwindow.h"
#include "ui/sync/syncpage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

namespace twinspan::tests
{

/// A window over a scripted node with a bit of everything in it, for tests and pictures that go through all screens.
class Scene
{
public:
    Scene()
    {
        answerWithLists();
        answerCalls();
        window = std::make_unique<ui::MainWindow>(ui::Services{node, desktop, std::make_shared<NoPractice>()});
        window->show();
        window->load();
        QTest::qWait(1);
    }
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;
    /// Who still waits keeps the node, and the node keeps who waits.
    ~Scene()
    {
        window.reset();
        node->letGo(u"browserSignedIn"_qs);
    }

    /// What does not come is seen by whoever looks at the screen afterwards.
    template<typename Condition>
    static void until(Condition condition)
    {
        constexpr int patienceMs = 5000;
        [[maybe_unused]] const bool came = QTest::qWaitFor(condition, patienceMs);
    }

    void go(ui::Console::Page page) const
    {
        for (QListWidget *list : window->findChildren<QListWidget *>()) {
            if (list->isVisible())
                list->setCurrentRow(static_cast<int>(page));
        }
    }
    /// The primary button of a wizard, whatever it is called in the language of the moment.
    void next()
    {
        until([this] { return primary() && primary()->isEnabled(); });
        primary()->click();
        QTest::qWait(1);
    }
    QPushButton *primary() const
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isDefault())
                return button;
        }
        return nullptr;
    }
    template<typename W>
    W *visible(int which = 0) const
    {
        for (W *widget : window->findChildren<W *>()) {
            if (widget->isVisible() && which-- == 0)
                return widget;
        }
        return nullptr;
    }
    void toDestination()
    {
        window->initiate(u"acme"_qs);
        QTest::qWait(1);
        visible<QLineEdit>()->setText(u"https://globex.example.com"_qs);
        until([this] { return primary() && primary()->isEnabled(); });
    }
    /// A tracker that offers the browser, and its client id.
    void toBrowserSignIn()
    {
        node->formAnswer = trackers::SalesforceKind().signInForm();
        node->onProbe = [](const QString &url) {
            node::UrlReport report = found(node::UrlReport::Kind::Tracker, url);
            report.trackerName = u"Salesforce"_qs;
            report.sentence = u"Salesforce at %1."_qs.arg(url);
            return report;
        };
        node->instancesAnswer = QList<model::InstanceInfo>();
        window->initiate();
        QTest::qWait(1);
        visible<QLineEdit>()->setText(u"https://acme.my.salesforce.com"_qs);
        until([this] { return visible<QLineEdit>(3) != nullptr; });
        for (QLineEdit *edit : window->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text().isEmpty() && edit->placeholderText().isEmpty())
                edit->setText(u"3MVG9lKcPoNINVBIPJjdw1J9LLM82HnFVVX19KY1uA5mu0QqEWhqKpoW3svG3X"_qs);
        }
    }
    /// The browser has not come back yet.
    void toBrowser(const QString &code)
    {
        node->onBegin = [code](const node::BrowserSignInWish &) {
            const QString page =
                code.isEmpty() ? u"https://acme.my.salesforce.com/authorize"_qs : u"https://github.com/login/device"_qs;
            return node::BrowserSignInBegun{u"begun"_qs, {QUrl(page), code}};
        };
        node->hold(u"browserSignedIn"_qs);
        toBrowserSignIn();
        next();
    }
    void toOwnProject()
    {
        toDestination();
        next();
        next();
        visible<QLineEdit>()->setText(u"SUP"_qs);
    }
    void toAdmin(int answer)
    {
        toOwnProject();
        next();
        visible<QRadioButton>(answer)->setChecked(true);
    }

    std::shared_ptr<ScriptedNode> node = std::make_shared<ScriptedNode>();
    std::shared_ptr<FakeDesktop> desktop = std::make_shared<FakeDesktop>();
    std::unique_ptr<ui::MainWindow> window;

private:
    void answerWithLists()
    {
        node->statusAnswer = node::NodeStatus{u"Acme"_qs,
                                              u"0.1.0"_qs,
                                              u"1282 0b41 274b e66b ddee bc52 4486 59f6"_qs,
                                              u"/home/ann/.local/share/twinspan"_qs,
                                              {},
                                              {},
                                              u"the keychain of this desktop"_qs,
                                              false,
                                              {},
                                              90};
        node->formAnswer = trackers::RedmineKind().signInForm();
        node->instancesAnswer =
            QList{instance(u"acme"_qs, u"Acme support desk"_qs), instance(u"globex"_qs, u"Globex"_qs)};
        model::Connection pending = connection(u"d"_qs, model::ConnectionStatus::Pending);
        pending.name = u"Support (Acme) ↔ globex.example.com"_qs;
        pending.remote = {};
        node->connectionsAnswer =
            QList{connection(u"c"_qs), pending, connection(u"e"_qs, model::ConnectionStatus::Deactivated)};
        node->invitationsAnswer = QList{invitation(u"d"_qs)};
        node->problemsAnswer =
            QList{node::OpenProblem{u"p"_qs,
                                    u"c"_qs,
                                    u"Support ↔ Engine"_qs,
                                    u"r"_qs,
                                    u"SUP-7"_qs,
                                    QDateTime::currentDateTimeUtc(),
                                    makeProblem(ProblemKind::Forbidden, u"tracker.forbidden"_qs,
                                                u"The account may not add issues to the project Engine."_qs,
                                                u"Give it the right to add issues there, then press Retry."_qs)
                                        .withEffect(u"SUP-7 has no twin yet; the other issues go on."_qs),
                                    false,
                                    node::ProblemLevel::Issue,
                                    {}}};
        node->activityAnswer =
            QList{node::ConnectionActivity{u"c"_qs, 1240, QDateTime::currentDateTimeUtc().addSecs(-4000)}};
    }
    void answerCalls()
    {
        node->onPairs = [](const node::PairsQuery &) {
            QList<node::IssuePair> pairs;
            for (int at = 40; at > 0; --at) {
                const QString number = QString::number(at);
                pairs.append({u"c"_qs,
                              u"Support ↔ Engine"_qs,
                              {number, u"SUP-"_qs + number, QUrl(u"https://acme.example.com/"_qs + number)},
                              {number, u"ENG-"_qs + number, QUrl(u"https://globex.example.com/"_qs + number)},
                              QDateTime::currentDateTimeUtc().addSecs(qint64(-at) * 4000)});
            }
            return node::PairsPage{pairs, {}};
        };
        node->onHistory = [](const node::HistoryQuery &) { return node::HistoryPage{historyEntries(), 0}; };
        node->requestsAnswer = QList{request(model::Stage::Sending)};
        node->onProbe = [](const QString &url) { return found(node::UrlReport::Kind::Tracker, url); };
        node->onProjects = [](const QString &) {
            return QList{project(u"ENG"_qs), project(u"OPS"_qs), project(u"SUP"_qs)};
        };
        node->onInvite = [](const node::InviteOptions &) { return invitation(u"d"_qs); };
        node->onReadInvitation = [](const QString &) {
            node::ReceivedInvitation received;
            received.inviterName = u"Acme"_qs;
            received.trackerUrl = QUrl(u"https://acme.example.com"_qs);
            received.projectName = u"Support desk"_qs;
            received.expiresAt = QDateTime::currentDateTimeUtc().addDays(6);
            received.safetyPhrase = u"amber lantern north window seven"_qs;
            return received;
        };
        node->onAccept = [](const node::AcceptOptions &) { return connection(u"c"_qs); };
        node->onTrySignIn = [](const node::InstanceToAdd &) {
            return node::SignInTrial{instance(u"there"_qs, u"There"_qs), {project(u"ENG"_qs)}};
        };
        node->onPreview = [](const QString &) {
            return node::SyncPreview{
                u"SUP-1"_qs,
                {},
                u"Engine"_qs,
                u"Bug"_qs,
                u"Invoice import stops at amounts with a comma"_qs,
                u"**Marco Bianchi** wrote:\n\nThe import *stops* as soon as an amount has a comma.\n\n1. Set the language to German.\n2. Import the list."_qs,
                {u"**Alice Archer** wrote:\n\nI can see it with their file."_qs},
                {u"import.log"_qs, u"dialog.png"_qs},
                {u"An internal comment stays here: internal comments are never sent."_qs}};
        };
        node->onSync = [](const QString &) { return request(model::Stage::Sending); };
        node->onRequest = [](const QString &) { return request(model::Stage::Sending); };
    }
};

} // namespace twinspan::tests
