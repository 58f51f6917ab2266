#pragma once

#include "core/store/sqlstore.h"
#include "tests/support/fakeclock.h"

namespace twinspan::tests
{

/// A store in a folder, opened, or the test program ends.
inline std::unique_ptr<store::Store> openStoreIn(const QString &folder)
{
    static FakeClock clock;
    auto opened = store::openStore(folder, clock);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().sentence()));
    return *std::move(opened);
}

/// A connection that rows can belong to.
inline model::Connection connectionNamed(const QString &id)
{
    model::Connection connection;
    connection.id = id;
    connection.sharedId = QStringLiteral("shared-") + id;
    connection.name = id;
    return connection;
}

} // namespace twinspan::tests
