#include "core/trackers/redmine/redmineinstance.h"
#include "core/trackers/redmine/redminemapping.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

namespace
{
const QString markerText = QStringLiteral("ts10123456789abcdefghjkmnpqrs");
const QString otherText = QStringLiteral("ts1zzzzzzzzzzzzzzzzzzzzzzzzzz");

model::Marker marker()
{
    return model::Marker::fromText(markerText);
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

RedmineView view(RedmineFormat format = RedmineFormat::CommonMark)
{
    return {QUrl(QStringLiteral("https://tracker.example/redmine")), format, QStringLiteral("Twinspan marker")};
}

// As a real Redmine 5.0.4 answers, shortened; the account has chosen "newest comments first".
constexpr const char *issueJson = R"({"id":42,"project":{"id":7,"name":"Support"},"tracker":{"id":1,"name":"Bug"},
  "status":{"id":1,"name":"New"},"author":{"id":5,"name":"Mia Member"},"subject":"Printer","description":"Since\r\nMonday",
  "is_private":false,"custom_fields":[{"id":3,"name":"Twinspan marker","value":""}],
  "created_on":"2026-11-24T10:00:00Z","updated_on":"2026-11-24T11:00:00Z",
  "attachments":[{"id":9,"filename":"b.txt","filesize":3,"content_type":"text/plain","description":"","author":{"id":5,"name":"Mia Member"},"created_on":"2026-11-24T10:00:05Z"},
                 {"id":8,"filename":"a.txt","filesize":2,"content_type":"text/plain","description":"ts10123456789abcdefghjkmnpqrs","author":{"id":5,"name":"Mia Member"},"created_on":"2026-11-24T10:00:00Z"}],
  "journals":[{"id":3,"user":{"id":6,"name":"Otto"},"notes":"third","created_on":"2026-11-24T10:30:00Z","private_notes":true,"details":[]},
              {"id":4,"user":{"id":6,"name":"Otto"},"notes":"","created_on":"2026-11-24T10:31:00Z","private_notes":false,"details":[]},
              {"id":2,"user":{"id":5,"name":"Mia Member"},"notes":"second","created_on":"2026-11-24T10:10:00Z","private_notes":false,"details":[]},
              {"id":1,"user":{"id":5,"name":"Mia Member"},"notes":"first","created_on":"2026-11-24T10:10:00Z","details":[]}]})";
} // namespace

class RedmineMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issueComesWhole();
    void commentsComeOldestFirstWhateverTheAccountPrefers();
    void unknownVisibilityIsPrivate();
    void filesOfPrivateNotesArePrivate_data();
    void filesOfPrivateNotesArePrivate();
    void filesOfHiddenNotesArePrivate_data();
    void filesOfHiddenNotesArePrivate();
    void brokenJsonGivesEmptyValuesNeverACrash_data();
    void brokenJsonGivesEmptyValuesNeverACrash();
    void markerComesFromTheFieldOrTheDescription_data();
    void markerComesFromTheFieldOrTheDescription();
    void whatWasDroppedIsNamed_data();
    void whatWasDroppedIsNamed();
    void fieldIsFoundByItsName();
    void formatIsReadFromThePage_data();
    void formatIsReadFromThePage();
    void longFileNamesKeepTheirEnding();
    void newIssueHasItsMarkerInItsPlace();
};

void RedmineMappingTest::issueComesWhole()
{
    const auto issue = redmineIssue(parsed(issueJson), view());
    QVERIFY(issue);
    QCOMPARE(issue->ref.id, QStringLiteral("42"));
    QCOMPARE(issue->ref.key, QStringLiteral("#42"));
    QCOMPARE(issue->ref.url, QUrl(QStringLiteral("https://tracker.example/redmine/issues/42")));
    QCOMPARE(issue->projectId, QStringLiteral("7"));
    QCOMPARE(issue->type.name, QStringLiteral("Bug"));
    QCOMPARE(issue->summary, QStringLiteral("Printer"));
    QCOMPARE(issue->description, QStringLiteral("Since\nMonday"));
    QCOMPARE(issue->author.name, QStringLiteral("Mia Member"));
    QCOMPARE(issue->created, QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC));
    QVERIFY(issue->marker.isNull());
    QCOMPARE(issue->attachments.size(), 2);
    QCOMPARE(issue->attachments.first().fileName, QStringLiteral("a.txt"));
    QCOMPARE(issue->attachments.first().marker, marker());
    QVERIFY(issue->attachments.first().isPublic);
}

