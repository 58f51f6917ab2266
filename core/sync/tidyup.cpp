#include "core/sync/tidyup.h"

#include "core/base/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
constexpr int mostDaysADay = 2;
/// When this was last done and up to when things were forgotten then, in milliseconds.
const QString tidiedFact = QStringLiteral("tidied");
/// So many days the history is kept, and the requests that it names.
const QString daysFact = QStringLiteral("history.days");

struct TidyUpTexts {
    Q_DECLARE_TR_FUNCTIONS(TidyUpTexts)
};

/// A day has passed, or the clock was set back.
bool isNextDay(const QDateTime &last, const QDateTime &now)
{
    return now < last || last.addDays(1) <= now;
}

QDateTime timeFrom(const QString &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}
} // namespace

int TidyUp::historyDays()
{
    const int days = m_store.fact(daysFact).value_or(QString()).toInt();
    return days > 0 ? days : defaultHistoryDays;
}

Status TidyUp::keepHistory(qint64 days)
{
    if (days < 1 || days > mostHistoryDays)
        return fail(ProblemKind::Invalid, QStringLiteral("history.days"),
                    TidyUpTexts::tr("The history can be kept for 1 to %1 days.").arg(mostHistoryDays));
    const Status saved = m_store.transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store.setFact(daysFact, QString::number(days)));
        return m_store.setFact(tidiedFact, {}); // a person has said it: not two days a day
    });
    TWINSPAN_CHECK(saved);
    m_last = {};
    return {};
}

void TidyUp::run()
{
    const QDateTime now = m_clock.now();
    if (m_last.isValid() && !isNextDay(m_last, now))
        return;
    m_last = now;
    m_spool.removeOld();
    if (const Status forgotten = forgetOld(now); !forgotten)
        qCWarning(logSync).noquote() << forgotten.error().sentence();
    const auto connections = m_store.connections().all();
    for (const model::Connection &connection : connections.value_or(QList<model::Connection>())) {
        if (!connection.flows())
            continue;
        if (const Status again = m_book.sendAgain(connection.id, now.addDays(-1), RequestBook::Unanswered::Delivered);
            !again)
            qCWarning(logSync).noquote() << again.error().sentence();
    }
}

Status TidyUp::forgetOld(const QDateTime &now)
{
    TWINSPAN_TRY(from, keptFrom(now));
    TWINSPAN_CHECK(m_store.history().forget(from));
    TWINSPAN_CHECK(m_store.requests().forget(from));
    TWINSPAN_CHECK(m_store.refusals().forget(from)); // the other side still knows
    return {};
}

Result<QDateTime> TidyUp::keptFrom(const QDateTime &now)
{
    TWINSPAN_TRY(fact, m_store.fact(tidiedFact));
    QDateTime from = now.addDays(-historyDays());
    if (!fact.isEmpty()) {
        const QDateTime last = timeFrom(fact.section(u' ', 0, 0));
        const QDateTime before = timeFrom(fact.section(u' ', 1, 1));
        // A node may be started many times a day.
        if (!isNextDay(last, now))
            return std::min(from, before);
        from = std::min(from, before.addDays(mostDaysADay));
    }
    const QString kept = QStringLiteral("%1 %2").arg(now.toMSecsSinceEpoch()).arg(from.toMSecsSinceEpoch());
    TWINSPAN_CHECK(m_store.setFact(tidiedFact, kept));
    return from;
}

} // namespace twinspan::sync
