#pragma once

#include "core/base/result.h"

#include <QString>

namespace twinspan::app
{

/// Start at login, as the freedesktop autostart specification has it: a desktop entry in the user's configuration.
class Autostart
{
public:
    static bool isOn();
    /// Problem: autostart.write.
    static Status set(bool on, const QString &program);

private:
    static QString file();
};

} // namespace twinspan::app
