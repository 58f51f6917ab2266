#pragma once

#include <QString>
#include <QUrl>

namespace twinspan::net
{

/// Where a person goes on in the browser.
struct BrowserPage {
    QUrl address;
    QString code; ///< to be typed there; empty where nothing is

    bool operator==(const BrowserPage &) const = default;
};

} // namespace twinspan::net
