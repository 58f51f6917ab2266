#pragma once

#include "ui/common/services.h"
#include "ui/wizard/initiatedraft.h"

#include <QWidget>

namespace twinspan::ui
{

class AdminPage;
class Asking;
class DestinationPage;
class InstancePage;
class InvitationPage;
class ModePage;
class ProjectPage;
class SignInPage;
class WizardView;

/// "Initiate connection": orders the pages and keeps the draft.
///
///   Instance [> SignIn(own)] > Destination > Mode [> Project(own)]
///     > a node or no URL: invitation
///     > a tracker of this node: Project(destination)
///     > another tracker: Admin --no---> invitation
///                          ---yes--> SignIn(destination) > Project(destination)
///
/// The own project is left out where the tracker has no projects; that of the destination has the button Confirm.
/// Nothing but an own tracker that was signed in to is kept before the last page's button is pressed.
class InitiateWizard : public QWidget
{
    Q_OBJECT

public:
    InitiateWizard(const Services &services, QWidget *parent);

    /// Begins; both may be empty. Without any tracker of its own it asks for one first.
    void start(const QString &ownInstanceId = {}, const QString &destinationUrl = {});

Q_SIGNALS:
    /// Ended without a connection to go on with: cancelled, or the invitation was handed over.
    void closed();
    /// `issueKey`: of the issue in the address that was given for the own tracker; may be empty.
    void connected(const twinspan::model::Connection &connection, const QString &issueKey);

private:
    void wire();
    void instanceChosen();
    void ownSignedIn();
    void destinationChosen();
    void showOwnProjects();
    /// Where there are no projects to choose from, nothing is to be seen unless a right is missing.
    void checkOwnRights();
    void ownProjectChosen(const model::Project &project);
    void adminAnswered();
    void destinationSignedIn();
    void showDestinationProjects();
    void invite();
    void invitationMade(const Result<node::OwnInvitation> &invitation);
    void connectBoth();
    QString issueKey() const;
    void showDestination();

    Services m_services;
    InitiateDraft m_draft;
    QList<model::InstanceInfo> m_instances;
    Asking *m_asking;
    WizardView *m_view;
    InstancePage *m_instance;
    SignInPage *m_ownSignIn;
    DestinationPage *m_destination;
    ModePage *m_mode;
    ProjectPage *m_ownProject;
    AdminPage *m_admin;
    SignInPage *m_destinationSignIn;
    ProjectPage *m_destinationProject;
    InvitationPage *m_invitation;
};

} // namespace twinspan::ui
