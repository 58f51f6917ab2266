#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtmarkup.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

/// What people wrote and what we write, to and from RT's JSON.
class RtMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsKeepTheirMarker();
    void markerInAQuotationIsNone();
    void markerOfAForeignTextIsNotTaken();
    void plainTextIsShownAsItIs();
    void filesAreNamedInWords();
    void filesOfTheTicketAreFound();
    void fileNamesAreKept_data();
    void fileNamesAreKept();
    void messagesBecomeAnIssue();
    void lastDescriptionCounts();
    void attachedMailIsNotWhatWasSaid_data();
    void attachedMailIsNotWhatWasSaid();
    void onlyCommentsDescribe_data();
    void onlyCommentsDescribe();
    void mergedTicketsAreTalk();
    void onlyTicketsThatAreThereCount();
    void sizeIsThatOfTheHeaders();

private:
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }
    static QJsonObject part(int message, int id, const QString &content,
                            const QString &type = QStringLiteral("text/html"))
    {
        return {{QStringLiteral("id"), QString::number(id)},
                {QStringLiteral("TransactionId"), QString::number(message)},
                {QStringLiteral("ContentType"), type},
                {QStringLiteral("Content"), content}};
    }
    const model::Marker m_marker = model::Marker::fromText(QStringLiteral("ts1") + QString(26, u'7'));
};

void RtMarkupTest::commentsKeepTheirMarker()
{
    const QString html = rtCommentHtml(QStringLiteral("Some **text**"), m_marker);
    QCOMPARE(rtBody(html, true, true), (RtBody{QStringLiteral("Some **text**"), RtRole::Comment, m_marker}));
    QCOMPARE(rtBody(rtCommentHtml(QStringLiteral("x"), {}), true, true).marker, model::Marker());
    QCOMPARE(rtBody(rtFilesHtml(m_marker), true, true), (RtBody{{}, RtRole::Files, m_marker}));
}

void RtMarkupTest::markerInAQuotationIsNone()
{
    const QString ours = rtCommentHtml(QStringLiteral("What we wrote"), m_marker);
    for (const QString &reply : {QStringLiteral("<p>No.</p><blockquote>%1</blockquote>").arg(ours),
                                 QStringLiteral("<html><body>%1<p>No.</p></body></html>").arg(ours)}) {
        const RtBody body = rtBody(reply, true, true);
        QVERIFY(body.marker.isNull());
        QVERIFY(body.markdown.contains(QStringLiteral("No.")));
    }
    QVERIFY(rtBody(ours, false, true).marker.isNull());
}

void RtMarkupTest::markerOfAForeignTextIsNotTaken()
{
    const QString foreign = QStringLiteral("<!--sync:%1-->\n\ntext").arg(m_marker.text());
    QVERIFY(rtBody(rtCommentHtml(foreign, {}), true, true).marker.isNull());
    const QString description = QStringLiteral("<!--sync:description-->x<!--sync:text-->y");
    QVERIFY(rtBody(rtCommentHtml(description, {}), true, true).role == RtRole::Comment);
}

void RtMarkupTest::plainTextIsShownAsItIs()
{
    const RtBody body = rtBody(QStringLiteral("*no* markup\r\n\r\nline"), false, true);
    QCOMPARE(body.markdown, QStringLiteral("\\*no\\* markup\n\nline"));
    QVERIFY(body.role == RtRole::Comment);
}

void RtMarkupTest::filesAreNamedInWords()
{
    const QString text = rtAsRead(QStringLiteral("See ![](attachment:shot.png) and [this](attachment:a.txt)."));
    QVERIFY(text.contains(QStringLiteral("shot.png")));
    QVERIFY(text.contains(QStringLiteral("a.txt")));
    QVERIFY(!text.contains(QStringLiteral("attachment:")));
    QCOMPARE(rtAsRead(text), text);
}

