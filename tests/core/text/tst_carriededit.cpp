#include "core/text/blocklist.h"
#include "core/text/carriededit.h"
#include "core/text/textparts.h"
#include "tests/support/scale.h"

#include <QTest>

#include <random>

using namespace twinspan;
using namespace twinspan::text;

namespace
{
const QString header = QStringLiteral("**Jane Doe** wrote on 2026-11-24 22:50 UTC:");

QString blocks(const QStringList &list)
{
    return list.join(QStringLiteral("\n\n"));
}
} // namespace

/// An edit on one side never destroys what only the other side can express, as long as that passage was not edited.
class CarriedEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editLandsInItsPassage_data();
    void editLandsInItsPassage();
    void roundTripComesToRest();
    void anyEditArrivesWholeUnderAHeader();
    void manyBlocksAreBounded();
    void blocksAreTheWholeText();
    void sameMeaningLooksThroughForm_data();
    void sameMeaningLooksThroughForm();
};

void CarriedEditTest::editLandsInItsPassage_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("target");
    QTest::addColumn<QStringList>("expected");
    using L = QStringList;
    const QString a = QStringLiteral("The import stops at row 4711.");
    const QString b = QStringLiteral("It worked last week.");
    const QString c = QStringLiteral("Log is attached.");
    const QString a2 = QStringLiteral("The import stops at row 4712.");
    const QString fancyB = QStringLiteral("It *worked* <u>last</u> week.");
    QTest::newRow("nothing edited") << L{a, b} << L{a, b} << L{header, a, fancyB} << L{header, a, fancyB};
    QTest::newRow("header stays") << L{a} << L{a2} << L{header, a} << L{header, a2};
    QTest::newRow("header does not come back") << L{header, a} << L{header, a2} << L{a} << L{a2};
    QTest::newRow("other passage keeps its form")
        << L{a, b} << L{a2, b} << L{header, a, fancyB} << L{header, a2, fancyB};
    QTest::newRow("edited passage takes the new form") << L{a, fancyB} << L{a, c} << L{a, b} << L{a, c};
    QTest::newRow("block added at the end") << L{header, a} << L{header, a, c} << L{a} << L{a, c};
    QTest::newRow("block added at the start") << L{a} << L{c, a} << L{header, a} << L{header, c, a};
    QTest::newRow("block added between") << L{a, b} << L{a, c, b} << L{header, a, fancyB} << L{header, a, c, fancyB};
    QTest::newRow("block deleted") << L{a, b, c} << L{a, c} << L{header, a, fancyB, c} << L{header, a, c};
    QTest::newRow("all deleted") << L{a, b} << L{} << L{header, a, b} << L{header};
    QTest::newRow("blocks swapped") << L{a, b, c} << L{c, a, b} << L{header, a, b, c} << L{header, c, a, b};
    QTest::newRow("was empty") << L{} << L{a} << L{} << L{a};
    QTest::newRow("rest that did not fit on the other side stays")
        << L{header, a, b} << L{header, a2, b} << L{a, b, c} << L{a2, b, c};
    QTest::newRow("two edits") << L{a, b, c} << L{a2, b, QStringLiteral("The log is attached below.")}
                               << L{header, a, fancyB, c}
                               << L{header, a2, fancyB, QStringLiteral("The log is attached below.")};
    QTest::newRow("other words for the same") << L{a, b} << L{a, c} << L{a, QStringLiteral("xxyyzz")} << L{a, c};
}

void CarriedEditTest::editLandsInItsPassage()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, target);
    QFETCH(QStringList, expected);
    QCOMPARE(carriedEdit(blocks(before), blocks(after), blocks(target)), blocks(expected));
}

void CarriedEditTest::roundTripComesToRest()
{
    const QString here = QStringLiteral("# Title\n\nOne.\n\n- a\n- b\n\n```\ncode\n\nmore\n```\n\nLast.");
    const QString there = header + QStringLiteral("\n\n") + here;
    const QString edited = QString(there).replace(QStringLiteral("One."), QStringLiteral("One, changed."));
    const QString back = carriedEdit(there, edited, here);
    QCOMPARE(back, QString(here).replace(QStringLiteral("One."), QStringLiteral("One, changed.")));
    QCOMPARE(carriedEdit(here, back, there), edited);
}

void CarriedEditTest::anyEditArrivesWholeUnderAHeader()
{
    // Few different blocks, so that many are there more than once.
    std::minstd_rand random(1);
    const auto some = [&random](unsigned kinds) {
        QStringList list;
        for (unsigned i = 0, count = static_cast<unsigned>(random()) % 6; i < count; ++i)
            list.append(QStringLiteral("block %1").arg(static_cast<unsigned>(random()) % kinds));
        return list;
    };
    for (int i = 0, rounds = tests::sized(4000, 20'000); i < rounds; ++i) {
        const QStringList before = QStringList{QStringLiteral("first")} + some(4);
        const QStringList after = some(4);
        const QString carried = carriedEdit(blocks(before), blocks(after), blocks(QStringList{header} + before));
        QVERIFY2(carried == blocks(QStringList{header} + after),
                 qPrintable(before.join(u' ') + QStringLiteral(" -> ") + after.join(u' ') + u'\n' + carried));
        QCOMPARE(carriedEdit(blocks(QStringList{header} + before), blocks(QStringList{header} + after), blocks(before)),
                 blocks(after));
    }
}

void CarriedEditTest::manyBlocksAreBounded()
{
    QStringList one;
    QStringList other;
    for (int i = 0; i < 5000; ++i) {
        one.append(QStringLiteral("left %1").arg(i * 7919 % 10007));
        other.append(QStringLiteral("right %1").arg(i * 104729 % 10007));
    }
    const QString carried = carriedEdit(blocks(one), blocks(other), blocks(one));
    QCOMPARE(carried, blocks(other));
}

void CarriedEditTest::blocksAreTheWholeText()
{
    const QString text = QStringLiteral("Para\nof two lines\n\n> quote\n\n1. a\n\n2. b\n\n[ref]: https://a.example\n\n"
                                        "| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n    code\n\n    of two\n\nend");
    QCOMPARE(joinedBlocks(blocksOf(text)), text);
    QVERIFY(blocksOf(text).size() >= 7);
    QVERIFY(blocksOf(QString()).isEmpty());
}

void CarriedEditTest::sameMeaningLooksThroughForm_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb") << true;
    QTest::newRow("another marker of emphasis") << QStringLiteral("*a*") << QStringLiteral("_a_") << true;
    QTest::newRow("other emphasis") << QStringLiteral("*a*") << QStringLiteral("**a**") << false;
    QTest::newRow("other word") << QStringLiteral("a") << QStringLiteral("b") << false;
    QTest::newRow("number in a list") << QStringLiteral("- 1") << QStringLiteral("- 2") << false;
}

void CarriedEditTest::sameMeaningLooksThroughForm()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(sameMeaning(one, other), "same");
}

QTEST_GUILESS_MAIN(CarriedEditTest)
#include "tst_carriededit.moc"
