#pragma once

#include "core/sync/incomingplan.h"
#include "core/sync/operationarguments.h"
#include "tests/core/sync/samplereplica.h"

#include <QSet>
#include <QTest>

namespace twinspan::tests
{
inline sync::Target sampleTarget()
{
    sync::Target target;
    target.instanceUid = QStringLiteral("uid-globex");
    target.projectId = QStringLiteral("ENG");
    target.types = {{QStringLiteral("1"), QStringLiteral("Task"), false},
                    {QStringLiteral("2"), QStringLiteral("Bug"), true}};
    target.capabilities.filesWithCreate = true;
    return target;
}

inline QList<store::OperationKind> kinds(const sync::Plan &plan)
{
    QList<store::OperationKind> all;
    for (const store::Operation &operation : plan.operations)
        all.append(operation.kind);
    return all;
}

inline store::Operation only(const sync::Plan &plan, store::OperationKind kind)
{
    for (const store::Operation &operation : plan.operations) {
        if (operation.kind == kind)
            return operation;
    }
    return {};
}

inline sync::CreateArguments created(const sync::Plan &plan)
{
    return sync::CreateArguments::fromJson(only(plan, store::OperationKind::CreateIssue).arguments);
}

inline QStringList commentTexts(const sync::Plan &plan)
{
    QStringList texts;
    for (const store::Operation &operation : plan.operations) {
        if (operation.kind == store::OperationKind::AddComment)
            texts.append(sync::CommentArguments::fromJson(operation.arguments).text);
    }
    return texts;
}

inline QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

inline void expectSound(const sync::Plan &plan)
{
    QSet<QString> markers;
    for (qsizetype index = 0; index < plan.operations.size(); ++index) {
        const store::Operation &operation = plan.operations.at(index);
        QCOMPARE(operation.position, static_cast<int>(index));
        QCOMPARE(operation.state, store::OperationState::Planned);
        QVERIFY(!operation.marker.isNull());
        QVERIFY2(!markers.contains(operation.marker.text()), "two writes with one marker");
        markers.insert(operation.marker.text());
    }
}
} // namespace twinspan::tests
