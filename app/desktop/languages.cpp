#include "app/desktop/languages.h"

#include "app/desktop/shortcontexts.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace twinspan::app
{

namespace
{
const QString english = QStringLiteral("en");
const QStringList codes{english, QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("nl")};

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == english)
        name = QStringLiteral("English");
    return name.left(1).toUpper() + name.mid(1);
}

QString systemCode()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return codes.contains(code) ? code : english;
}
} // namespace

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QList<std::pair<QString, QString>> Languages::all()
{
    QList<std::pair<QString, QString>> list{{QString(), ownName(systemCode())}};
    for (const QString &code : codes)
        list.append({code, ownName(code)});
    return list;
}

void Languages::use(const QString &code)
{
    m_code = codes.contains(code) ? code : QString();
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QString chosen = m_code.isEmpty() ? systemCode() : m_code;
    // Dates and numbers keep to the country of the system where its language is the chosen one.
    QLocale::setDefault(chosen == systemCode() && m_code.isEmpty() ? QLocale::system() : QLocale(chosen));
    QApplication::setLayoutDirection(QLocale().textDirection());
    install(std::make_unique<QTranslator>(), QStringLiteral("qtbase_") + chosen,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::make_unique<ShortContexts>(), QStringLiteral("twinspan_") + chosen, QStringLiteral(":/i18n"));
}

void Languages::install(std::unique_ptr<QTranslator> translator, const QString &file, const QString &folder)
{
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace twinspan::app
