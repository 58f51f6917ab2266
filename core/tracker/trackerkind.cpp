#include "core/tracker/trackerkind.h"

#include <QCoreApplication>

namespace twinspan::tracker
{

namespace
{
struct TrackerKindTexts {
    Q_DECLARE_TR_FUNCTIONS(TrackerKindTexts)
};
} // namespace

Result<net::OAuthService> TrackerKind::browserService(const model::InstanceInfo & /*instance*/) const
{
    return fail(ProblemKind::Invalid, QStringLiteral("sign-in.no-browser"),
                TrackerKindTexts::tr("%1 has no sign-in in the browser that Twinspan could use.").arg(name()),
                TrackerKindTexts::tr("Answer the questions of the sign-in instead."));
}

Result<model::InstanceInfo> TrackerKind::signedInAt(model::InstanceInfo instance,
                                                    const net::OAuthTokens & /*tokens*/) const
{
    return instance;
}

} // namespace twinspan::tracker
