#include "ui/console/problemspage.h"

#include "core/node/retryall.h"
#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/overview.h"
#include "ui/console/problemmodel.h"
#include "ui/console/problemtext.h"
#include "ui/console/tablepage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace twinspan::ui
{

namespace
{
QString technical(const node::OpenProblem &problem)
{
    QStringList lines{ProblemsPage::tr("Code: %1").arg(problem.problem.code)};
    if (!problem.problem.url.isEmpty())
        lines.append(ProblemsPage::tr("Address: %1").arg(problem.problem.url.toDisplayString()));
    if (problem.problem.httpStatus != 0)
        lines.append(ProblemsPage::tr("Answer of the server: %1").arg(problem.problem.httpStatus));
    if (!problem.problem.answer.isEmpty())
        lines.append(ProblemsPage::tr("It said: %1").arg(problem.problem.answer));
    if (!problem.requestId.isEmpty())
        lines.append(ProblemsPage::tr("Request: %1").arg(problem.requestId));
    return lines.join(u'\n');
}
} // namespace

ProblemsPage::ProblemsPage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_model(new ProblemModel(overview, this)), m_view(tableView(m_model, tr("Problems"), this)),
      m_empty(textLabel(tr("No problems. What goes wrong with an issue is listed here, with what to do about it; the "
                           "other issues go on meanwhile."),
                        this)),
      m_all(button(tr("Retry &all"), this)), m_allNotice(new Notice(this))
{
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): it fills members that are made after this one
    m_details = buildDetails();
    auto *layout = pageLayout(this);
    layout->addWidget(titleLabel(tr("Problems"), this));
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    layout->addWidget(m_allNotice);
    layout->addWidget(m_details);
    layout->addStretch();
    shareWidth(m_view, ProblemModel::Cause);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPage::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPage::keepChoice);
    connect(m_all, &QPushButton::clicked, this, &ProblemsPage::retryEverything);
    // The time that is left, in minutes.
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    tick->start(waitIsToldEvery);
    refresh();
}

QWidget *ProblemsPage::buildDetails()
{
    QFrame *details = card(this);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(16, 14, 16, 14);
    m_cause = headingLabel({}, details);
    m_effect = textLabel({}, details);
    m_remedy = textLabel({}, details);
    m_technical = textLabel({}, details);
    m_technical->hide();
    m_notice = new Notice(details);
    for (QWidget *part : std::initializer_list<QWidget *>{m_cause, m_effect, m_remedy})
        layout->addWidget(part);
    auto *actions = row(layout);
    m_retry = button(tr("&Retry"), details);
    m_skip = button(tr("S&kip"), details);
    m_skip->setToolTip(tr("It is left as it is; the next change of the issue is sent as always."));
    m_more = button(tr("&Details"), details);
    actions->addWidget(m_retry);
    actions->addWidget(m_skip);
    actions->addWidget(m_more);
    actions->addStretch();
    layout->addWidget(m_technical);
    layout->addWidget(m_notice);
    connect(m_retry, &QPushButton::clicked, this, &ProblemsPage::retry);
    connect(m_skip, &QPushButton::clicked, this, &ProblemsPage::skip);
    connect(m_more, &QPushButton::clicked, this, [this] { m_technical->setVisible(!m_technical->isVisible()); });
    return details;
}

const node::OpenProblem *ProblemsPage::chosen() const
{
    const auto found = std::ranges::find(m_overview.problems(), m_chosen, &node::OpenProblem::id);
    return found == m_overview.problems().end() ? nullptr : &*found;
}

void ProblemsPage::choose()
{
    const int at = m_view->currentIndex().row();
    const QString id = at >= 0 && at < m_overview.problems().size() ? m_overview.problems().at(at).id : QString();
    if (id != m_chosen) {
        m_chosen = id;
        m_technical->hide();
        m_notice->clear();
    }
    refresh();
}

void ProblemsPage::keepChoice()
{
    const QList<node::OpenProblem> &problems = m_overview.problems();
    const auto found = std::ranges::find(problems, m_chosen, &node::OpenProblem::id);
    auto at = found == problems.end() ? -1 : std::distance(problems.begin(), found);
    // When the chosen one is gone nothing is: a second click would skip the next.
    if (at < 0 && std::exchange(m_wasEmpty, false))
        at = 0;
    m_wasEmpty = problems.isEmpty();
    m_view->setCurrentIndex(m_model->index(static_cast<int>(at), 0));
    choose();
}

void ProblemsPage::refresh()
{
    const node::OpenProblem *problem = chosen();
    m_empty->setVisible(m_overview.problems().isEmpty());
    m_view->setVisible(!m_overview.problems().isEmpty());
    // For one its own button is enough.
    m_all->setVisible(countToRetry() > 1);
    m_all->setEnabled(!m_asking->isBusy());
    m_details->setVisible(problem != nullptr);
    if (!problem)
        return;
    m_cause->setText(problem->problem.cause);
    m_effect->setText(problem->problem.effect);
    m_effect->setVisible(!problem->problem.effect.isEmpty());
    m_remedy->setText(remedyOf(*problem));
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    for (QPushButton *action : {m_retry, m_skip}) {
        action->setVisible(!problem->requestId.isEmpty());
        action->setEnabled(!m_asking->isBusy());
    }
    m_technical->setText(technical(*problem));
}

int ProblemsPage::countToRetry() const
{
    return static_cast<int>(std::ranges::count_if(
        m_overview.problems(), [](const node::OpenProblem &problem) { return !problem.requestId.isEmpty(); }));
}

void ProblemsPage::retryEverything()
{
    m_notice->clear();
    m_allNotice->clear();
    m_asking->ask(m_services.node, node::retryAll(m_services.node), [this](const Result<int> &count) {
        if (count)
            m_allNotice->say(Notice::Kind::Good, tr("%n issue(s) are tried again.", nullptr, *count));
        else
            m_allNotice->say(count.error());
        refresh();
    });
}

void ProblemsPage::retry()
{
    const node::OpenProblem *problem = chosen();
    if (!problem)
        return;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->retry(problem->requestId),
                  [this](const Result<model::SyncRequest> &request) {
                      if (request)
                          m_notice->say(Notice::Kind::Good, tr("%1 is tried again.").arg(request->issueKey));
                      else
                          m_notice->say(request.error());
                      refresh();
                  });
}

void ProblemsPage::skip()
{
    const node::OpenProblem *problem = chosen();
    if (!problem)
        return;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->skip(problem->requestId),
                  [this](const Result<model::SyncRequest> &request) {
                      if (!request)
                          m_notice->say(request.error());
                      refresh();
                  });
}

} // namespace twinspan::ui
