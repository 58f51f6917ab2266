#include "core/peer/httpparser.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace
{
using twinspan::peer::HttpParser;

constexpr HttpParser::Limits limits{2048, 4096};

/// The requests of a stream that comes in pieces of that size; 0: all at once.
QList<QByteArray> requests(QByteArrayView stream, qsizetype piece)
{
    HttpParser parser(limits);
    QList<QByteArray> found;
    if (piece == 0)
        piece = std::max<qsizetype>(stream.size(), 1);
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        auto state = parser.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        while (state == HttpParser::State::Complete) {
            const bool keepAlive = parser.keepAlive();
            const auto request = parser.take();
            if (request.body.size() > limits.body || !request.path.startsWith('/'))
                std::abort();
            found.append(request.method + ' ' + request.path + '?' + request.query + ' ' + request.body);
            if (!keepAlive)
                return found;
            state = parser.feed({});
        }
        if (state == HttpParser::State::Refused && (parser.refusal() < 400 || parser.held() != 0))
            std::abort();
    }
    return found;
}
} // namespace

/// What comes in at the endpoint: however the network cuts it into pieces, it is the same requests.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, static_cast<qsizetype>(size));
    const auto whole = requests(stream, 0);
    if (requests(stream, 1) != whole || requests(stream, 7) != whole)
        std::abort();
    return 0;
}
