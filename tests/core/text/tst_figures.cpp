#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"
#include "tests/core/text/corpus.h"
#include "tests/core/text/figures.h"

using namespace twinspan::text;

/// How many nodes of each kind the corpus keeps on a way there and back: printed, and not allowed to fall. Beside those
/// of pandoc: tests/bench/run text_figures.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void constructsSurvive_data();
    void constructsSurvive();
};

void TestFigures::constructsSurvive_data()
{
    QTest::addColumn<corpus::Writer>("write");
    QTest::addColumn<corpus::Reader>("read");
    QTest::addColumn<int>("least"); // per cent of all nodes
    QTest::newRow("textile") << &textileFromMarkdown << &markdownFromTextile << 80;
    QTest::newRow("html") << &htmlFromMarkdown << &markdownFromHtml << 98;
    QTest::newRow("wiki") << &wikiFromMarkdown << &markdownFromWiki << 80;
    QTest::newRow("adf") << &adfFromMarkdown << &markdownFromAdf << 80;
}

void TestFigures::constructsSurvive()
{
    QFETCH(corpus::Writer, write);
    QFETCH(corpus::Reader, read);
    QFETCH(int, least);
    const QDir folder(QFINDTESTDATA("../../data/text"));
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
    figures::Kept kept;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString markdown = QString::fromUtf8(file.readAll());
        kept.add(markdown, read(write(markdown, {})));
    }
    QStringList lines;
    for (auto entry = kept.all.begin(); entry != kept.all.end(); ++entry)
        lines.append(QStringLiteral("%1 %2/%3").arg(entry.key()).arg(kept.kept[entry.key()]).arg(entry.value()));
    const int sum = figures::Kept::sum(kept.all);
    const int sumKept = figures::Kept::sum(kept.kept);
    qInfo().noquote() << QTest::currentDataTag() << QStringLiteral("%1/%2:").arg(sumKept).arg(sum)
                      << lines.join(QStringLiteral(", "));
    QVERIFY(sum > 500);
    QVERIFY(sumKept * 100 >= sum * least);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
