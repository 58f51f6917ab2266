#pragma once

#include "core/model/replica.h"

namespace twinspan::tests
{

inline QDateTime sampleTime(int minute)
{
    return {QDate(2026, 2, 3), QTime(4, minute), Qt::UTC};
}

/// An issue with two comments and one attachment, as it travels.
inline model::Replica sampleReplica()
{
    model::Replica replica;
    replica.sourceInstance = QStringLiteral("uid-acme");
    replica.trackerKind = QStringLiteral("practice");
    replica.source = {QStringLiteral("SUP-7"), QStringLiteral("SUP-7"),
                      QUrl(QStringLiteral("https://acme.example/SUP-7"))};
    replica.typeName = QStringLiteral("Bug");
    replica.summary = QStringLiteral("The export stops");
    replica.description = QStringLiteral("After **ten** rows.");
    replica.author.name = QStringLiteral("Ada");
    replica.created = sampleTime(1);
    replica.updated = sampleTime(9);
    replica.comments = {
        {QStringLiteral("c1"), {QStringLiteral("Mia")}, sampleTime(2), QStringLiteral("Seen here too.")},
        {QStringLiteral("c2"), {QStringLiteral("Ada")}, sampleTime(3), QStringLiteral("Any news?")}};
    replica.attachments = {{QStringLiteral("a1"),
                            QStringLiteral("log.txt"),
                            QStringLiteral("text/plain"),
                            100,
                            {QStringLiteral("Mia")},
                            sampleTime(4)}};
    return replica;
}

} // namespace twinspan::tests
