#include "ui/wizard/invitationpage.h"

#include "ui/common/pieces.h"
#include "ui/wizard/invitationcard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace twinspan::ui
{

InvitationPage::InvitationPage() : m_what(textLabel({}, this)), m_card(new InvitationCard(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_card);
    layout->addWidget(hintLabel(tr("The connection is listed under Connections as Pending, with this code, until it "
                                   "is accepted."),
                                this));
    layout->addStretch();
}

void InvitationPage::setInvitation(const node::OwnInvitation &invitation)
{
    const QString host = invitation.destination.host().isEmpty() ? invitation.destination.toDisplayString()
                                                                 : invitation.destination.host();
    m_what->setText(host.isEmpty()
                        ? tr("Give the code to the administrator of the other side. They open Twinspan, choose "
                             "“Accept invitation” and paste it.")
                        : tr("Give the code to the administrator of %1. They open Twinspan, choose “Accept "
                             "invitation” and paste it.")
                              .arg(host));
    m_card->setInvitation(invitation);
}

} // namespace twinspan::ui
