#pragma once

#include <QList>
#include <QMap>
#include <QString>

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
};

/// The way through the browser: the person signs in on the tracker's own page.
struct BrowserForm {
    QString introduction;
    QList<SignInField> fields; ///< to be answered before; none is a Secret
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
