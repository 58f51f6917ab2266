#include "core/sync/fieldstate.h"

#include "core/protocol/jsonreader.h"

namespace twinspan::sync
{

namespace
{
const QString hereName = QStringLiteral("here");
const QString inStepName = QStringLiteral("inStep");
const QString thereName = QStringLiteral("there");
const QString mineName = QStringLiteral("mine");
const QString theirsName = QStringLiteral("theirs");
const QString ackedName = QStringLiteral("acked");
const QString flyingName = QStringLiteral("flying");
const QString settledName = QStringLiteral("settled");
const QString timeName = QStringLiteral("time");
const QString weightName = QStringLiteral("weight");
} // namespace

int weightUnder(model::ConflictRule rule)
{
    switch (rule) {
    case model::ConflictRule::ThisSide:
        return 1;
    case model::ConflictRule::ThatSide:
        return -1;
    case model::ConflictRule::Newest:
        break;
    }
    return 0;
}

void FieldState::makeEdit(const QDateTime &updated, qint64 now, int ownWeight)
{
    weight = isUnsent() ? std::max(weight.value_or(0), ownWeight) : ownWeight;
    mine = nextStamp(now);
    time = updated;
}

void FieldState::look(Field field, const QString &shown, const QDateTime &updated, qint64 now, int ownWeight)
{
    const bool isEdit = !sameValue(field, here, shown);
    here = shown;
    if (isEdit)
        makeEdit(updated, now, ownWeight);
}

QJsonObject FieldState::toJson() const
{
    QJsonObject json{{hereName, here},   {mineName, mine},     {theirsName, theirs},
                     {ackedName, acked}, {flyingName, flying}, {settledName, settled}};
    if (inStep != here)
        json.insert(inStepName, inStep);
    if (there)
        json.insert(thereName, *there);
    if (weight)
        json.insert(weightName, *weight);
    if (time.isValid())
        json.insert(timeName, time.toMSecsSinceEpoch());
    return json;
}

FieldState FieldState::fromJson(const QJsonObject &json)
{
    FieldState state;
    state.here = json.value(hereName).toString();
    state.inStep = json.value(inStepName).toString(state.here);
    if (const QJsonValue there = json.value(thereName); there.isString())
        state.there = there.toString();
    state.mine = json.value(mineName).toInteger();
    state.theirs = json.value(theirsName).toInteger();
    state.acked = json.value(ackedName).toInteger();
    state.flying = json.value(flyingName).toInteger();
    state.settled = json.value(settledName).toInteger();
    state.weight.reset();
    if (const QJsonValue weight = json.value(weightName); weight.isDouble())
        state.weight = weight.toInt();
    if (const QJsonValue time = json.value(timeName); time.isDouble())
        state.time = QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC);
    return state;
}

FieldStates withAnswers(FieldStates planned, const FieldStates &stored)
{
    for (auto field = planned.begin(); field != planned.end(); ++field) {
        const FieldState known = stored.value(field.key());
        if (known.acked <= field->acked)
            continue;
        field->acked = known.acked;
        // What the message says of the field came later than what was in step.
        if (known.theirs == field->theirs) {
            field->inStep = known.inStep;
            field->there = known.there;
        }
    }
    return planned;
}

QJsonObject toJson(const FieldStates &states)
{
    QJsonObject json;
    for (auto entry = states.cbegin(); entry != states.cend(); ++entry)
        json.insert(toString(entry.key()), entry.value().toJson());
    return json;
}

FieldStates fieldStatesFromJson(const QJsonObject &json)
{
    FieldStates states;
    for (const Field field : allFields) {
        const QJsonValue value = json.value(toString(field));
        if (value.isObject())
            states.insert(field, FieldState::fromJson(value.toObject()));
    }
    return states;
}

} // namespace twinspan::sync
