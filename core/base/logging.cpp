#include "core/base/logging.h"

#include "core/base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>

namespace twinspan
{

Q_LOGGING_CATEGORY(logNet, "twinspan.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logPeer, "twinspan.peer", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "twinspan.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "twinspan.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logNode, "twinspan.node", QtInfoMsg)
Q_LOGGING_CATEGORY(logTracker, "twinspan.tracker", QtInfoMsg)

namespace
{
constexpr qint64 rotateAt = 5LL << 20;

/// Outlives every other static: destructors may still log.
struct LogFile {
    QMutex mutex;
    QFile file;
};

LogFile &logFile()
{
    static auto *log = new LogFile;
    return *log;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QStringLiteral("info");
}

/// A message of a tracker must not be able to fake a line of ours or to steer a terminal.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            line += QStringLiteral("\\n");
        else if (c == u'\r')
            line += QStringLiteral("\\r");
        else if (c == u'\t')
            line += u' ';
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

void openLog(QFile &file)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        file.setPermissions(ownerOnly); // it may be older than this rule
    else
        std::fputs("twinspan: the log file could not be opened\n", stderr);
}

void rotate(QFile &file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(path + QStringLiteral(".1"));
    QFile::rename(path, path + QStringLiteral(".1"));
    openLog(file);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category != nullptr ? context.category : "default");
    const QByteArray line = QStringLiteral("%1 %2 %3 %4\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                                     category, onOneLine(redaction::redacted(message)))
                                .toUtf8();

    LogFile &log = logFile();
    const QMutexLocker lock(&log.mutex);
    std::fputs(line.constData(), stderr);
    if (!log.file.isOpen())
        return;
    if (log.file.size() + line.size() > rotateAt)
        rotate(log.file);
    log.file.write(line);
}
} // namespace

void installLogging(const QString &filePath)
{
    {
        LogFile &log = logFile();
        const QMutexLocker lock(&log.mutex);
        log.file.close();
        if (!filePath.isEmpty()) {
            log.file.setFileName(filePath);
            openLog(log.file);
        }
    }
    qInstallMessageHandler(writeMessage);
}

} // namespace twinspan