void RedmineMappingTest::commentsComeOldestFirstWhateverTheAccountPrefers()
{
    const auto issue = redmineIssue(parsed(issueJson), view());
    QStringList texts;
    for (const model::Comment &comment : issue->comments)
        texts.append(comment.text);
    QCOMPARE(texts, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

void RedmineMappingTest::unknownVisibilityIsPrivate()
{
    const auto issue = redmineIssue(parsed(issueJson), view());
    QCOMPARE(issue->comments.at(0).isPublic, false); // says nothing
    QCOMPARE(issue->comments.at(1).isPublic, true);
    QCOMPARE(issue->comments.at(2).isPublic, false);
}

void RedmineMappingTest::filesOfPrivateNotesArePrivate_data()
{
    QTest::addColumn<QByteArray>("journals");
    QTest::addColumn<bool>("isPublic");
    const QByteArray file = R"("details":[{"property":"attachment","name":"8","old_value":null,"new_value":"a.txt"}]})";
    const QByteArray note =
        R"({"id":2,"user":{"id":5},"notes":"inside","created_on":"2026-11-24T10:00:01Z","private_notes":true,"details":[]})";
    const QByteArray head =
        R"({"id":1,"user":{"id":5},"notes":"","created_on":"2026-11-24T10:00:00Z","private_notes":false,)";
    QTest::newRow("no journal") << QByteArray("[]") << true;
    QTest::newRow("split by Redmine") << "[" + head + file + "," + note + "]" << false;
    QTest::newRow("in one") << R"([{"id":1,"user":{"id":5},"notes":"x","private_notes":true,)" + file + "]" << false;
    QTest::newRow("with a public note")
        << R"([{"id":1,"user":{"id":5},"notes":"x","created_on":"2026-11-24T10:00:00Z","private_notes":false,)" + file +
               "," + note + "]"
        << true;
    QByteArray ofAnother = head;
    ofAnother.replace("\"id\":5", "\"id\":6");
    QTest::newRow("another user's") << "[" + ofAnother + file + "," + note + "]" << true;
    QByteArray earlier = head;
    earlier.replace("10:00:00", "09:00:00");
    QTest::newRow("long before") << "[" + earlier + file + "," + note + "]" << true;
    QByteArray after = head;
    after.replace("\"id\":1,", "\"id\":3,");
    QTest::newRow("newest first") << "[" + note + "," + head + file + "]" << false;
    QTest::newRow("right behind the note") << "[" + note + "," + after + file + "]" << true;
    QByteArray between = note;
    between.replace("\"private_notes\":true", "\"private_notes\":false");
    QByteArray last = note;
    last.replace("\"id\":2", "\"id\":3");
    QTest::newRow("another note between") << "[" + head + file + "," + between + "," + last + "]" << true;
}

void RedmineMappingTest::filesOfPrivateNotesArePrivate()
{
    QFETCH(const QByteArray, journals);
    QFETCH(const bool, isPublic);
    QJsonObject json = parsed(R"({"id":1,"attachments":[{"id":8,"filename":"a.txt","filesize":1}]})");
    const QJsonDocument document = QJsonDocument::fromJson(journals);
    QVERIFY(document.isArray());
    json.insert(QStringLiteral("journals"), document.array());
    RedmineView known = view();
    known.insight.all = true;
    QCOMPARE(redmineIssue(json, known)->attachments.first().isPublic, isPublic);
}

void RedmineMappingTest::filesOfHiddenNotesArePrivate_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<int>("account");
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("may see all notes") << QString() << 7 << true << true;
    QTest::newRow("may not") << QString() << 7 << false << false;
    QTest::newRow("nobody knows") << QString() << 0 << false << false;
    QTest::newRow("wrote it itself") << QString() << 5 << false << true;
    QTest::newRow("with a word") << QStringLiteral("See there") << 7 << false << true;
}

void RedmineMappingTest::filesOfHiddenNotesArePrivate()
{
    QFETCH(const QString, notes);
    QFETCH(const int, account);
    QFETCH(const bool, all);
    QFETCH(const bool, isPublic);
    const QByteArray json = R"({"id":1,"attachments":[{"id":8,"filename":"a.txt","filesize":1}],"journals":[
        {"id":1,"user":{"id":5},"notes":"%1","created_on":"2026-11-24T10:00:00Z","private_notes":false,
         "details":[{"property":"attachment","name":"8","new_value":"a.txt"}]}]})";
    const QJsonObject issue = parsed(QString::fromUtf8(json).arg(notes).toUtf8().constData());
    RedmineView known = view();
    known.insight = {account, all};
    QCOMPARE(redmineIssue(issue, known)->attachments.first().isPublic, isPublic);
    QCOMPARE(redmineMayHideNotes(issue), notes.isEmpty());
}

