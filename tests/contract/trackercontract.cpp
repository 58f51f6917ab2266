#include "tests/contract/trackercontract.h"

#include "tests/contract/changescontract.h"
#include "tests/contract/editcontract.h"
#include "tests/contract/filecontract.h"
#include "tests/contract/nofilecontract.h"
#include "tests/contract/readcontract.h"
#include "tests/contract/signincontract.h"
#include "tests/contract/textcontract.h"
#include "tests/contract/writecontract.h"

#include <QList>
#include <QMetaObject>

#include <utility>

namespace twinspan::contract
{

namespace
{
/// Whether the arguments name a test function, and none of this class.
bool isLeftOut(const QObject &test, const QStringList &arguments)
{
    bool namesOne = false;
    for (const QString &argument : arguments.mid(1)) {
        if (argument.startsWith(u'-'))
            continue;
        namesOne = true;
        const QString function = argument.section(u':', 0, 0) + QStringLiteral("()");
        if (test.metaObject()->indexOfMethod(function.toLatin1().constData()) >= 0)
            return false;
    }
    return namesOne;
}
} // namespace

int runTrackerContract(TrackerFixture &fixture, const QStringList &arguments, ContractParts parts)
{
    SignInContract signIn(fixture);
    ReadContract read(fixture);
    WriteContract write(fixture);
    TextContract text(fixture);
    FileContract file(fixture);
    NoFileContract noFile(fixture);
    EditContract edit(fixture);
    ChangesContract changes(fixture);
    const bool takesFiles = fixture.asAdmin()->capabilities().attachments;
    QObject *files = takesFiles ? static_cast<QObject *>(&file) : &noFile;
    QList<QObject *> tests{&signIn, &read, &write, &text, files, &edit, &changes};
    if (parts == ContractParts::OfTexts)
        tests = {&write, &text, &edit};
    int failed = 0;
    for (QObject *test : std::as_const(tests)) {
        if (!isLeftOut(*test, arguments))
            failed += QTest::qExec(test, arguments);
    }
    return failed == 0 ? 0 : 1;
}

} // namespace twinspan::contract
