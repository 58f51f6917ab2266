#include "ui/wizard/confirmpage.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace twinspan::ui
{

ConfirmPage::ConfirmPage() : m_rows(new QFormLayout), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(textLabel(tr("With your confirmation the connection is set up on both sides. No issue is synced "
                                   "by that: you start each sync yourself."),
                                this));
    layout->addLayout(m_rows);
    layout->addWidget(m_notice);
    layout->addStretch();
}

void ConfirmPage::setSides(const node::ReceivedInvitation &invitation, const model::InstanceInfo &own,
                           const model::Project &project)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_rows->addRow(tr("Invited by:"), textLabel(invitation.inviterName, this));
    m_rows->addRow(tr("Their side:"),
                   textLabel(sayPlace(invitation.projectName, invitation.trackerUrl.toDisplayString()), this));
    m_rows->addRow(tr("Your side:"), textLabel(sayPlace(say(project), own.name), this));
    m_rows->addRow(tr("Configuration:"), textLabel(say(invitation.mode), this));
    m_rows->addRow(tr("Safety phrase:"), textLabel(invitation.safetyPhrase, this));
    m_notice->clear();
}

void ConfirmPage::leave()
{
    m_notice->clear();
}

void ConfirmPage::submit()
{
    m_notice->clear();
    Q_EMIT accepted();
}

void ConfirmPage::fail(const Problem &problem)
{
    m_notice->say(problem);
}

} // namespace twinspan::ui