void RedmineMappingTest::brokenJsonGivesEmptyValuesNeverACrash_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isIssue");
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("id is text") << QByteArray(R"({"id":"42"})") << false;
    QTest::newRow("only an id") << QByteArray(R"({"id":42})") << true;
    QTest::newRow("wrong types")
        << QByteArray(
               R"({"id":42,"project":1,"tracker":[],"author":"x","subject":7,"description":{},"journals":{},"attachments":"x","custom_fields":7,"created_on":1})")
        << true;
    QTest::newRow("wrong entries")
        << QByteArray(
               R"({"id":42,"journals":[1,null,{"notes":"no id"}],"attachments":[null,{"filename":"no id"}],"custom_fields":[1,{"name":"Twinspan marker","value":["x"]}]})")
        << true;
}

void RedmineMappingTest::brokenJsonGivesEmptyValuesNeverACrash()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isIssue);
    const auto issue = redmineIssue(parsed(json.constData()), view());
    QCOMPARE(issue.has_value(), isIssue);
    if (issue) {
        QVERIFY(issue->comments.isEmpty() && issue->attachments.isEmpty());
        QVERIFY(issue->marker.isNull());
    }
}

void RedmineMappingTest::markerComesFromTheFieldOrTheDescription_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("expected");
    const QString hidden = QStringLiteral("x\n\n<!-- %1 -->").arg(otherText);
    QTest::newRow("field") << markerText << QStringLiteral("x") << markerText;
    QTest::newRow("field first") << markerText << hidden << markerText;
    QTest::newRow("description") << QString() << hidden << otherText;
    QTest::newRow("a person filled the field") << QStringLiteral("SF-1") << hidden << otherText;
    QTest::newRow("neither") << QString() << QStringLiteral("x") << QString();
}

void RedmineMappingTest::markerComesFromTheFieldOrTheDescription()
{
    QFETCH(const QString, field);
    QFETCH(const QString, description);
    QFETCH(const QString, expected);
    const QJsonObject entry{{QStringLiteral("id"), 3},
                            {QStringLiteral("name"), QStringLiteral("twinspan Marker")},
                            {QStringLiteral("value"), field}};
    const QJsonObject issue{{QStringLiteral("custom_fields"), QJsonArray{entry}},
                            {QStringLiteral("description"), description}};
    QCOMPARE(redmineIssueMarker(issue, QStringLiteral("Twinspan marker")).text(), expected);
}

void RedmineMappingTest::whatWasDroppedIsNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QByteArray("{}") << QString();
    QTest::newRow("line ends") << QByteArray(R"({"description":"a\r\n\r\nb\r\n"})") << QString();
    QTest::newRow("project") << QByteArray(R"({"project":{"id":9,"name":"Else"}})") << QStringLiteral("Else");
    QTest::newRow("type") << QByteArray(R"({"tracker":{"id":2,"name":"Feature"}})") << QStringLiteral("Feature");
    QTest::newRow("subject") << QByteArray(R"({"subject":"cut"})") << QStringLiteral("summary");
    QTest::newRow("description") << QByteArray(R"({"description":null})") << QStringLiteral("description");
    QTest::newRow("file") << QByteArray(R"({"attachments":[]})") << QStringLiteral("a.txt");
    QTest::newRow("private") << QByteArray(R"({"is_private":true})") << QStringLiteral("private");
}

void RedmineMappingTest::whatWasDroppedIsNamed()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, named);
    tracker::NewIssue wanted;
    wanted.projectId = QStringLiteral("7");
    wanted.typeId = QStringLiteral("1");
    wanted.summary = QStringLiteral(" Printer\tstripes ");
    wanted.description = QStringLiteral("a\n\nb");
    wanted.files = {{QStringLiteral("55.abc"), QStringLiteral("a.txt"), {}, {}}};
    const QJsonObject sent = redmineNewIssue(wanted, RedmineFormat::CommonMark, {});
    QJsonObject answer = parsed(R"({"id":1,"project":{"id":7},"tracker":{"id":1},"subject":"Printer stripes",
        "description":"a\n\nb","is_private":false,"attachments":[{"id":55}]})");
    const QJsonObject changes = parsed(change.constData());
    for (const QString &name : changes.keys())
        answer.insert(name, changes.value(name));
    const QStringList dropped = redmineDropped(wanted, sent, answer);
    QCOMPARE(dropped.size(), named.isEmpty() ? 0 : 1);
    if (!named.isEmpty())
        QVERIFY2(dropped.first().contains(named), qPrintable(dropped.first()));
}

