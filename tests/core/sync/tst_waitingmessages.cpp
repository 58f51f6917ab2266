#include "core/peer/polledchannel.h"
#include "tests/core/sync/gate.h"
#include "tests/core/sync/livetest.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// What waits in the outbox for a peer that is away has not left yet: what is taken back meanwhile does not leave (law
/// 5), and nothing else is lost by it (law 1).
class WaitingMessagesTest final : public LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        if (m_gate)
            m_gate->open();
        m_gate.reset();
        m_pair.reset();
    }
    void issueMadePrivateDoesNotLeave();
    void commentMadeInternalDoesNotLeave();
    void textThatWasTakenBackDoesNotLeave();
    void whatIsOnlyAddedTakesNothingBack();
    void whileTheNodeWasOffNobodyLooked();
    void whatHasArrivedAllTheSameIsTakenBackThere();
    void lineThatHasArrivedAllTheSameIsThereOnce();
    void whatArrivesBehindItsReplacementChangesNothing();
    void fileMadeInternalIsNotGivenOut_data();
    void fileMadeInternalIsNotGivenOut();
    void linkThatIsMadeAgainStaysAskedFor();
    void whatWaitedWhenTheLinkEndedDoesNotLeave();
    void requestByHandEndsWithTheLink_data();
    void requestByHandEndsWithTheLink();
    void deliveryThatHangsDoesNotWaitForWhatWasTakenBack();

private:
    void closeTheLine()
    {
        m_pair->post = [](const QString &, const QList<protocol::Message> &) -> Status {
            return fail(ProblemKind::Network, QStringLiteral("peer.unreachable"), QStringLiteral("It is away."));
        };
    }
    void letArriveWithoutReceipt()
    {
        m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) -> Status {
            TWINSPAN_CHECK(m_pair->engine->receive(end, messages));
            return fail(ProblemKind::Network, QStringLiteral("peer.unreachable"), QStringLiteral("It is away."));
        };
    }
    void openTheLine()
    {
        m_pair->post = [this](const QString &end, const QList<protocol::Message> &messages) {
            m_arrived += messages;
            return m_pair->engine->receive(end, messages);
        };
        m_pair->engine->hurry(endA);
    }
    /// The side of the first issue is asked once, and what follows of it before the line is done.
    void look()
    {
        int polled = 0;
        const auto connection = QObject::connect(m_pair->engine.get(), &sync::SyncEngine::polled, m_pair->engine.get(),
                                                 [&polled] { ++polled; });
        for (int round = 1; round <= 2; ++round) { // a change is looked at twice within the tracker's precision
            m_pair->engine->poll(endA);
            QVERIFY(eventually([&] { return polled >= round; }));
            QTest::qWait(50); // something is not to happen: there is nothing to wait for
        }
        QObject::disconnect(connection);
    }
    QList<protocol::Message> waiting() { return *m_pair->store().messages().outgoing(endA, 10); }
    bool isSaid(const QString &words)
    {
        return std::ranges::any_of(m_arrived, [&](const protocol::Message &message) {
            return QString::fromUtf8(QJsonDocument(message.body).toJson()).contains(words);
        });
    }
    void letChangeWait(const QString &text)
    {
        closeTheLine();
        edit(m_pair->a, first, description(text));
        m_pair->engine->poll(endA);
        QTRY_COMPARE(waiting().size(), 1);
    }
    /// Moves the issue's time; nothing of it travels.
    void touch()
    {
        PracticeNewComment comment;
        comment.text = QStringLiteral("Between us.");
        comment.isPublic = false;
        QVERIFY(m_pair->a.api->issues().addComment(first, comment, m_pair->a.admin));
    }
    void makePrivate(bool isPrivate)
    {
        QVERIFY(m_pair->a.api->database().run(QStringLiteral("UPDATE issues SET is_private=? WHERE number=1"),
                                              {isPrivate ? 1 : 0}));
        touch();
    }

    /// What is done at the instance waits until it is opened.
    std::shared_ptr<Gate> closedBefore(const QString &which)
    {
        m_gate = std::make_shared<Gate>();
        m_gate->close();
        m_pair->hold = [this, gate = m_gate, open = std::make_shared<Gate>(), which](const QString &instance) {
            m_isReached = m_isReached || instance == which;
            return Gate::pass(instance == which ? gate : open);
        };
        return m_gate;
    }

    std::shared_ptr<Gate> m_gate;
    QList<protocol::Message> m_arrived;
    bool m_isReached = false;
};

void WaitingMessagesTest::init()
{
    m_arrived.clear();
    start();
    m_isReached = false;
}

void WaitingMessagesTest::issueMadePrivateDoesNotLeave()
{
    const QString before = b().description;
    letChangeWait(QStringLiteral("The secret price."));
    makePrivate(true);
    look();
    QTRY_VERIFY(waiting().isEmpty());
    QTRY_VERIFY(lastProblem(endA));
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("issue.private"));
    openTheLine();
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    QCOMPARE(b().description, before);

    makePrivate(false); // and what was changed meanwhile is sent
    comeToRest();
    QVERIFY(b().description.endsWith(QStringLiteral("The secret price.")));
    QVERIFY(!lastProblem(endA));
}

