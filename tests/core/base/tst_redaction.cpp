#include "core/base/redaction.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <thread>
#include <vector>

using namespace twinspan;
using redaction::addSecret;
using redaction::redacted;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knownSecretsAreHiddenInEveryForm_data();
    void knownSecretsAreHiddenInEveryForm();
    void shortSecretsDoNotHideWords();
    void longerSecretsAreHiddenWhole();
    void namedValuesAreHidden_data();
    void namedValuesAreHidden();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void threadsMayAddAndRedact();

private:
    const QString m_secret = QStringLiteral("pä\"s$ w+rd/&%ÿ~42");
};

void TestRedaction::initTestCase()
{
    addSecret(m_secret);
}

void TestRedaction::knownSecretsAreHiddenInEveryForm_data()
{
    QTest::addColumn<QString>("form");

    const QByteArray utf8 = m_secret.toUtf8();
    QTest::newRow("plain") << m_secret;
    QTest::newRow("base64") << QString::fromLatin1(utf8.toBase64());
    QTest::newRow("base64, no padding") << QString::fromLatin1(utf8.toBase64(QByteArray::OmitTrailingEquals));
    QTest::newRow("base64url") << QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding));
    QTest::newRow("percent-encoded") << QString::fromLatin1(utf8.toPercentEncoding());
    QTest::newRow("percent-encoded, lower case")
        << QString::fromLatin1(utf8.toPercentEncoding()).replace(u'A', u'a').replace(u'F', u'f').toLower();
    QTest::newRow("form") << QString::fromLatin1(utf8.toPercentEncoding().replace("%20", "+"));
    QUrl url(QStringLiteral("https://h/"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("q"), QString::fromLatin1(utf8.toPercentEncoding()));
    url.setQuery(query);
    QTest::newRow("in a QUrl") << url.toString(QUrl::FullyEncoded).mid(12);
    QTest::newRow("JSON") << QString(m_secret).replace(u'"', QStringLiteral("\\\""));
    for (const char *user : {"a", "ab", "abc"}) {
        const QByteArray pair = QByteArray(user) + ':' + utf8;
        QTest::addRow("basic, user %s", user) << QString::fromLatin1(pair.toBase64());
    }
}

void TestRedaction::knownSecretsAreHiddenInEveryForm()
{
    QFETCH(QString, form);
    const QString text = redacted(QStringLiteral("before %1 after").arg(form));

    QVERIFY2(text.contains(QStringLiteral("[secret]")), qPrintable(text));
    QVERIFY(text.startsWith(QStringLiteral("before ")));
    QVERIFY(text.endsWith(QStringLiteral(" after")));
    // At most a few characters of base64 may be left: those that the bytes beside the secret decide.
    QVERIFY2(text.size() <= QStringLiteral("before [secret] after").size() + 8, qPrintable(text));
}

void TestRedaction::shortSecretsDoNotHideWords()
{
    addSecret(QStringLiteral("issue"));
    addSecret(QByteArray());
    QCOMPARE(redacted(QStringLiteral("the issue is new")), QStringLiteral("the issue is new"));
}

void TestRedaction::longerSecretsAreHiddenWhole()
{
    addSecret(QByteArray("abcdefgh"));
    addSecret(QByteArray("xxabcdefghyy"));
    QCOMPARE(redacted(QStringLiteral("xxabcdefghyy abcdefgh")), QStringLiteral("[secret] [secret]"));
}

void TestRedaction::namedValuesAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("user info", "GET https://ann:hunter2@h.example/x", "GET https://h.example/x");
    row("user info with @", "https://ann@corp.example:pw@h.example/x", "https://h.example/x");
    row("user only", "postgres://ann@db/x", "postgres://db/x");
    row("query key", "https://h/x?key=12345&page=2", "https://h/x?key=[secret]&page=2");
    row("query token in the middle", "/x?a=1&access_token=abc&b=2", "/x?a=1&access_token=[secret]&b=2");
    row("query with upper case", "/x?API_KEY=abc#top", "/x?API_KEY=[secret]#top");
    row("oauth code", "/callback?code=4/abc&state=1", "/callback?code=[secret]&state=1");
    row("form body", "grant_type=x&client_secret=abc&refresh_token=def",
        "grant_type=x&client_secret=[secret]&refresh_token=[secret]");
    row("authorization", "Authorization: Basic YTpi", "Authorization: [secret]");
    row("proxy authorization", "proxy-authorization: Bearer a.b.c", "proxy-authorization: [secret]");
    row("cookie", "Set-Cookie: sid=1; Path=/", "Set-Cookie: [secret]");
    row("only that header", "Cookie: a=b\nAccept: x", "Cookie: [secret]\nAccept: x");
    row("redmine's header", "X-Redmine-API-Key: 0123", "X-Redmine-API-Key: [secret]");
    row("gitlab's header", "PRIVATE-TOKEN: glpat", "PRIVATE-TOKEN: [secret]");
    row("json", R"({"password": "a\"b", "name": "n"})", R"({"password": "[secret]", "name": "n"})");
    row("json name with prefix", R"({"invitationSecret":"abc"})", R"({"invitationSecret":"[secret]"})");
}

void TestRedaction::namedValuesAreHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(expected), expected);
}

void TestRedaction::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("url") << QStringLiteral("GET https://h.example:8443/issues.json?limit=100&offset=200#x -> 200");
    QTest::newRow("mail address") << QStringLiteral("the account ann@corp.example was found");
    QTest::newRow("issue key") << QStringLiteral("issue key: TEST-1 is in step");
    QTest::newRow("words") << QStringLiteral("the token is expired, the password was refused");
    QTest::newRow("status code") << QStringLiteral("status code: 404");
}

void TestRedaction::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::threadsMayAddAndRedact()
{
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([number] {
            for (int i = 0; i < 50; ++i) {
                addSecret(QStringLiteral("thread-%1-secret-%2").arg(number).arg(i));
                redacted(QStringLiteral("a text of thread %1").arg(number));
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    for (int number = 0; number < 4; ++number)
        QCOMPARE(redacted(QStringLiteral("thread-%1-secret-49!").arg(number)), QStringLiteral("[secret]!"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
