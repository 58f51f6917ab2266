#pragma once

#include "ui/common/asking.h"
#include "ui/practice/practicedesk.h"

#include <QMainWindow>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace twinspan::ui
{

class Notice;

/// The plain screen of one practice tracker: its issues at the left, the chosen one at the right, to read and to edit.
/// Looks for news by itself, so that a twin is seen as it arrives.
class PracticeWindow : public QMainWindow
{
    Q_OBJECT

public:
    PracticeWindow(std::shared_ptr<PracticeDesk> desk, const QUrl &tracker, const QString &name,
                   QWidget *parent = nullptr);

    QUrl tracker() const { return m_tracker; }
    void showIssue(const QString &key);

private:
    QWidget *buildList();
    QWidget *buildIssue();
    void reload();
    void fill(const QList<PracticeIssueView> &issues);
    void open(const QString &key);
    void display(const PracticeIssueView &issue);
    void beginNew();
    void save();
    void addComment();
    void setEditable(bool editable);

    std::shared_ptr<PracticeDesk> m_desk;
    QUrl m_tracker;
    Asking *m_list;
    Asking *m_issue;
    Asking *m_write;
    QTreeWidget *m_issues = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_heading = nullptr;
    QLineEdit *m_summary = nullptr;
    QComboBox *m_type = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QTextBrowser *m_talk = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QCheckBox *m_internal = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_send = nullptr;
    PracticeIssueView m_shown;
    QString m_wanted; ///< key to be chosen when the list has it
};

} // namespace twinspan::ui
