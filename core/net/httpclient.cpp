#include "core/net/httpclient.h"

namespace twinspan::net
{

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

} // namespace twinspan::net