void RtMarkupTest::filesOfTheTicketAreFound()
{
    const QUrl base(QStringLiteral("https://example.org/rt"));
    const QList<tracker::NamedFile> files{
        {QStringLiteral("12-34"), QStringLiteral("a.png"), QStringLiteral("attachment:a.png")}};
    for (const char *address : {"https://example.org/rt/Ticket/Attachment/12/34/a.png", "/rt/Ticket/Attachment/12/34/",
                                "/rt/SelfService/Attachment/12/34/a.png"}) {
        const QString text = QStringLiteral("![a](%1)").arg(QLatin1String(address));
        QCOMPARE(rtWithFileAddresses(text, files, base), QStringLiteral("![a](attachment:a.png)"));
    }
    for (const char *address : {"https://example.org/rt/Ticket/Attachment/12/35/a.png",
                                "https://elsewhere.org/Ticket/Attachment/12/34/a.png"}) {
        const QString text = QStringLiteral("![a](%1)").arg(QLatin1String(address));
        QCOMPARE(rtWithFileAddresses(text, files, base), text);
    }
}

void RtMarkupTest::fileNamesAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << "a b.txt" << "a b.txt";
    QTest::newRow("path") << "../../x/a.txt" << "a.txt";
    QTest::newRow("Windows") << "C:\\a.txt" << "a.txt";
    QTest::newRow("quotes") << "a\"b\".txt" << "a_b_.txt";
    QTest::newRow("header") << "a\r\nX: y.txt" << "a_X: y.txt";
    QTest::newRow("nothing") << " / " << "file";
}

void RtMarkupTest::fileNamesAreKept()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kept);
    QCOMPARE(rtKeptFileName(name), kept);
    QCOMPARE(rtKeptFileName(kept), kept);
    const QString longName = rtKeptFileName(QString(300, u'n') + QStringLiteral(".txt"));
    QVERIFY(longName.size() <= 200 && longName.endsWith(QStringLiteral(".txt")));
    QCOMPARE(rtKeptFileName(longName), longName);
}

void RtMarkupTest::messagesBecomeAnIssue()
{
    const QList<RtMessage> messages{{1, RtMessage::Kind::Create, {QStringLiteral("Mia")}, {}, 1},
                                    {2, RtMessage::Kind::Correspond, {QStringLiteral("Carla")}, {}, 4},
                                    {3, RtMessage::Kind::Comment, {QStringLiteral("Mia")}, {}, 1},
                                    {4, RtMessage::Kind::Correspond, {QStringLiteral("Ada")}, {}, 2}};
    const QJsonArray bodies{part(1, 10, QStringLiteral("What is wrong"), QStringLiteral("text/plain")),
                            part(2, 11, {}, QStringLiteral("multipart/alternative")),
                            part(2, 12, QStringLiteral("plain"), QStringLiteral("text/plain")),
                            part(2, 13, QStringLiteral("<b>rich</b>")),
                            part(3, 15, QStringLiteral("<p>inside</p>")),
                            part(4, 17, rtFilesHtml(m_marker))};
    QJsonObject file = part(4, 18, {}, QStringLiteral("application/pdf"));
    file.insert(QStringLiteral("Filename"), QStringLiteral("a.pdf"));
    file.insert(QStringLiteral("Headers"), QStringLiteral("Content-Length: 7"));
    model::Issue issue;
    rtAddMessages(issue, messages, bodies, {file});
    QCOMPARE(issue.description, QStringLiteral("What is wrong"));
    QCOMPARE(issue.comments.size(), 2);
    QCOMPARE(issue.comments.first().text, QStringLiteral("**rich**"));
    QVERIFY(issue.comments.first().isPublic);
    QCOMPARE(issue.comments.first().author.name, QStringLiteral("Carla"));
    QVERIFY(!issue.comments.last().isPublic);
    QCOMPARE(issue.attachments.size(), 1);
    QCOMPARE(issue.attachments.first().id, QStringLiteral("4-18"));
    QCOMPARE(issue.attachments.first().size, 7);
    QCOMPARE(issue.attachments.first().marker, m_marker);
    QVERIFY(issue.attachments.first().isPublic);
}

