#include "core/text/carriededit.h"
#include "core/text/filelinks.h"

#include <QTest>

using namespace twinspan::text;

/// Links and images that lead to files of the issue.
class FileLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesSayNameAndHolder_data();
    void addressesSayNameAndHolder();
    void otherAddressesAreNoFiles();
    void filesAreNamedAsHere_data();
    void filesAreNamedAsHere();
    void whatNamesNoFileStaysAsItIs();
};

void FileLinksTest::addressesSayNameAndHolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("picture.png");
    QTest::newRow("space") << QStringLiteral("my picture.png");
    QTest::newRow("marks") << QStringLiteral("a(1)[2]?x#y&z%20+@b.png");
    QTest::newRow("mark of an address") << QStringLiteral("a?yours");
    QTest::newRow("other letters") << QStringLiteral("Zeichnung für 名前 \U0001F600.png");
    QTest::newRow("right to left") << QStringLiteral("תמונה.png");
}

void FileLinksTest::addressesSayNameAndHolder()
{
    QFETCH(QString, name);
    using Holder = FileAddress::Holder;
    for (const Holder holder : {Holder::Writer, Holder::Reader, Holder::Nobody}) {
        const FileAddress file{name, holder};
        QCOMPARE(FileAddress::from(file.text())->name, name);
        QVERIFY(FileAddress::from(file.text())->holder == holder);
        // It is found again in a text.
        const QString text = QStringLiteral("![x](%1)").arg(file.text());
        QCOMPARE(withFilesHere(text, [](const FileAddress &found) { return std::optional(found.name); }),
                 QStringLiteral("![x](%1)").arg(FileAddress{name}.text()));
    }
    QCOMPARE(relativeFileName(encodedFileName(name)), name);
}

void FileLinksTest::otherAddressesAreNoFiles()
{
    for (const char *address : {"", "/a.png", "b/a.png", "https://a.example/a.png", "#a", "?a", "attachment:", "..\\a"})
        QVERIFY2(relativeFileName(QString::fromLatin1(address)).isEmpty() &&
                     !FileAddress::from(QString::fromLatin1(address)),
                 address);
}

void FileLinksTest::filesAreNamedAsHere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("here");
    const auto add = [](const char *name, const char *text, const char *here) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(here);
    };
    add("image", "![A chart](attachment:a.png)", "![A chart](attachment:b.png)");
    add("silent image says its name", "See ![](attachment:a.png)!", "See ![b.png](attachment:b.png)!");
    add("link", "[the log](attachment:a.png)", "[the log](attachment:b.png)");
    add("missing image", "See ![](attachment:no.png).", "See \\[no.png].");
    add("missing image with a text", "![A chart](attachment:no.png)", "\\[A chart: no.png]");
    add("missing link", "[the log](attachment:no.txt)", "the log \\[no.txt]");
    add("missing link that says its name", "[no.txt](attachment:no.txt)", "\\[no.txt]");
    add("in a table", "| a |\n| --- |\n| ![](attachment:a.png) |", "| a |\n| --- |\n| ![b.png](attachment:b.png) |");
    add("image in a link", "[![](attachment:a.png)](https://a.example)",
        "[![b.png](attachment:b.png)](https://a.example)");
    add("not in code", "`![](attachment:a.png)`", "`![](attachment:a.png)`");
    add("defined elsewhere", "![x][1]\n\n[1]: attachment:a.png", "![x](attachment:b.png)");
    add("other blocks stay as they are", "*  odd\n   * list\n\n![x](attachment:a.png)\n\nSetext\n===",
        "*  odd\n   * list\n\n![x](attachment:b.png)\n\nSetext\n===");
}

void FileLinksTest::filesAreNamedAsHere()
{
    QFETCH(QString, text);
    QFETCH(QString, here);
    const auto nameHere = [](const FileAddress &file) {
        return file.name == QLatin1String("a.png") ? std::optional(QStringLiteral("b.png")) : std::nullopt;
    };
    const QString result = withFilesHere(text, nameHere);
    QVERIFY2(sameMeaning(result, here), qPrintable(result));
    if (QByteArray(QTest::currentDataTag()).startsWith("other"))
        QCOMPARE(result, here);
}

void FileLinksTest::whatNamesNoFileStaysAsItIs()
{
    for (const QString &text :
         {QStringLiteral("![](https://a.example/a.png) *x*  \n[y](/z)"), QStringLiteral("attachment:a.png"),
          QStringLiteral("<attachment@a.example>"), QString(), QStringLiteral("- [ ] a\n\n\n- b")})
        QCOMPARE(withFilesHere(text, [](const FileAddress &) { return std::optional(QStringLiteral("no")); }), text);
}

QTEST_APPLESS_MAIN(FileLinksTest)
#include "tst_filelinks.moc"
