#include "core/base/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace twinspan::redaction
{

namespace
{
constexpr qsizetype shortestSecret = 6;

/// Outlives every other static: destructors may still log.
struct KnownSecrets {
    QMutex mutex;
    QStringList forms; ///< longest first, so that no form hides a part of a longer one
};

KnownSecrets &known()
{
    static auto *secrets = new KnownSecrets;
    return *secrets;
}

/// Stands for a hidden secret until the patterns are through: they must not read its word as a name.
constexpr QChar hidden = QChar::ObjectReplacementCharacter;

/// The characters of a base64 text that the secret alone decides when `before` bytes stand in front of it (modulo 3):
/// so "user:secret" of a Basic header is found as well.
QByteArray base64Core(const QByteArray &secret, qsizetype before, QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(before, '\0') + secret + QByteArray(2, '\0');
    const qsizetype first = (8 * before + 5) / 6;
    const qsizetype end = 8 * (before + secret.size()) / 6;
    return padded.toBase64(options).mid(first, end - first);
}

QByteArray lowerCaseEscapes(QByteArray percentEncoded)
{
    for (qsizetype i = percentEncoded.indexOf('%'); i >= 0; i = percentEncoded.indexOf('%', i + 1))
        percentEncoded.replace(i, 3, percentEncoded.mid(i, 3).toLower());
    return percentEncoded;
}

QStringList formsOf(const QByteArray &secret)
{
    QStringList forms{QString::fromUtf8(secret)};
    for (const QByteArray &kept : {QByteArray(), QByteArray("!$&'()*+,;=:@/?")}) {
        const QByteArray encoded = secret.toPercentEncoding(kept);
        forms << QString::fromLatin1(encoded) << QString::fromLatin1(lowerCaseEscapes(encoded));
        forms << QString::fromLatin1(QByteArray(encoded).replace("%20", "+"));
    }
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        forms << QString::fromLatin1(secret.toBase64(alphabet));
        forms << QString::fromLatin1(secret.toBase64(alphabet | QByteArray::OmitTrailingEquals));
    }
    for (qsizetype before = 0; before < 3; ++before) {
        forms << QString::fromLatin1(base64Core(secret, before, QByteArray::Base64Encoding));
        forms << QString::fromLatin1(base64Core(secret, before, QByteArray::Base64UrlEncoding));
    }
    forms << QString::fromUtf8(secret).replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return forms;
}

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
}

const QList<Pattern> &patterns()
{
    static const auto *list = new QList<Pattern>{
        // scheme://user:password@host
        {pattern(R"re(\b([a-z][a-z0-9+.-]*://)[^\s/?#"'<>]*@)re"), QStringLiteral("\\1")},
        // headers whose whole line is the secret
        {pattern(R"re(\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s*[:=]\s*)[^\r\n]+)re"),
         QStringLiteral("\\1\\2[secret]")},
        // members of JSON
        {pattern(R"re("([^"\s]*(?:key|token|passw|passphrase|secret|credential)[^"\s]*)"(\s*:\s*)"(?:[^"\\]|\\.)*")re"),
         QStringLiteral("\"\\1\"\\2\"[secret]\"")},
        // other headers, of one word
        {pattern(
             R"re(\b([\w-]*(?:[\w]-key|api_?key|token|password|passwd|passphrase|secret|credentials?))(\s*:\s*)[^\s"',;]+)re"),
         QStringLiteral("\\1\\2[secret]")},
        // query parameters and forms
        {pattern(
             R"re(\b([\w.%\[\]-]*(?:key|token|passw|passphrase|pwd|secret|credential|signature|session|auth)[\w.%\[\]-]*|code|sig|jwt|pass)=[^&\s#"'<>]*)re"),
         QStringLiteral("\\1=[secret]")},
    };
    return *list;
}
} // namespace

void addSecret(const QString &secret)
{
    addSecret(secret.toUtf8());
}

void addSecret(const QByteArray &secret)
{
    if (QString::fromUtf8(secret).size() < shortestSecret)
        return;
    const QStringList forms = formsOf(secret);
    const QMutexLocker lock(&known().mutex);
    for (const QString &form : forms) {
        if (!known().forms.contains(form))
            known().forms.append(form);
    }
    std::sort(known().forms.begin(), known().forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString redacted(const QString &text)
{
    QString result = text;
    {
        const QMutexLocker lock(&known().mutex);
        for (const QString &form : std::as_const(known().forms))
            result.replace(form, hidden);
    }
    for (const Pattern &candidate : patterns())
        result.replace(candidate.expression, candidate.replacement);
    return result.replace(hidden, QStringLiteral("[secret]"));
}

} // namespace twinspan::redaction