void WaitingMessagesTest::commentMadeInternalDoesNotLeave()
{
    const qsizetype count = b().comments.size();
    addComment(m_pair->a, first, QStringLiteral("The secret price."));
    letChangeWait(QStringLiteral("Edited along with it."));
    QVERIFY(
        m_pair->a.api->database().run(QStringLiteral("UPDATE comments SET is_public=0 WHERE text LIKE '%secret%'")));
    addComment(m_pair->a, first, QStringLiteral("Seen."));
    look();
    openTheLine();
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    QVERIFY(b().description.endsWith(QStringLiteral("Edited along with it.")));
    QCOMPARE(b().comments.size(), count + 1);
    QVERIFY(b().comments.last().text.contains(QStringLiteral("Seen.")));
    QVERIFY(!lastProblem(endA));
}

void WaitingMessagesTest::textThatWasTakenBackDoesNotLeave()
{
    letChangeWait(QStringLiteral("My password is secret."));
    edit(m_pair->a, first, description(QStringLiteral("Never mind.")));
    look();
    openTheLine();
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    QVERIFY(b().description.endsWith(QStringLiteral("Never mind.")));
    expectRest();
}

void WaitingMessagesTest::whatIsOnlyAddedTakesNothingBack()
{
    QBuffer bytes;
    bytes.setData("bytes");
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    PracticeUpload upload;
    upload.fileName = QStringLiteral("Invoice 1\u202e2.txt"); // kept in another spelling than the tracker's
    QVERIFY(m_pair->a.api->issues().addFile(first, upload, bytes, m_pair->a.admin));
    letChangeWait(QStringLiteral("Edited."));
    const QString id = waiting().first().id;
    addComment(m_pair->a, first, QStringLiteral("Added."));
    look();
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().id, id);
    openTheLine();
    comeToRest();
    QVERIFY(b().comments.last().text.contains(QStringLiteral("Added.")));
    expectRest();
}

void WaitingMessagesTest::whileTheNodeWasOffNobodyLooked()
{
    letChangeWait(QStringLiteral("The secret price."));
    m_pair->stopEngine();
    makePrivate(true);
    m_pair->clock.secondsWrong += std::chrono::seconds(std::chrono::minutes(11)).count();
    m_pair->makeEngine();
    openTheLine();
    QVERIFY(m_pair->engine->start());
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("issue.private"));
}

/// The line broke before the receipt: the other side has it, and this side does not know.
void WaitingMessagesTest::whatHasArrivedAllTheSameIsTakenBackThere()
{
    const auto gate = closedBefore(QStringLiteral("instance-b"));
    letArriveWithoutReceipt();
    addComment(m_pair->a, first, QStringLiteral("The secret price."));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 10)->size(), 1);
    QVERIFY(
        m_pair->a.api->database().run(QStringLiteral("UPDATE comments SET is_public=0 WHERE text LIKE '%secret%'")));
    touch();
    look();
    gate->open();
    openTheLine();
    comeToRest();
    QVERIFY2(b().comments.last().text.contains(QStringLiteral("removed in SUP")), qPrintable(b().comments.last().text));
}

/// The next message begins at a text that is older than what the other side has written meanwhile.
void WaitingMessagesTest::lineThatHasArrivedAllTheSameIsThereOnce()
{
    const auto gate = closedBefore(QStringLiteral("instance-b"));
    letArriveWithoutReceipt();
    const QString before = a().description;
    edit(m_pair->a, first, description(before + QStringLiteral("\n\nLine 1.")));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 10)->size(), 1);
    edit(m_pair->a, first, description(before + QStringLiteral("\n\nLine 1, changed.\n\nLine 2.")));
    look();
    gate->open();
    openTheLine();
    comeToRest();
    QCOMPARE(b().description.count(QStringLiteral("Line 1")), 1);
    QVERIFY(b().description.endsWith(QStringLiteral("Line 1, changed.\n\nLine 2.")));
    expectRest();
}

/// The line was not heard to have delivered it, and brings it days later.
void WaitingMessagesTest::whatArrivesBehindItsReplacementChangesNothing()
{
    addComment(m_pair->a, first, QStringLiteral("At noon."));
    letChangeWait(QStringLiteral("Edited along with it."));
    const QList<protocol::Message> late = waiting();
    QVERIFY(m_pair->a.api->issues().editComment(a().comments.last().id, QStringLiteral("At one."), m_pair->a.admin));
    addComment(m_pair->a, first, QStringLiteral("And at two."));
    look();
    QTRY_VERIFY(waiting().size() == 1 && waiting().first().id != late.first().id);
    openTheLine();
    comeToRest();
    const qsizetype count = b().comments.size();
    QVERIFY(m_pair->engine->receive(endB, late));
    comeToRest();
    const QList<PracticeComment> comments = b().comments;
    QCOMPARE(comments.size(), count);
    QVERIFY2(comments.at(count - 2).text.endsWith(QStringLiteral("At one.")), qPrintable(comments.at(count - 2).text));
    QVERIFY2(!comments.last().text.contains(QStringLiteral("removed")), qPrintable(comments.last().text));
    expectRest();
}

