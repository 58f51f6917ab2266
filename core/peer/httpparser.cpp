// Beast asserts what a dribbling client can break (basic_parser::parse_chunk_header, n >= 5); without the assertion it
// asks for more bytes, as it should.
#define BOOST_DISABLE_ASSERTS

#include "core/peer/httpparser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>

namespace twinspan::peer
{

namespace
{
namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArray toBytes(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

int statusOf(const error_code &error)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    return 400;
}

/// Fields that decide where a request ends or whom it is for: twice is never honest.
bool isSingular(http::field name)
{
    return name == http::field::host || name == http::field::content_length || name == http::field::transfer_encoding ||
           name == http::field::expect;
}
} // namespace

class HttpParser::Sink final : public http::basic_parser<true>
{
public:
    explicit Sink(const Limits &limits)
    {
        eager(true);
        header_limit(static_cast<std::uint32_t>(limits.header));
        body_limit(static_cast<std::uint64_t>(limits.body));
    }

    IncomingRequest request;
    int refusal = 0; ///< our own reason to stop, when the error code can't say it
    bool expectsContinue = false;
    bool headerDone = false;

private:
    void on_request_impl(http::verb verb, string_view method, string_view target, int version,
                         error_code &error) override
    {
        request.method = toBytes(method);
        m_version = version;
        if (verb != http::verb::get && verb != http::verb::head && verb != http::verb::post)
            return stop(405, error);
        if (!splitTarget(toBytes(target)))
            stop(400, error);
    }

    void on_field_impl(http::field name, string_view nameText, string_view value, error_code &error) override
    {
        if (headerDone)
            return; // trailers say nothing to us
        if (isSingular(name)) {
            if (std::find(m_seen.begin(), m_seen.end(), name) != m_seen.end())
                return stop(400, error);
            m_seen.push_back(name);
        }
        if (name == http::field::transfer_encoding) {
            if (toBytes(value).trimmed().compare("chunked", Qt::CaseInsensitive) != 0)
                return stop(501, error);
            if (m_version < 11)
                return stop(400, error);
        }
        if (name == http::field::content_length && !isDigits(value))
            return stop(400, error);
        if (name == http::field::expect) {
            if (toBytes(value).compare("100-continue", Qt::CaseInsensitive) != 0)
                return stop(417, error);
            expectsContinue = m_version >= 11;
        }
        request.headers.append({toBytes(nameText), toBytes(value)});
    }

    void on_header_impl(error_code &error) override
    {
        headerDone = true;
        const auto saw = [this](http::field name) {
            return std::find(m_seen.begin(), m_seen.end(), name) != m_seen.end();
        };
        if (m_version >= 11 && !saw(http::field::host))
            return stop(400, error);
        if (request.method == "POST" && !saw(http::field::content_length) && !chunked())
            stop(411, error);
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/, error_code & /*error*/) override {}

    std::size_t on_body_impl(string_view body, error_code & /*error*/) override
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }

    std::size_t on_chunk_body_impl(std::uint64_t /*remain*/, string_view body, error_code &error) override
    {
        return on_body_impl(body, error);
    }

    void on_chunk_header_impl(std::uint64_t /*size*/, string_view /*extensions*/, error_code & /*error*/) override {}
    void on_finish_impl(error_code & /*error*/) override {}
    void on_response_impl(int /*code*/, string_view /*reason*/, int /*version*/, error_code & /*error*/) override {}

    void stop(int status, error_code &error)
    {
        refusal = status;
        error = http::error::bad_value;
    }

    static bool isDigits(string_view value)
    {
        return !value.empty() &&
               std::all_of(value.begin(), value.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
    }

    bool splitTarget(QByteArray target)
    {
        for (const QByteArray scheme : {"http://", "https://"}) {
            if (!target.startsWith(scheme))
                continue;
            const auto slash = target.indexOf('/', scheme.size());
            target = slash < 0 ? QByteArray("/") : target.mid(slash);
        }
        if (!target.startsWith('/'))
            return false;
        const auto mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        return true;
    }

    std::vector<http::field> m_seen;
    int m_version = 10;
};

HttpParser::HttpParser(Limits limits) : m_limits(limits), m_sink(std::make_unique<Sink>(limits)) {}

HttpParser::~HttpParser() = default;

HttpParser::State HttpParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return m_state;
    m_unparsed.append(bytes);
    if (m_state != State::Complete)
        parse();
    return m_state;
}

void HttpParser::parse()
{
    // RFC 9112, section 2.2: at least one empty line in front of a request is ignored. Only there: within a request a
    // lone "\r" may be the last byte of its body.
    const bool mayBeEmptyLine = m_state == State::Idle && !m_sawEmptyLine;
    if (mayBeEmptyLine && m_unparsed.startsWith("\r\n")) {
        m_unparsed.remove(0, 2);
        m_sawEmptyLine = true;
    }
    if (m_unparsed.isEmpty() || (mayBeEmptyLine && m_unparsed == "\r"))
        return;
    m_sawEmptyLine = false;
    m_state = State::Reading;
    error_code error;
    const auto used = m_sink->put(
        boost::asio::const_buffer(m_unparsed.constData(), static_cast<std::size_t>(m_unparsed.size())), error);
    m_unparsed.remove(0, static_cast<qsizetype>(used));
    if (m_sink->refusal != 0)
        return refuse(m_sink->refusal);
    if (error && error != http::error::need_more)
        return refuse(statusOf(error));
    if (m_sink->is_done())
        m_state = State::Complete;
    else if (m_unparsed.size() > m_limits.header)
        refuse(431);
}

void HttpParser::refuse(int status)
{
    m_refusal = status;
    m_state = State::Refused;
    m_unparsed.clear();
    m_sink->request.body.clear();
}

IncomingRequest HttpParser::take()
{
    IncomingRequest request = std::move(m_sink->request);
    m_sink = std::make_unique<Sink>(m_limits);
    m_state = State::Idle;
    return request;
}

bool HttpParser::keepAlive() const
{
    return m_state == State::Complete && m_sink->keep_alive();
}

bool HttpParser::isHead() const
{
    return m_sink->request.method == "HEAD";
}

bool HttpParser::takeExpectation()
{
    return m_state == State::Reading && m_sink->headerDone && std::exchange(m_sink->expectsContinue, false);
}

qint64 HttpParser::bodySize() const
{
    return m_sink->request.body.size();
}

qint64 HttpParser::held() const
{
    return m_unparsed.size() + m_sink->request.body.size();
}

} // namespace twinspan::peer
