#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::tracker
{

/// One question of a sign-in. The screen draws it, the command asks it; neither knows the tracker.
struct SignInField {
    enum class Kind { Text, Secret, Choice };
    struct Choice {
        QString value;
        QString label;
    };

    QString id; ///< "user", "token", "textFormat"; "user" and "token" are what --user and --token-file fill
    Kind kind = Kind::Text;
    QString label;
    QString help; ///< where to find it, in a sentence
    QString placeholder;
    QString defaultValue;
    bool required = true;
    QList<Choice> choices;
    /// Where a person finds it or makes it: a path below the instance's base URL, or a whole address. Empty: nowhere.
    QString page = {};
};

/// The address of SignInField::page at an instance; empty where there is none.
QUrl pageOf(const SignInField &field, const QUrl &instance);

/// The way through the browser: the person signs in on the tracker's own page.
struct BrowserForm {
    QString introduction;
    QList<SignInField> fields; ///< to be answered before; none is a Secret
    bool isUsual = true;       ///< most people should take it; false: it needs something that few have
};

struct SignInForm {
    QString introduction;
    QList<SignInField> fields;
    std::optional<BrowserForm> browser = std::nullopt; ///< beside the fields, where the tracker offers it
};

/// The answers, by SignInField::id. Those of Secret fields go to the CredentialStore, the others to
/// InstanceInfo::options.
using SignInAnswers = QMap<QString, QString>;

} // namespace twinspan::tracker
