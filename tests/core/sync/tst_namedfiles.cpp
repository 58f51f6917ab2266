#include "core/text/textparts.h"
#include "tests/core/sync/livetest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Images and links in the texts of a pair that lead to files of its issues.
class NamedFilesTest final : public LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void imageShowsTheCopy();
    void imageShowsTheCopyThatHasAnotherName();
    void imageShowsTheCopyBesideAFileOfTheSameName();
    void editsOnBothSidesKeepTheImage();
    void whatDoesNotTravelCanBeRead();
    void tooLargeFileCanBeReadOf();
    void refusedFileCanBeReadOf();
    void commentShowsAFileThatCameLater();
    void linkLeadsToTheCopy();

private:
    /// A file of the practice tracker `side`; gives its id.
    qint64 addFile(PracticePair::Side &side, const QString &key, const QString &name, const QByteArray &bytes = "bytes")
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        PracticeUpload upload;
        upload.fileName = name;
        const auto file = side.api->issues().addFile(key, upload, buffer, side.admin);
        return file ? file->id : 0;
    }
    void describe(PracticePair::Side &side, const QString &key, const QString &text)
    {
        QVERIFY(side.api->issues().edit(key, PracticeEdit{{}, text, {}}, side.admin));
    }
    /// Syncs the issue of Acme for the first time.
    void syncFirst()
    {
        m_twin = request(sync(endA, first)).remote.key;
        comeToRest();
    }
    /// Of the copy, without escapes that nobody sees.
    QString lastComment() { return b().comments.last().text.remove(u'\\'); }
};

void NamedFilesTest::imageShowsTheCopy()
{
    const QString text = QStringLiteral("See ![the dialog](import-dialog.png) there.");
    describe(m_pair->a, first, text);
    addComment(m_pair->a, first, QStringLiteral("Again: ![](import-dialog.png)"));
    syncFirst();
    QVERIFY2(b().description.endsWith(text), qPrintable(b().description));
    QVERIFY2(lastComment().endsWith(QStringLiteral("Again: ![import-dialog.png](import-dialog.png)")),
             qPrintable(lastComment()));
    expectRest();
    QCOMPARE(a().description, text);
}

void NamedFilesTest::imageShowsTheCopyThatHasAnotherName()
{
    // The mark that turns the direction of writing does not travel.
    const QString odd = QStringLiteral("od\u202Ed (1).png");
    QVERIFY(addFile(m_pair->a, first, odd) > 0);
    describe(m_pair->a, first, QStringLiteral("![x](od%E2%80%AEd%20%281%29.png)\n\nSecond."));
    syncFirst();
    QCOMPARE(b().files.last().fileName, QStringLiteral("odd (1).png"));
    QVERIFY2(b().description.contains(QStringLiteral("![x](odd%20%281%29.png)")), qPrintable(b().description));
    expectRest();
    // Back it gets its own name again.
    describe(m_pair->b, m_twin, b().description.replace(QStringLiteral("![x]"), QStringLiteral("Look: ![x]")));
    poll();
    QCOMPARE(a().description, QStringLiteral("Look: ![x](od%E2%80%AEd%20%281%29.png)\n\nSecond."));
    expectRest();
}

void NamedFilesTest::imageShowsTheCopyBesideAFileOfTheSameName()
{
    syncFirst();
    const qint64 own = addFile(m_pair->b, m_twin, QStringLiteral("shot.png"), "of Globex");
    QVERIFY(own > 0);
    QVERIFY(addFile(m_pair->a, first, QStringLiteral("shot.png"), "of Acme") > 0);
    addComment(m_pair->a, first, QStringLiteral("![the red one](shot.png)"));
    addComment(m_pair->b, m_twin, QStringLiteral("![the blue one](shot.png)"));
    comeToRest();
    // At Acme the copy of Globex' file, at Globex that of Acme's.
    const auto expectShown = [](PracticePair::Side &side, const PracticeIssue &issue, const char *alt,
                                const char *bytes) {
        const auto comment = std::ranges::find_if(issue.comments, [alt](const PracticeComment &candidate) {
            return candidate.text.contains(QString::fromLatin1(alt)) && !candidate.marker.isEmpty();
        });
        QVERIFY(comment != issue.comments.end());
        const auto shown = std::ranges::find_if(issue.files, [&](const PracticeFile &file) {
            return comment->text.contains(QStringLiteral("](") + file.fileName + u')');
        });
        QVERIFY2(shown != issue.files.end(), qPrintable(comment->text));
        QCOMPARE(bytesOf(side, *shown), QByteArray(bytes));
    };
    expectShown(m_pair->b, b(), "the red one", "of Acme");
    expectShown(m_pair->a, a(), "the blue one", "of Globex");
    expectRest();
}

