#include "app/desktop/languages.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/trackerscreens.h"

#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTextStream>

#include <optional>

using namespace twinspan;
using namespace twinspan::tests;

namespace
{
QPalette darkPalette()
{
    QPalette palette(QColor(48, 50, 54));
    palette.setColor(QPalette::Base, QColor(34, 36, 39));
    palette.setColor(QPalette::AlternateBase, QColor(42, 44, 48));
    palette.setColor(QPalette::Link, QColor(122, 178, 240));
    palette.setColor(QPalette::Highlight, QColor(45, 110, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 165));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(130, 133, 138));
    return palette;
}

void photograph(const QString &folder)
{
    for (const Screen &screen : allScreens()) {
        Scene scene;
        scene.window->resize(1024, 700);
        screen.show(scene);
        QTest::qWait(120);
        scene.window->grab().save(QDir(folder).filePath(screen.name + u".png"_qs));
    }
}
} // namespace

/// screenshots FOLDER [LANGUAGE] [light|dark]: a picture of every screen. The language "pseudo" is written from right
/// to left.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "Usage: screenshots FOLDER [LANGUAGE] [light|dark]\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
    if (arguments.value(3) == u"dark")
        QApplication::setPalette(darkPalette());
    app::Languages languages;
    languages.use(arguments.value(2, u"en"_qs));
    std::optional<PseudoLanguage> pseudo;
    if (arguments.value(2) == u"pseudo")
        pseudo.emplace();
    QDir().mkpath(arguments.at(1));
    photograph(arguments.at(1));
    return 0;
}
