#include "tests/contract/nofilecontract.h"

#include <QBuffer>

namespace twinspan::contract
{

void NoFileContract::filesAreRefused()
{
    const QList<ProblemKind> kinds{ProblemKind::Rejected, ProblemKind::NotFound};
    const auto admin = fixture().asAdmin();
    QVERIFY(!admin->capabilities().filesWithCreate);
    const model::IssueRef ref = anIssue(QStringLiteral("Gets no file"));
    CONTRACT_FAILS(kinds, admin->attachFile(ref, {}, {}));
    const auto sink = std::make_shared<QBuffer>();
    QVERIFY(sink->open(QIODevice::ReadWrite));
    CONTRACT_FAILS(kinds, admin->download({}, sink, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.attachments.isEmpty());
}

void NoFileContract::textsAreLeftAsTheyAre()
{
    const auto admin = fixture().asAdmin();
    const QString text = QStringLiteral("See ![a](https://example.org/a.png) and [b](https://example.org/b.txt).");
    QCOMPARE(admin->withFileAddresses(text, {}), text);
    QCOMPARE(admin->keptFileName(QStringLiteral("a.txt")), QStringLiteral("a.txt"));
}

} // namespace twinspan::contract
