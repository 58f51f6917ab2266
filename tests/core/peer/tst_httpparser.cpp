#include "core/peer/httpparser.h"

#include <QTest>

using twinspan::peer::HttpParser;
using State = HttpParser::State;

namespace
{
constexpr HttpParser::Limits limits{1024, 4096};

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n" + body;
}
} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsRead_data();
    void aRequestIsRead();
    void theSameWhateverTheCutBetweenReads_data() { aRequestIsRead_data(); }
    void theSameWhateverTheCutBetweenReads();
    void whatIsAmbiguousOrTooMuchIsRefused_data();
    void whatIsAmbiguousOrTooMuchIsRefused();
    void refusedToo_byteByByte_data() { whatIsAmbiguousOrTooMuchIsRefused_data(); }
    void refusedToo_byteByByte();
    void pipelinedRequestsComeOneByOne();
    void whetherTheConnectionLivesOn_data();
    void whetherTheConnectionLivesOn();
    void theExpectationIsAskedOnce();
    void anEmptyLineInFrontIsIgnored();
    void twoEmptyLinesInFrontAreRefused_byteByByteToo();
    void aSplitEmptyLineInFrontIsIgnored();
    void trailersAreNotFields();
    void aRefusedParserHoldsNothingAndStaysRefused();
    void anEndlessChunkHeaderIsCut();
    void aBareLineFeedEndsNothing();
};

void TestHttpParser::aRequestIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << QByteArray("GET /a/b?c=d HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/a/b")
                         << QByteArray("c=d") << QByteArray();
    QTest::newRow("get 1.0 without host")
        << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("/") << QByteArray() << QByteArray();
    QTest::newRow("head") << QByteArray("HEAD /x HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/x") << QByteArray()
                          << QByteArray();
    QTest::newRow("absolute form") << QByteArray("GET http://h:1/a HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/a")
                                   << QByteArray() << QByteArray();
    QTest::newRow("absolute form without path")
        << QByteArray("GET https://h HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/") << QByteArray() << QByteArray();
    QTest::newRow("length") << post("Content-Length: 3\r\n", "abc") << QByteArray("/p") << QByteArray()
                            << QByteArray("abc");
    QTest::newRow("length 0") << post("Content-Length: 0\r\n", "") << QByteArray("/p") << QByteArray() << QByteArray();
    QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                             << QByteArray("/p") << QByteArray() << QByteArray("abcde");
    QTest::newRow("chunked, empty") << post("Transfer-Encoding: Chunked\r\n", "0\r\n\r\n") << QByteArray("/p")
                                    << QByteArray() << QByteArray();
    QTest::newRow("body at the limit") << post("Content-Length: 4096\r\n", QByteArray(4096, 'b')) << QByteArray("/p")
                                       << QByteArray() << QByteArray(4096, 'b');
    QTest::newRow("carriage return at the end of the body")
        << post("Content-Length: 1\r\n", "\r") << QByteArray("/p") << QByteArray() << QByteArray("\r");
    QTest::newRow("zeros in the body") << post("Content-Length: 4\r\n", QByteArray("\0\r\n\0", 4)) << QByteArray("/p")
                                       << QByteArray() << QByteArray("\0\r\n\0", 4);
}

void TestHttpParser::aRequestIsRead()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser(limits);
    QCOMPARE(parser.feed(bytes), State::Complete);
    const auto request = parser.take();
    QTEST(request.path, "path");
    QTEST(request.query, "query");
    QTEST(request.body, "body");
    QCOMPARE(parser.state(), State::Idle);
    QCOMPARE(parser.held(), 0);
}

void TestHttpParser::theSameWhateverTheCutBetweenReads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    HttpParser byByte(limits);
    for (const char letter : bytes)
        byByte.feed(QByteArrayView(&letter, 1));
    QCOMPARE(byByte.state(), State::Complete);
    QCOMPARE(byByte.take().body, body);
    for (qsizetype cut = 1; cut < bytes.size(); cut += 1 + bytes.size() / 200) {
        HttpParser parser(limits);
        QVERIFY(parser.feed(QByteArrayView(bytes).first(cut)) != State::Refused);
        QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(cut)), State::Complete);
        QCOMPARE(parser.take().body, body);
    }
}

