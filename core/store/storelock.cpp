#include "core/store/storelock.h"

#include "core/store/storeproblems.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace twinspan::store
{

namespace
{
QString ownName()
{
    return QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(QCoreApplication::applicationName());
}
} // namespace

#ifdef Q_OS_UNIX

struct StoreLock::Handle {
    int descriptor = -1;
};

namespace
{
/// "4711 twinspan-node", or empty while the holder has not written it yet.
QString holderOf(int descriptor)
{
    std::array<char, 256> text{};
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    return QString::fromUtf8(text.data(), std::max<qsizetype>(0, size)).section(u'\n', 0, 0).trimmed();
}

bool writeHolder(int descriptor)
{
    const QByteArray text = ownName().toUtf8() + '\n';
    return ::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, text.constData(), text.size(), 0) == text.size();
}

int lockNow(int descriptor)
{
    int outcome = 0;
    do {
        outcome = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (outcome != 0 && errno == EINTR);
    return outcome == 0 ? 0 : errno;
}
} // namespace

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    // Close-on-exec: a program that we start must not inherit the lock and keep it after us.
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(folderProblem(folder, errno));
    std::unique_ptr<StoreLock> lock(new StoreLock(std::make_unique<Handle>(descriptor)));
    const int error = lockNow(descriptor);
    if (error == EWOULDBLOCK)
        return fail(lockedProblem(folder, holderOf(descriptor)));
    if (error != 0)
        return fail(folderProblem(folder, error));
    if (!writeHolder(descriptor))
        return fail(folderProblem(folder, errno));
    return lock;
}

StoreLock::~StoreLock()
{
    ::close(m_handle->descriptor);
}

#else

struct StoreLock::Handle {
    explicit Handle(const QString &file) : lock(file) {}
    QLockFile lock;
};

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    auto handle = std::make_unique<Handle>(file);
    handle->lock.setStaleLockTime(0); // a lock is stale when its process is gone, never by age
    if (handle->lock.tryLock(0))
        return std::unique_ptr<StoreLock>(new StoreLock(std::move(handle)));
    if (handle->lock.error() != QLockFile::LockFailedError)
        return fail(folderProblem(folder, EACCES));
    qint64 process = 0;
    QString host;
    QString program;
    handle->lock.getLockInfo(&process, &host, &program);
    return fail(lockedProblem(folder, QStringLiteral("%1 %2").arg(process).arg(program)));
}

StoreLock::~StoreLock() = default;

#endif

StoreLock::StoreLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}

} // namespace twinspan::store
