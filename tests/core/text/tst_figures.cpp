#include "core/text/adfreader.h"
#include "core/text/adfwriter.h"
#include "core/text/blockadapt.h"
#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/text/textilereader.h"
#include "core/text/textilewriter.h"
#include "core/text/wikireader.h"
#include "core/text/wikiwriter.h"
#include "tests/core/text/corpus.h"

#include <QMap>

using namespace twinspan::text;

/// How many nodes of each kind the corpus keeps on a way there and back: printed, and not allowed to fall.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void constructsSurvive_data();
    void constructsSurvive();
};

namespace
{

using Counts = QMap<QString, int>;

QString nameOf(const Node &node)
{
    static const QMap<Kind, QLatin1String> names{
        {Kind::Heading, QLatin1String("heading")},
        {Kind::Quote, QLatin1String("quote")},
        {Kind::BulletList, QLatin1String("bullets")},
        {Kind::OrderedList, QLatin1String("numbers")},
        {Kind::Item, QLatin1String("item")},
        {Kind::Table, QLatin1String("table")},
        {Kind::Cell, QLatin1String("cell")},
        {Kind::Paragraph, QLatin1String("paragraph")},
        {Kind::CodeBlock, QLatin1String("code block")},
        {Kind::Rule, QLatin1String("rule")},
        {Kind::HardBreak, QLatin1String("break")},
        {Kind::Code, QLatin1String("code")},
        {Kind::Emphasis, QLatin1String("emphasis")},
        {Kind::Strong, QLatin1String("strong")},
        {Kind::Strike, QLatin1String("strike")},
        {Kind::Link, QLatin1String("link")},
        {Kind::Image, QLatin1String("image")},
        {Kind::Footnote, QLatin1String("footnote")},
        {Kind::Tagged, QLatin1String("tagged")},
    };
    return node.kind == Kind::Item && node.task ? QStringLiteral("box") : QString(names.value(node.kind));
}

void count(const Node &node, Counts &counts)
{
    if (const QString name = nameOf(node); !name.isEmpty())
        ++counts[name];
    for (const Node &child : node.children)
        count(child, counts);
}

Counts countsOf(const QString &markdown)
{
    Counts counts;
    count(adaptedDocument(markdown, FileAddresses::Stay), counts);
    return counts;
}

} // namespace

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
    Counts all;
    Counts kept;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString markdown = QString::fromUtf8(file.readAll());
        const Counts before = countsOf(markdown);
        const Counts after = countsOf(read(write(markdown, {})));
        for (auto entry = before.begin(); entry != before.end(); ++entry) {
            all[entry.key()] += entry.value();
            kept[entry.key()] += std::min(entry.value(), after.value(entry.key()));
        }
    }
    QStringList figures;
    int sum = 0;
    int sumKept = 0;
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        sum += entry.value();
        sumKept += kept[entry.key()];
        figures.append(QStringLiteral("%1 %2/%3").arg(entry.key()).arg(kept[entry.key()]).arg(entry.value()));
    }
    qInfo().noquote() << QTest::currentDataTag() << QStringLiteral("%1/%2:").arg(sumKept).arg(sum)
                      << figures.join(QStringLiteral(", "));
    QVERIFY(sum > 500);
    QVERIFY(sumKept * 100 >= sum * least);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
