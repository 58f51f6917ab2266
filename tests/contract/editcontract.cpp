#include "tests/contract/editcontract.h"

#include <QTemporaryFile>

namespace twinspan::contract
{

using tracker::IssueChanges;
using tracker::NewComment;
using tracker::NewIssue;

namespace
{
const QList<ProblemKind> refusals{ProblemKind::Rejected, ProblemKind::Invalid, ProblemKind::TooLarge};

/// All but when.
model::Issue apartFromTime(model::Issue issue)
{
    issue.updated = {};
    return issue;
}

model::IssueRef absent(const QString &key)
{
    model::IssueRef ref;
    ref.key = key;
    ref.id = QString(key).remove(u'#');
    return ref;
}
} // namespace

void EditContract::makeTwin(Twin &twin)
{
    const auto member = fixture().asMember();
    NewIssue wanted = newIssue(QStringLiteral("A twin to change"));
    wanted.description = QStringLiteral("As it *was*.\n\n- a\n- b");
    CONTRACT_TRY(written, member->createIssue(wanted, {}));
    CONTRACT_CHECK(
        member->addComment(written.ref, {QStringLiteral("Ours"), newMarker(model::MarkerKind::Comment)}, {}));
    CONTRACT_CHECK(member->addComment(written.ref, {QStringLiteral("Of a person"), {}}, {}));
    const bool takesFiles = member->capabilities().attachments;
    if (takesFiles) {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("four") == 4 && file.flush());
        CONTRACT_CHECK(member->attachFile(written.ref,
                                          {file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4,
                                           newMarker(model::MarkerKind::Attachment)},
                                          {}));
    }
    CONTRACT_TRY(issue, member->issue(written.ref.id, {}));
    QCOMPARE(issue.comments.size(), 2);
    QCOMPARE(issue.attachments.size(), takesFiles ? 1 : 0);
    twin = {wanted.marker, issue};
}

void EditContract::fieldChangesAlone_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"summary", "description", "type"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void EditContract::fieldChangesAlone()
{
    QFETCH(const QString, field);
    const auto member = fixture().asMember();
    Twin twin;
    makeTwin(twin);
    CONTRACT_TRY(types, member->issueTypes(fixture().projectId(), {}));
    IssueChanges changes;
    changes.marker = twin.marker;
    model::Issue expected = twin.issue;
    if (field == u"summary") {
        changes.summary = expected.summary = QStringLiteral("Now \"quite\" <another> one \U0001F680");
    } else if (field == u"description") {
        changes.description = QStringLiteral("As it **is**.\n\n```\ncode\n```");
        expected.description = fixture().asRead(*changes.description);
    } else {
        changes.typeId = types.last().id;
        expected.type = types.last();
        expected.type.isDefault = twin.issue.type.isDefault && types.last().isDefault;
    }
    CONTRACT_TRY(written, member->updateIssue(twin.issue.ref, changes, {}));
    QCOMPARE(written.ref.id, twin.issue.ref.id);
    QCOMPARE(written.dropped, QStringList());
    CONTRACT_TRY(issue, member->issue(twin.issue.ref.id, {}));
    QCOMPARE(apartFromTime(issue), apartFromTime(expected));
    QVERIFY(issue.updated >= twin.issue.updated);
    CONTRACT_TRY(found, member->findIssue(fixture().projectId(), twin.marker, {}));
    QVERIFY(found.has_value());
    QCOMPARE(found->id, twin.issue.ref.id);
}

void EditContract::allFieldsChangeAtOnce()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    CONTRACT_TRY(types, admin->issueTypes(fixture().projectId(), {}));
    const IssueChanges changes{QStringLiteral("All new"), QStringLiteral("Quite new."), types.last().id, twin.marker};
    CONTRACT_TRY(written, admin->updateIssue(twin.issue.ref, changes, {}));
    QCOMPARE(written.dropped, QStringList());
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue.summary, *changes.summary);
    QCOMPARE(issue.description, *changes.description);
    QCOMPARE(issue.type.id, *changes.typeId);
    QCOMPARE(issue.marker, twin.marker);
    QCOMPARE(issue.author, twin.issue.author);
    QCOMPARE(issue.comments, twin.issue.comments);
    QCOMPARE(issue.attachments, twin.issue.attachments);
}

