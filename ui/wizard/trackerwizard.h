#pragma once

#include "ui/common/services.h"

#include <QWidget>

#include <optional>

namespace twinspan::ui
{

/// One page: signs in to a further tracker of one's own, or anew to a known one.
class TrackerWizard : public QWidget
{
    Q_OBJECT

public:
    TrackerWizard(const Services &services, const std::optional<model::InstanceInfo> &known, QWidget *parent);

Q_SIGNALS:
    void closed();
    void signedIn(const twinspan::model::InstanceInfo &instance);
};

} // namespace twinspan::ui