void NamedFilesTest::editsOnBothSidesKeepTheImage()
{
    describe(m_pair->a, first, QStringLiteral("First.\n\nSee ![x](import-dialog.png).\n\nLast."));
    syncFirst();
    describe(m_pair->b, m_twin, b().description.replace(QStringLiteral("See"), QStringLiteral("Look at")));
    poll();
    QCOMPARE(a().description, QStringLiteral("First.\n\nLook at ![x](import-dialog.png).\n\nLast."));
    describe(m_pair->a, first, a().description.replace(QStringLiteral("Look at"), QStringLiteral("Mind")));
    poll();
    QVERIFY2(b().description.contains(QStringLiteral("Mind ![x](import-dialog.png).")), qPrintable(b().description));
    // A passage beside it: the image's own stays as it is.
    describe(m_pair->b, m_twin, b().description.replace(QStringLiteral("Last."), QStringLiteral("The end.")));
    poll();
    QCOMPARE(a().description, QStringLiteral("First.\n\nMind ![x](import-dialog.png).\n\nThe end."));
    expectRest();
}

void NamedFilesTest::whatDoesNotTravelCanBeRead()
{
    const qint64 id = addFile(m_pair->a, first, QStringLiteral("prices.png"));
    QVERIFY(m_pair->a.api->database().run(QStringLiteral("UPDATE files SET is_public=0 WHERE id=?"), {id}));
    const QString text = QStringLiteral("![](prices.png) and ![old](nowhere.png)\n\nSecond.");
    describe(m_pair->a, first, text);
    syncFirst();
    QVERIFY2(b().description.contains(QStringLiteral("[prices.png] and ")), qPrintable(b().description));
    QVERIFY2(b().description.contains(QStringLiteral("[old: nowhere.png]")), qPrintable(b().description));
    QVERIFY(!b().description.contains(u'!'));
    // An edit of another passage leaves the image as it is.
    describe(m_pair->b, m_twin, b().description.replace(QStringLiteral("Second."), QStringLiteral("Two.")));
    poll();
    QCOMPARE(a().description, QString(text).replace(QStringLiteral("Second."), QStringLiteral("Two.")));
    expectRest();
}

void NamedFilesTest::tooLargeFileCanBeReadOf()
{
    QVERIFY(m_pair->b.api->database().setSetting(QStringLiteral("max-file-size"), QStringLiteral("10")));
    QVERIFY(addFile(m_pair->a, first, QStringLiteral("wide.png"), QByteArray(100, 'x')) > 0);
    describe(m_pair->a, first, QStringLiteral("Here: ![](wide.png)"));
    syncFirst();
    QVERIFY2(b().description.contains(QStringLiteral("Here: ")), qPrintable(b().description));
    QVERIFY2(b().description.contains(QStringLiteral("[wide.png]")), qPrintable(b().description));
    QVERIFY(!b().description.contains(u'!'));
    expectRest();
}

/// Nobody knew before: the text is planned with an image.
void NamedFilesTest::refusedFileCanBeReadOf()
{
    const QString text = QStringLiteral("Here: ![](import-dialog.png)\n\nSecond.");
    describe(m_pair->a, first, text);
    orderAlways(m_pair->b, QStringLiteral("stageFile"), PracticeFaultEffect::TooLarge);
    syncFirst();
    QVERIFY2(b().description.contains(QStringLiteral("[import-dialog.png]")), qPrintable(b().description));
    expectRest();
    QCOMPARE(a().description, text);
    // The same in a later change.
    orderAlways(m_pair->b, QStringLiteral("attachFile"), PracticeFaultEffect::TooLarge);
    QVERIFY(addFile(m_pair->a, first, QStringLiteral("late.png")) > 0);
    const QString more = text + QStringLiteral("\n\nMore: ![](late.png)");
    describe(m_pair->a, first, more);
    expectRest();
    QVERIFY2(b().description.contains(QStringLiteral("More: ")), qPrintable(b().description));
    QVERIFY2(b().description.contains(QStringLiteral("[late.png]")), qPrintable(b().description));
    QCOMPARE(a().description, more);
}

void NamedFilesTest::commentShowsAFileThatCameLater()
{
    addComment(m_pair->a, first, QStringLiteral("Soon: ![](late.png)"));
    syncFirst();
    QVERIFY2(b().comments.last().text.contains(QStringLiteral("[late.png]")), qPrintable(b().comments.last().text));
    QVERIFY(addFile(m_pair->a, first, QStringLiteral("late.png")) > 0);
    expectRest();
    QVERIFY2(lastComment().endsWith(QStringLiteral("Soon: ![late.png](late.png)")), qPrintable(lastComment()));
}

void NamedFilesTest::linkLeadsToTheCopy()
{
    describe(m_pair->a, first, QStringLiteral("The [log](import.log), and [elsewhere](/x/import.log)."));
    syncFirst();
    QVERIFY2(b().description.endsWith(QStringLiteral("The [log](import.log), and [elsewhere](/x/import.log).")),
             qPrintable(b().description));
    expectRest();
}

QTEST_GUILESS_MAIN(NamedFilesTest)
#include "tst_namedfiles.moc"