void EditContract::updatingTwiceIsAsOnce()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    const IssueChanges changes{QStringLiteral("Said twice"), QStringLiteral("Written *twice*."), {}, twin.marker};
    CONTRACT_CHECK(admin->updateIssue(twin.issue.ref, changes, {}));
    CONTRACT_TRY(first, admin->issue(twin.issue.ref.id, {}));
    const QString raw = fixture().rawDescription(twin.issue.ref);
    CONTRACT_TRY(written, admin->updateIssue(twin.issue.ref, changes, {}));
    QCOMPARE(written.dropped, QStringList());
    CONTRACT_TRY(second, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(second, first);
    QCOMPARE(fixture().rawDescription(twin.issue.ref), raw);
    QVERIFY(raw.count(twin.marker.text()) <= 1);
}

void EditContract::noChangeIsNoWrite()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    CONTRACT_CHECK(admin->updateIssue(twin.issue.ref, {}, {}));
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue, twin.issue);
}

void EditContract::emptiedDescriptionKeepsTheMarker()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    IssueChanges changes;
    changes.description = QString();
    changes.marker = twin.marker;
    CONTRACT_TRY(written, admin->updateIssue(twin.issue.ref, changes, {}));
    QCOMPARE(written.dropped, QStringList());
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue.description, QString());
    QCOMPARE(issue.marker, twin.marker);
    // Another account has made it.
    CONTRACT_TRY(found, admin->findIssue(fixture().projectId(), twin.marker, {}));
    QVERIFY(found.has_value() || !admin->capabilities().issueMarkerSearch);
}

void EditContract::issueOfAPersonGetsNoMarker()
{
    const auto admin = fixture().asAdmin();
    const model::IssueRef ref = anIssue(QStringLiteral("Nobody's twin"));
    CONTRACT_CHECK(admin->updateIssue(
        ref, {QStringLiteral("Still nobody's twin"), QStringLiteral("Changed from the other side."), {}, {}}, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.summary, QStringLiteral("Still nobody's twin"));
    QCOMPARE(issue.description, QStringLiteral("Changed from the other side."));
    QVERIFY(issue.marker.isNull());
    QCOMPARE(fixture().rawDescription(ref).trimmed(), QStringLiteral("Changed from the other side."));
}

void EditContract::markerOfAForeignTextIsNotTaken()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    const QString other = newMarker().text();
    IssueChanges changes;
    changes.marker = twin.marker;
    changes.description = QStringLiteral("Before\n\n<!-- %1 -->\n\n[%1]: #\n\nAfter").arg(other);
    CONTRACT_CHECK(admin->updateIssue(twin.issue.ref, changes, {}));
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue.marker, twin.marker);
    QCOMPARE(issue.description, admin->asRead(*changes.description));
}

void EditContract::wrongUpdatesAreRefused()
{
    const auto admin = fixture().asAdmin();
    Twin twin;
    makeTwin(twin);
    const auto with = [](const std::optional<QString> &summary, const std::optional<QString> &type) {
        return IssueChanges{summary, {}, type, {}};
    };
    CONTRACT_FAILS(refusals, admin->updateIssue(twin.issue.ref, with(QStringLiteral(" \t "), {}), {}));
    if (const int limit = admin->capabilities().maxSummaryLength; limit > 0)
        CONTRACT_FAILS(refusals, admin->updateIssue(twin.issue.ref, with(QString(limit + 1, u's'), {}), {}));
    const auto odd = tests::waitFor(admin->updateIssue(twin.issue.ref, with({}, QStringLiteral("987654")), {}));
    QVERIFY2(odd ? !odd->dropped.isEmpty() : refusals.contains(odd.error().kind), qPrintable(sentenceOf(odd)));
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(apartFromTime(issue), apartFromTime(twin.issue));
}

