#pragma once

#include "ui/common/asking.h"
#include "ui/common/services.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace twinspan::ui
{

/// The questions that a tracker asks at its sign-in, drawn from its own description of them. Where it offers the way
/// through the browser, too, a person chooses between the two.
class SignInEditor : public QWidget
{
    Q_OBJECT

public:
    SignInEditor(const Services &services, QWidget *parent);

    /// Draws the form of the report's tracker; what was typed for the same tracker stays.
    void setTarget(const node::UrlReport &report);
    /// Draws the form of a known instance, what is no secret filled in as it is; its name is not asked for.
    void setTarget(const model::InstanceInfo &instance);
    /// Shows nothing; what was typed stays for the next target, if it is of the same tracker.
    void withdraw();

    bool isComplete() const;
    /// The person signs in in the browser; answers() are those that are needed before.
    bool isForBrowser() const;
    node::InstanceToAdd answers() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    /// There is no form to draw.
    void unavailable(const twinspan::Problem &problem);

private:
    void take(const tracker::SignInForm &form);
    void draw();
    void remember();
    /// Of the chosen way.
    tracker::BrowserForm asked() const;
    QWidget *fieldWidget(const tracker::SignInField &field);
    QString answer(const tracker::SignInField &field) const;
    /// The help and the link stand nearer to their own field than to the next. No link: nullptr.
    void addRow(const QString &name, QWidget *field, const QString &help, QPushButton *link);
    /// To where what the field asks for is found or made.
    QPushButton *pageLink(const tracker::SignInField &field);
    /// The links lead to pages of the target.
    void aimLinks();
    void removeFields();

    Services m_services;
    Asking *m_asking;
    QWidget *m_ways;
    QRadioButton *m_inBrowser;
    QRadioButton *m_byHand;
    QLabel *m_introduction;
    QGridLayout *m_form;
    int m_rows = 0; ///< of the form, those of empty space included
    QLineEdit *m_name = nullptr;
    node::UrlReport m_target;
    std::optional<model::InstanceInfo> m_known; ///< the instance that is signed in to again
    tracker::SignInForm m_questions;
    QHash<QString, QWidget *> m_fields; ///< by SignInField::id
    QHash<QPushButton *, tracker::SignInField> m_links;
    QHash<QString, QString> m_typed; ///< what stood in fields of the other way
    QString m_typedName;
};

} // namespace twinspan::ui
