#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QCheckBox;

namespace twinspan::ui
{

class Notice;
class UrlField;

/// "Initiate connection": the URL of the other side, or none.
class DestinationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit DestinationPage(const Services &services);

    QString title() const override { return tr("Initiate connection"); }
    bool isComplete() const override;
    void enter() override;
    void leave() override;
    QWidget *firstField() override;

    /// The own side, and all trackers of this node: what a URL among them means is said.
    void setOwn(const model::InstanceInfo &own, const QList<model::InstanceInfo> &all);
    void setUrl(const QString &url);
    bool hasNoUrl() const;
    /// nullopt: no URL.
    std::optional<node::UrlReport> destination() const;

private:
    void refresh();
    QString say(const node::UrlReport &report) const;

    UrlField *m_url;
    QCheckBox *m_noUrl;
    Notice *m_follows;
    model::InstanceInfo m_own;
    QList<model::InstanceInfo> m_all;
};

} // namespace twinspan::ui
