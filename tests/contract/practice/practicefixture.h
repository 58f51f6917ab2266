#pragma once

#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicekind.h"
#include "tests/contract/trackerfixture.h"

#include <QTemporaryDir>

#include <memory>

namespace twinspan::contract
{

/// A practice tracker in a folder of its own.
class PracticeFixture final : public TrackerFixture
{
public:
    PracticeFixture();

    const tracker::TrackerKind &kind() const override { return m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override;
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override;
    std::shared_ptr<tracker::Tracker> asMember() override;
    std::shared_ptr<tracker::Tracker> withWrongCredential() override;
    QString adminName() const override;
    QString memberName() const override;
    QString projectId() override;
    QString newProjectId() override;
    QString newProjectIdBelow(QString projectId) override;
    void ensureProjects(int count) override;
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    void deleteIssue(model::IssueRef issue) override;
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override;
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override;
    QString mentionOfMember() const override;
    QString ownPassage() const override { return QStringLiteral("cc @member"); }
    QStringList mentionedIn(model::IssueRef issue) override;
    QString asRead(QString markdown) const override;

private:
    std::shared_ptr<tracker::Tracker> as(const QString &login, const QString &password);
    trackers::PracticeAccount account(const QString &login);

    trackers::PracticeKind m_kind;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<trackers::PracticeApi> m_api;
    int m_projects = 0;
};

} // namespace twinspan::contract
