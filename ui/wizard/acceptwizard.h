#pragma once

#include "ui/common/services.h"

#include <QWidget>

#include <optional>

namespace twinspan::ui
{

class Asking;
class CodePage;
class ConfirmPage;
class InstancePage;
class ProjectPage;
class SignInPage;
class WizardView;

/// "Accept invitation":   Code > Instance [> SignIn] [> Project] > Confirm
/// The instance is not asked for where there is just one, the project not where the tracker has none. Nothing but an
/// own tracker that was signed in to is kept before Confirm.
class AcceptWizard : public QWidget
{
    Q_OBJECT

public:
    AcceptWizard(const Services &services, QWidget *parent);

    /// With a code from a link or a file, or without.
    void start(const QString &code = {});

Q_SIGNALS:
    void closed();
    /// Active, or Pending while the inviter's node has to call.
    /// `issueKey`: of the issue in the address that was given for the own tracker; may be empty.
    void connected(const twinspan::model::Connection &connection, const QString &issueKey);

private:
    void wire();
    void codeAccepted();
    /// `wanted`: the project that is proposed; may be empty.
    void showProjects(const model::InstanceInfo &own, const QString &wanted = {});
    /// Where there are no projects to choose from, nothing is to be seen unless a right is missing.
    void checkRights(const model::InstanceInfo &own);
    void projectChosen(const model::Project &project);
    void confirm();
    QString issueKey() const;

    Services m_services;
    Asking *m_asking;
    WizardView *m_view;
    CodePage *m_code;
    InstancePage *m_instance;
    SignInPage *m_signIn;
    ProjectPage *m_project;
    ConfirmPage *m_confirm;
    std::optional<model::InstanceInfo> m_own;
    model::Project m_chosen;
};

} // namespace twinspan::ui