void RedmineMappingTest::fieldIsFoundByItsName()
{
    const QJsonArray fields =
        parsed(R"({"f":[{"id":1,"name":"Severity","value":"x"},{"id":2,"name":"Twinspan marker"}]})")
            .value(QLatin1String("f"))
            .toArray();
    QCOMPARE(redmineFieldId(fields, QStringLiteral("twinspan MARKER")), 2);
    QCOMPARE(redmineFieldId(fields, QStringLiteral("Other")), 0);
    const QJsonArray wrong = parsed(R"({"f":[{"id":1,"name":"M","customized_type":"project","field_format":"string"},
                                             {"id":2,"name":"M","customized_type":"issue","field_format":"int"},
                                             {"id":3,"name":"M","customized_type":"issue","field_format":"text"}]})")
                                 .value(QLatin1String("f"))
                                 .toArray();
    QCOMPARE(redmineFieldId(wrong, QStringLiteral("M")), 3);
}

void RedmineMappingTest::formatIsReadFromThePage_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("format"); // -1: not told
    QTest::newRow("5.0 Textile") << QByteArray("setHelpLink('/help/en/wiki_syntax_textile.html')")
                                 << int(RedmineFormat::Textile);
    QTest::newRow("5.0 CommonMark") << QByteArray("setHelpLink('/r/help/en/wiki_syntax_common_mark.html')")
                                    << int(RedmineFormat::CommonMark);
    QTest::newRow("4.2 Markdown") << QByteArray("setHelpLink('/help/en/wiki_syntax_markdown.html')")
                                  << int(RedmineFormat::CommonMark);
    QTest::newRow("script of newer versions")
        << QByteArray("<script src=\"/assets/jstoolbar/textile-0a1b.js\">") << int(RedmineFormat::Textile);
    QTest::newRow("none") << QByteArray("<script src=\"/javascripts/jstoolbar/jstoolbar.js\">") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void RedmineMappingTest::formatIsReadFromThePage()
{
    QFETCH(const QByteArray, html);
    QFETCH(const int, format);
    const auto found = redmineFormatOfPage(html);
    QCOMPARE(found ? int(*found) : -1, format);
}

void RedmineMappingTest::longFileNamesKeepTheirEnding()
{
    const QString name = redmineFileName(QString(300, u'n') + QStringLiteral(".txt"));
    QCOMPARE(name.size(), 255);
    QVERIFY(name.endsWith(QStringLiteral(".txt")));
    QCOMPARE(redmineFileName(QStringLiteral("a.txt")), QStringLiteral("a.txt"));
    QVERIFY(redmineFileName(QString(300, u'.')).size() <= 255);
}

void RedmineMappingTest::newIssueHasItsMarkerInItsPlace()
{
    tracker::NewIssue issue;
    issue.summary = QStringLiteral("x");
    issue.description = QStringLiteral("text");
    issue.marker = marker();
    const auto fieldsOf = [&issue](const RedmineMarkerPlace &place) {
        return redmineNewIssue(issue, RedmineFormat::Textile, place).value(QLatin1String("issue")).toObject();
    };
    const auto isInText = [](const QJsonObject &fields) {
        return !redmineMarkerIn(fields.value(QLatin1String("description")).toString()).isNull();
    };
    QVERIFY(isInText(fieldsOf({0, true})));
    QVERIFY(!fieldsOf({0, true}).contains(QLatin1String("custom_fields")));
    QVERIFY(!isInText(fieldsOf({3, false})));
    QCOMPARE(fieldsOf({3, false}).value(QLatin1String("custom_fields")).toArray().first().toObject(),
             (QJsonObject{{QStringLiteral("id"), 3}, {QStringLiteral("value"), markerText}}));
}

QTEST_GUILESS_MAIN(RedmineMappingTest)
#include "tst_redminemapping.moc"
