#include "tests/contract/filecontract.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

namespace twinspan::contract
{

namespace
{
constexpr qint64 mebibyte = qint64{1024} * 1024;

/// Random-looking, every byte value in it, the same at each run.
QByteArray someBytes(qint64 size)
{
    QRandomGenerator generator(static_cast<quint32>(size));
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}
} // namespace

tracker::FileSource FileContract::source(const QString &fileName, const QByteArray &bytes)
{
    tracker::FileSource source;
    source.path = m_folder.filePath(QString::number(++m_count));
    QFile file(source.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own folder can't be written.");
    source.fileName = fileName;
    source.mimeType = QStringLiteral("application/octet-stream");
    source.size = bytes.size();
    source.marker = newMarker(model::MarkerKind::Attachment);
    return source;
}

QByteArray FileContract::downloaded(const model::Attachment &attachment)
{
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::ReadWrite);
    const Status status = tests::waitFor(fixture().asAdmin()->download(attachment, sink, {}));
    return status ? sink->data() : sentenceOf(status).toUtf8();
}

void FileContract::bytesComeBackEqual_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64{0};
    QTest::newRow("one byte") << qint64{1};
    QTest::newRow("64 KiB and one") << qint64{65537};
    QTest::newRow("1 MiB") << mebibyte;
    QTest::newRow("3 MiB") << 3 * mebibyte;
}

void FileContract::bytesComeBackEqual()
{
    QFETCH(const qint64, size);
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets a file of %1 bytes").arg(size));
    const QByteArray bytes = someBytes(size);
    CONTRACT_TRY(written, admin->attachFile(ref, source(QStringLiteral("data.bin"), bytes), {}));
    QCOMPARE(written.ref.id, ref.id);
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 1);
    const model::Attachment &attachment = issue.attachments.first();
    QCOMPARE(attachment.fileName, QStringLiteral("data.bin"));
    QCOMPARE(attachment.size, size);
    QCOMPARE(attachment.author.name, fixture().adminName());
    if (!written.id.isEmpty())
        QCOMPARE(attachment.id, written.id);
    QCOMPARE(hashOf(downloaded(attachment)), hashOf(bytes));
}

void FileContract::downloadBeginsAtTheStartOfTheSink()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets a file for a used sink"));
    CONTRACT_CHECK(admin->attachFile(ref, source(QStringLiteral("a.txt"), QByteArray("fresh")), {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::ReadWrite);
    sink->write("old");
    CONTRACT_CHECK(admin->download(issue.attachments.first(), sink, {}));
    QCOMPARE(sink->data(), QByteArray("fresh"));
}

void FileContract::sameNameTwiceIsTwoFiles()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets two files of one name"));
    CONTRACT_CHECK(admin->attachFile(ref, source(QStringLiteral("log.txt"), QByteArray("first")), {}));
    CONTRACT_CHECK(admin->attachFile(ref, source(QStringLiteral("log.txt"), QByteArray("second one")), {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 2);
    QVERIFY(issue.attachments.first().id != issue.attachments.last().id);
    QCOMPARE(downloaded(issue.attachments.first()), QByteArray("first"));
    QCOMPARE(downloaded(issue.attachments.last()), QByteArray("second one"));
}

void FileContract::oddNamesAreTaken_data()
{
    constexpr int veryLong = 300;
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("accents") << QString::fromUtf8("Pr\u00fcfbericht \u2013 \u00e9t\u00e9.txt") << true;
    QTest::newRow("other scripts") << QString::fromUtf8("\u62a5\u544a-\u0645\u0644\u0641.txt") << true;
    QTest::newRow("emoji") << QString::fromUtf8("\U0001F680.txt") << true;
    QTest::newRow("spaces") << QStringLiteral("two words here.txt") << true;
    QTest::newRow("plus and percent") << QStringLiteral("a+b %20 c&d=e#f.txt") << false;
    QTest::newRow("quotes") << QStringLiteral("it's a \"quoted\" name.txt") << false;
    QTest::newRow("path upwards") << QStringLiteral("../../etc/passwd.txt") << false;
    QTest::newRow("Windows path") << QStringLiteral("C:\\temp\\x.txt") << false;
    QTest::newRow("line end") << QStringLiteral("a\r\nContent-Type: x.txt") << false;
    QTest::newRow("very long") << QString(veryLong, u'n') + QStringLiteral(".txt") << false;
}

void FileContract::oddNamesAreTaken()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isKept);
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets a file with an odd name"));
    CONTRACT_CHECK(admin->attachFile(ref, source(name, QByteArray("odd")), {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 1);
    const QString kept = issue.attachments.first().fileName;
    if (isKept)
        QCOMPARE(kept, name);
    QVERIFY(kept.endsWith(QStringLiteral(".txt")));
    for (const QChar forbidden : {QChar(u'/'), QChar(u'\\'), QChar(u'\n'), QChar(u'\r')})
        QVERIFY(!kept.contains(forbidden));
    QCOMPARE(downloaded(issue.attachments.first()), QByteArray("odd"));
}

void FileContract::markerOfAFileIsReadBack()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets a file with a marker"));
    const tracker::FileSource file = source(QStringLiteral("marked.txt"), QByteArray("x"));
    CONTRACT_CHECK(admin->attachFile(ref, file, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 1);
    QCOMPARE(issue.attachments.first().marker, file.marker);
    QCOMPARE(issue.attachments.first().fileName, file.fileName);
}

void FileContract::fileOfAnInternalCommentIsInternal()
{
    if (!fixture().commentsCarryFiles() || !fixture().asAdmin()->capabilities().internalComments)
        return;
    PersonIssue person;
    person.summary = QStringLiteral("Has files for everybody and for us");
    person.comments = {{QStringLiteral("For everybody."), true, {{QStringLiteral("plan.txt"), "plan"}}},
                       {QStringLiteral("For us only."), false, {{QStringLiteral("credentials.txt"), "secret"}}}};
    const model::IssueRef ref = fixture().personCreatesIssue(person, fixture().projectId());
    CONTRACT_TRY(issue, fixture().asAdmin()->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 2);
    for (const model::Attachment &file : std::as_const(issue.attachments))
        QCOMPARE(file.isPublic, file.fileName == u"plan.txt");
}

void FileContract::filesComeWithTheNewIssue()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().filesWithCreate)
        return;
    const QList<tracker::FileSource> files{source(QStringLiteral("one.bin"), someBytes(1000)),
                                           source(QStringLiteral("two.txt"), QByteArray("two"))};
    tracker::NewIssue wanted = newIssue(QStringLiteral("Comes with files"));
    for (const tracker::FileSource &file : files) {
        CONTRACT_TRY(staged, admin->stageFile(file, {}));
        QVERIFY(!staged.token.isEmpty());
        QCOMPARE(staged.marker, file.marker);
        wanted.files.append(staged);
    }
    CONTRACT_TRY(written, admin->createIssue(wanted, {}));
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.attachments.size(), 2);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(issue.attachments.at(i).fileName, files.at(i).fileName);
        QCOMPARE(issue.attachments.at(i).size, files.at(i).size);
        QCOMPARE(issue.attachments.at(i).marker, files.at(i).marker);
    }
    QCOMPARE(hashOf(downloaded(issue.attachments.first())), hashOf(someBytes(1000)));
    QCOMPARE(downloaded(issue.attachments.last()), QByteArray("two"));
}

