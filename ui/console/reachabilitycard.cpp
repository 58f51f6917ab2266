#include "ui/console/reachabilitycard.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/overview.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ReachabilityCard::ReachabilityCard(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_now(textLabel({}, this)), m_editor(new QWidget(this)),
      m_listens(new QCheckBox(tr("&Other nodes may call this one"), m_editor)), m_listenAt(new QLineEdit(m_editor)),
      m_publicUrl(new QLineEdit(m_editor)), m_apply(button(tr("A&pply"), m_editor)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_now);
    auto *fields = new QFormLayout(m_editor);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(m_listens);
    const int width = fontMetrics().averageCharWidth() * 52;
    m_listenAt->setMaximumWidth(width);
    m_publicUrl->setMaximumWidth(width);
    m_publicUrl->setPlaceholderText(tr("for example https://twinspan.example.com"));
    fields->addRow(tr("&Listen at (address and port):"), m_listenAt);
    fields->addRow(tr("Address for other &nodes:"), m_publicUrl);
    fields->addRow(QString(), m_apply);
    m_apply->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_editor);
    layout->addWidget(m_notice);
    const Desktop::Reachability now = services.desktop->reachability();
    m_listens->setChecked(now.listens);
    m_listenAt->setText(now.listenAt);
    m_publicUrl->setText(now.publicUrl);
    connect(m_listens, &QCheckBox::toggled, this, &ReachabilityCard::edited);
    connect(m_listenAt, &QLineEdit::textEdited, this, &ReachabilityCard::edited);
    connect(m_publicUrl, &QLineEdit::textEdited, this, &ReachabilityCard::edited);
    connect(m_apply, &QPushButton::clicked, this, &ReachabilityCard::apply);
    connect(m_asking, &Asking::busyChanged, this, &ReachabilityCard::edited);
    connect(&overview, &Overview::statusChanged, this, &ReachabilityCard::refresh);
    edited();
    refresh();
}

void ReachabilityCard::refresh()
{
    const node::NodeStatus &status = m_overview.status();
    QString now = tr("Other nodes can't call this one: it calls them. That is enough if the other side can be called.");
    if (!status.publicUrl.isEmpty() && status.serving)
        now = tr("Other nodes call this one at %1.").arg(status.publicUrl.toDisplayString());
    else if (status.serving)
        now = tr("This node listens at %1, but tells other nodes no address.").arg(status.listening);
    if (m_services.desktop->isNodeElsewhere())
        now += u'\n' + tr("The node runs in another process on this computer; its addresses are set where that is "
                          "started.");
    m_now->setText(now);
    m_editor->setVisible(!m_services.desktop->isNodeElsewhere());
}

Desktop::Reachability ReachabilityCard::typed() const
{
    return {m_listens->isChecked(), m_listenAt->text().trimmed(), m_publicUrl->text().trimmed()};
}

void ReachabilityCard::edited()
{
    m_listenAt->setEnabled(m_listens->isChecked());
    m_publicUrl->setEnabled(m_listens->isChecked());
    m_apply->setEnabled(!m_asking->isBusy() && typed() != m_services.desktop->reachability());
}

void ReachabilityCard::apply()
{
    m_notice->clear();
    m_asking->ask(m_services.node, m_services.desktop->setReachability(typed()), [this](const Status &done) {
        if (done)
            m_notice->say(Notice::Kind::Good, tr("In force from now on."));
        else
            m_notice->say(done.error());
        edited();
        m_overview.reload();
    });
}

} // namespace twinspan::ui
