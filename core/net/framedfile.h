#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace twinspan::net
{

/// A file between two pieces of text, as one stream that can be read from anywhere: a body of several parts, without
/// the file in memory. The file is open and outlives the reading.
class FramedFile final : public QIODevice
{
public:
    FramedFile(QByteArray head, std::shared_ptr<QIODevice> file, QByteArray tail);

    qint64 size() const override { return m_head.size() + m_fileSize + m_tail.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_head;
    std::shared_ptr<QIODevice> m_file;
    QByteArray m_tail;
    qint64 m_fileSize;
};

} // namespace twinspan::net
