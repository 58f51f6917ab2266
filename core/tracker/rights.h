#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace twinspan::tracker
{

/// What the account of Twinspan does in a project.
enum class Right { Read, Create, Change, Comment, Attach };
inline constexpr std::array allRights{Right::Read, Right::Create, Right::Change, Right::Comment, Right::Attach};

/// Whether the account has a right, as far as the tracker tells without being written to.
struct RightCheck {
    enum class State { Granted, Missing, Untold };

    Right right = Right::Read;
    State state = State::Untold;
    /// For people, within a sentence. Missing: what it takes ("the permission “Add issues”"); untold: why. May be
    /// empty.
    QString why = {};

    bool operator==(const RightCheck &) const = default;
};

/// "read", "create", "change", "comment", "attach".
QString toString(Right right);
std::optional<Right> rightFromString(const QString &text);
/// "granted", "missing", "untold".
QString toString(RightCheck::State state);
std::optional<RightCheck::State> rightStateFromString(const QString &text);

/// Granted, or missing for this reason.
RightCheck grantedIf(bool granted, Right right, const QString &why);
/// Each of the rights in this state.
QList<RightCheck> allAre(RightCheck::State state, const QString &why = {});

QList<RightCheck> missingOf(const QList<RightCheck> &checks);

} // namespace twinspan::tracker
