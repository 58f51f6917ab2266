#include "ui/sync/syncpage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/scrollpage.h"
#include "ui/common/words.h"
#include "ui/sync/previewview.h"
#include "ui/sync/resultview.h"
#include "ui/sync/stagesview.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int titlePicture = 30;
constexpr int longestKey = 200;

/// As issues of such a project are usually called: "SUP-1"; where the project's key is no prefix, a number.
QString exampleKey(const model::Project &project)
{
    if (project.key.contains(u'/')) // the way to a place, in which issues have numbers
        return project.key + QStringLiteral("#1");
    bool isNumber = false;
    project.key.toLongLong(&isNumber);
    const bool isPrefix = !project.key.isEmpty() && !isNumber && project.key == project.key.toUpper();
    return isPrefix ? project.key + QStringLiteral("-1") : QStringLiteral("42");
}
} // namespace

SyncPage::SyncPage(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_lookUp(new Asking(this)),
      m_now(new Asking(this)), m_picture(pictureLabel(QStringLiteral("good"), titlePicture, this)),
      m_title(titleLabel({}, this)), m_name(textLabel({}, this)), m_fromLabel(new QLabel(tr("Issue &from"), this)),
      m_from(new QComboBox(this)), m_keyLabel(new QLabel(this)), m_key(new QLineEdit(this)),
      m_preview(button(tr("&Preview"), this)), m_sync(button(tr("&Sync"), this)), m_notice(new Notice(this)),
      m_shown(new PreviewView(this)), m_stages(new StagesView(this)), m_result(new ResultView(services, this)),
      m_close(button(tr("&Close"), this))
{
    build();
    connect(m_from, &QComboBox::currentIndexChanged, this, &SyncPage::sideChosen);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_asking->forget();
        m_notice->clear();
        m_shown->hide();
        refresh();
    });
    connect(m_asking, &Asking::busyChanged, this, &SyncPage::refresh);
    connect(m_preview, &QPushButton::clicked, this, &SyncPage::preview);
    connect(m_sync, &QPushButton::clicked, this, &SyncPage::sync);
    connect(m_close, &QPushButton::clicked, this, &SyncPage::closed);
    connect(m_result, &ResultView::anotherWanted, this, &SyncPage::again);
    connect(m_result, &ResultView::issuesWanted, this, &SyncPage::issuesWanted);
    connect(m_result, &ResultView::connectionsWanted, this, &SyncPage::connectionsWanted);
    connect(m_services.node.get(), &node::NodeApi::requestChanged, this, [this](const model::SyncRequest &request) {
        if (m_request && request.id == m_request->id)
            follow(request);
    });
    connect(m_services.node.get(), &node::NodeApi::connectionsChanged, this, &SyncPage::lookAgain);
}

void SyncPage::lookAgain()
{
    m_lookUp->ask(m_services.node, m_services.node->connections(), [this](const Result<QList<model::Connection>> &all) {
        const QList<model::Connection> known = all.value_or(QList<model::Connection>());
        for (model::Connection &side : m_sides) {
            const auto now = std::ranges::find(known, side.id, &model::Connection::id);
            if (now == known.end())
                continue;
            if (side.status == model::ConnectionStatus::Pending && now->status == model::ConnectionStatus::Active)
                m_notice->clear();
            side = *now;
        }
        refresh();
    });
}

void SyncPage::build()
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    frame->addWidget(new ScrollPage(content, this));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(12);
    auto *head = row(layout);
    head->addWidget(m_picture);
    head->addWidget(m_title, 1);
    layout->addWidget(m_name);
    m_fromLabel->setBuddy(m_from);
    m_from->setAccessibleName(tr("Issue from"));
    auto *from = row(layout);
    from->addWidget(m_fromLabel);
    from->addWidget(m_from);
    from->addStretch();
    m_keyLabel->setBuddy(m_key);
    m_keyLabel->setWordWrap(true);
    m_keyLabel->setTextFormat(Qt::PlainText);
    layout->addWidget(m_keyLabel);
    auto *line = row(layout);
    m_key->setMaxLength(longestKey);
    m_key->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_sync->setDefault(true);
    line->addWidget(m_key, 100);
    line->addWidget(m_preview);
    line->addWidget(m_sync);
    line->addStretch(1);
    layout->addWidget(m_notice);
    layout->addWidget(m_stages);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_result);
    layout->addStretch();
    frame->setContentsMargins(0, 0, 0, 20);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(32, 0, 32, 0);
    foot->addWidget(m_close);
    foot->addStretch();
    frame->addLayout(foot);
}

void SyncPage::start(const model::Connection &connection, bool established, const QString &issueKey)
{
    m_picture->setVisible(established);
    m_title->setText(established ? tr("Connection established successfully") : tr("Sync an issue"));
    m_name->setText(connection.name);
    m_sides = {connection};
    m_from->clear();
    m_from->addItem(say(connection.local.project), connection.id);
    m_fromLabel->hide();
    m_from->hide();
    again();
    m_key->setText(issueKey);
    if (!connection.twinConnectionId.isEmpty()) {
        m_lookUp->ask(m_services.node, m_services.node->connections(),
                      [this](const Result<QList<model::Connection>> &all) {
                          fillSides(all.value_or(QList<model::Connection>()));
                      });
    }
}