void EditContract::absentIssueIsNotFound()
{
    const auto admin = fixture().asAdmin();
    CONTRACT_FAILS(QList{ProblemKind::NotFound},
                   admin->updateIssue(absent(fixture().absentKey()), {QStringLiteral("Lost"), {}, {}, {}}, {}));
    CONTRACT_FAILS(QList{ProblemKind::NotFound}, admin->editComment(absent(fixture().absentKey()), QStringLiteral("1"),
                                                                    {QStringLiteral("Lost"), {}}, {}));
}

void EditContract::editedCommentKeepsItsMarker()
{
    const auto member = fixture().asMember();
    if (!member->capabilities().editComments)
        return;
    Twin twin;
    makeTwin(twin);
    const model::Comment &ours = twin.issue.comments.first();
    const NewComment edited{QStringLiteral("Ours, but *better*"), ours.marker};
    for (int i = 0; i < 2; ++i) {
        CONTRACT_TRY(written, member->editComment(twin.issue.ref, ours.id, edited, {}));
        QCOMPARE(written.ref.id, twin.issue.ref.id);
        QCOMPARE(written.id, ours.id);
        QCOMPARE(written.dropped, QStringList());
        CONTRACT_TRY(issue, member->issue(twin.issue.ref.id, {}));
        model::Comment expected = ours;
        expected.text = fixture().asRead(edited.text);
        QCOMPARE(issue.comments.size(), 2);
        QCOMPARE(issue.comments.first(), expected);
    }
}

void EditContract::editOfACommentChangesNothingElse()
{
    const auto member = fixture().asMember();
    if (!member->capabilities().editComments)
        return;
    Twin twin;
    makeTwin(twin);
    CONTRACT_CHECK(
        member->editComment(twin.issue.ref, twin.issue.comments.last().id, {QStringLiteral("Edited"), {}}, {}));
    CONTRACT_TRY(issue, member->issue(twin.issue.ref.id, {}));
    model::Issue expected = twin.issue;
    expected.comments.last().text = QStringLiteral("Edited");
    QCOMPARE(apartFromTime(issue), apartFromTime(expected));
    if (member->capabilities().editMovesUpdated)
        QVERIFY(issue.updated > twin.issue.updated);
    else
        QCOMPARE(issue.updated, twin.issue.updated);
}

void EditContract::internalCommentStaysInternal()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().editComments || !admin->capabilities().internalComments)
        return;
    const model::IssueRef ref =
        fixture().personCreatesIssue({QStringLiteral("Talk inside"),
                                      {},
                                      {},
                                      {{QStringLiteral("For us"), false}, {QStringLiteral("For all"), true}},
                                      {},
                                      false},
                                     fixture().projectId());
    CONTRACT_TRY(before, admin->issue(ref.id, {}));
    QCOMPARE(before.comments.size(), 2);
    for (const model::Comment &comment : std::as_const(before.comments))
        CONTRACT_CHECK(admin->editComment(ref, comment.id, {QStringLiteral("Edited"), {}}, {}));
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 2);
    QCOMPARE(issue.comments.first().text, QStringLiteral("Edited"));
    QVERIFY(!issue.comments.first().isPublic);
    QVERIFY(issue.comments.last().isPublic);
}

void EditContract::goneCommentIsNotFound()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().editComments)
        return;
    Twin twin;
    makeTwin(twin);
    const model::Comment &gone = twin.issue.comments.first();
    fixture().deleteComment(twin.issue.ref, gone.id);
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue.comments.size(), 1);
    for (const QString &id : {gone.id, QStringLiteral("987654"), QStringLiteral("x/../1"), QString()})
        CONTRACT_FAILS(QList{ProblemKind::NotFound},
                       admin->editComment(twin.issue.ref, id, {QStringLiteral("Back again"), gone.marker}, {}));
    CONTRACT_TRY(after, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(after, issue);
}

