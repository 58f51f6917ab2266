#pragma once

#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace twinspan::tests
{

inline const QString here = QStringLiteral("c1");

inline protocol::Message messageNumber(quint64 number)
{
    return {QStringLiteral("m%1").arg(number), number, protocol::MessageKind::Sync,
            QJsonObject{{QStringLiteral("text"), QStringLiteral("\u00e4 \U0001F980 %1").arg(number)}}};
}

inline QList<protocol::Message> messages(quint64 from, quint64 to)
{
    QList<protocol::Message> list;
    for (quint64 number = from; number <= to; ++number)
        list.append(messageNumber(number));
    return list;
}

inline QList<quint64> numbersOf(const QList<protocol::Message> &list)
{
    QList<quint64> numbers;
    for (const protocol::Message &message : list)
        numbers.append(message.number);
    return numbers;
}

/// What tests of the messages share: a store with the connections c1 and c2.
class MessagesTest : public QObject
{
protected:
    /// For init().
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = openStoreIn(m_dir->path());
        QVERIFY(m_store->connections().save(connectionNamed(here)));
        QVERIFY(m_store->connections().save(connectionNamed(QStringLiteral("c2"))));
    }

    /// For cleanup().
    void end()
    {
        m_store.reset();
        m_dir.reset();
    }

    void reopen()
    {
        m_store.reset();
        m_store = openStoreIn(m_dir->path());
    }

    store::Messages &box() { return m_store->messages(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
};

} // namespace twinspan::tests
