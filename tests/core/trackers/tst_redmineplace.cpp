#include "core/trackers/redmine/redmineplace.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace twinspan;
using namespace twinspan::trackers;

namespace
{
const QUrl base(QStringLiteral("https://tracker.example/redmine"));
constexpr qint64 start = 1'800'000'000;

QString valueOf(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

qint64 milliseconds(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
}

/// What Redmine 5.0 makes of the queries, over a database that keeps fractions of seconds or doesn't.
class Shelf
{
public:
    explicit Shelf(bool keepsFractions) : m_keepsFractions(keepsFractions) {}

    void change(qint64 id, qint64 at) { m_updated.insert(id, m_keepsFractions ? at : at / 1000 * 1000); }
    void remove(qint64 id) { m_updated.remove(id); }
    const QMap<qint64, qint64> &updated() const { return m_updated; }

    QJsonObject answer(const QUrlQuery &query) const
    {
        const QString range = valueOf(query, "updated_on");
        const bool isBetween = range.startsWith(u'>') && range.at(1) == u'<';
        const QStringList bounds = range.mid(2).split(u'|');
        const qint64 from = milliseconds(bounds.first()) - 1000;
        const qint64 to = isBetween ? milliseconds(bounds.last()) : std::numeric_limits<qint64>::max();
        const qint64 firstId = valueOf(query, "issue_id").mid(2).toLongLong();
        QList<std::pair<qint64, qint64>> found; // what it is sorted by, and the number
        for (auto issue = m_updated.cbegin(); issue != m_updated.cend(); ++issue) {
            if (issue.value() > from && issue.value() <= to && issue.key() >= firstId)
                found.append({valueOf(query, "sort") == u"id:asc" ? 0 : issue.value(), issue.key()});
        }
        std::ranges::sort(found);
        const qsizetype total = found.size();
        QJsonArray issues;
        for (const auto &[unused, id] : found.mid(0, valueOf(query, "limit").toInt()))
            issues.append(entry(id));
        return {{QStringLiteral("issues"), issues}, {QStringLiteral("total_count"), total}};
    }

private:
    QJsonObject entry(qint64 id) const
    {
        const QString time = QDateTime::fromMSecsSinceEpoch(m_updated.value(id), Qt::UTC).toString(Qt::ISODate);
        return {{QStringLiteral("id"), id},
                {QStringLiteral("project"), QJsonObject{{QStringLiteral("id"), 7}}},
                {QStringLiteral("updated_on"), time}};
    }

    bool m_keepsFractions;
    QMap<qint64, qint64> m_updated;
};

struct Walk {
    QList<tracker::ChangedIssue> issues;
    int pages = 0;
    bool isGood = true;
};

Walk walk(const Shelf &shelf, qint64 since, const std::function<void(int)> &between = {})
{
    constexpr int mostPages = 200;
    Walk result;
    RedminePlace place = RedminePlace::since(QDateTime::fromSecsSinceEpoch(since, Qt::UTC));
    while (result.pages < mostPages) {
        const auto page = place.page(shelf.answer(place.query(QStringLiteral("7"))), base);
        ++result.pages;
        if (!page)
            break;
        result.issues += page->issues;
        if (page->next.isEmpty())
            return result;
        const auto next = RedminePlace::fromText(page->next);
        if (!next || *next == place)
            break;
        place = *next;
        if (between)
            between(result.pages);
    }
    result.isGood = false;
    return result;
}

QSet<qint64> idsOf(const QList<tracker::ChangedIssue> &issues)
{
    QSet<qint64> ids;
    for (const tracker::ChangedIssue &issue : issues)
        ids.insert(issue.ref.id.toLongLong());
    return ids;
}
} // namespace

class RedminePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietPollIsOnePage();
    void fullSecondsComeWhole_data();
    void fullSecondsComeWhole();
    void nothingIsLeftOutWhateverChanges();
    void answersThatCantBeAreNone_data();
    void answersThatCantBeAreNone();
    void onlyItsOwnTextIsAPlace_data();
    void onlyItsOwnTextIsAPlace();
    void timesOutOfRangeAreBounded();
};

void RedminePlaceTest::quietPollIsOnePage()
{
    Shelf shelf(true);
    QCOMPARE(walk(shelf, start).pages, 1);
    for (int id = 1; id <= RedminePlace::pageSize; ++id)
        shelf.change(id, start * 1000 + id);
    const Walk full = walk(shelf, start);
    QCOMPARE(full.pages, 1);
    QCOMPARE(full.issues.size(), RedminePlace::pageSize);
    QCOMPARE(full.issues.first().projectId, QStringLiteral("7"));
    QCOMPARE(full.issues.first().ref.key, QStringLiteral("#1"));
    QCOMPARE(full.issues.first().updated, QDateTime::fromSecsSinceEpoch(start, Qt::UTC));
    QCOMPARE(walk(shelf, start + 1).issues.size(), 0); // the filter gives the second before as well
}

void RedminePlaceTest::fullSecondsComeWhole_data()
{
    QTest::addColumn<bool>("fractions");
    QTest::addColumn<QList<int>>("perSecond"); // from the second before `since` on
    for (const bool fractions : {true, false}) {
        const QByteArray name = fractions ? "fractions: " : "seconds: ";
        QTest::newRow(name + "one full second") << fractions << QList<int>{0, 250};
        QTest::newRow(name + "full seconds in a row") << fractions << QList<int>{130, 250, 101, 100, 99, 1};
        QTest::newRow(name + "full second before") << fractions << QList<int>{300, 0, 0, 5};
        QTest::newRow(name + "with gaps") << fractions << QList<int>{0, 101, 0, 101, 0, 0, 250};
        QTest::newRow(name + "many small ones") << fractions << QList<int>(60, 7);
    }
}

