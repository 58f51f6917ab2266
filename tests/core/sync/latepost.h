#pragma once

#include "tests/core/sync/practicepair.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <random>

namespace twinspan::tests
{

/// A line between the sides that is as bad as it can be without forging anything: it is down for days, a batch is lost
/// or its receipt is, and what was once on its way comes again, up to five times in all, days late, in pieces and in
/// any order. Only that it arrived it never says falsely: a receipt is sealed by the reader.
class LatePost
{
public:
    /// What has passed over the line, in both directions.
    struct Counts {
        qint64 messages = 0;   ///< that have arrived
        qint64 deliveries = 0; ///< their arrivals, all together
        qint64 overtaken = 0;  ///< arrivals behind a message that was sent later
        qint64 late = 0;       ///< messages that were a day or longer on their way
        qint64 longest = 0;    ///< seconds that the latest of them was on its way
        qint64 refused = 0;    ///< attempts of the sender that failed
        int most = 0;          ///< arrivals of the message that came most often
    };

    static constexpr qint64 day = 86'400; // seconds
    static constexpr int mostDays = 5;
    static constexpr int mostArrivals = 5;

    LatePost(PracticePair &pair, unsigned seed) : m_pair(pair), m_random(seed) {}

    Status operator()(const QString &end, const QList<protocol::Message> &messages)
    {
        Line &line = m_lines[end];
        const bool isNew = line.lastTried != messages.last().id;
        line.lastTried = messages.last().id;
        for (const protocol::Message &message : messages)
            m_sent.try_emplace(message.id, Sent{now(), 0, roll(mostArrivals)});
        if (isCalm)
            return arrive(end, messages);
        if (isNew)
            copy(end, messages);
        if (isNew && roll(10) == 0)
            line.downUntil = now() + roll(mostDays * day);
        if (now() < line.downUntil || roll(5) == 0)
            return refuse();
        TWINSPAN_CHECK(arrive(end, messages));
        const bool isReceiptLost = roll(5) == 0 && std::ranges::none_of(messages, [this](const auto &message) {
                                       return m_sent[message.id].arrivals + 1 >= mostArrivals;
                                   });
        return isReceiptLost ? refuse() : Status();
    }

    /// What is late and has come by now arrives, or all that is on its way.
    void deliverLate(bool all = false)
    {
        std::ranges::shuffle(m_late, m_random);
        const auto isDue = [this, all](const Late &late) { return all || late.due <= now(); };
        const auto due = std::ranges::partition(m_late, [&](const Late &late) { return !isDue(late); });
        const QList<Late> arriving(due.begin(), due.end());
        m_late.erase(due.begin(), due.end());
        for (const Late &late : arriving) {
            if (m_sent[late.message.id].arrivals >= mostArrivals)
                continue;
            if (!arrive(late.end, {late.message}))
                m_late.append(late); // the reader has no room for it at the moment
            if (roll(2) == 0)
                QCoreApplication::processEvents(); // else all of them are sorted in the inbox
        }
    }

    const Counts &counts() const { return m_counts; }

    bool isCalm = false; ///< what is sent arrives at once

private:
    struct Line {
        QString lastTried;
        qint64 downUntil = 0;
    };
    struct Sent {
        qint64 since = 0;
        int arrivals = 0;
        int copies = 0; ///< that will still be made of it
    };
    struct Late {
        QString end;
        protocol::Message message;
        qint64 due = 0;
    };

    qint64 now() const { return m_pair.clock.now().toSecsSinceEpoch(); }
    int roll(qint64 sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    Status refuse()
    {
        ++m_counts.refused;
        return fail(ProblemKind::Network, QStringLiteral("peer.unreachable"), QStringLiteral("It is away."));
    }

    void copy(const QString &end, const QList<protocol::Message> &messages)
    {
        for (const protocol::Message &message : messages) {
            for (int &left = m_sent[message.id].copies; left > 0; --left)
                m_late.append({end, message, now() + roll(mostDays * day)});
        }
    }

    Status arrive(const QString &end, const QList<protocol::Message> &messages)
    {
        TWINSPAN_CHECK(m_pair.engine->receive(end, messages));
        for (const protocol::Message &message : messages)
            count(end, message);
        return {};
    }

    void count(const QString &end, const protocol::Message &message)
    {
        Sent &sent = m_sent[message.id];
        ++m_counts.deliveries;
        m_counts.most = std::max(m_counts.most, ++sent.arrivals);
        quint64 &newest = m_newest[end];
        m_counts.overtaken += message.number < newest ? 1 : 0;
        newest = std::max(newest, message.number);
        if (sent.arrivals > 1)
            return;
        ++m_counts.messages;
        m_counts.late += now() - sent.since >= day ? 1 : 0;
        m_counts.longest = std::max(m_counts.longest, now() - sent.since);
    }

    PracticePair &m_pair;
    std::minstd_rand m_random;
    QHash<QString, Line> m_lines; ///< by the end to which they lead
    std::map<QString, Sent> m_sent;
    QHash<QString, quint64> m_newest;
    QList<Late> m_late;
    Counts m_counts;
};

} // namespace twinspan::tests
