#pragma once

#include <QByteArray>

#include <sodium.h>

namespace twinspan::credentials
{

/// Bytes that are overwritten when they end. Other copies that were taken of them are not.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    explicit SecretBytes(qsizetype size) : m_bytes(size, '\0') {}
    ~SecretBytes() { clear(); }
    SecretBytes(SecretBytes &&other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        clear();
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    const QByteArray &bytes() const { return m_bytes; }
    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(m_bytes.constData()); }
    unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void clear()
    {
        if (!m_bytes.isEmpty())
            sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
        m_bytes.clear();
    }

    QByteArray m_bytes;
};

} // namespace twinspan::credentials
