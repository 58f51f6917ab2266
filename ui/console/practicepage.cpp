#include "ui/console/practicepage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/overview.h"
#include "ui/practice/practicedesk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

PracticePage::PracticePage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_notice(new Notice(this)), m_cards(new QVBoxLayout), m_go(button({}, this))
{
    auto *layout = pageLayout(this);
    layout->addWidget(titleLabel(tr("Practice"), this));
    layout->addWidget(
        textLabel(tr("Two companies with a tracker each, on this computer only. Open their issues side by "
                     "side, connect the two, sync an issue and watch its twin arrive. Then add a comment "
                     "and sync it again."),
                  this));
    layout->addWidget(m_notice);
    layout->addLayout(m_cards);
    m_go->setDefault(true);
    layout->addWidget(m_go, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_go, &QPushButton::clicked, this, &PracticePage::connectThem);
    connect(&overview, &Overview::connectionsChanged, this, &PracticePage::refresh);
    connect(&overview, &Overview::instancesChanged, this, &PracticePage::refresh);
    connect(&overview, &Overview::stateChanged, this, &PracticePage::sayWhatFailed);
    m_go->hide();
}

void PracticePage::prepare()
{
    if (m_asking->isBusy())
        return;
    m_failed.reset();
    m_waitsForNode = false;
    m_notice->clear();
    m_asking->ask(m_services.practice, m_services.practice->companies(),
                  [this](const Result<QList<PracticeCompany>> &companies) {
                      if (companies)
                          take(*companies);
                      else
                          takeFailure(companies.error());
                  });
}

void PracticePage::take(const QList<PracticeCompany> &companies)
{
    if (m_urls.isEmpty()) {
        for (const PracticeCompany &company : companies)
            addCompany(company);
    }
    signIn(companies);
}

void PracticePage::addCompany(const PracticeCompany &company)
{
    m_urls.append(company.signIn.url);
    QFrame *frame = card(this);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(16, 12, 16, 12);
    auto *words = new QVBoxLayout;
    words->addWidget(headingLabel(company.name, frame));
    words->addWidget(textLabel(company.about, frame));
    line->addLayout(words, 100);
    line->addStretch(1);
    QPushButton *open = button(tr("Open the issues of %1").arg(company.name), frame);
    line->addWidget(open);
    connect(open, &QPushButton::clicked, this,
            [this, url = company.signIn.url] { m_services.desktop->openLink(QUrl(url)); });
    m_cards->addWidget(frame);
}

void PracticePage::signIn(QList<PracticeCompany> companies)
{
    if (companies.isEmpty()) {
        m_overview.reload();
        refresh();
        return;
    }
    const PracticeCompany company = companies.takeFirst();
    m_asking->ask(m_services.node, m_services.node->addInstance(company.signIn),
                  [this, companies](const Result<model::InstanceInfo> &added) {
                      // Signed in to before is as good.
                      if (added || added.error().kind == ProblemKind::Conflict)
                          signIn(companies);
                      else
                          takeFailure(added.error());
                  });
}

void PracticePage::takeFailure(const Problem &problem)
{
    m_failed = problem;
    sayWhatFailed();
}

void PracticePage::sayWhatFailed()
{
    if (!m_failed)
        return;
    const auto &closed = m_overview.closedBecause();
    if (m_waitsForNode && !closed) {
        prepare();
        return;
    }
    m_waitsForNode = closed && closed->cause == m_failed->cause;
    if (m_waitsForNode)
        m_notice->clear();
    else
        m_notice->say(*m_failed);
}

QString PracticePage::instanceOf(const QString &url) const
{
    const auto found = std::ranges::find(m_overview.instances(), QUrl(url), &model::InstanceInfo::url);
    return found == m_overview.instances().end() ? QString() : found->id;
}

const model::Connection *PracticePage::connectionOfBoth() const
{
    if (m_urls.size() < 2)
        return nullptr;
    const auto joinsThem = [this](const model::Connection &connection) {
        const QString here = connection.local.instanceId;
        const QString there = connection.remote.trackerUrl.toString();
        return (here == instanceOf(m_urls.at(0)) && there == m_urls.at(1)) ||
               (here == instanceOf(m_urls.at(1)) && there == m_urls.at(0));
    };
    const auto found = std::ranges::find_if(m_overview.connections(), joinsThem);
    return found == m_overview.connections().end() ? nullptr : &*found;
}

void PracticePage::refresh()
{
    const bool ready = m_urls.size() == 2 && !instanceOf(m_urls.at(0)).isEmpty() && !instanceOf(m_urls.at(1)).isEmpty();
    m_go->setVisible(ready);
    m_go->setText(connectionOfBoth() ? tr("&Sync an issue between them") : tr("&Connect the two"));
}

void PracticePage::connectThem()
{
    if (const model::Connection *connection = connectionOfBoth())
        Q_EMIT syncWanted(*connection);
    else
        Q_EMIT initiateWanted(instanceOf(m_urls.at(0)), m_urls.at(1));
}

} // namespace twinspan::ui
