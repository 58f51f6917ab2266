#pragma once

#include "core/model/sync.h"
#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinspan::ui
{

/// The end of a sync: both issues as links, what did not travel, and what to do next.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    ResultView(const Services &services, QWidget *parent);

    void show(const model::SyncRequest &request);

Q_SIGNALS:
    void anotherWanted();
    void issuesWanted();
    void connectionsWanted();

private:
    QWidget *buildNext();

    Services m_services;
    QLabel *m_links;
    QLabel *m_notices;
};

} // namespace twinspan::ui
