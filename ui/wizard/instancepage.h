#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace twinspan::ui
{

class Asking;
class Notice;

/// "Which of your trackers?": a choice among the instances of this node, or another one.
class InstancePage : public WizardPage
{
    Q_OBJECT

public:
    explicit InstancePage(const Services &services);

    QString title() const override { return tr("Your tracker"); }
    bool isComplete() const override;
    bool isBusy() const override;
    void enter() override;
    void leave() override;
    QWidget *firstField() override;

    /// Preselects; an unknown id changes nothing.
    void choose(const QString &instanceId);
    /// nullopt: one that this node does not have yet.
    std::optional<model::InstanceInfo> chosen() const;

private:
    void draw();

    Services m_services;
    Asking *m_asking;
    Notice *m_notice;
    QVBoxLayout *m_list;
    QButtonGroup *m_choices;
    QList<model::InstanceInfo> m_instances;
    QString m_wanted;
};

} // namespace twinspan::ui
