#pragma once

#include <QtGlobal>

namespace twinspan::protocol
{

/// Words of the safety phrase: 256 short, distinct, inoffensive English words that are hard to mix up when read aloud.
/// Their order is part of the protocol: both sides must show the same.
const char *safetyWord(quint8 index);

} // namespace twinspan::protocol
