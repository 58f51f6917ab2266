#pragma once

#include "ui/common/asking.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace twinspan::ui
{

class BusySign;
class Notice;

/// A field for the URL of a tracker or node. Looks up what was typed while one goes on typing, and says below it what
/// was found, or what is wrong and what to do. Only what stands in the field is ever reported on.
class UrlField : public QWidget
{
    Q_OBJECT

public:
    UrlField(const Services &services, const QString &label, const QString &placeholder, QWidget *parent);

    QString text() const;
    void setText(const QString &text);
    QLineEdit *edit() const { return m_edit; }
    bool isBusy() const;
    /// What stands in the field, once it was looked up and found.
    const std::optional<node::UrlReport> &report() const { return m_report; }
    /// A second opinion on what was found: a sentence why it can't be used here, or empty.
    void setObjection(std::function<QString(const node::UrlReport &)> objection) { m_objection = std::move(objection); }
    /// What is said of a good one; its own sentence otherwise.
    void setSaying(std::function<QString(const node::UrlReport &)> saying) { m_saying = std::move(saying); }
    /// Asks now, if there is something to ask.
    void lookUp();
    void forget();

Q_SIGNALS:
    void changed();

private:
    void edited();
    void take(const Result<node::UrlReport> &answer);

    Services m_services;
    QLineEdit *m_edit;
    BusySign *m_busy;
    Notice *m_notice;
    Asking *m_asking;
    QTimer m_pause;
    std::optional<node::UrlReport> m_report;
    std::function<QString(const node::UrlReport &)> m_objection;
    std::function<QString(const node::UrlReport &)> m_saying;
};

} // namespace twinspan::ui
