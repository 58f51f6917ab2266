#pragma once

#include <QWidget>

namespace twinspan::ui
{

/// What this is, which version, under which licences.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent);
};

} // namespace twinspan::ui
