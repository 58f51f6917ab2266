#include "core/tracker/rights.h"

#include "core/model/enumnames.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace twinspan::tracker
{

namespace
{
using model::EnumName;

constexpr std::array rightNames{
    EnumName<Right>{Right::Read, QLatin1String("read")},     EnumName<Right>{Right::Create, QLatin1String("create")},
    EnumName<Right>{Right::Change, QLatin1String("change")}, EnumName<Right>{Right::Comment, QLatin1String("comment")},
    EnumName<Right>{Right::Attach, QLatin1String("attach")},
};
constexpr std::array stateNames{
    EnumName<RightCheck::State>{RightCheck::State::Granted, QLatin1String("granted")},
    EnumName<RightCheck::State>{RightCheck::State::Missing, QLatin1String("missing")},
    EnumName<RightCheck::State>{RightCheck::State::Untold, QLatin1String("untold")},
};
} // namespace

QString toString(Right right)
{
    return model::enumToString(rightNames, right);
}

std::optional<Right> rightFromString(const QString &text)
{
    return model::enumFromString<Right>(rightNames, text);
}

QString toString(RightCheck::State state)
{
    return model::enumToString(stateNames, state);
}

std::optional<RightCheck::State> rightStateFromString(const QString &text)
{
    return model::enumFromString<RightCheck::State>(stateNames, text);
}

RightCheck grantedIf(bool granted, Right right, const QString &why)
{
    if (granted)
        return {right, RightCheck::State::Granted};
    return {right, RightCheck::State::Missing, why};
}

QList<RightCheck> allAre(RightCheck::State state, const QString &why)
{
    QList<RightCheck> checks;
    checks.reserve(allRights.size());
    for (const Right right : allRights)
        checks.append({right, state, why});
    return checks;
}

QList<RightCheck> missingOf(const QList<RightCheck> &checks)
{
    QList<RightCheck> missing;
    std::ranges::copy_if(checks, std::back_inserter(missing),
                         [](const RightCheck &check) { return check.state == RightCheck::State::Missing; });
    return missing;
}

} // namespace twinspan::tracker
