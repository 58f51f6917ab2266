#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace twinspan::app
{

/// Start at login, as the freedesktop autostart specification has it: a desktop entry in the user's configuration.
class Autostart
{
public:
    static bool isOn();
    /// `command`: the program and its arguments. Problem: autostart.write.
    static Status set(bool on, const QStringList &command);

private:
    static QString file();
};

} // namespace twinspan::app