void RtMarkupTest::lastDescriptionCounts()
{
    const QList<RtMessage> messages{{1, RtMessage::Kind::Create, {}, {}, 1},
                                    {2, RtMessage::Kind::Comment, {}, {}, 1},
                                    {3, RtMessage::Kind::Comment, {}, {}, 1}};
    const QJsonArray bodies{part(1, 1, QStringLiteral("<p>first</p>")),
                            part(2, 2, rtDescriptionHtml(QStringLiteral("**second**"))),
                            part(3, 3, rtDescriptionHtml({}))};
    model::Issue issue;
    rtAddMessages(issue, messages.first(2), bodies, {});
    QCOMPARE(issue.description, QStringLiteral("**second**"));
    QVERIFY(issue.comments.isEmpty());
    rtAddMessages(issue, messages, bodies, {});
    QCOMPARE(issue.description, QString());
}

void RtMarkupTest::attachedMailIsNotWhatWasSaid_data()
{
    QTest::addColumn<QJsonArray>("parts");
    QTest::addColumn<QString>("said");
    // Types and contents in the order in which RT keeps them: each part before what is in it.
    const auto tree = [](const QList<std::pair<const char *, const char *>> &nodes) {
        QJsonArray parts;
        for (const auto &[type, content] : nodes)
            parts.append(part(1, int(parts.size()) + 1, QString::fromLatin1(content), QString::fromLatin1(type)));
        return parts;
    };
    const char *mixed = "multipart/mixed";
    const char *alternative = "multipart/alternative";
    const char *related = "multipart/related";
    const char *mail = "message/rfc822";
    const char *plain = "text/plain";
    const char *html = "text/html";
    QTest::newRow("HTML in an attached mail")
        << tree({{mixed, ""}, {plain, "own"}, {mail, ""}, {alternative, ""}, {plain, "another"}, {html, "another"}})
        << "own";
    QTest::newRow("nothing but an attached mail") << tree({{mixed, ""}, {mail, ""}, {html, "another"}}) << "";
    QTest::newRow("an empty text and a mail")
        << tree({{mixed, ""}, {plain, "\n"}, {mail, ""}, {html, "another"}}) << "";
    QTest::newRow("a mail alone") << tree({{mail, ""}, {html, "another"}}) << "";
    QTest::newRow("alternatives and a mail")
        << tree({{mixed, ""}, {alternative, ""}, {plain, "plain"}, {html, "own"}, {mail, ""}, {html, "another"}})
        << "own";
    QTest::newRow("HTML that is no alternative") << tree({{mixed, ""}, {plain, "own"}, {html, "a page"}}) << "own";
    QTest::newRow("HTML with pictures") << tree({{alternative, ""}, {plain, "plain"}, {related, ""}, {html, "own"}})
                                        << "own";
    QTest::newRow("HTML behind a calendar")
        << tree({{alternative, ""}, {plain, "plain"}, {"text/calendar", "BEGIN"}, {html, "own"}}) << "own";
    QTest::newRow("HTML with an empty text") << tree({{alternative, ""}, {plain, " "}, {html, "own"}}) << "own";
    QTest::newRow("an empty text in front") << tree({{mixed, ""}, {plain, "\n"}, {html, "own"}}) << "own";
    QTest::newRow("two texts") << tree({{mixed, ""}, {plain, "own"}, {plain, "below"}}) << "own";
    QTest::newRow("a report")
        << tree({{"multipart/report", ""}, {plain, "own"}, {"message/delivery-status", "Status: 5.0"}}) << "own";
}

void RtMarkupTest::attachedMailIsNotWhatWasSaid()
{
    QFETCH(const QJsonArray, parts);
    QFETCH(const QString, said);
    for (const RtMessage::Kind kind : {RtMessage::Kind::Create, RtMessage::Kind::Correspond}) {
        model::Issue issue;
        rtAddMessages(issue, {{1, kind, {}, {}, parts.size()}}, parts, {});
        const QString read = issue.comments.isEmpty() ? issue.description : issue.comments.first().text;
        QCOMPARE(read, said);
    }
}

void RtMarkupTest::onlyCommentsDescribe_data()
{
    QTest::addColumn<RtMessage::Kind>("kind");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<bool>("describes");
    QTest::newRow("comment") << RtMessage::Kind::Comment << true << true;
    QTest::newRow("mail from outside") << RtMessage::Kind::Correspond << true << false;
    QTest::newRow("comment of a merged ticket") << RtMessage::Kind::Comment << false << false;
    QTest::newRow("mail that made a merged ticket") << RtMessage::Kind::Create << false << false;
}

