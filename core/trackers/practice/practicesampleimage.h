#pragma once

#include <QByteArray>

namespace twinspan::trackers
{

/// A small PNG picture (96 x 64, greys), the same for the same number. Made by hand: core has no drawing.
QByteArray practiceSampleImage(int number);

} // namespace twinspan::trackers
