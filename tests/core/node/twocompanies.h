#pragma once

#include "core/trackers/practice/practiceapi.h"
#include "tests/core/node/company.h"
#include "tests/support/eventually.h"

#include <QTest>

#include <algorithm>

namespace twinspan::tests
{

/// Two companies with a node and a practice tracker each, not yet connected.
class TwoCompanies
{
public:
    TwoCompanies()
        : acme(std::make_unique<Company>(QStringLiteral("Acme"), m_folder.filePath(QStringLiteral("acme")))),
          globex(std::make_unique<Company>(QStringLiteral("Globex"), m_folder.filePath(QStringLiteral("globex"))))
    {
        files =
            trackers::PracticeSamples::create(m_folder.filePath(QStringLiteral("trackers"))).value_or(QStringList());
        for (const QString &file : std::as_const(files)) {
            m_apis.push_back(*trackers::PracticeApi::open(file));
            m_admins.append(*m_apis.back()->accounts().account(QStringLiteral("admin")));
        }
    }
    ~TwoCompanies()
    {
        globex.reset();
        acme.reset();
    }
    TwoCompanies(const TwoCompanies &) = delete;
    TwoCompanies &operator=(const TwoCompanies &) = delete;

    /// Starts both, signs in, and connects Acme's project with Globex'.
    bool connectThem(bool isAcmeReachable, bool isGlobexReachable)
    {
        if (!acme->start(isAcmeReachable) || !globex->start(isGlobexReachable))
            return false;
        if (!acme->signIn(files.first()) || !globex->signIn(files.last()))
            return false;
        return invite();
    }
    /// Both nodes run and are signed in.
    bool invite() const
    {
        const auto invitation = acme->invite();
        return invitation && globex->accept(invitation->code);
    }

    /// The key of the twin; empty when it did not get in step.
    QString sync(const QString &key) const
    {
        const auto request = waitFor(acme->node->syncIssue(acme->connections().first().id, key));
        if (!request)
            return {};
        const bool isDone = eventually([&] { return acme->stage(request->id) == QStringLiteral("Synchronized"); });
        return isDone ? waitFor(acme->node->request(request->id))->remote.key : QString();
    }

    Status say(const Company &who, const QString &key, const QString &text)
    {
        trackers::PracticeNewComment comment;
        comment.text = text;
        const std::size_t side = sideOf(who);
        const auto said = m_apis.at(side)->issues().addComment(key, comment, m_admins.at(int(side)));
        return said ? Status() : fail(said.error());
    }
    bool hears(const Company &who, const QString &key, const QString &text)
    {
        const std::size_t side = sideOf(who);
        const auto issue = m_apis.at(side)->issues().issue(key, m_admins.at(int(side)));
        return issue && std::ranges::any_of(issue->comments,
                                            [&text](const auto &comment) { return comment.text.endsWith(text); });
    }
    int count(const Company &who) { return m_apis.at(sideOf(who))->issues().count(projectOf(who)).value_or(-1); }
    trackers::PracticeIssue issue(const Company &who, const QString &key)
    {
        const std::size_t side = sideOf(who);
        return m_apis.at(side)->issues().issue(key, m_admins.at(int(side))).value_or(trackers::PracticeIssue());
    }
    Status edit(const Company &who, const QString &key, const trackers::PracticeEdit &edit)
    {
        const std::size_t side = sideOf(who);
        return m_apis.at(side)->issues().edit(key, edit, m_admins.at(int(side)));
    }
    /// All that people see in the company's project.
    QStringList contents(const Company &who)
    {
        const std::size_t side = sideOf(who);
        QStringList lines;
        const auto issues = m_apis.at(side)->issues().list(projectOf(who), m_admins.at(int(side)));
        for (const trackers::PracticeIssue &each : issues.value_or(QList<trackers::PracticeIssue>())) {
            const trackers::PracticeIssue whole = issue(who, each.key);
            lines << whole.key << whole.type.name << whole.summary << whole.description;
            for (const trackers::PracticeComment &comment : whole.comments)
                lines << comment.text;
            for (const trackers::PracticeFile &file : whole.files)
                lines << QStringLiteral("%1, %2 bytes").arg(file.fileName).arg(file.size);
        }
        return lines;
    }

private:
    std::size_t sideOf(const Company &who) const { return &who == acme.get() ? 0 : 1; }
    QString projectOf(const Company &who) const
    {
        return &who == acme.get() ? QStringLiteral("SUP") : QStringLiteral("ENG");
    }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<trackers::PracticeApi>> m_apis;
    QList<trackers::PracticeAccount> m_admins;

public:
    QStringList files;
    std::unique_ptr<Company> acme;
    std::unique_ptr<Company> globex;
};

} // namespace twinspan::tests