void RtMarkupTest::onlyCommentsDescribe()
{
    QFETCH(const RtMessage::Kind, kind);
    QFETCH(const bool, isOwn);
    QFETCH(const bool, describes);
    const QList<RtMessage> messages{{1, RtMessage::Kind::Create, {}, {}, 1}, {2, kind, {}, {}, 1, isOwn}};
    const QJsonArray parts{part(1, 1, QStringLiteral("<p>first</p>")),
                           part(2, 2, rtDescriptionHtml(QStringLiteral("second")))};
    model::Issue issue;
    rtAddMessages(issue, messages, parts, {});
    QCOMPARE(issue.description, describes ? QStringLiteral("second") : QStringLiteral("first"));
    QCOMPARE(issue.comments.size(), describes ? 0 : 1);
    if (!describes)
        QVERIFY(issue.comments.first().text.contains(QLatin1String("second")));
    // Without what ends the sign nothing of the text is lost.
    const RtBody half = rtBody(QStringLiteral("<!--sync:description-->Words that stay"), true, true);
    QCOMPARE(half, (RtBody{QStringLiteral("Words that stay"), RtRole::Comment, {}}));
}

void RtMarkupTest::mergedTicketsAreTalk()
{
    const auto message = [](const char *text) { return *rtMessage(json(text), 7); };
    const QList<RtMessage> messages{message(R"({"id":"1","Type":"Create","ObjectId":"6"})"),
                                    message(R"({"id":"2","Type":"Create","ObjectId":7})"),
                                    message(R"({"id":"3","Type":"Create","ObjectId":"8"})"),
                                    message(R"({"id":"4","Type":"Comment","ObjectId":"8"})")};
    QJsonArray parts;
    for (int i = 1; i <= 4; ++i)
        parts.append(part(i, i, QStringLiteral("Text %1").arg(i)));
    model::Issue issue;
    rtAddMessages(issue, messages, parts, {});
    QCOMPARE(issue.description, QStringLiteral("Text 2"));
    QCOMPARE(issue.comments.size(), 3);
    QVERIFY(issue.comments.at(0).isPublic && issue.comments.at(1).isPublic && !issue.comments.at(2).isPublic);
}

void RtMarkupTest::onlyTicketsThatAreThereCount()
{
    const QUrl base(QStringLiteral("https://rt.example.org"));
    const QJsonObject ticket =
        json(R"({"id":7,"Status":"new","Subject":"x","Queue":{"id":"3"},"Created":"2026-01-02T10:00:00Z",
        "LastUpdated":"2026-01-02T10:00:01Z","Creator":{"Name":"mia","RealName":"Mia Member"},
        "_hyperlinks":[{"ref":"refers-to","_url":"https://example.org"},{"ref":"refers-to","_url":"sync:ts177777777777777777777777777"},
        {"ref":"refers-to","_url":"sync:ts188888888888888888888888888"}]})");
    const auto issue = rtTicket(ticket, base);
    QVERIFY(issue);
    QCOMPARE(issue->ref.key, QStringLiteral("#7"));
    QCOMPARE(issue->projectId, QStringLiteral("3"));
    QCOMPARE(issue->author.name, QStringLiteral("Mia Member"));
    QVERIFY(issue->updated.isValid() && issue->updated.timeSpec() == Qt::UTC);
    QVERIFY(!rtTicket(json(R"({"id":7,"Status":"deleted"})"), base));
    QVERIFY(!rtTicket(json(R"({"id":"x"})"), base));
    QVERIFY(!rtChangedTicket(json(R"({"id":"7","LastUpdated":"1970-01-01T00:00:00Z"})"), base));
    QVERIFY(!rtMessage(json(R"({"id":"1","Type":"EmailRecord"})"), 7));
}

void RtMarkupTest::sizeIsThatOfTheHeaders()
{
    QCOMPARE(rtFileSize(json(R"({"Headers":"Content-Type: x\nContent-Length: 20"})")), 20);
    QCOMPARE(rtFileSize(json(R"({"Headers":"X: Content-Length: 20"})")), -1);
    QCOMPARE(rtFileSize({}), -1);
}

QTEST_APPLESS_MAIN(RtMarkupTest)
#include "tst_rtmarkup.moc"
