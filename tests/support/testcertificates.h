#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace twinspan::tests
{

/// Certificates of a private authority, made when asked for by the openssl command in a folder that goes with the
/// object.
class TestCertificates
{
public:
    enum class Kind {
        Good,        ///< for 127.0.0.1 and localhost, by the authority
        SelfSigned,  ///< for 127.0.0.1, by itself
        Expired,     ///< as Good, until February 2020
        NotYetValid, ///< as Good, from 2090 on
        WrongHost,   ///< by the authority, for another.example
    };

    TestCertificates();

    /// The authority that a client may trust.
    QSslCertificate authority() const;
    /// Certificate and key for a server; every call makes a new pair.
    QSslConfiguration server(Kind kind);

private:
    void run(const QList<QByteArray> &arguments) const;
    void makeKey(const QByteArray &name, const QByteArray &subject, const QByteArray &extensions,
                 bool isSelfSigned) const;
    QByteArray read(const QByteArray &fileName) const;

    QTemporaryDir m_dir;
    int m_made = 0;
};

} // namespace twinspan::tests
