#include "core/text/utf8.h"

#include <QStringDecoder>

namespace twinspan::text
{

QString decodedUtf8(const char *utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8));
}

} // namespace twinspan::text
