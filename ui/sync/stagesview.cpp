#include "ui/sync/stagesview.h"

#include "ui/common/busysign.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
using model::Stage;
constexpr int pictureSize = 22;
const QList<Stage> stages{Stage::Preparing, Stage::Sending, Stage::WaitingForRemote, Stage::Finalizing,
                          Stage::Synchronized};
} // namespace

StagesView::StagesView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Stage stage : stages) {
        Step step{stage, pictureLabel(QStringLiteral("waiting"), pictureSize, this), new BusySign(this),
                  new QLabel(say(stage), this)};
        step.picture->clear();
        step.name->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        step.name->setWordWrap(true);
        auto *signs = new QHBoxLayout;
        signs->addStretch();
        signs->addWidget(step.picture);
        signs->addWidget(step.busy);
        signs->addStretch();
        auto *column = new QVBoxLayout;
        column->addLayout(signs);
        column->addWidget(step.name);
        layout->addLayout(column, 1);
        step.busy->hide();
        m_steps.append(step);
    }
}

void StagesView::mark(const Step &step, const QString &iconName, bool busy, bool current)
{
    step.busy->setVisible(busy);
    step.busy->setBusy(busy);
    step.picture->setVisible(!busy);
    if (iconName.isEmpty())
        step.picture->clear();
    else
        step.picture->setPixmap(icon(iconName).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    QFont font = step.name->font();
    font.setBold(current);
    step.name->setFont(font);
}

void StagesView::show(const model::SyncRequest &request)
{
    const bool failed = request.stage == Stage::Failed || request.stage == Stage::Skipped;
    const Stage at = failed ? request.failedAt : request.stage;
    const auto reached = stages.indexOf(at);
    for (qsizetype place = 0; place < m_steps.size(); ++place) {
        const Step &step = m_steps.at(place);
        const bool current = place == reached;
        if (place < reached || (current && at == Stage::Synchronized))
            mark(step, QStringLiteral("good"), false, current);
        else if (current && failed)
            mark(step, QStringLiteral("bad"), false, true);
        else if (current)
            mark(step, {}, true, true);
        else
            mark(step, {}, false, false);
    }
    const QString where = tr("Step %1 of %2: %3").arg(reached + 1).arg(m_steps.size()).arg(say(at));
    const QString text = failed ? tr("%1, failed").arg(where) : where;
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        announce(this, text);
    }
    QWidget::show();
}

} // namespace twinspan::ui
