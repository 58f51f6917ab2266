#pragma once

#include "core/peer/httpmessage.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace twinspan::peer
{

/// Turns the bytes of one connection into requests, one at a time; knows no socket. Strict where servers and proxies
/// are known to disagree (request smuggling): whatever is ambiguous is refused, and a refused connection reads nothing
/// more. The one place that uses Boost.Beast, hidden in the .cpp.
class HttpParser
{
public:
    enum class State {
        Idle,     ///< not one byte of a request has come
        Reading,  ///< a request has begun
        Complete, ///< take() gives it
        Refused,  ///< refusal() is the status to answer before closing
    };

    struct Limits {
        qint64 header = 16 << 10; ///< bytes of request line and fields; also of one chunk header or the trailers
        qint64 body = 16 << 20;   ///< bytes after the chunks were joined
    };

    explicit HttpParser(Limits limits);
    ~HttpParser();
    HttpParser(const HttpParser &) = delete;
    HttpParser &operator=(const HttpParser &) = delete;

    State state() const { return m_state; }

    /// Takes bytes as they come. While a request is Complete they are only kept; the caller stops reading then.
    State feed(QByteArrayView bytes);

    /// The complete request. The next one, whose bytes may be here already (pipelining), is parsed at the next feed(),
    /// which may be feed({}).
    IncomingRequest take();

    /// Of the current request, complete or refused: whether the connection may be used again, and whether its answer
    /// has no body. Ask before take().
    bool keepAlive() const;
    bool isHead() const;

    /// True once per request: the client waits for "100 Continue" before it sends the body.
    bool takeExpectation();

    int refusal() const { return m_refusal; }
    /// Body bytes of the current request so far.
    qint64 bodySize() const;
    /// Bytes held: unparsed ones and the body.
    qint64 held() const;

private:
    class Sink;
    void parse();
    void refuse(int status);

    Limits m_limits;
    std::unique_ptr<Sink> m_sink;
    QByteArray m_unparsed;
    State m_state = State::Idle;
    bool m_sawEmptyLine = false; ///< in front of the next request
    int m_refusal = 0;
};

} // namespace twinspan::peer
