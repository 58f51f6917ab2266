#include "ui/wizard/urlfield.h"

#include "ui/common/busysign.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/reopening.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int typingPauseMs = 500;
constexpr int longestUrl = 2000;
} // namespace

UrlField::UrlField(const Services &services, const QString &label, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_services(services), m_edit(new QLineEdit(this)), m_busy(new BusySign(this)),
      m_notice(new Notice(this)), m_asking(new Asking(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buddy = new QLabel(label, this);
    buddy->setBuddy(m_edit);
    layout->addWidget(buddy);
    auto *line = new QHBoxLayout;
    m_edit->setPlaceholderText(placeholder);
    m_edit->setMaxLength(longestUrl);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setMaximumWidth(readableWidth(this));
    line->addWidget(m_edit, 100);
    line->addWidget(m_busy);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &UrlField::lookUp);
    connect(m_edit, &QLineEdit::textChanged, this, &UrlField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &UrlField::lookUp);
    connect(m_asking, &Asking::busyChanged, this, [this] { m_busy->setBusy(isBusy()); });
}

QString UrlField::text() const
{
    return m_edit->text().trimmed();
}

void UrlField::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    lookUp();
}

bool UrlField::isBusy() const
{
    return m_asking->isBusy() || m_pause.isActive();
}

void UrlField::edited()
{
    m_asking->forget();
    m_report.reset();
    m_notice->clear();
    if (text().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    Q_EMIT changed();
}

void UrlField::lookUp()
{
    m_pause.stop();
    if (text().isEmpty() || m_report || m_asking->isBusy())
        return;
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.node->probe(text()),
                  [this](const Result<node::UrlReport> &answer) { take(answer); });
    Q_EMIT changed();
}

void UrlField::take(const Result<node::UrlReport> &answer)
{
    if (!answer) {
        sayOrReopen(m_notice, m_asking, m_services, answer.error(), [this] { lookUp(); });
        if (answer.error().kind != ProblemKind::Secrets && answer.error().isTransient())
            connect(m_notice->offer(tr("Try &again")), &QPushButton::clicked, this, &UrlField::lookUp);
    } else if (const QString objection = m_objection ? m_objection(*answer) : QString(); !objection.isEmpty()) {
        m_notice->say(Notice::Kind::Bad, objection);
    } else {
        m_report = *answer;
        m_notice->say(Notice::Kind::Good, m_saying ? m_saying(*answer) : answer->sentence);
    }
    Q_EMIT changed();
}

void UrlField::forget()
{
    m_pause.stop();
    m_asking->forget();
}

} // namespace twinspan::ui
