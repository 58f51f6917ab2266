#pragma once

#include "core/model/sync.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace twinspan::ui
{

class BusySign;

/// The five stages of a sync as a row of steps with ticks; the same in words for a screen reader.
class StagesView : public QWidget
{
    Q_OBJECT

public:
    explicit StagesView(QWidget *parent);

    void show(const model::SyncRequest &request);
    /// "Step 2 of 5: Sending"
    QString text() const { return m_text; }

private:
    struct Step {
        model::Stage stage;
        QLabel *picture;
        BusySign *busy;
        QLabel *name;
    };
    void mark(const Step &step, const QString &iconName, bool busy, bool current);

    QList<Step> m_steps;
    QString m_text;
};

} // namespace twinspan::ui
