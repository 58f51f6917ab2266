#pragma once

#include "core/model/history.h"
#include "ui/common/card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace twinspan::ui
{

/// One entry of the history with its whole texts.
class HistoryDetails : public Card
{
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent);

    /// `canUse`: the text that gave way may be taken back at the moment.
    void tell(const model::HistoryEntry &entry, const QString &connectionName, bool canUse);

Q_SIGNALS:
    /// The text that gave way is to stand in the issue again.
    void useWanted();

private:
    struct Side {
        QWidget *whole = nullptr;
        QLabel *label = nullptr;
        QPlainTextEdit *text = nullptr;
        QPushButton *use = nullptr;
    };
    Side makeSide();
    static void fill(const Side &side, const QString &label, const QString &text, bool isShown);
    static QString beforeLabel(const model::HistoryEntry &entry);
    static QString afterLabel(const model::HistoryEntry &entry);

    QLabel *m_what;
    QLabel *m_sentence;
    QLabel *m_facts;
    Side m_before;
    Side m_after;
};

} // namespace twinspan::ui
