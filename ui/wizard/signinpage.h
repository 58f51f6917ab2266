#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QLabel;

namespace twinspan::ui
{

class Asking;
class BrowserWait;
class Notice;
class SignInEditor;
class UrlField;

/// Signs in to a tracker. For an own one the URL is asked for and the instance is added at once, or a known one gets
/// its sign-in anew; for a destination the URL is known, and the sign-in is only proven: it is kept when the
/// connection is made.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    enum class For { OwnTracker, KnownTracker, Destination };

    SignInPage(const Services &services, For purpose);
    ~SignInPage() override;

    QString title() const override;
    QString primaryText() const override;
    bool isComplete() const override;
    bool isBusy() const override;
    void leave() override;
    void submit() override;
    QWidget *firstField() override;

    /// The tracker to sign in to (Destination).
    void setTarget(const node::UrlReport &report);

    /// The tracker to sign in to again (KnownTracker).
    void setTarget(const model::InstanceInfo &instance);

    /// OwnTracker, KnownTracker
    const std::optional<model::InstanceInfo> &added() const { return m_added; }
    /// In the address that was given; may be empty (OwnTracker).
    QString projectKey() const;
    /// Of an issue of this project in the address that was given; may be empty (OwnTracker).
    QString issueKeyIn(const model::Project &project) const;
    const std::optional<node::SignInTrial> &trial() const { return m_trial; } ///< Destination
    node::InstanceToAdd answers() const;

Q_SIGNALS:
    /// The account is no administrator at the destination, and an invitation is wanted instead.
    void invitationWanted();

private:
    void readUrl();
    void submitIn(const QString &browserSignIn);
    void prove();
    void sayFailed(const Problem &problem);
    void showWaiting();
    void forgetBrowser();
    void add();
    void take(const Result<model::InstanceInfo> &instance);

    Services m_services;
    For m_purpose;
    Asking *m_asking;
    UrlField *m_url = nullptr;
    QLabel *m_target = nullptr;
    SignInEditor *m_editor;
    BrowserWait *m_wait;
    Notice *m_notice;
    QString m_instanceId;    ///< KnownTracker
    QString m_browserSignIn; ///< that is done, and good until it is used
    std::optional<model::InstanceInfo> m_added;
    std::optional<node::SignInTrial> m_trial;
};

} // namespace twinspan::ui
