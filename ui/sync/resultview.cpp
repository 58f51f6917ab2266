#include "ui/sync/resultview.h"

#include "ui/common/pieces.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
QString link(const model::IssueRef &issue)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromUtf8(issue.url.toEncoded()).toHtmlEscaped(), issue.key.toHtmlEscaped());
}
} // namespace

ResultView::ResultView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_links(textLabel({}, this)), m_notices(textLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setFocusPolicy(Qt::StrongFocus);
    connect(m_links, &QLabel::linkActivated, this,
            [this](const QString &url) { m_services.desktop->openLink(QUrl(url)); });
    layout->addWidget(m_links);
    layout->addWidget(m_notices);
    layout->addWidget(buildNext());
    hide();
}

QWidget *ResultView::buildNext()
{
    auto *next = new QWidget(this);
    auto *layout = new QVBoxLayout(next);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(headingLabel(tr("What's next"), next));
    layout->addWidget(textLabel(tr("Nothing needs you now. You can close this page."), next));
    QPushButton *another = linkButton(tr("Sync another issue by hand"), next);
    QPushButton *issues = linkButton(tr("See all issues that are in sync"), next);
    QPushButton *connections = linkButton(tr("Go to the connections"), next);
    for (QPushButton *way : {another, issues, connections})
        layout->addWidget(way, 0, Qt::AlignLeading);
    layout->addWidget(hintLabel(tr("Connecting a pair that exists already, syncing in bulk and triggers are not in "
                                   "this version of Twinspan yet."),
                                next));
    connect(another, &QPushButton::clicked, this, &ResultView::anotherWanted);
    connect(issues, &QPushButton::clicked, this, &ResultView::issuesWanted);
    connect(connections, &QPushButton::clicked, this, &ResultView::connectionsWanted);
    return next;
}

void ResultView::show(const model::SyncRequest &request)
{
    m_links->setText(tr("%1 here and %2 there are in step now.", "two links to issues")
                         .arg(link(request.local), link(request.remote)));
    m_links->setAccessibleName(
        tr("%1 here and %2 there are in step now.", "two links to issues").arg(request.local.key, request.remote.key));
    m_notices->setText(request.notices.join(u'\n'));
    m_notices->setVisible(!request.notices.isEmpty());
    QWidget::show();
}

} // namespace twinspan::ui
