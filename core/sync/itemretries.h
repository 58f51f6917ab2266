#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace twinspan::sync
{

/// The items of a worker that failed and are tried again, each after its own pause, so that no other waits for them
/// (law 4). It measures no time.
class ItemRetries
{
public:
    /// The pause before the next attempt, longer each time; nullopt: after maxItemAttempts the item is forgotten.
    std::optional<std::chrono::milliseconds> failed(const QString &item, const Problem &problem);
    /// As failed(), of an item that is never given up; nullopt: so many wait already that it is no matter of single
    /// items.
    std::optional<std::chrono::milliseconds> mustWait(const QString &item, const Problem &problem);
    /// What the item waits for, in the words for people.
    void say(const QString &item, const Problem &problem) { m_items[item].problem = problem; }
    /// What one of them waits for: `said`, if that still holds; nullopt when none waits.
    std::optional<Problem> problem(const std::optional<Problem> &said) const;
    /// What the item of this issue waits for (Problem::issueKey).
    std::optional<Problem> problemOf(const QString &issueKey) const;
    /// Which pause of the item that was.
    int pauseOf(const QString &item) const { return m_items.value(item).pauses; }
    /// That pause is over. False: it was over before, or the item is not tried again.
    bool setDue(const QString &item, int pause);
    /// All pauses are over.
    void hurry();
    /// It went well or was given up.
    void forget(const QString &item) { m_items.remove(item); }
    /// Forgets all but these.
    void keep(const QSet<QString> &items);

    enum class Turn { Now, Later, Full };
    /// Whether the item may be tried now. Full: it did not fail, but so many others have that it waits for them.
    Turn turnOf(const QString &item) const;

private:
    static constexpr qsizetype most = 256;
    static constexpr qsizetype mostWaiting = 64;

    struct Item {
        int attempts = 0; ///< that count
        int waits = 0;    ///< for what is not its fault
        int pauses = 0;
        bool isDue = false;
        Problem problem;
    };

    QHash<QString, Item> m_items;
};

} // namespace twinspan::sync