void FileContract::stagedFileServesOnce()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().filesWithCreate)
        return;
    CONTRACT_TRY(staged, admin->stageFile(source(QStringLiteral("once.txt"), QByteArray("once")), {}));
    tracker::NewIssue first = newIssue(QStringLiteral("Takes the file"));
    first.files.append(staged);
    CONTRACT_TRY(written, admin->createIssue(first, {}));
    tracker::NewIssue second = newIssue(QStringLiteral("Comes too late"));
    second.files.append(staged);
    const auto late = tests::waitFor(admin->createIssue(second, {}));
    QVERIFY2(!late || !late->dropped.isEmpty(), "the file is missing and nobody says so");
    CONTRACT_TRY(issue, admin->issue(written.ref.id, {}));
    QCOMPARE(issue.attachments.size(), 1);
}

void FileContract::tooLargeFileIsRefused()
{
    const auto admin = fixture().asAdmin();
    const qint64 limit = fixture().fileLimit();
    if (const auto told = admin->capabilities().maxFileSize)
        QCOMPARE(*told, limit);
    const model::IssueRef ref = anIssue(QStringLiteral("Gets no file"));
    const tracker::FileSource file = source(QStringLiteral("large.bin"), QByteArray(limit + 1, 'x'));
    CONTRACT_FAILS(QList{ProblemKind::TooLarge}, admin->attachFile(ref, file, {}));
    if (admin->capabilities().filesWithCreate)
        CONTRACT_FAILS(QList{ProblemKind::TooLarge}, admin->stageFile(file, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.attachments.isEmpty());
}

void FileContract::fileForAnAbsentIssueIsNotFound()
{
    model::IssueRef ref;
    ref.key = fixture().absentKey();
    ref.id = QString(ref.key).remove(u'#');
    CONTRACT_FAILS(QList{ProblemKind::NotFound},
                   fixture().asAdmin()->attachFile(ref, source(QStringLiteral("a.txt"), QByteArray("a")), {}));
}

void FileContract::absentAttachmentIsNotFound()
{
    model::Attachment absent;
    absent.id = QStringLiteral("987654");
    absent.fileName = QStringLiteral("gone.txt");
    absent.size = 4;
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::ReadWrite);
    CONTRACT_FAILS(QList{ProblemKind::NotFound}, fixture().asAdmin()->download(absent, sink, {}));
}

void FileContract::missingSourceIsAProblem()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Gets no file either"));
    tracker::FileSource file = source(QStringLiteral("a.txt"), QByteArray("a"));
    QVERIFY(QFile::remove(file.path));
    const auto attached = tests::waitFor(admin->attachFile(ref, file, {}));
    QVERIFY(!attached);
    QVERIFY(!attached.error().outcomeUnknown);
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.attachments.isEmpty());
}

} // namespace twinspan::contract
