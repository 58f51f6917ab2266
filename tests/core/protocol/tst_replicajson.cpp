#include "core/protocol/replicajson.h"

#include "core/protocol/boundedjson.h"
#include "core/protocol/jsonreader.h"
#include "tests/core/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace twinspan;
using namespace twinspan::protocol;
using samples::codeOf;

namespace
{
model::Replica sample()
{
    model::Replica replica;
    replica.sourceInstance = QStringLiteral("redmine:acme");
    replica.trackerKind = QStringLiteral("redmine");
    replica.source = {QStringLiteral("42"), QStringLiteral("#42"),
                      QUrl(QStringLiteral("https://redmine.acme.example/issues/42?a=b%20c"))};
    replica.typeName = QStringLiteral("Bug");
    replica.summary = QStringLiteral("Printer on fire \U0001F525");
    replica.description = QStringLiteral("**Help**\n\n\tsoon\u00a0…");
    replica.author = {QStringLiteral("Ann Lee")};
    replica.created = samples::time("2026-03-01T10:00:00.123Z");
    replica.updated = samples::time("2026-03-02T10:00:00.000Z");
    replica.comments = {{QStringLiteral("1"), {QStringLiteral("Bob")}, replica.created, QStringLiteral("yes")},
                        {QStringLiteral("2"), {}, {}, {}}};
    replica.attachments = {{QStringLiteral("1"),
                            QStringLiteral("größe.png"),
                            QStringLiteral("image/png"),
                            (1LL << 40) + 1,
                            {QStringLiteral("Bob")},
                            replica.updated}};
    return replica;
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject json = toJson(sample());
    json.insert(name, value);
    return json;
}

/// Like with(), inside the first of a list.
QJsonObject withIn(const QString &list, const QString &name, const QJsonValue &value)
{
    QJsonObject json = toJson(sample());
    QJsonArray items = json.value(list).toArray();
    QJsonObject first = items.first().toObject();
    first.insert(name, value);
    items[0] = first;
    json.insert(list, items);
    return json;
}

QString textOf(const std::string &bytes)
{
    return wellFormed(QString::fromUtf8(QByteArray::fromStdString(bytes)));
}

QDateTime anyTime()
{
    const auto millis = *rc::gen::inRange<qint64>(-2'000'000'000'000, 4'000'000'000'000);
    return *rc::gen::arbitrary<bool>() ? QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC) : QDateTime();
}

QString anyText()
{
    return textOf(*rc::gen::arbitrary<std::string>());
}

model::Replica anyReplica()
{
    model::Replica replica;
    replica.sourceInstance = u'i' + anyText();
    replica.trackerKind = anyText();
    replica.source = {u'1' + anyText(), anyText(), {}};
    replica.typeName = anyText();
    replica.summary = anyText();
    replica.description = anyText();
    replica.author = {anyText()};
    replica.created = anyTime();
    replica.updated = anyTime();
    const int comments = *rc::gen::inRange(0, 6);
    for (int i = 0; i < comments; ++i)
        replica.comments.append({QString::number(i), {anyText()}, anyTime(), anyText()});
    const int files = *rc::gen::inRange(0, 6);
    for (int i = 0; i < files; ++i)
        replica.attachments.append({QString::number(i),
                                    QStringLiteral("f%1").arg(i),
                                    anyText(),
                                    *rc::gen::inRange<qint64>(0, 1LL << 50),
                                    {anyText()},
                                    anyTime()});
    return replica;
}
} // namespace

class TestReplicaJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplicaComesBackAsItWas()
    {
        const auto back = replicaFromJson(toJson(sample()));
        QVERIFY2(back, qPrintable(codeOf(back)));
        QCOMPARE(*back, sample());
    }

    void anyReplicaComesBackThroughBytes()
    {
        QVERIFY(rc::check("round trip", [] {
            const model::Replica replica = anyReplica();
            const QByteArray bytes = canonicalJson(toJson(replica));
            const auto parsed = parseBounded(bytes, QStringLiteral("test"), maxLongText);
            RC_ASSERT(parsed.has_value());
            const auto back = replicaFromJson(*parsed);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == replica);
            RC_ASSERT(canonicalJson(toJson(*back)) == bytes);
        }));
    }

    void theLeastIsEnough()
    {
        const QByteArray least = R"({"version":1,"sourceInstance":"x","source":{"id":"1"},"summary":"s"})";
        const auto replica = replicaFromJson(QJsonDocument::fromJson(least).object());
        QVERIFY2(replica, qPrintable(codeOf(replica)));
        QVERIFY(replica->comments.isEmpty() && replica->attachments.isEmpty() && !replica->created.isValid());
        QVERIFY(replica->author.name.isEmpty() && replica->source.url.isEmpty());
    }

    void unknownMembersAreIgnored()
    {
        QCOMPARE(*replicaFromJson(with(QStringLiteral("later"), QJsonArray{1, 2})), sample());
        QCOMPARE(*replicaFromJson(withIn(QStringLiteral("comments"), QStringLiteral("later"), 1)), sample());
    }

    void wrongMembersAreRefusedByName_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const QString bad = QStringLiteral("replica.malformed");
        const QString large = QStringLiteral("replica.too-large");
        const auto row = [](const char *name, const QJsonObject &json, const QString &code, const char *named) {
            QTest::newRow(name) << json << code << QString::fromLatin1(named);
        };
        const QString summary = QStringLiteral("summary");
        const QString comments = QStringLiteral("comments");
        const QString attachments = QStringLiteral("attachments");
        const QJsonValue none(QJsonValue::Undefined);
        row("no version", with(QStringLiteral("version"), none), bad, "version");
        row("newer version", with(QStringLiteral("version"), 2), QStringLiteral("replica.version"), "version 2");
        row("no instance", with(QStringLiteral("sourceInstance"), none), bad, "sourceInstance");
        row("no source", with(QStringLiteral("source"), none), bad, "source.id");
        row("source a text", with(QStringLiteral("source"), QStringLiteral("x")), bad, "source");
        row("summary a number", with(summary, 1), bad, "summary");
        row("long summary", with(summary, QString(maxShortText + 1, u'x')), large, "summary");
        row("long description", with(QStringLiteral("description"), QString(maxLongText + 1, u'x')), large,
            "description");
        row("time in words", with(QStringLiteral("created"), QStringLiteral("yesterday")), bad, "created");
        row("time without zone", with(QStringLiteral("created"), QStringLiteral("2026-03-01T10:00:00")), bad,
            "created");
        row("impossible time", with(QStringLiteral("updated"), QStringLiteral("2026-02-30T10:00:00Z")), bad, "updated");
        row("time that is rounded past 9999",
            with(QStringLiteral("updated"), QStringLiteral("9999-12-31T23:59:59.9999Z")), bad, "updated");
        row("author a text", with(QStringLiteral("author"), QStringLiteral("Ann")), bad, "author");
        row("author's name a list", with(QStringLiteral("author"), QJsonObject{{QStringLiteral("name"), QJsonArray()}}),
            bad, "author.name");
        for (const char *url : {"javascript:alert(1)", "file:///etc/passwd", "https://user:pw@host/", "https://@host/",
                                "https:///x", "data:text/html,x", "//host/x", "not an address"}) {
            QJsonObject source{{QStringLiteral("id"), QStringLiteral("1")},
                               {QStringLiteral("url"), QString::fromLatin1(url)}};
            row(url, with(QStringLiteral("source"), source), bad, "source.url");
        }
        row("comments an object", with(comments, QJsonObject()), bad, "comments");
        row("comment a number", with(comments, QJsonArray{1}), bad, "comments[0]");
        row("comment without id", withIn(comments, QStringLiteral("id"), none), bad, "comments[0].id");
        row("comment's id twice", withIn(comments, QStringLiteral("id"), QStringLiteral("2")), bad, "comments[1].id");
        row("long comment", withIn(comments, QStringLiteral("text"), QString(maxLongText + 1, u'x')), large,
            "comments[0].text");
        QJsonArray many;
        for (int i = 0; i <= maxComments; ++i)
            many.append(QJsonObject{{QStringLiteral("id"), QString::number(i)}});
        row("too many comments", with(comments, many), large, "comments");
        row("too many attachments", with(attachments, many), large, "attachments");
        row("attachment without size", withIn(attachments, QStringLiteral("size"), none), bad, "attachments[0].size");
        row("negative size", withIn(attachments, QStringLiteral("size"), -1), bad, "attachments[0].size");
        row("fraction of a byte", withIn(attachments, QStringLiteral("size"), 1.5), bad, "attachments[0].size");
        const QStringList fileNames{QString(),
                                    QStringLiteral("."),
                                    QStringLiteral(".."),
                                    QStringLiteral("../x"),
                                    QStringLiteral("a/b"),
                                    QStringLiteral("a\\b"),
                                    QStringLiteral("a\nb"),
                                    QStringLiteral("a\u0001b")};
        for (qsizetype i = 0; i < fileNames.size(); ++i)
            row(qPrintable(QStringLiteral("file name %1").arg(i)),
                withIn(attachments, QStringLiteral("fileName"), fileNames.at(i)), bad, "attachments[0].fileName");
    }

    void wrongMembersAreRefusedByName()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, code);
        QFETCH(QString, named);
        const auto replica = replicaFromJson(json);
        QCOMPARE(codeOf(replica), code);
        QVERIFY2(replica.error().cause.contains(named), qPrintable(replica.error().cause));
        QVERIFY(!replica.error().remedy.isEmpty());
    }

    void theLimitsThemselvesAreAllowed()
    {
        model::Replica replica = sample();
        replica.summary = QString(maxShortText, u'x');
        replica.description = QString(maxLongText, u'x');
        replica.comments.clear();
        for (int i = 0; i < maxComments; ++i)
            replica.comments.append({QString::number(i), {}, {}, {}});
        QVERIFY(replicaFromJson(toJson(replica)));
    }

    void whatATrackerAllowsAndThePeerWouldRefuseIsMadePlain()
    {
        model::Replica replica = sample();
        replica.attachments[0].fileName = QStringLiteral("..\\a/b\n.png");
        replica.source.url = QUrl(QStringLiteral("https://user:pw@host.example/1"));
        replica.summary = QStringLiteral("half \U0001F525").left(6) + QChar(u'\0');
        const auto back = replicaFromJson(toJson(replica));
        QVERIFY2(back, qPrintable(codeOf(back)));
        QCOMPARE(back->attachments.first().fileName, QStringLiteral(".._a_b_.png"));
        QCOMPARE(back->source.url, QUrl(QStringLiteral("https://host.example/1")));
        QCOMPARE(back->summary, QStringLiteral("half \uFFFD\uFFFD"));
        for (const char *name : {"", ".", ".."}) {
            replica.attachments[0].fileName = QLatin1String(name);
            QCOMPARE(replicaFromJson(toJson(replica))->attachments.first().fileName, u'_' + QLatin1String(name));
        }
        replica.source.url = QUrl(QStringLiteral("javascript:alert(1)"));
        QVERIFY(replicaFromJson(toJson(replica))->source.url.isEmpty());
    }

    void privateThingsHaveNoPlaceInIt()
    {
        // Law 5: a person is a name; the members that can travel are these and no more.
        QCOMPARE(
            toJson(sample()).keys().join(u' '),
            QStringLiteral("attachments author comments created description source sourceInstance summary trackerKind "
                           "type updated version"));
        QCOMPARE(toJson(sample()).value(QStringLiteral("author")).toObject().keys(), {QStringLiteral("name")});
    }
};

QTEST_GUILESS_MAIN(TestReplicaJson)
#include "tst_replicajson.moc"
