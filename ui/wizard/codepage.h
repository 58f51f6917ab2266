#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <QTimer>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace twinspan::ui
{

class Asking;
class Notice;

/// "Accept invitation": a box for the code, checked while it is pasted; a file may be opened or dropped.
class CodePage : public WizardPage
{
    Q_OBJECT

public:
    explicit CodePage(const Services &services);

    QString title() const override { return tr("Accept invitation"); }
    bool isComplete() const override { return m_received.has_value(); }
    bool isBusy() const override;
    void leave() override;
    QWidget *firstField() override;

    void setCode(const QString &code);
    QString code() const;
    const std::optional<node::ReceivedInvitation> &received() const { return m_received; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void edited();
    void check();
    void take(const Result<node::ReceivedInvitation> &invitation);
    void chooseFile();
    void readFile(const QString &path);

    Services m_services;
    Asking *m_asking;
    QPlainTextEdit *m_code;
    Notice *m_notice;
    QWidget *m_facts;
    QFormLayout *m_rows;
    QTimer m_pause;
    std::optional<node::ReceivedInvitation> m_received;
};

} // namespace twinspan::ui
