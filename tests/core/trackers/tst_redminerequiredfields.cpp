#include "core/trackers/redmine/redminerequiredfields.h"

#include <QJsonObject>
#include <QTest>

using namespace twinspan::trackers;

namespace
{
QJsonObject field(int id, const QString &name, bool isRequired, const QJsonValue &defaultValue = {})
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("is_required"), isRequired},
            {QStringLiteral("default_value"), defaultValue},
            {QStringLiteral("trackers"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1}}}}};
}
} // namespace

/// Only what would make Redmine refuse an issue is said to be missing: a false alarm is worse than none.
class RedmineRequiredFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNobodyFillsIsNamed();
};

void RedmineRequiredFieldsTest::onlyWhatNobodyFillsIsNamed()
{
    const QJsonArray all{field(1, QStringLiteral("Customer"), true),
                         field(2, QStringLiteral("Optional"), false),
                         field(3, QStringLiteral("Has a default"), true, QStringLiteral("x")),
                         field(4, QStringLiteral("Of another project"), true),
                         field(5, QStringLiteral("Twinspan marker"), true),
                         field(6, QStringLiteral("Site"), true, QString())};
    QJsonArray here;
    for (const int id : {1, 2, 3, 5, 6})
        here.append(QJsonObject{{QStringLiteral("id"), id}});
    const QString ours = QStringLiteral("twinspan Marker");
    QCOMPARE(redmineRequiredFields(all, here, QStringLiteral("1"), ours),
             (QStringList{QStringLiteral("Customer"), QStringLiteral("Site")}));
    QCOMPARE(redmineRequiredFields(all, here, QStringLiteral("2"), ours), QStringList());
}

QTEST_GUILESS_MAIN(RedmineRequiredFieldsTest)
#include "tst_redminerequiredfields.moc"