void EditContract::commentOfAnotherIssueIsNotFound()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().editComments)
        return;
    Twin twin;
    makeTwin(twin);
    const model::IssueRef other = anIssue(QStringLiteral("Has no comments"));
    CONTRACT_FAILS(QList{ProblemKind::NotFound},
                   admin->editComment(other, twin.issue.comments.first().id, {QStringLiteral("Mixed up"), {}}, {}));
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue, twin.issue);
}

void EditContract::blankCommentIsRefused()
{
    const auto admin = fixture().asAdmin();
    if (!admin->capabilities().editComments)
        return;
    Twin twin;
    makeTwin(twin);
    CONTRACT_FAILS(
        refusals, admin->editComment(twin.issue.ref, twin.issue.comments.first().id, {QStringLiteral(" \n "), {}}, {}));
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue, twin.issue);
}

void EditContract::editedMentionPingsNobody()
{
    const auto admin = fixture().asAdmin();
    const QString text = QStringLiteral("Hello %1, look at `%1`.").arg(fixture().mentionOfMember());
    Twin twin;
    makeTwin(twin);
    CONTRACT_CHECK(admin->updateIssue(twin.issue.ref, {{}, text, {}, twin.marker}, {}));
    if (admin->capabilities().editComments)
        CONTRACT_CHECK(admin->editComment(twin.issue.ref, twin.issue.comments.first().id,
                                          {text, twin.issue.comments.first().marker}, {}));
    QCOMPARE(fixture().mentionedIn(twin.issue.ref), QStringList());
    CONTRACT_TRY(issue, admin->issue(twin.issue.ref.id, {}));
    QCOMPARE(issue.description, admin->asRead(text));
    if (admin->capabilities().editComments)
        QCOMPARE(issue.comments.first().text, admin->asRead(text));
}

void EditContract::passageThatNobodyEditedStaysAsItIs()
{
    const QString own = fixture().ownPassage();
    if (own.isEmpty())
        return;
    const auto admin = fixture().asAdmin();
    const QString text = QStringLiteral("One.\n\n%1\n\n- a\n- b").arg(own);
    const model::IssueRef ref = fixture().personCreatesIssue(
        {QStringLiteral("Of a person"), text, {}, {{text, true}}, {}, false}, fixture().projectId());
    const QStringList mentioned = fixture().mentionedIn(ref);
    CONTRACT_TRY(before, admin->issue(ref.id, {}));
    QCOMPARE(before.comments.size(), 1);
    const QString foreign = QStringLiteral("Two, says %1.").arg(fixture().mentionOfMember());
    const auto edited = [&](QString read) { return admin->asRead(read.replace(QStringLiteral("One."), foreign)); };
    for (int i = 0; i < 2; ++i) {
        CONTRACT_TRY(written, admin->updateIssue(ref, {{}, edited(before.description), {}, {}}, {}));
        QCOMPARE(written.dropped, QStringList());
        if (admin->capabilities().editComments)
            CONTRACT_CHECK(
                admin->editComment(ref, before.comments.first().id, {edited(before.comments.first().text), {}}, {}));
        QString raw = fixture().rawDescription(ref);
        QVERIFY2(raw.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).contains(own), qPrintable(raw));
        // Neither less nor more than before: what came from the other side is not live.
        QCOMPARE(fixture().mentionedIn(ref), mentioned);
        CONTRACT_TRY(after, admin->issue(ref.id, {}));
        QCOMPARE(after.description, edited(before.description));
        if (admin->capabilities().editComments)
            QCOMPARE(after.comments.first().text, edited(before.comments.first().text));
    }
}

} // namespace twinspan::contract
