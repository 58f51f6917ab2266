#pragma once

#include "ui/common/desktop.h"
#include "ui/practice/practicedesk.h"

#include <QStringList>

namespace twinspan::tests
{

/// Notes what the window wants of the program.
class FakeDesktop final : public ui::Desktop
{
public:
    Task<Status> openNode() override
    {
        ++opened;
        co_return Status();
    }
    Task<Status> adoptNode() override
    {
        ++adopted;
        co_return Status();
    }
    bool isNodeElsewhere() const override { return false; }
    Reachability reachability() const override { return reach; }
    Task<Status> setReachability(Reachability wanted) override
    {
        reach = wanted;
        co_return Status();
    }
    void openLink(const QUrl &url) override { links.append(url.toString()); }
    QList<std::pair<QString, QString>> languages() const override { return {{QString(), QStringLiteral("English")}}; }
    QString language() const override { return {}; }
    void setLanguage(const QString &) override {}
    OnClose onClose() const override { return close; }
    void setOnClose(OnClose choice) override { close = choice; }
    bool hasTray() const override { return false; }
    bool startsAtLogin() const override { return false; }
    Status setStartsAtLogin(bool) override { return {}; }
    void quit() override { ++quits; }

    int opened = 0;
    int adopted = 0;
    int quits = 0;
    OnClose close = OnClose::Ask;
    Reachability reach;
    QStringList links;
};

/// No practice ground.
class NoPractice : public ui::PracticeDesk
{
public:
    bool owns(const QUrl &) const override { return false; }
    QString issueKey(const QUrl &) const override { return {}; }
    Task<Result<QList<ui::PracticeCompany>>> companies() override { co_return QList<ui::PracticeCompany>(); }
    Task<Result<QList<ui::PracticeIssueView>>> issues(QUrl) override { co_return QList<ui::PracticeIssueView>(); }
    Task<Result<ui::PracticeIssueView>> issue(QUrl, QString) override { co_return ui::PracticeIssueView(); }
    Task<Result<QStringList>> types(QUrl) override { co_return QStringList(); }
    Task<Result<QString>> save(QUrl, ui::PracticeIssueView) override { co_return QString(); }
    Task<Status> comment(QUrl, QString, ui::PracticeNote) override { co_return Status(); }
};

} // namespace twinspan::tests