void SyncPage::fillSides(const QList<model::Connection> &all)
{
    const auto twin = std::ranges::find(all, m_sides.first().twinConnectionId, &model::Connection::id);
    if (twin == all.end())
        return;
    m_sides.append(*twin);
    m_from->setItemText(0, sayPlace(say(m_sides.first().local.project), twin->remote.nodeName));
    m_from->addItem(sayPlace(say(twin->local.project), m_sides.first().remote.nodeName), twin->id);
    m_fromLabel->show();
    m_from->show();
}

const model::Connection &SyncPage::side() const
{
    return m_sides.at(std::clamp<qsizetype>(m_from->currentIndex(), 0, m_sides.size() - 1));
}

void SyncPage::sideChosen()
{
    if (m_sides.isEmpty())
        return;
    const model::Project &project = side().local.project;
    m_keyLabel->setText(project.name.isEmpty()
                            ? tr("Which issue is to be synced? Enter its key.")
                            : tr("Which issue from the project %1 is to be synced? Enter its key.").arg(say(project)));
    m_key->setPlaceholderText(tr("for example %1").arg(exampleKey(project)));
    m_shown->hide();
    m_notice->clear();
    m_asking->forget(); // it was asked of the other side
    refresh();
}

void SyncPage::again()
{
    m_request.reset();
    m_asking->forget();
    m_result->hide();
    m_stages->hide();
    m_shown->hide();
    m_key->clear();
    m_key->setEnabled(true);
    m_from->setEnabled(true);
    sideChosen();
    if (side().status == model::ConnectionStatus::Pending) {
        m_notice->say(Notice::Kind::Waiting, tr("The connection waits for the other side's Twinspan to call."),
                      tr("This happens by itself as soon as it runs. You may close this page."));
    }
    m_key->setFocus();
}

void SyncPage::refresh()
{
    if (m_sides.isEmpty())
        return;
    const bool running = m_request && !model::isFinal(m_request->stage);
    const bool ready = !m_key->text().trimmed().isEmpty() && !m_asking->isBusy() && !running &&
                       side().status == model::ConnectionStatus::Active;
    m_preview->setEnabled(ready);
    m_sync->setEnabled(ready);
    m_key->setReadOnly(running);
    m_from->setEnabled(!running);
}

void SyncPage::preview()
{
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->previewSync(side().id, m_key->text().trimmed()),
                  [this](const Result<node::SyncPreview> &preview) {
                      if (preview)
                          m_shown->show(*preview);
                      else
                          m_notice->say(preview.error());
                  });
}

void SyncPage::sync()
{
    m_notice->clear();
    m_result->hide();
    // A wrong key is said before anything is stored or sent. When the other side is away that can't be told; the
    // request then waits for it.
    m_asking->ask(m_services.node, m_services.node->previewSync(side().id, m_key->text().trimmed()),
                  [this](const Result<node::SyncPreview> &preview) {
                      if (preview || preview.error().isTransient())
                          begin();
                      else
                          m_notice->say(preview.error());
                  });
}

void SyncPage::begin()
{
    m_shown->hide();
    m_asking->ask(m_services.node, m_services.node->syncIssue(side().id, m_key->text().trimmed()),
                  [this](const Result<model::SyncRequest> &request) {
                      if (!request) {
                          m_notice->say(request.error());
                          return;
                      }
                      m_request = *request;
                      follow(*request);
                      // What changed between the answer and this moment was not heard.
                      m_now->ask(m_services.node, m_services.node->request(request->id),
                                 [this](const Result<model::SyncRequest> &now) {
                                     if (now && m_request && !model::isFinal(m_request->stage))
                                         follow(*now);
                                 });
                  });
}

void SyncPage::follow(const model::SyncRequest &request)
{
    m_request = request;
    m_stages->show(request);
    m_notice->clear();
    if (request.stage == model::Stage::Synchronized) {
        m_result->show(request);
    } else if (model::isFinal(request.stage)) {
        const Problem problem = request.problem.value_or(
            makeProblem(ProblemKind::Internal, QStringLiteral("sync.failed"), tr("The sync has failed.")));
        m_notice->say(problem);
        connect(m_notice->offer(tr("&Retry")), &QPushButton::clicked, this, &SyncPage::retry);
    } else if (!request.waitingFor.isEmpty()) {
        m_notice->say(Notice::Kind::Waiting, request.waitingFor,
                      tr("It goes on by itself. You may close this page, or the window."));
    }
    refresh();
}

void SyncPage::retry()
{
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the button is there when there is a request
    m_asking->ask(m_services.node, m_services.node->retry(m_request->id),
                  [this](const Result<model::SyncRequest> &request) {
                      if (request)
                          follow(*request);
                      else
                          m_notice->say(request.error());
                  });
}

void SyncPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (focused)
            focused->click();
        else if (m_sync->isEnabled())
            m_sync->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace twinspan::ui
