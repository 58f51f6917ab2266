#pragma once

#include "core/model/history.h"
#include "ui/common/card.h"

class QLabel;
class QPlainTextEdit;

namespace twinspan::ui
{

/// One entry of the history with its whole texts.
class HistoryDetails : public Card
{
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent);

    void tell(const model::HistoryEntry &entry, const QString &connectionName);

private:
    struct Side {
        QWidget *whole = nullptr;
        QLabel *label = nullptr;
        QPlainTextEdit *text = nullptr;
    };
    Side makeSide();
    static void fill(const Side &side, const QString &label, const QString &text, bool isShown);

    QLabel *m_what;
    QLabel *m_sentence;
    QLabel *m_facts;
    Side m_before;
    Side m_after;
};

} // namespace twinspan::ui
