#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <utility>

namespace twinspan::tests
{

/// What TestHttpServer does with one request.
struct HttpAnswer {
    enum class Way {
        Whole,      ///< sends the answer
        Hang,       ///< never answers, keeps the connection
        CloseFirst, ///< closes without a byte, after the whole request was read
        ResetFirst, ///< the same with a TCP reset
        CutBody,    ///< sends head and half of the body, then closes
        Drip,       ///< sends the head, then the body byte by byte, one every `dripEvery`
        Raw,        ///< sends `body` as it is, no head, then closes
    };

    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Content-Length is added where there is none
    Way way = Way::Whole;
    std::chrono::milliseconds dripEvery{20};
    bool sendsHead = true; ///< false: a Drip is of `body` alone
    bool chunked = false;  ///< Transfer-Encoding instead of Content-Length

    static HttpAnswer json(int status, const QByteArray &body)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        answer.headers = {{"Content-Type", "application/json"}};
        return answer;
    }
    static HttpAnswer empty(int status) { return json(status, {}); }
    static HttpAnswer hang() { return inWay(Way::Hang); }
    static HttpAnswer closeFirst() { return inWay(Way::CloseFirst); }
    static HttpAnswer resetFirst() { return inWay(Way::ResetFirst); }
    static HttpAnswer cutBody(const QByteArray &body) { return inWay(Way::CutBody, body); }
    static HttpAnswer drip(const QByteArray &body) { return inWay(Way::Drip, body); }
    static HttpAnswer raw(const QByteArray &bytes) { return inWay(Way::Raw, bytes); }

    HttpAnswer with(const QByteArray &name, const QByteArray &value) const
    {
        HttpAnswer copy = *this;
        copy.headers.append({name, value});
        return copy;
    }

private:
    static HttpAnswer inWay(Way way, const QByteArray &body = {})
    {
        HttpAnswer answer;
        answer.way = way;
        answer.body = body;
        return answer;
    }
};

} // namespace twinspan::tests
