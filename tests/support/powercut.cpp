#include "tests/support/powercut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

#include <sqlite3.h>

namespace twinspan::tests
{

namespace
{
constexpr qint64 sectorSize = 512;

/// As SQLite allocates it; the file of the real system comes right behind.
struct Handle {
    sqlite3_file base;
    PowerCut *cut;
    QString *path; ///< null: a temporary file
    sqlite3_file *real;
};

Handle *handleOf(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}
} // namespace

/// The functions that SQLite calls: most only pass on.
struct PowerCut::Methods {
    static std::shared_ptr<File> known(sqlite3_file *file)
    {
        const Handle *handle = handleOf(file);
        return handle->path ? handle->cut->m_files.value(*handle->path) : nullptr;
    }

    static int close(sqlite3_file *file)
    {
        Handle *handle = handleOf(file);
        delete std::exchange(handle->path, nullptr);
        return handle->real->pMethods ? handle->real->pMethods->xClose(handle->real) : SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xRead(real, into, count, offset);
    }
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
    {
        sqlite3_file *real = handleOf(file)->real;
        if (const auto made = known(file))
            made->since.append(Write{offset, QByteArray(static_cast<const char *>(from), count)});
        return real->pMethods->xWrite(real, from, count, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        sqlite3_file *real = handleOf(file)->real;
        if (const auto made = known(file))
            made->since.append(Write{size, {}});
        return real->pMethods->xTruncate(real, size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        sqlite3_file *real = handleOf(file)->real;
        if (const auto made = known(file)) {
            handleOf(file)->cut->m_onSync();
            for (const Write &write : std::as_const(made->since))
                apply(made->certain, write);
            made->since.clear();
        }
        return real->pMethods->xSync(real, flags);
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xFileSize(real, size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xLock(real, level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xUnlock(real, level);
    }
    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xCheckReservedLock(real, result);
    }
    static int fileControl(sqlite3_file *file, int what, void *argument)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xFileControl(real, what, argument);
    }
    static int sectors(sqlite3_file *file)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xSectorSize(real);
    }
    static int characteristics(sqlite3_file *file)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xDeviceCharacteristics(real);
    }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xShmMap(real, page, size, extend, mapped);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xShmLock(real, offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *real = handleOf(file)->real;
        real->pMethods->xShmBarrier(real);
    }
    static int shmUnmap(sqlite3_file *file, int remove)
    {
        sqlite3_file *real = handleOf(file)->real;
        return real->pMethods->xShmUnmap(real, remove);
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
    {
        // Version 2: without memory-mapped reading, which would pass by.
        static const sqlite3_io_methods methods{2,
                                                close,
                                                read,
                                                write,
                                                truncate,
                                                sync,
                                                fileSize,
                                                lock,
                                                unlock,
                                                checkReservedLock,
                                                fileControl,
                                                sectors,
                                                characteristics,
                                                shmMap,
                                                shmLock,
                                                shmBarrier,
                                                shmUnmap,
                                                nullptr,
                                                nullptr};
        auto *cut = static_cast<PowerCut *>(vfs->pAppData);
        Handle *handle = handleOf(file);
        *handle = {{&methods}, cut, nullptr, reinterpret_cast<sqlite3_file *>(handle + 1)};
        handle->real->pMethods = nullptr;
        const int opened = cut->m_real->xOpen(cut->m_real, name, handle->real, flags, flagsOut);
        if (opened != SQLITE_OK || !name)
            return opened;
        handle->path = new QString(QFile::decodeName(name));
        auto &known = cut->m_files[*handle->path];
        if (!known) {
            known = std::make_shared<File>();
            QFile there(*handle->path);
            if (there.open(QIODevice::ReadOnly))
                known->certain = there.readAll();
        }
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        auto *cut = static_cast<PowerCut *>(vfs->pAppData);
        cut->m_files.remove(QFile::decodeName(name));
        return cut->m_real->xDelete(cut->m_real, name, syncFolder);
    }
};

PowerCut::PowerCut() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(std::make_unique<sqlite3_vfs>(*m_real))
{
    m_vfs->zName = "power-cut";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile = static_cast<int>(sizeof(Handle)) + m_real->szOsFile;
    m_vfs->xOpen = Methods::open;
    m_vfs->xDelete = Methods::remove;
    if (sqlite3_vfs_register(m_vfs.get(), 1) != SQLITE_OK)
        qFatal("SQLite takes no other file system.");
}

PowerCut::~PowerCut()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_real, 1);
}

void PowerCut::apply(QByteArray &content, const Write &write)
{
    if (write.bytes.isNull()) {
        content.truncate(write.offset);
        return;
    }
    if (content.size() < write.offset + write.bytes.size())
        content.resize(write.offset + write.bytes.size(), '\0');
    content.replace(write.offset, write.bytes.size(), write.bytes);
}

void PowerCut::leave(const QString &fromFolder, const QString &toFolder, unsigned seed) const
{
    std::mt19937 random(seed);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QFileInfo info(file.key());
        if (info.absolutePath() != QDir(fromFolder).absolutePath())
            continue;
        QByteArray content = (*file)->certain;
        for (const Write &write : std::as_const((*file)->since)) {
            if (write.bytes.isNull()) {
                if (random() % 2 == 0)
                    apply(content, write);
                continue;
            }
            for (qint64 at = 0; at < write.bytes.size(); at += sectorSize) {
                Write sector{write.offset + at, write.bytes.mid(at, sectorSize)};
                const auto fate = random() % 3;
                if (fate == 0)
                    continue;
                if (fate == 1)
                    sector.bytes.fill(static_cast<char>(random() % 256));
                apply(content, sector);
            }
        }
        QFile left(QDir(toFolder).filePath(info.fileName()));
        if (!left.open(QIODevice::WriteOnly) || left.write(content) != content.size())
            qFatal("The test's own folder can't be written.");
    }
}

int PowerCut::uncertainWrites() const
{
    qsizetype count = 0;
    for (const auto &file : m_files)
        count += file->since.size();
    return static_cast<int>(count);
}

} // namespace twinspan::tests
