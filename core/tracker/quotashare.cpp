#include "core/tracker/quotashare.h"

#include <QCoreApplication>

namespace twinspan::tracker
{

namespace
{
struct QuotaShareTexts {
    Q_DECLARE_TR_FUNCTIONS(QuotaShareTexts)
};

const QString &fieldId()
{
    static const QString id = QStringLiteral("quotaShare");
    return id;
}
} // namespace

SignInField quotaShareField()
{
    SignInField field;
    field.id = fieldId();
    field.kind = SignInField::Kind::Choice;
    field.label = QuotaShareTexts::tr("Share of the calls");
    field.help =
        QuotaShareTexts::tr("The tracker allows a limited number of calls, for all programs together. Twinspan "
                            "makes no more than this part of them.");
    field.defaultValue = QString::number(usualQuotaShare);
    field.required = false;
    field.choices = {{QStringLiteral("25"), QuotaShareTexts::tr("A quarter")},
                     {QStringLiteral("50"), QuotaShareTexts::tr("Half")},
                     {QStringLiteral("75"), QuotaShareTexts::tr("Three quarters")},
                     {QStringLiteral("100"), QuotaShareTexts::tr("All of them")}};
    return field;
}

int quotaShareOf(const model::InstanceInfo &instance)
{
    bool isNumber = false;
    const int share = instance.options.value(fieldId()).toInt(&isNumber);
    return isNumber && share >= 1 && share <= 100 ? share : usualQuotaShare;
}

} // namespace twinspan::tracker
