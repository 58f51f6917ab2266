#include "core/connect/toldaddress.h"

namespace twinspan::connect
{

namespace
{
QString factName(const QString &connectionId)
{
    return QStringLiteral("told.") + connectionId;
}

QString written(const QUrl &address)
{
    return address.toString(QUrl::StripTrailingSlash);
}
} // namespace

Status rememberTold(store::Store &store, const QString &connectionId, const QUrl &told)
{
    return store.setFact(factName(connectionId), written(told));
}

bool isTold(store::Store &store, const QString &connectionId, const QUrl &address)
{
    return !address.isEmpty() && store.fact(factName(connectionId)).value_or(QString()) == written(address);
}

} // namespace twinspan::connect
