#include "ui/console/console.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/aboutpage.h"
#include "ui/console/connectionspage.h"
#include "ui/console/historypage.h"
#include "ui/console/issuespage.h"
#include "ui/console/overview.h"
#include "ui/console/practicepage.h"
#include "ui/console/problemspage.h"
#include "ui/console/settingspage.h"
#include "ui/console/welcomepage.h"
#include "ui/practice/practicedesk.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int doubleClickMs = 1000;
constexpr int pageRole = Qt::UserRole + 1;
constexpr int iconSide = 24;
} // namespace

Console::Console(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_navigation(new QListWidget(this)),
      m_pages(new QStackedWidget(this)), m_notice(new Notice(this)), m_home(new QStackedWidget(this)),
      m_welcome(new WelcomePage(this)), m_connections(new ConnectionsPage(services, overview, this)),
      m_issues(new IssuesPage(services, overview, this)), m_history(new HistoryPage(services, overview, this)),
      m_practice(new PracticePage(services, overview, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize(QSize(iconSide, iconSide));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSpacing(2);
    layout->addWidget(m_navigation);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    layout->addWidget(line);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_notice);
    side->addWidget(m_pages, 1);
    layout->addLayout(side, 1);
    m_home->addWidget(m_welcome);
    m_home->addWidget(m_connections);
    auto *settings = new SettingsPage(services, overview, this);
    addPage(Page::Connections, QStringLiteral("connections"), tr("Connections"), m_home);
    addPage(Page::Issues, QStringLiteral("issues"), tr("Issues"), m_issues);
    addPage(Page::History, QStringLiteral("history"), tr("History"), m_history);
    addPage(Page::Problems, QStringLiteral("problems"), tr("Problems"), new ProblemsPage(services, overview, this));
    addPage(Page::Practice, QStringLiteral("practice"), tr("Practice"), m_practice);
    addPage(Page::Settings, QStringLiteral("settings"), tr("Settings"), settings);
    addPage(Page::About, QStringLiteral("about"), tr("About"), new AboutPage(this));
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 5);
    connect(settings, &SettingsPage::trackerWanted, this, &Console::trackerWanted);
    connect(settings, &SettingsPage::signInWanted, this, &Console::signInWanted);
    wire();
    m_navigation->item(static_cast<int>(Page::Practice))->setHidden(true);
    showPage(Page::Connections);
    refresh();
}

void Console::addPage(Page page, const QString &iconName, const QString &name, QWidget *widget)
{
    auto *item = new QListWidgetItem(navigationIcon(iconName, palette()), name, m_navigation);
    item->setData(pageRole, static_cast<int>(page));
    item->setSizeHint(QSize(item->sizeHint().width(), fontMetrics().height() * 2));
    m_pages->addWidget(widget);
}

void Console::wire()
{
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_welcome, &WelcomePage::initiateWanted, this, [this] { Q_EMIT initiateWanted({}, {}); });
    connect(m_welcome, &WelcomePage::acceptWanted, this, &Console::acceptWanted);
    connect(m_welcome, &WelcomePage::practiceWanted, this, &Console::showPractice);
    connect(m_connections, &ConnectionsPage::initiateWanted, this, [this] { Q_EMIT initiateWanted({}, {}); });
    connect(m_connections, &ConnectionsPage::acceptWanted, this, &Console::acceptWanted);
    connect(m_connections, &ConnectionsPage::syncWanted, this, &Console::syncWanted);
    connect(m_issues, &IssuesPage::syncWanted, this, &Console::syncWanted);
    connect(m_issues, &IssuesPage::initiateWanted, this, [this] { Q_EMIT initiateWanted({}, {}); });
    connect(m_issues, &IssuesPage::historyWanted, this, &Console::showHistory);
    connect(m_history, &HistoryPage::syncWanted, this, &Console::syncWanted);
    connect(m_history, &HistoryPage::initiateWanted, this, [this] { Q_EMIT initiateWanted({}, {}); });
    connect(m_practice, &PracticePage::initiateWanted, this, &Console::initiateWanted);
    connect(m_practice, &PracticePage::syncWanted, this, &Console::syncWanted);
    connect(&m_overview, &Overview::stateChanged, this, &Console::refresh);
}

Console::Page Console::page() const
{
    return static_cast<Page>(m_navigation->currentRow());
}

void Console::showPage(Page page)
{
    m_navigation->setCurrentRow(static_cast<int>(page));
}

void Console::showConnection(const QString &connectionId)
{
    showPage(Page::Connections);
    m_connections->choose(connectionId);
}

void Console::showHistory(const QString &issueKey)
{
    m_history->showIssue(issueKey);
    showPage(Page::History);
}

void Console::showPractice()
{
    m_navigation->item(static_cast<int>(Page::Practice))->setHidden(false);
    showPage(Page::Practice);
    m_practice->prepare();
}

void Console::refresh()
{
    const bool isNew = m_overview.connections().isEmpty() && m_overview.instances().isEmpty();
    m_home->setCurrentWidget(isNew ? static_cast<QWidget *>(m_welcome) : m_connections);
    const auto problems = m_overview.problems().size();
    m_navigation->item(static_cast<int>(Page::Problems))
        ->setText(problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(problems));
    const bool practises = std::ranges::any_of(m_overview.instances(), [this](const model::InstanceInfo &instance) {
        return m_services.practice->owns(instance.url);
    });
    QListWidgetItem *item = m_navigation->item(static_cast<int>(Page::Practice));
    if (practises && item->isHidden()) {
        item->setHidden(false);
        m_practice->prepare();
    }
    sayWhyClosed();
}

void Console::sayWhyClosed()
{
    const auto &why = m_overview.closedBecause();
    if (m_overview.waitsForUnlocking()) {
        m_asks = false;
        m_notice->say(Notice::Kind::Waiting, tr("Your keychain asks to be unlocked."),
                      tr("Answer its dialog, which may be behind this window; Twinspan goes on by itself then."));
    } else if (!why) {
        m_asks = false;
        m_notice->clear();
    } else if (!m_asks && !m_notice->text().startsWith(why->cause)) {
        m_notice->say(*why);
        if (why->code == node::folderCopied)
            connect(m_notice->offer(tr("This copy &lives on")), &QPushButton::clicked, this,
                    &Console::askWhetherThisLivesOn);
        else
            connect(m_notice->offer(tr("Try &again")), &QPushButton::clicked, this,
                    [this] { goOn(m_services.desktop->openNode()); });
    }
}

void Console::askWhetherThisLivesOn()
{
    m_asks = true;
    m_navigation->setFocus(); // and not the next button, which a second key press would press
    m_notice->say(Notice::Kind::Warning, tr("Is every other copy of this data folder out of use for good?"),
                  tr("If another one went on as well, each change would be written twice. If you are not sure, close "
                     "this window: nothing has been changed."));
    QPushButton *yes = m_notice->offer(tr("Yes, &go on with this one"));
    connect(yes, &QPushButton::clicked, this, [this] { goOn(m_services.desktop->adoptNode()); });
    // It stands where the first one stood: a double click is no answer.
    yes->setEnabled(false);
    QTimer::singleShot(doubleClickMs, yes, [yes] { yes->setEnabled(true); });
}

void Console::goOn(Task<Status> opening)
{
    m_asks = false;
    m_notice->clear();
    auto *asking = new Asking(this);
    asking->ask(m_services.node, std::move(opening), [this, asking](const Status &) {
        asking->deleteLater();
        m_overview.reload();
    });
}

} // namespace twinspan::ui