void RedminePlaceTest::fullSecondsComeWhole()
{
    QFETCH(const bool, fractions);
    QFETCH(const QList<int>, perSecond);
    Shelf shelf(fractions);
    QSet<qint64> expected;
    qint64 id = 0;
    for (qsizetype second = 0; second < perSecond.size(); ++second) {
        for (int i = 0; i < perSecond.at(second); ++i) {
            ++id;
            shelf.change(id, (start - 1 + second) * 1000 + (i * 37) % 1000); // times in another order than numbers
            if (second > 0)
                expected.insert(id);
        }
    }
    const Walk all = walk(shelf, start);
    QVERIFY(all.isGood);
    QCOMPARE(all.issues.size(), expected.size());
    QCOMPARE(idsOf(all.issues), expected);
    QVERIFY(std::ranges::is_sorted(all.issues, {}, &tracker::ChangedIssue::updated));
}

void RedminePlaceTest::nothingIsLeftOutWhateverChanges()
{
    QVERIFY(rc::check("no issue is left out", [] {
        const auto number = [](int below) { return *rc::gen::inRange(0, below); };
        Shelf shelf(number(2) == 0);
        const int count = 50 + number(400);
        const int seconds = 1 + number(6);
        for (int id = 1; id <= count; ++id)
            shelf.change(id, (start - 1 + number(seconds)) * 1000 + number(1000));
        const qint64 later = (start + 100) * 1000;
        qint64 now = later;
        QSet<qint64> removed;
        const Walk all = walk(shelf, start, [&](int) {
            for (int i = number(30); i > 0; --i) {
                const qint64 id = 1 + number(count);
                if (number(5) == 0) {
                    shelf.remove(id);
                    removed.insert(id);
                } else if (!removed.contains(id)) {
                    shelf.change(id, now += number(300));
                }
            }
            now += 1000; // a page takes its time
        });
        RC_ASSERT(all.isGood);
        RC_ASSERT(std::ranges::is_sorted(all.issues, {}, &tracker::ChangedIssue::updated));
        for (auto issue = shelf.updated().cbegin(); issue != shelf.updated().cend(); ++issue) {
            const QDateTime updated = QDateTime::fromSecsSinceEpoch(issue.value() / 1000, Qt::UTC);
            const bool isNamed = std::ranges::any_of(all.issues, [&](const tracker::ChangedIssue &named) {
                return named.ref.id.toLongLong() == issue.key() && named.updated == updated;
            });
            RC_ASSERT(isNamed == (issue.value() >= start * 1000));
        }
    }));
}

void RedminePlaceTest::answersThatCantBeAreNone_data()
{
    QTest::addColumn<QJsonObject>("answer");
    const auto issue = [](int id, const char *time) {
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("updated_on"), QString::fromLatin1(time)}};
    };
    const auto row = [](const char *name, const QJsonArray &issues, const QJsonValue &total) {
        QTest::newRow(name) << QJsonObject{{QStringLiteral("issues"), issues}, {QStringLiteral("total_count"), total}};
    };
    QTest::newRow("nothing") << QJsonObject();
    row("no total", {}, {});
    row("less than there are", {issue(1, "2027-01-15T08:00:00Z")}, 0);
    row("empty page of a list", {}, 5);
    row("no time", {issue(1, "soon")}, 1);
    row("no number", {issue(0, "2027-01-15T08:00:00Z")}, 1);
    row("no order", {issue(1, "2027-01-15T08:00:01Z"), issue(2, "2027-01-15T08:00:00Z")}, 2);
}

void RedminePlaceTest::answersThatCantBeAreNone()
{
    QFETCH(const QJsonObject, answer);
    const RedminePlace place = RedminePlace::since(QDateTime::fromSecsSinceEpoch(start, Qt::UTC));
    QVERIFY(!place.page(answer, base).has_value());
}

void RedminePlaceTest::onlyItsOwnTextIsAPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPlace");
    QTest::newRow("second") << QStringLiteral("s1800000000") << true;
    QTest::newRow("number in a second") << QStringLiteral("s1800000000.17") << true;
    for (const char *text : {"", "s", "1800000000", "s1800000000.", "s1800000000.0", "s-1", "s1 ", " s1", "s1\n",
                             "s999999999999", "s1.9999999999999999999", "s1&limit=1", "s1|2"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void RedminePlaceTest::onlyItsOwnTextIsAPlace()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isPlace);
    const auto place = RedminePlace::fromText(text);
    QCOMPARE(place.has_value(), isPlace);
    if (place)
        QCOMPARE(place->text(), text);
}

void RedminePlaceTest::timesOutOfRangeAreBounded()
{
    const auto from = [](const QDateTime &time) {
        return valueOf(RedminePlace::since(time).query(QStringLiteral("7")), "updated_on");
    };
    QCOMPARE(from(QDateTime::fromSecsSinceEpoch(-5, Qt::UTC)), QStringLiteral(">=1970-01-01T00:00:00Z"));
    QCOMPARE(from(QDateTime::fromSecsSinceEpoch(999'999'999'999, Qt::UTC)), QStringLiteral(">=9999-12-31T23:59:59Z"));
    // Part of a second counts as its start: what changed in it has that time.
    QCOMPARE(from(QDateTime::fromMSecsSinceEpoch(start * 1000 + 999, Qt::UTC)),
             QStringLiteral(">=2027-01-15T08:00:00Z"));
}

QTEST_GUILESS_MAIN(RedminePlaceTest)
#include "tst_redmineplace.moc"
