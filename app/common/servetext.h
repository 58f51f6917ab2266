#pragma once

#include "core/base/result.h"
#include "core/node/localnode.h"

#include <QString>

namespace twinspan::app
{

/// How a node is to serve, as a person writes it.
struct ServeText {
    QString listenAt;       ///< "127.0.0.1:7118"
    bool listenTold = true; ///< the address was given on purpose: without a public URL it is what peers are told
    QString publicUrl;      ///< may be empty
    QString certificate;    ///< file in PEM form; both or none
    QString key;
};

/// Problem: serve.option, naming the option that can't be used; those of EndpointTls::fromFiles().
Result<node::ServeOptions> readServeText(const ServeText &text);

} // namespace twinspan::app
