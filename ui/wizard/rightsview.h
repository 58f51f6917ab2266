#pragma once

#include "ui/common/services.h"

#include <QWidget>

namespace twinspan::ui
{

class Asking;
class Notice;

/// Asks a tracker what the account may do in a project, and says it: what is missing, with what it takes, and what the
/// tracker does not tell. Hidden until it is asked.
class RightsView : public QWidget
{
    Q_OBJECT

public:
    RightsView(const Services &services, QWidget *parent);

    /// Ends with told(), or with the next look() or clear().
    void look(const node::RightsQuery &query);
    void clear();

    bool isBusy() const;
    /// The answer to the last look() was that something is missing, or there was none.
    bool isInDoubt() const { return m_inDoubt; }

Q_SIGNALS:
    void told();

private:
    void say(const Result<QList<tracker::RightCheck>> &checks);
    void sayMissing(const QList<tracker::RightCheck> &checks);

    Services m_services;
    Asking *m_asking;
    Notice *m_notice;
    node::RightsQuery m_query;
    bool m_inDoubt = false;
};

} // namespace twinspan::ui
