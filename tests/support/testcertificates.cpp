#include "tests/support/testcertificates.h"

#include "tests/support/openssl.h"

#include <QFile>
#include <QSslKey>

namespace twinspan::tests
{

namespace
{
constexpr char authoritySettings[] = R"([ca]
default_ca = test
[test]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = names
email_in_dn = no
unique_subject = no
copy_extensions = copy
[names]
commonName = supplied
)";

struct Validity {
    QByteArray from;
    QByteArray to;
};

Validity validity(TestCertificates::Kind kind)
{
    if (kind == TestCertificates::Kind::Expired)
        return {"20200101000000Z", "20200201000000Z"};
    if (kind == TestCertificates::Kind::NotYetValid)
        return {"20900101000000Z", "20910101000000Z"};
    return {"20200101000000Z", "20900101000000Z"};
}
} // namespace

TestCertificates::TestCertificates()
{
    QFile settings(m_dir.filePath(QStringLiteral("ca.cnf")));
    QFile index(m_dir.filePath(QStringLiteral("index.txt")));
    if (!settings.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly))
        qFatal("TestCertificates: no temporary folder");
    settings.write(authoritySettings);
    settings.close();
    makeKey("authority", "/CN=Twinspan test authority", "basicConstraints=critical,CA:TRUE", true);
}

QSslCertificate TestCertificates::authority() const
{
    return QSslCertificate(read("authority.pem"));
}

QSslConfiguration TestCertificates::server(Kind kind)
{
    const QByteArray name = "server" + QByteArray::number(++m_made);
    const QByteArray host = kind == Kind::WrongHost ? "another.example" : "localhost";
    const QByteArray names =
        kind == Kind::WrongHost ? "subjectAltName=DNS:another.example" : "subjectAltName=DNS:localhost,IP:127.0.0.1";
    makeKey(name, "/CN=" + host, names, kind == Kind::SelfSigned);
    if (kind != Kind::SelfSigned) {
        const Validity valid = validity(kind);
        run({"ca", "-config", "ca.cnf", "-batch", "-notext", "-cert", "authority.pem", "-keyfile", "authority.key",
             "-in", name + ".csr", "-out", name + ".pem", "-startdate", valid.from, "-enddate", valid.to});
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(name + ".pem")));
    configuration.setPrivateKey(QSslKey(read(name + ".key"), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void TestCertificates::makeKey(const QByteArray &name, const QByteArray &subject, const QByteArray &extensions,
                               bool isSelfSigned) const
{
    QList<QByteArray> arguments{
        "req",         "-new",  "-newkey", "ec",      "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc", "-keyout",
        name + ".key", "-subj", subject,   "-addext", extensions};
    if (isSelfSigned)
        arguments << "-x509" << "-days" << "30" << "-out" << name + ".pem";
    else
        arguments << "-out" << name + ".csr";
    run(arguments);
}

void TestCertificates::run(const QList<QByteArray> &arguments) const
{
    const QByteArray failure = runOpenssl(arguments, m_dir.path());
    if (!failure.isEmpty())
        qFatal("TestCertificates: openssl: %s", failure.constData());
}

QByteArray TestCertificates::read(const QByteArray &fileName) const
{
    QFile file(m_dir.filePath(QString::fromLatin1(fileName)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("TestCertificates: %s is missing", fileName.constData());
    return file.readAll();
}

} // namespace twinspan::tests