void WaitingMessagesTest::fileMadeInternalIsNotGivenOut_data()
{
    QTest::addColumn<bool>("isUnlinked");
    QTest::newRow("made internal") << false;
    QTest::newRow("link ended") << true;
}

/// Its name has left; its bytes are asked for when the other side gets to it.
void WaitingMessagesTest::fileMadeInternalIsNotGivenOut()
{
    QFETCH(const bool, isUnlinked);
    const auto gate = closedBefore(QStringLiteral("instance-b"));
    const qsizetype files = b().files.size();
    QBuffer bytes;
    bytes.setData("secret bytes");
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    PracticeUpload upload;
    upload.fileName = QStringLiteral("price.txt");
    QVERIFY(m_pair->a.api->issues().addFile(first, upload, bytes, m_pair->a.admin));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 10)->size(), 1);
    if (isUnlinked) {
        closeTheLine();
        QVERIFY(m_pair->engine->unlink(endA, first));
    } else {
        QVERIFY(
            m_pair->a.api->database().run(QStringLiteral("UPDATE files SET is_public=0 WHERE file_name='price.txt'")));
        m_pair->clock.secondsWrong += 120;
    }
    gate->open();
    QTRY_VERIFY(m_pair->store().messages().incoming(endB, 10)->isEmpty());
    QCOMPARE(b().files.size(), files);
}

void WaitingMessagesTest::linkThatIsMadeAgainStaysAskedFor()
{
    QVERIFY(m_pair->engine->unlink(endA, first));
    m_pair->engine->hurry(endA);
    QTRY_VERIFY((*m_pair->store().twins().latest(1, m_twin)).first().unlinked);
    closeTheLine();
    const QString id = m_pair->engine->requestSync(endA, first)->id;
    QTRY_COMPARE(waiting().size(), 1);
    edit(m_pair->a, first, description(QStringLiteral("Never mind.")));
    look();
    openTheLine();
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QVERIFY(!(*m_pair->store().twins().latest(1, m_twin)).first().unlinked);
    QVERIFY(b().description.endsWith(QStringLiteral("Never mind.")));
}

void WaitingMessagesTest::whatWaitedWhenTheLinkEndedDoesNotLeave()
{
    letChangeWait(QStringLiteral("The secret price."));
    QVERIFY(m_pair->engine->unlink(endA, first));
    QCOMPARE(waiting().size(), 1); // that it was ended
    openTheLine();
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    QVERIFY((*m_pair->store().twins().latest(1, m_twin)).first().unlinked);
}

void WaitingMessagesTest::requestByHandEndsWithTheLink_data()
{
    QTest::addColumn<bool>("isBeingRead");
    QTest::addColumn<QString>("key");
    QTest::newRow("waits for its turn") << false << first;
    QTest::newRow("is being read") << true << first;
    QTest::newRow("in other words") << false << first.toLower();
}

/// It was asked for before the link was ended: it must not link the two again.
void WaitingMessagesTest::requestByHandEndsWithTheLink()
{
    QFETCH(const bool, isBeingRead);
    QFETCH(const QString, key);
    const auto gate = closedBefore(QStringLiteral("instance-a"));
    const QString id = m_pair->engine->requestSync(endA, key)->id;
    if (isBeingRead)
        QTRY_VERIFY(m_isReached);
    QVERIFY(m_pair->engine->unlink(endA, first));
    m_pair->engine->hurry(endA);
    gate->open();
    comeToRest();
    QCOMPARE(stage(id), QStringLiteral("Skipped"));
    QVERIFY((*m_pair->store().twins().latest(1, first)).first().unlinked);
    QVERIFY((*m_pair->store().twins().latest(1, m_twin)).first().unlinked);
}

/// A peer that polls fetches what is in the outbox, and never acknowledges what is not there any more.
void WaitingMessagesTest::deliveryThatHangsDoesNotWaitForWhatWasTakenBack()
{
    m_pair->clock.longest = std::chrono::hours(1); // no pause ends by itself
    m_pair->line = std::make_shared<peer::PolledChannel>(std::make_shared<peer::PollDesk>(m_pair->clock), endA);
    edit(m_pair->a, first, description(QStringLiteral("The secret price.")));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(waiting().size(), 1);
    makePrivate(true);
    look();
    QTRY_VERIFY(waiting().isEmpty());
    m_pair->line.reset();
    m_pair->clock.longest = std::chrono::milliseconds(1);
    openTheLine();
    comeToRest();
    QVERIFY(!isSaid(QStringLiteral("secret")));
    makePrivate(false);
    comeToRest();
    QVERIFY(isSaid(QStringLiteral("secret"))); // it is public again
    QVERIFY(b().description.endsWith(QStringLiteral("The secret price.")));
}

QTEST_GUILESS_MAIN(WaitingMessagesTest)
#include "tst_waitingmessages.moc"
