#pragma once

#include "ui/common/desktop.h"

#include <QSettings>

namespace twinspan::app
{

/// What the user chose for the program itself; kept beside the data of its node. Nothing secret.
class Preferences
{
public:
    explicit Preferences(const QString &home);

    QString language() const;
    void setLanguage(const QString &code);
    ui::Desktop::OnClose onClose() const;
    void setOnClose(ui::Desktop::OnClose choice);
    ui::Desktop::Reachability reachability() const;
    void setReachability(const ui::Desktop::Reachability &reachability);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &place);

private:
    QSettings m_settings;
};

} // namespace twinspan::app
