#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3_vfs;
struct sqlite3_file;

namespace twinspan::tests
{

/// Stands between SQLite and the disk, for all databases that this process opens while it lives, and knows what a power
/// cut would leave: what was written before the last sync of a file is there; of what was written since, each sector
/// is there, missing or garbage. Files that are made, removed or given a lock are so at once.
/// Interface and rules: https://www.sqlite.org/vfs.html and https://www.sqlite.org/atomiccommit.html ("hardware
/// assumptions"). One at a time.
class PowerCut
{
public:
    PowerCut();
    ~PowerCut();
    PowerCut(const PowerCut &) = delete;
    PowerCut &operator=(const PowerCut &) = delete;

    /// Called when a file is about to be synced: nothing of what it waits for is certain yet.
    void onSync(std::function<void()> callback) { m_onSync = std::move(callback); }

    /// What is on the disk if the power fails now, as files of the same names in another folder; which sectors made it
    /// depends on the seed.
    void leave(const QString &fromFolder, const QString &toFolder, unsigned seed) const;

    /// Since the last sync of each file: writes that are not certain.
    int uncertainWrites() const;

private:
    struct Write {
        qint64 offset = 0;
        QByteArray bytes; ///< null: the file was cut at the offset
    };
    struct File {
        QByteArray certain;
        QList<Write> since;
    };
    struct Methods;
    friend struct Methods;

    static void apply(QByteArray &content, const Write &write);

    sqlite3_vfs *m_real = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::function<void()> m_onSync = [] {};
    QHash<QString, std::shared_ptr<File>> m_files; ///< by path
};

} // namespace twinspan::tests
