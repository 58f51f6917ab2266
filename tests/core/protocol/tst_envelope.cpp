#include "core/protocol/envelope.h"

#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/frame.h"
#include "tests/core/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

#include <rapidcheck.h>

using namespace twinspan;
using namespace twinspan::protocol;
using samples::codeOf;

namespace
{
Message message(quint64 number, MessageKind kind = MessageKind::Sync, const QString &text = QStringLiteral("Hällo\n"))
{
    return {newId(), number, kind, {{QStringLiteral("text"), text}, {QStringLiteral("count"), 3}}};
}

/// JSON with single quotes.
QByteArray js(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A frame as a stranger may write it.
QByteArray framed(const QByteArray &json, const QByteArray &raw = {})
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), bytes.data());
    return bytes + json + raw;
}

QList<Message> batch(int count)
{
    QList<Message> messages;
    for (int i = 1; i <= count; ++i)
        messages.append(message(static_cast<quint64>(i)));
    return messages;
}

Problem trouble(ProblemKind kind = ProblemKind::Rejected)
{
    Problem problem = makeProblem(kind, QStringLiteral("redmine.refused"), QStringLiteral("It is refused."),
                                  QStringLiteral("Ask them."));
    problem.effect = QStringLiteral("It does not travel.");
    problem.retryAfter = std::chrono::seconds(30);
    problem.url = QUrl(QStringLiteral("https://inner.example/secret"));
    return problem;
}
} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesComeBackAsTheyWere()
    {
        const QList<Message> messages{message(1), message(2, MessageKind::Applied), message(7, MessageKind::Refused),
                                      message((1ULL << 53) - 1, MessageKind::Connection)};
        const auto decoded = decodeMessages(*encodeMessages(messages));
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, messages);
        QVERIFY(decodeMessages(*encodeMessages({}))->isEmpty());
    }

    void acksComeBackAsTheyWere()
    {
        const QStringList ids{newId(), newId()};
        QCOMPARE(*decodeAcks(*encodeAcks(ids)), ids);
        QVERIFY(decodeAcks(*encodeAcks({}))->isEmpty());
    }

    void questionAndAnswerComeBackAsTheyWere()
    {
        const Question question{QStringLiteral("chunk"), {{QStringLiteral("offset"), 1 << 20}}};
        QCOMPARE(*decodeQuestion(*encodeQuestion(question)), question);
        for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(chunkSize)}) {
            const Answer answer{{{QStringLiteral("total"), 5}}, QByteArray(size, '\xff')};
            const auto decoded = decodeAnswer(*encodeAnswer(answer));
            QVERIFY2(decoded, qPrintable(codeOf(decoded)));
            QCOMPARE(*decoded, answer);
        }
    }

    void aPollComesBackAsItWas()
    {
        const PollRequest request{{newId(), newId()},
                                  {{newId(), Answer{{{QStringLiteral("a"), 1}}, "first"}},
                                   {newId(), Answer{{}, {}}},
                                   {newId(), Answer{{}, QByteArray("\0\1", 2)}}},
                                  25};
        const auto decoded = decodePollRequest(*encodePollRequest(request));
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, request);

        const PollAnswer answer{
            batch(3), {{newId(), {QStringLiteral("preview"), {{QStringLiteral("k"), true}}}}}, true};
        const auto answered = decodePollAnswer(*encodePollAnswer(answer));
        QVERIFY2(answered, qPrintable(codeOf(answered)));
        QCOMPARE(*answered, answer);
        QCOMPARE(*decodePollAnswer(*encodePollAnswer({})), PollAnswer{});
    }

    void anyMessagesComeBack()
    {
        QVERIFY(rc::check("round trip", [](const std::vector<std::string> &texts) {
            QList<Message> messages;
            for (const auto &text : texts) {
                if (messages.size() < maxBatch)
                    messages.append(message(static_cast<quint64>(messages.size()) + 1, MessageKind::Sync,
                                            QString::fromUtf8(QByteArray::fromStdString(text))));
            }
            RC_ASSERT(*decodeMessages(*encodeMessages(messages)) == messages);
        }));
    }

    void anyBytesGiveAProblem()
    {
        QVERIFY(rc::check("noise", [](const std::string &noise) {
            const QByteArray bytes = framed("{\"x\":" + QByteArray::fromStdString(noise) + '}');
            RC_ASSERT(!decodeQuestion(bytes));
            RC_ASSERT(!decodeQuestion(QByteArray::fromStdString(noise)));
            RC_ASSERT(!decodeAnswer(QByteArray::fromStdString(noise)));
        }));
    }

    void aProblemOfThePeerTakesThePlaceOfAnAnswer()
    {
        const QByteArray bytes = encodeProblem(trouble());
        QVERIFY(!bytes.contains("inner.example"));
        for (const Problem &found :
             {decodeAcks(bytes).error(), decodeAnswer(bytes).error(), decodePollAnswer(bytes).error()}) {
            QVERIFY(found.kind == ProblemKind::Rejected);
            QCOMPARE(found.code, QStringLiteral("redmine.refused"));
            QCOMPARE(found.sentence(), trouble().sentence());
            QCOMPARE(found.retryAfter, trouble().retryAfter);
            QVERIFY(found.url.isEmpty());
        }
        const PollRequest request{{}, {{QStringLiteral("q"), fail(trouble())}}, 0};
        const auto decoded = decodePollRequest(*encodePollRequest(request));
        QVERIFY(decoded);
        QCOMPARE(codeOf(decoded->answers.first().answer), QStringLiteral("redmine.refused"));
    }

    void aProblemOfThePeersHouseIsNotOurs_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        for (const ProblemKind kind : {ProblemKind::Cancelled, ProblemKind::Unauthorized, ProblemKind::Secrets,
                                       ProblemKind::Store, ProblemKind::Internal})
            QTest::newRow(qPrintable(toString(kind))) << kind;
    }

    void aProblemOfThePeersHouseIsNotOurs()
    {
        QFETCH(ProblemKind, kind);
        const Problem found = decodeAnswer(encodeProblem(trouble(kind))).error();
        QVERIFY(found.kind == ProblemKind::Server);
        QVERIFY(!found.isCancelled() && !found.needsSignIn() && found.isTransient());
    }

    /// Law 5.
    void whereThePeersFilesLieIsNotTold()
    {
        for (const ProblemKind kind : {ProblemKind::Store, ProblemKind::Internal}) {
            const Problem full = makeProblem(kind, QStringLiteral("store.full"),
                                             QStringLiteral("The disk of /home/jane/twinspan.db is full."),
                                             QStringLiteral("Free space below /home/jane."))
                                     .withEffect(QStringLiteral("/home/jane/twinspan.db stays as it is."));
            QVERIFY(!encodeProblem(full).contains("jane"));
            const Problem told = decodeAnswer(encodeProblem(full)).error();
            QCOMPARE(told.code, QStringLiteral("store.full"));
            QVERIFY(!told.cause.isEmpty() && !told.remedy.isEmpty());
        }
    }

    void aHostileProblemIsCutAndCleaned()
    {
        const QByteArray long_(100000, 'x');
        const QByteArray bytes = framed(
            "{\"problem\":{\"kind\":\"martian\",\"code\":\"<b>\",\"severity\":\"stop-all\",\"cause\":\"a\\u0000\\u001b["
            "31m\\u202e\\n" +
            long_ + "\",\"retryAfterSeconds\":1e300,\"effect\":7,\"remedy\":null}}");
        const Problem found = decodeAnswer(bytes).error();
        QCOMPARE(found.code, QStringLiteral("peer.problem"));
        QVERIFY(found.severity != Severity::StopAll);
        QVERIFY(found.cause.size() <= 2000);
        for (const QChar c : found.cause)
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        QVERIFY(found.retryAfter && *found.retryAfter <= std::chrono::hours(24));
        QVERIFY(!decodeAnswer(framed("{\"problem\":{}}")).error().cause.isEmpty());
    }

    void wrongMessagesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const QString bad = QStringLiteral("envelope.malformed");
        const auto row = [](const char *name, const QByteArray &members, const QString &code, const char *named) {
            QTest::newRow(name) << QByteArray("{\"messages\":[{" + members + "}]}") << code
                                << QString::fromLatin1(named);
        };
        row("no id", js("'number':1,'kind':'sync','body':{}"), bad, "messages[0].id");
        row("id a number", js("'id':1,'number':1,'kind':'sync','body':{}"), bad, "messages[0].id");
        row("id a path", js("'id':'../a','number':1,'kind':'sync','body':{}"), bad, "messages[0].id");
        row("id long", "\"id\":\"" + QByteArray(65, 'a') + js("','number':1,'kind':'sync','body':{}"),
            QStringLiteral("envelope.too-large"), "messages[0].id");
        row("number 0", js("'id':'a','number':0,'kind':'sync','body':{}"), bad, "messages[0].number");
        row("number negative", js("'id':'a','number':-1,'kind':'sync','body':{}"), bad, "messages[0].number");
        row("number broken", js("'id':'a','number':1.5,'kind':'sync','body':{}"), bad, "messages[0].number");
        row("number huge", js("'id':'a','number':1e300,'kind':'sync','body':{}"), bad, "messages[0].number");
        row("number a text", js("'id':'a','number':'1','kind':'sync','body':{}"), bad, "messages[0].number");
        row("no kind", js("'id':'a','number':1,'body':{}"), bad, "messages[0].kind");
        row("unknown kind", js("'id':'a','number':1,'kind':'dance','body':{}"), QStringLiteral("message.unknown-kind"),
            "dance");
        row("body a list", js("'id':'a','number':1,'kind':'sync','body':[]"), bad, "messages[0].body");
        row("the same twice", js("'id':'a','number':1,'kind':'sync'},{'id':'a','number':2,'kind':'sync'"), bad,
            "twice");
        row("reordered", js("'id':'a','number':2,'kind':'sync'},{'id':'b','number':1,'kind':'sync'"), bad, "order");
        QTest::newRow("no list") << (js("{'messages':{}}")) << bad << QStringLiteral("messages");
        QTest::newRow("list of texts") << (js("{'messages':['a']}")) << bad << QStringLiteral("messages[0]");
        QTest::newRow("too many") << QByteArray("{\"messages\":[" + QByteArray("{},").repeated(64) + "{}]}")
                                  << QStringLiteral("envelope.too-large") << QStringLiteral("messages");
        QTest::newRow("a list") << QByteArray("[]") << bad << QStringLiteral("object");
        QTest::newRow("no JSON") << QByteArray("{\"messages\":[") << bad << QStringLiteral("JSON");
        QTest::newRow("no UTF-8") << QByteArray("{\"messages\":\"\xff\xfe\"}") << bad << QStringLiteral("JSON");
        QTest::newRow("deep") << QByteArray("{\"x\":" + QByteArray(100000, '[')) << bad << QStringLiteral("deep");
        QTest::newRow("many values") << QByteArray("{\"x\":[" + QByteArray("0,").repeated(600000) + "0]}")
                                     << QStringLiteral("envelope.too-large") << QStringLiteral("values");
    }

    void wrongMessagesAreRefusedByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, named);
        const auto decoded = decodeMessages(framed(json));
        QCOMPARE(codeOf(decoded), code);
        QVERIFY2(decoded.error().cause.contains(named), qPrintable(decoded.error().cause));
        QVERIFY(!decoded.error().remedy.isEmpty());
    }

    void unknownMembersAreIgnored()
    {
        const auto decoded = decodeMessages(framed(js(
            "{'later':[[1]],'messages':[{'id':'a','number':1,'kind':'sync','body':{'deep':{'x':null}},'later':7}]}")));
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(decoded->first().id, QStringLiteral("a"));
    }

    void everyTruncationIsFound()
    {
        const QByteArray messages = *encodeMessages(batch(2));
        for (qsizetype size = 0; size < messages.size(); ++size)
            QVERIFY(!decodeMessages(messages.left(size)));
        const QByteArray answer = *encodeAnswer({{}, "some bytes"});
        for (qsizetype size = 0; size < answer.size(); ++size)
            QVERIFY(!decodeAnswer(answer.left(size)));
        const QByteArray poll = *encodePollRequest({{newId()}, {{newId(), Answer{{}, "bytes"}}}, 3});
        for (qsizetype size = 0; size < poll.size(); ++size)
            QVERIFY(!decodePollRequest(poll.left(size)));
    }

    void bytesThatNothingDescribesAreRefused()
    {
        QVERIFY(!decodeMessages(*encodeMessages(batch(1)) + 'x'));
        QVERIFY(!decodeAcks(*encodeAcks({}) + 'x'));
        QVERIFY(!decodeQuestion(*encodeQuestion({QStringLiteral("chunk"), {}}) + 'x'));
        QVERIFY(!decodeAnswer(*encodeAnswer({{}, "bytes"}) + 'x'));
        QVERIFY(!decodePollRequest(*encodePollRequest({}) + 'x'));
        QVERIFY(!decodePollAnswer(*encodePollAnswer({}) + 'x'));
    }

    void anAnswerThatIsNoneIsRefused()
    {
        QCOMPARE(codeOf(decodeAnswer(framed("{}"))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodeAnswer(framed(js("{'answer':{'size':5}}"), "four"))),
                 QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodeAnswer(framed(js("{'answer':{'size':-1}}")))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodeAnswer(framed(js("{'problem':'no'}")))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodePollRequest(framed(js("{'waitSeconds':31}")))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodePollRequest(framed(js("{'received':['a b']}")))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodePollRequest(framed(js("{'answers':[{}]}")))), QStringLiteral("envelope.malformed"));
        QCOMPARE(codeOf(decodePollAnswer(framed(js("{'questions':[{'id':'a'}]}")))),
                 QStringLiteral("envelope.malformed"));
    }

    void limitsHoldForTheSenderToo()
    {
        const QString tooLarge = QStringLiteral("envelope.too-large");
        const QString huge(maxBodySize, u'x');
        QCOMPARE(codeOf(encodeMessages(batch(maxBatch + 1))), tooLarge);
        QCOMPARE(codeOf(encodeMessages({message(1, MessageKind::Sync, huge)})), tooLarge);
        QCOMPARE(codeOf(encodeQuestion({QStringLiteral("preview"), {{QStringLiteral("x"), huge}}})), tooLarge);
        QCOMPARE(codeOf(encodeAnswer({{}, QByteArray(chunkSize + 1, 'x')})), tooLarge);
        QCOMPARE(codeOf(encodeAcks(QStringList(maxBatch + 1, QStringLiteral("a")))), tooLarge);
        const QString half(maxBodySize - 100, u'x');
        const QList<Message> three{message(1, MessageKind::Sync, half), message(2, MessageKind::Sync, half),
                                   message(3, MessageKind::Sync, half)};
        QCOMPARE(codeOf(encodeMessages(three)), tooLarge);
        QCOMPARE(codeOf(decodeMessages(QByteArray(maxSealedSize + 1, '\0'))), tooLarge);
    }

    void whatFitsIsWhatCanBeEncoded()
    {
        QCOMPARE(fittingMessages({}), 0);
        QCOMPARE(fittingMessages(batch(3)), 3);
        QCOMPARE(fittingMessages(batch(maxBatch + 5)), maxBatch);
        QCOMPARE(fittingMessages({message(1, MessageKind::Sync, QString(maxBodySize, u'x')), message(2)}), 0);
        const QString half(maxBodySize - 100, u'x');
        const QList<Message> three{message(1, MessageKind::Sync, half), message(2, MessageKind::Sync, half),
                                   message(3, MessageKind::Sync, half)};
        const int fitting = fittingMessages(three);
        QVERIFY(fitting > 0 && fitting < 3);
        const auto encoded = encodeMessages(three.mid(0, fitting));
        QVERIFY(encoded);
        QCOMPARE(decodeMessages(*encoded)->size(), fitting);
    }

    void whatFitsIsNotTooManyValues()
    {
        QJsonArray many;
        for (int i = 0; i < maxJsonValues / 4; ++i)
            many.append(0);
        QList<Message> messages;
        for (quint64 number = 1; number <= 5; ++number) {
            messages.append(message(number));
            messages.last().body.insert(QStringLiteral("many"), many);
        }
        const int fitting = fittingMessages(messages);
        QCOMPARE(fitting, 3);
        const auto encoded = encodeMessages(messages.mid(0, fitting));
        QVERIFY(encoded);
        const auto decoded = decodeMessages(*encoded);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().sentence()));
        QVERIFY(!decodeMessages(*encodeMessages(messages)));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
