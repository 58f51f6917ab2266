#include "ui/wizard/destinationpage.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/wizard/urlfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

DestinationPage::DestinationPage(const Services &services)
    : m_url(new UrlField(services, tr("&Destination instance URL"), tr("https://tracker.example.com"), this)),
      m_noUrl(new QCheckBox(tr("I don't &have a URL"), this)), m_follows(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(
        textLabel(tr("Which tracker do you want to connect with? Copy its address from the browser: any "
                     "page of it will do, also an issue's. The address of a Twinspan node works as well."),
                  this));
    m_url->setToolTip(tr("The address of the other side's tracker, for example https://jira.example.com, or of one "
                         "of your own trackers to connect two of its projects."));
    m_url->setSaying([this](const node::UrlReport &report) { return say(report); });
    layout->addWidget(m_url);
    layout->addWidget(m_noUrl);
    layout->addWidget(m_follows);
    layout->addStretch();
    connect(m_url, &UrlField::changed, this, &DestinationPage::refresh);
    connect(m_noUrl, &QCheckBox::toggled, this, [this] {
        refresh();
        enter();
    });
}

void DestinationPage::refresh()
{
    m_url->setEnabled(!hasNoUrl());
    if (hasNoUrl()) {
        m_url->forget();
        m_follows->say(Notice::Kind::Info, tr("You will get an invitation code."),
                       tr("Whoever you give it to can accept it for one tracker of theirs."));
    } else {
        m_follows->clear();
    }
    Q_EMIT changed();
}

bool DestinationPage::isComplete() const
{
    return hasNoUrl() || m_url->report();
}

void DestinationPage::enter()
{
    if (!hasNoUrl())
        m_url->lookUp();
}

void DestinationPage::leave()
{
    m_url->forget();
}

QWidget *DestinationPage::firstField()
{
    return m_url->edit();
}

void DestinationPage::setOwn(const model::InstanceInfo &own, const QList<model::InstanceInfo> &all)
{
    m_own = own;
    m_all = all;
}

QString DestinationPage::say(const node::UrlReport &report) const
{
    if (report.kind != node::UrlReport::Kind::OwnInstance)
        return report.sentence;
    if (report.instanceId == m_own.id)
        return tr("This is “%1” itself: a local connection between two of its projects.").arg(m_own.name);
    const auto other = std::ranges::find(m_all, report.instanceId, &model::InstanceInfo::id);
    return tr("“%1” is your own tracker, too: a local connection, which this computer looks after alone.")
        .arg(other == m_all.end() ? report.trackerName : other->name);
}

void DestinationPage::setUrl(const QString &url)
{
    m_url->setText(url);
}

bool DestinationPage::hasNoUrl() const
{
    return m_noUrl->isChecked();
}

std::optional<node::UrlReport> DestinationPage::destination() const
{
    return hasNoUrl() ? std::nullopt : m_url->report();
}

} // namespace twinspan::ui
