#include "tests/support/openssl.h"

#include <QFile>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace twinspan::tests
{

QByteArray runOpenssl(QList<QByteArray> arguments, const QString &folder)
{
    // Not by QProcess: the thread sanitizer can't follow the way in which it forks.
    arguments.prepend("openssl");
    std::vector<char *> line;
    for (QByteArray &argument : arguments)
        line.push_back(argument.data());
    line.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(folder).constData());
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "openssl.said", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t process = 0;
    int status = 0;
    const int error = ::posix_spawnp(&process, "openssl", &actions, nullptr, line.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return qt_error_string(error).toUtf8();
    if (::waitpid(process, &status, 0) == process && status == 0)
        return {};
    QFile said(folder + QStringLiteral("/openssl.said"));
    return said.open(QIODevice::ReadOnly) ? said.readAll() + "failed" : QByteArray("failed");
}

} // namespace twinspan::tests
