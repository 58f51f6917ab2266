#include "tests/support/patience.h"
#include "tests/ui/looking.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/trackerscreens.h"

#include <QTextBlock>

using namespace twinspan;
using namespace twinspan::tests;

/// What holds for every screen in a language that is written from right to left.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetStandsAtTheOtherSide_data() { everyScreen(); }
    void everyWidgetStandsAtTheOtherSide();
    void everyTextBeginsAtTheRight_data() { everyScreen(); }
    void everyTextBeginsAtTheRight();
    void nothingIsCut_data() { everyScreen(); }
    void nothingIsCut();
    void codesAndUrlsReadFromLeftToRight();

private:
    static void everyScreen();
    static std::unique_ptr<Scene> scene();
};

namespace
{
struct Place {
    QString what;
    QRect rect;
};

/// Where the widgets are that are shown, in the order in which they were made.
QList<Place> places(QWidget *root)
{
    QList<Place> all;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && isOurs(widget) && widget->parentWidget() && isOurs(widget->parentWidget()))
            all.append({describe(widget), QRect(widget->mapTo(root, QPoint(0, 0)), widget->size())});
    }
    return all;
}

/// The columns of a picture that are not its background: first and last.
std::pair<int, int> ink(const QImage &picture)
{
    const QRgb background = picture.pixel(0, 0);
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != background) {
                first = std::min(first, x);
                last = x;
                break;
            }
        }
    }
    return {first, last};
}
} // namespace

void TestMirrored::everyScreen()
{
    QTest::addColumn<QString>("name");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

std::unique_ptr<Scene> TestMirrored::scene()
{
    auto scene = std::make_unique<Scene>();
    scene->window->resize(1024, 700);
    const QString name = *static_cast<QString *>(QTest::qData("name", qMetaTypeId<QString>()));
    for (const Screen &screen : allScreens()) {
        if (screen.name == name)
            screen.show(*scene);
    }
    QTest::qWait(50);
    return scene;
}

void TestMirrored::everyWidgetStandsAtTheOtherSide()
{
    const PseudoLanguage pseudo;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const QList<Place> plain = places(scene()->window.get());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = scene();
    const QList<Place> found = places(mirrored->window.get());
    QCOMPARE(found.size(), plain.size());
    const int width = mirrored->window->width();
    for (qsizetype at = 0; at < found.size(); ++at) {
        const QRect was = plain.at(at).rect;
        const QRect expected(width - was.x() - was.width(), was.y(), was.width(), was.height());
        const int off = std::abs(found.at(at).rect.x() - expected.x());
        QVERIFY2(off <= 2,
                 qPrintable(
                     u"%1 is at %2, not at %3"_qs.arg(found.at(at).what).arg(found.at(at).rect.x()).arg(expected.x())));
    }
}

void TestMirrored::everyTextBeginsAtTheRight()
{
    const PseudoLanguage pseudo;
    const auto shown = scene();
    int looked = 0;
    for (QLabel *label : shown->window->findChildren<QLabel *>()) {
        const bool isCentred = label->alignment() & Qt::AlignHCenter;
        if (!label->isVisible() || label->text().isEmpty() || isCentred || !isOurs(label))
            continue;
        const auto [first, last] = ink(label->grab().toImage());
        QVERIFY2(label->width() - last <= first + 4, qPrintable(describe(label)));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TestMirrored::nothingIsCut()
{
    const PseudoLanguage pseudo;
    const auto shown = scene();
    for (QWidget *widget : shown->window->findChildren<QWidget *>())
        QVERIFY2(!widget->isVisible() || !isOurs(widget) || !isCut(widget), qPrintable(describe(widget)));
}

void TestMirrored::codesAndUrlsReadFromLeftToRight()
{
    const PseudoLanguage pseudo;
    Scene scene;
    scene.window->acceptInvitation(u"9-_eyJhbGwiOiJvZiBpdCJ9"_qs);
    QTest::qWait(1);
    auto *code = scene.visible<QPlainTextEdit>();
    QVERIFY(code);
    QCOMPARE(code->document()->firstBlock().textDirection(), Qt::LeftToRight);
    scene.toDestination();
    QVERIFY(!scene.visible<QLineEdit>()->text().isRightToLeft());
}

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
