#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

namespace twinspan::app
{

/// The language of the whole program, Qt's own texts, dates and numbers included.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Code and own name; the first stands for the system's choice.
    static QList<std::pair<QString, QString>> all();
    /// Empty: as the system says, English where it is not among ours.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    void install(std::unique_ptr<QTranslator> translator, const QString &file, const QString &folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace twinspan::app
