#pragma once

#include "app/node/commandspec.h"

#include <QString>

namespace twinspan::app
{

/// Short words for the tables of commands.
inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

inline OptionSpec option(const char *name, const char *value, const char *help, bool required = false)
{
    return {q(name), q(value), q(help), required, false, {}};
}

} // namespace twinspan::app
