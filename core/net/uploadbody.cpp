#include "core/net/uploadbody.h"

#include <QBuffer>

#include <algorithm>

namespace twinspan::net
{

UploadBody::UploadBody(const QByteArray &bytes, std::shared_ptr<QIODevice> source, QObject *parent)
    : QIODevice(parent), m_source(std::move(source))
{
    if (!m_source) {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        m_source = std::move(buffer);
    }
    m_source->seek(0);
    m_length = m_source->size();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::bytesAvailable() const
{
    return m_length - m_taken + QIODevice::bytesAvailable();
}

bool UploadBody::stop()
{
    m_isStopped = true;
    return m_taken == 0 && m_length > 0;
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, m_length - m_taken);
    if (wanted <= 0 || m_isStopped)
        return -1;
    const qint64 got = m_source->read(data, wanted);
    if (got <= 0)
        return -1; // the file shrank: the request stays incomplete, and so is not carried out
    m_taken += got;
    return got;
}

qint64 UploadBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace twinspan::net
