#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace twinspan::net
{

/// The body of a request that must not be sent twice: it can be read once, and refuses to start again. Without that,
/// QNetworkAccessManager silently repeats a POST whose connection broke before the answer (measured with Qt 6.4).
class UploadBody final : public QIODevice
{
public:
    /// `source` from its start, or `bytes` when there is none. Open at once.
    UploadBody(const QByteArray &bytes, std::shared_ptr<QIODevice> source, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    /// The whole length, for Content-Length.
    qint64 length() const { return m_length; }
    /// From now on nothing more leaves. True when nothing did: with a length above zero the server can't have got the
    /// request whole, and so has not carried it out.
    bool stop();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::shared_ptr<QIODevice> m_source;
    qint64 m_length = 0;
    qint64 m_taken = 0;
    bool m_isStopped = false;
};

} // namespace twinspan::net
