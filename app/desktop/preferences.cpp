#include "app/desktop/preferences.h"

#include <QDir>

namespace twinspan::app
{

namespace
{
const QString languageKey = QStringLiteral("language");
const QString onCloseKey = QStringLiteral("onClose");
const QString listensKey = QStringLiteral("reachability/listens");
const QString listenAtKey = QStringLiteral("reachability/listenAt");
const QString publicUrlKey = QStringLiteral("reachability/publicUrl");
const QString placeKey = QStringLiteral("window/place");
} // namespace

Preferences::Preferences(const QString &home)
    : m_settings(QDir(home).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

ui::Desktop::OnClose Preferences::onClose() const
{
    const QString choice = m_settings.value(onCloseKey).toString();
    if (choice == QStringLiteral("background"))
        return ui::Desktop::OnClose::StayInBackground;
    return choice == QStringLiteral("stop") ? ui::Desktop::OnClose::Stop : ui::Desktop::OnClose::Ask;
}

void Preferences::setOnClose(ui::Desktop::OnClose choice)
{
    switch (choice) {
    case ui::Desktop::OnClose::Ask:
        m_settings.remove(onCloseKey);
        break;
    case ui::Desktop::OnClose::StayInBackground:
        m_settings.setValue(onCloseKey, QStringLiteral("background"));
        break;
    case ui::Desktop::OnClose::Stop:
        m_settings.setValue(onCloseKey, QStringLiteral("stop"));
        break;
    }
}

ui::Desktop::Reachability Preferences::reachability() const
{
    ui::Desktop::Reachability reachability;
    reachability.listens = m_settings.value(listensKey).toBool();
    reachability.listenAt = m_settings.value(listenAtKey, reachability.listenAt).toString();
    reachability.publicUrl = m_settings.value(publicUrlKey).toString();
    return reachability;
}

void Preferences::setReachability(const ui::Desktop::Reachability &reachability)
{
    m_settings.setValue(listensKey, reachability.listens);
    m_settings.setValue(listenAtKey, reachability.listenAt);
    m_settings.setValue(publicUrlKey, reachability.publicUrl);
}

QByteArray Preferences::windowPlace() const
{
    return m_settings.value(placeKey).toByteArray();
}

void Preferences::setWindowPlace(const QByteArray &place)
{
    m_settings.setValue(placeKey, place);
}

} // namespace twinspan::app
