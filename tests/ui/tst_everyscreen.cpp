#include "app/desktop/languages.h"
#include "tests/support/patience.h"
#include "tests/support/scale.h"
#include "tests/ui/looking.h"
#include "tests/ui/trackerscreens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>
#include <QSet>
#include <QTextEdit>
#include <QXmlStreamReader>

using namespace twinspan;
using namespace twinspan::tests;

/// What holds for every screen, in every language.
class TestEveryScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFitsItsPlace_data() { screensInAllLanguages(); }
    void everyTextFitsItsPlace();
    void theTabKeyReachesEverythingAndLeavesIt_data() { screensInEnglish(); }
    void theTabKeyReachesEverythingAndLeavesIt();
    void aLanguageIsSwitchedWithoutARestart();

private:
    static void screensInEnglish();
    static void screensInAllLanguages();
    static Screen screen(const QString &name);
    static void everyControlHasAName(const Scene &scene);
    static void nothingEnglishIsLeftInGerman(const Scene &scene);
};

namespace
{
const QSize smallest(1024, 700);

/// The window's own texts that read differently in the language of the file. What core says comes from the scripted
/// node here, which speaks English.
QSet<QString> englishOfTheWindow(const QString &file)
{
    QSet<QString> english;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return english;
    QXmlStreamReader reader(&opened);
    QString context;
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            source = reader.readElementText();
        else if (reader.name() == u"translation" && !context.contains(u"Text") &&
                 reader.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            english.insert(source);
    }
    return english;
}

/// Controls that the keyboard can reach.
QList<QWidget *> controls(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isReal = widget->isVisible() && widget->isEnabled() && isOurs(widget) && !widget->focusProxy();
        if (isReal && (widget->focusPolicy() & Qt::TabFocus))
            found.append(widget);
    }
    return found;
}
} // namespace

void TestEveryScreen::screensInEnglish()
{
    QTest::addColumn<QString>("name");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

Screen TestEveryScreen::screen(const QString &name)
{
    for (const Screen &screen : allScreens()) {
        if (screen.name == name)
            return screen;
    }
    return {};
}

void TestEveryScreen::everyControlHasAName(const Scene &scene)
{
    const auto all = controls(scene.window.get());
    QVERIFY(!all.isEmpty());
    for (QWidget *control : all)
        QVERIFY2(!accessibleName(control).trimmed().isEmpty(), qPrintable(describe(control)));
}

void TestEveryScreen::screensInAllLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto add = [](const QString &language, const Screen &screen) {
        QTest::addRow("%s %s", qPrintable(language), qPrintable(screen.name)) << language << screen.name;
    };
    int number = 0;
    for (const Screen &screen : allScreens()) {
        add(u"en"_qs, screen);
        add(u"de"_qs, screen); // the one with the longest words
        // To make a screen is what takes the time: these two take turns.
        if (sized(number % 2, 0) == 0)
            add(u"fr"_qs, screen);
        if (sized(number % 2, 1) == 1)
            add(u"nl"_qs, screen);
        ++number;
    }
}

void TestEveryScreen::everyTextFitsItsPlace()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    app::Languages languages;
    languages.use(language);
    Scene scene;
    screen(name).show(scene);
    QTest::qWait(50);
    const QSize needed = scene.window->minimumSizeHint();
    QVERIFY2(needed.width() <= smallest.width() && needed.height() <= smallest.height(),
             qPrintable(u"needs %1x%2"_qs.arg(needed.width()).arg(needed.height())));
    scene.window->resize(smallest);
    QTest::qWait(50);
    for (QWidget *widget : scene.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isOurs(widget))
            continue;
        QVERIFY2(!isCut(widget), qPrintable(u"%1 has %2x%3, needs %4x%5"_qs.arg(describe(widget))
                                                .arg(widget->width())
                                                .arg(widget->height())
                                                .arg(widget->sizeHint().width())
                                                .arg(widget->sizeHint().height())));
    }
    if (language == u"en")
        everyControlHasAName(scene);
    else if (language == u"de")
        nothingEnglishIsLeftInGerman(scene);
}

void TestEveryScreen::theTabKeyReachesEverythingAndLeavesIt()
{
    QFETCH(QString, name);
    Scene scene;
    screen(name).show(scene);
    QTest::qWait(50);
    scene.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == scene.window.get());
    const auto all = controls(scene.window.get());
    all.first()->setFocus();
    QSet<QWidget *> reached;
    for (qsizetype press = 0; press < 3 * all.size() + 5; ++press) {
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *control : all) {
        // Of a group of radio buttons the chosen one stands for all.
        if (const auto *radio = qobject_cast<QRadioButton *>(control); radio && !radio->isChecked())
            continue;
        QVERIFY2(reached.contains(control), qPrintable(describe(control)));
    }
}

void TestEveryScreen::nothingEnglishIsLeftInGerman(const Scene &scene)
{
    const QSet<QString> english = englishOfTheWindow(QFINDTESTDATA("../../ui/i18n/twinspan_de.ts"));
    QVERIFY(english.size() > 200);
    for (QWidget *widget : scene.window->findChildren<QWidget *>()) {
        const QString text = widget->isVisible() ? widget->property("text").toString() : QString();
        QVERIFY2(!english.contains(text), qPrintable(describe(widget)));
    }
}

void TestEveryScreen::aLanguageIsSwitchedWithoutARestart()
{
    app::Languages languages;
    languages.use(u"en"_qs);
    Scene scene;
    scene.go(ui::Console::Page::Settings);
    QVERIFY(says(scene.window.get(), u"Settings"_qs));
    languages.use(u"de"_qs);
    QTRY_VERIFY(says(scene.window.get(), u"Einstellungen"_qs));
    QVERIFY(!says(scene.window.get(), u"Settings"_qs));
    languages.use(u"en"_qs);
    QTRY_VERIFY(says(scene.window.get(), u"Settings"_qs));
}

QTEST_MAIN(TestEveryScreen)
#include "tst_everyscreen.moc"
