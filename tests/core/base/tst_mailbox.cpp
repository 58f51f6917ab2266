#include "core/base/mailbox.h"

#include "tests/support/patience.h"

#include <QThread>

#include <thread>

using namespace twinspan;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnTheThreadOfItsObjectInTheOrderOfThePosts();
    void isFedFromManyThreads();
    void mayEndInItsOwnWork();
    void whatHasNotRunIsDropped();
};

void TestMailbox::worksOnTheThreadOfItsObjectInTheOrderOfThePosts()
{
    Mailbox mailbox;
    QList<int> seen;
    QThread *where = nullptr;
    std::thread other([&] {
        for (int number = 0; number < 3; ++number)
            mailbox.post([&, number] {
                seen.append(number);
                where = QThread::currentThread();
            });
    });
    other.join();
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE(seen, QList<int>({0, 1, 2}));
    QCOMPARE(where, QThread::currentThread());
    mailbox.post([&] { mailbox.post([&] { seen.append(4); }), seen.append(3); });
    QTRY_COMPARE(seen, QList<int>({0, 1, 2, 3, 4}));
}

void TestMailbox::isFedFromManyThreads()
{
    constexpr int threads = 4;
    constexpr int each = 500;
    Mailbox mailbox;
    int sum = 0; // no lock: all of it happens here
    std::vector<std::thread> others;
    others.reserve(threads);
    for (int number = 0; number < threads; ++number) {
        others.emplace_back([&] {
            for (int turn = 0; turn < each; ++turn)
                mailbox.post([&sum] { ++sum; });
        });
    }
    QTRY_COMPARE(sum, threads * each);
    for (std::thread &other : others)
        other.join();
}

void TestMailbox::mayEndInItsOwnWork()
{
    auto mailbox = std::make_unique<Mailbox>();
    int seen = 0;
    mailbox->post([&] {
        mailbox.reset();
        ++seen;
    });
    QTRY_COMPARE(seen, 1);
}

void TestMailbox::whatHasNotRunIsDropped()
{
    auto mailbox = std::make_unique<Mailbox>();
    auto held = std::make_shared<int>(0);
    mailbox->post([held] { ++*held; });
    mailbox.reset();
    QCoreApplication::processEvents();
    QCOMPARE(*held, 0);
    QCOMPARE(held.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
