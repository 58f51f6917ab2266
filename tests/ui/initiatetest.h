#pragma once

#include "tests/support/patience.h"
#include "tests/ui/fakedesktop.h"
#include "tests/ui/finding.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"
#include "ui/wizard/initiatewizard.h"

#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTest>

namespace twinspan::tests
{

/// The initiate wizard driven by what a person sees, over a node that says what the test wants: two trackers, two
/// projects, and a tracker at every address unless told otherwise.
class InitiateTest : public QObject
{
protected:
    /// Before each test.
    void prepare()
    {
        m_node = std::make_shared<ScriptedNode>();
        m_desktop = std::make_shared<FakeDesktop>();
        m_node->instancesAnswer = QList{instance(QStringLiteral("acme"), QStringLiteral("Acme")),
                                        instance(QStringLiteral("globex"), QStringLiteral("Globex"))};
        m_node->onProjects = [](const QString &) {
            return QList{project(QStringLiteral("SUP")), project(QStringLiteral("ENG"))};
        };
        m_node->onProbe = [](const QString &url) { return found(node::UrlReport::Kind::Tracker, url); };
        m_node->onInvite = [](const node::InviteOptions &) { return invitation(QStringLiteral("c")); };
        m_node->onConnect = [](const node::ConnectOptions &) { return connection(QStringLiteral("c")); };
        m_wizard = std::make_unique<ui::InitiateWizard>(ui::Services{m_node, m_desktop, std::make_shared<NoPractice>()},
                                                        nullptr);
        m_wizard->resize(1000, 680);
        m_wizard->show();
    }

    void begin()
    {
        m_wizard->start();
        QTRY_VERIFY(find<QRadioButton>(m_wizard.get(), QStringLiteral("Acme")));
        find<QRadioButton>(m_wizard.get(), QStringLiteral("Acme"))->click();
        QVERIFY(press(m_wizard.get(), QStringLiteral("^Next")));
    }

    void typeUrl(const QString &url)
    {
        auto *field = find<QLineEdit>(m_wizard.get(), QStringLiteral("Destination instance URL"));
        QVERIFY(field);
        field->setText(url);
    }

    void toProject()
    {
        QVERIFY(pressSoon(m_wizard.get(), QStringLiteral("^Next")));
        QVERIFY(says(m_wizard.get(), QStringLiteral("Choose the configuration type")));
        QVERIFY(press(m_wizard.get(), QStringLiteral("^Next")));
    }

    void chooseProject(const QString &key)
    {
        auto *search = find<QLineEdit>(m_wizard.get(), QStringLiteral("Select a project"));
        QVERIFY(search);
        QTRY_VERIFY(find<QListView>(m_wizard.get(), QStringLiteral("Projects"))->model()->rowCount() > 0);
        search->setText(key);
        QTRY_VERIFY(canPress(m_wizard.get(), QStringLiteral("^(Next|Confirm|Initiate)")));
    }

    std::shared_ptr<ScriptedNode> m_node;
    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<ui::InitiateWizard> m_wizard;
};

} // namespace twinspan::tests
