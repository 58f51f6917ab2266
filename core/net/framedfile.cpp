#include "core/net/framedfile.h"

#include <algorithm>
#include <cstring>

namespace twinspan::net
{

FramedFile::FramedFile(QByteArray head, std::shared_ptr<QIODevice> file, QByteArray tail)
    : m_head(std::move(head)), m_file(std::move(file)), m_tail(std::move(tail)), m_fileSize(m_file->size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FramedFile::readData(char *data, qint64 most)
{
    const qint64 at = pos();
    const qint64 fileStart = m_head.size();
    const qint64 tailStart = fileStart + m_fileSize;
    if (at >= size())
        return -1;
    const auto copied = [&](const QByteArray &bytes, qint64 offset) {
        const qint64 count = std::min<qint64>(most, bytes.size() - offset);
        std::memcpy(data, bytes.constData() + offset, static_cast<size_t>(count));
        return count;
    };
    if (at < fileStart)
        return copied(m_head, at);
    if (at >= tailStart)
        return copied(m_tail, at - tailStart);
    if (m_file->pos() != at - fileStart && !m_file->seek(at - fileStart))
        return -1;
    return m_file->read(data, std::min(most, tailStart - at));
}

qint64 FramedFile::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace twinspan::net
