#pragma once

#include "ui/common/services.h"

#include <QWidget>

namespace twinspan::ui
{

/// One page: signs in to a further tracker of one's own.
class TrackerWizard : public QWidget
{
    Q_OBJECT

public:
    TrackerWizard(const Services &services, QWidget *parent);

Q_SIGNALS:
    void closed();
    void added(const twinspan::model::InstanceInfo &instance);
};

} // namespace twinspan::ui