void TestHttpParser::whatIsAmbiguousOrTooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("length and chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"), 400);
    row("two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), 400);
    row("two equal lengths", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400);
    row("list of lengths", post("Content-Length: 3, 3\r\n", "abc"), 400);
    row("negative length", post("Content-Length: -3\r\n", "abc"), 400);
    row("signed length", post("Content-Length: +3\r\n", "abc"), 400);
    row("hex length", post("Content-Length: 0x3\r\n", "abc"), 400);
    row("length with spaces", post("Content-Length: 3 4\r\n", "abc"), 400);
    row("endless length", post("Content-Length: 99999999999999999999999\r\n", ""), 400);
    row("length over the limit", post("Content-Length: 4097\r\n", ""), 413);
    row("gzip", post("Transfer-Encoding: gzip\r\n", ""), 501);
    row("gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked, gzip", post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n"), 501);
    row("identity", post("Transfer-Encoding: identity\r\n", ""), 501);
    row("xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
    row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("space before the colon", post("Content-Length : 3\r\n", "abc"), 400);
    row("bad chunk size", post("Transfer-Encoding: chunked\r\n", "g\r\nabc\r\n0\r\n\r\n"), 400);
    row("negative chunk size", post("Transfer-Encoding: chunked\r\n", "-1\r\nabc\r\n0\r\n\r\n"), 400);
    row("chunk size overflow", post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nabc\r\n"), 400);
    row("chunk longer than said", post("Transfer-Encoding: chunked\r\n", "2\r\nabcd\r\n0\r\n\r\n"), 400);
    row("chunks over the limit",
        post("Transfer-Encoding: chunked\r\n", "800\r\n" + QByteArray(2048, 'a') + "\r\n801\r\n"), 413);
    row("one chunk over the limit", post("Transfer-Encoding: chunked\r\n", "ffffffff\r\n"), 413);
    row("length in a trailer", post("Transfer-Encoding: chunked\r\n", "0\r\nContent-Length: 5\r\n\r\n"), 400);
    row("no length at all", post("", ""), 411);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("trace", "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("put", "PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", 405);
    row("options", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("connect", "CONNECT a:1 HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("lower-case method", "get / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("relative target", "GET a HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("version 2.0", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 400);
    row("version 0.9", "GET /\r\n\r\n", 400);
    row("tls", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("nul in a field", QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b?c\r\n\r\n").replace('?', '\0'), 400);
    row("other expectation", post("Expect: the-moon\r\nContent-Length: 3\r\n", "abc"), 417);
    row("long target", "GET /" + QByteArray(2000, 'a') + " HTTP/1.1\r\n", 431);
    row("long field", "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(2000, 'a') + "\r\n\r\n", 431);
    row("many fields", "GET / HTTP/1.1\r\nHost: h\r\n" + QByteArray("A: b\r\n").repeated(300) + "\r\n", 431);
}

void TestHttpParser::whatIsAmbiguousOrTooMuchIsRefused()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser(limits);
    QCOMPARE(parser.feed(bytes), State::Refused);
    QTEST(parser.refusal(), "status");
    QVERIFY(!parser.keepAlive());
}

void TestHttpParser::refusedToo_byteByByte()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser(limits);
    for (const char letter : bytes) {
        QVERIFY(parser.feed(QByteArrayView(&letter, 1)) != State::Complete);
        if (parser.state() == State::Refused)
            break;
    }
    QCOMPARE(parser.state(), State::Refused);
    QTEST(parser.refusal(), "status");
}

void TestHttpParser::pipelinedRequestsComeOneByOne()
{
    HttpParser parser(limits);
    parser.feed("GET /1 HTTP/1.1\r\nHost: h\r\n\r\n" + post("Content-Length: 1\r\n", "x") + "GET /3 HTTP/1.1\r\nHo");
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.take().path, QByteArray("/1"));
    QCOMPARE(parser.feed({}), State::Complete);
    QCOMPARE(parser.take().body, QByteArray("x"));
    QCOMPARE(parser.feed({}), State::Reading);
    QCOMPARE(parser.feed("st: h\r\n\r\n"), State::Complete);
    QCOMPARE(parser.take().path, QByteArray("/3"));
}

void TestHttpParser::whetherTheConnectionLivesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("lives");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestHttpParser::whetherTheConnectionLivesOn()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser(limits);
    QCOMPARE(parser.feed(bytes), State::Complete);
    QTEST(parser.keepAlive(), "lives");
}

void TestHttpParser::theExpectationIsAskedOnce()
{
    HttpParser parser(limits);
    parser.feed(post("Expect: 100-continue\r\nContent-Length: 3\r\n", ""));
    QVERIFY(parser.takeExpectation());
    QVERIFY(!parser.takeExpectation());
    QCOMPARE(parser.feed("abc"), State::Complete);

    parser.take();
    parser.feed(post("Expect: 100-continue\r\nContent-Length: 3\r\n", "abc"));
    QVERIFY(!parser.takeExpectation());
}

void TestHttpParser::anEmptyLineInFrontIsIgnored()
{
    HttpParser parser(limits);
    QCOMPARE(parser.feed("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"), State::Complete);
    HttpParser many(limits);
    QCOMPARE(many.feed(QByteArray("\r\n").repeated(9)), State::Refused);
}

void TestHttpParser::twoEmptyLinesInFrontAreRefused_byteByByteToo()
{
    HttpParser parser(limits);
    for (const char byte : QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"))
        parser.feed(QByteArrayView(&byte, 1));
    QCOMPARE(parser.feed({}), State::Refused);
}

void TestHttpParser::aSplitEmptyLineInFrontIsIgnored()
{
    HttpParser parser(limits);
    QCOMPARE(parser.feed("\r"), State::Idle);
    QCOMPARE(parser.feed("\n"), State::Idle);
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), State::Complete);
}

void TestHttpParser::trailersAreNotFields()
{
    HttpParser parser(limits);
    QCOMPARE(parser.feed(post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\nX-Late: yes\r\n\r\n")),
             State::Complete);
    QCOMPARE(parser.take().header("X-Late"), QByteArray());
}

void TestHttpParser::aRefusedParserHoldsNothingAndStaysRefused()
{
    HttpParser parser(limits);
    parser.feed("BREW / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(parser.state(), State::Refused);
    QCOMPARE(parser.held(), 0);
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), State::Refused);
    QCOMPARE(parser.held(), 0);
}

void TestHttpParser::anEndlessChunkHeaderIsCut()
{
    HttpParser parser(limits);
    parser.feed(post("Transfer-Encoding: chunked\r\n", "1;"));
    for (int i = 0; i < 100 && parser.state() == State::Reading; ++i)
        parser.feed(QByteArray(100, 'x'));
    QCOMPARE(parser.state(), State::Refused);
    QCOMPARE(parser.refusal(), 431);
}

void TestHttpParser::aBareLineFeedEndsNothing()
{
    HttpParser parser(limits);
    QCOMPARE(parser.feed("GET / HTTP/1.1\nHost: h\n\n"), State::Refused);
    QCOMPARE(parser.refusal(), 400);
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
