#include "core/text/carriededit.h"
#include "core/trackers/redmine/redmineinstance.h"
#include "core/trackers/redmine/redminemarkup.h"
#include "tests/core/text/corpus.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

namespace
{
const model::Marker marker = model::Marker::fromText(QStringLiteral("ts10123456789abcdefghjkmnpqrs"));

QString withMarker(const QString &markdown, RedmineFormat format)
{
    return redmineText(redmineMarkup(markdown, marker, format), format).markdown;
}
} // namespace

/// What a text reads as after Redmine kept it: the same with a marker and without, and settled after one pass.
class RedmineAsReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpusSettlesInOnePass_data() { corpus::addRows(); }
    void corpusSettlesInOnePass();
    void mentionBehindAnAddressInBracketsSettles();
    void anyTextSettlesInOnePass();
    void anyEditReadsAsIfWrittenAnew();
    void formatIsCommonMarkUntilItIsKnown();
};

void RedmineAsReadTest::corpusSettlesInOnePass()
{
    QFETCH(const QString, markdown);
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        const QString read = redmineAsRead(markdown, format);
        QCOMPARE(redmineAsRead(read, format), read);
        QCOMPARE(withMarker(markdown, format), read);
        QCOMPARE(withMarker(read, format), read);
        QCOMPARE(redmineMarkup(read, marker, format), redmineMarkup(markdown, marker, format));
    }
}

/// The bracket ends the address: what follows is a mention to all that look for one.
void RedmineAsReadTest::mentionBehindAnAddressInBracketsSettles()
{
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        const QString read = redmineAsRead(QStringLiteral("<!-- (http://a.example/)@jane"), format);
        QVERIFY2(read.contains(QStringLiteral("@jane")), qPrintable(read));
        QCOMPARE(redmineAsRead(read, format), read);
    }
}

void RedmineAsReadTest::anyTextSettlesInOnePass()
{
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        QVERIFY(rc::check("asRead settles", [format] {
            const QString markdown = QString::fromStdString(*corpus::nasty());
            const QString read = redmineAsRead(markdown, format);
            const QString again = redmineAsRead(read, format);
            RC_LOG() << "format " << int(format) << "\ntext   " << markdown.toStdString() << "\nkept   "
                     << redmineMarkup(markdown, {}, format).toStdString() << "\nread   " << read.toStdString()
                     << "\nagain  " << again.toStdString() << "\nmarker " << withMarker(markdown, format).toStdString()
                     << "\n";
            RC_ASSERT(again == read);
            RC_ASSERT(withMarker(markdown, format) == read);
        }));
    }
}

void RedmineAsReadTest::anyEditReadsAsIfWrittenAnew()
{
    for (const auto format : {RedmineFormat::Textile, RedmineFormat::CommonMark}) {
        QVERIFY(rc::check("an edit reads as said", [format] {
            const QString kept = QString::fromStdString(*corpus::nasty());
            const QString added = QString::fromStdString(*corpus::nasty());
            const QString markdown = redmineText(kept, format).markdown + QStringLiteral("\n\n") + added;
            const QString edited = redmineEditedMarkup(kept, markdown, marker, format);
            RC_LOG() << "format " << int(format) << "\nkept   " << kept.toStdString() << "\nedited "
                     << edited.toStdString() << "\n";
            const RedmineText read = redmineText(edited, format);
            RC_ASSERT(read.marker == marker);
            RC_ASSERT(text::sameMeaning(read.markdown, redmineAsRead(markdown, format)));
            RC_ASSERT(redmineEditedMarkup(edited, markdown, marker, format) == edited);
        }));
    }
}

void RedmineAsReadTest::formatIsCommonMarkUntilItIsKnown()
{
    QVERIFY(RedmineInstance({}, {}, {}).knownFormat() == RedmineFormat::CommonMark);
    QVERIFY(RedmineInstance({}, RedmineFormat::Textile, {}).knownFormat() == RedmineFormat::Textile);
}

QTEST_GUILESS_MAIN(RedmineAsReadTest)
#include "tst_redmineasread.moc"
