#include "core/peer/httpmessage.h"

#include <array>

namespace twinspan::peer
{

namespace
{
struct StatusRow {
    int status;
    const char *phrase;
};

constexpr std::array<StatusRow, 17> statuses{{
    {200, "OK"},
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
}};

QByteArray phrase(int status)
{
    for (const auto &row : statuses) {
        if (row.status == status)
            return row.phrase;
    }
    return "Status";
}

bool isSafeInHeader(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}
} // namespace

QByteArray IncomingRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray serialized(const HttpAnswer &answer, bool headOnly, bool keepAlive)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phrase(answer.status) + "\r\n";
    bytes += "Server: Twinspan\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (!answer.contentType.isEmpty())
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers) {
        if (isSafeInHeader(name) && isSafeInHeader(value))
            bytes += name + ": " + value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!headOnly)
        bytes += answer.body;
    return bytes;
}

HttpAnswer bareAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = phrase(status) + '\n';
    if (status == 405)
        answer.headers.append(net::Header("Allow", "GET, HEAD, POST"));
    return answer;
}

} // namespace twinspan::peer
