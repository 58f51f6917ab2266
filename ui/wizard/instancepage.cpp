#include "ui/wizard/instancepage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/reopening.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

InstancePage::InstancePage(const Services &services)
    : m_services(services), m_asking(new Asking(this)), m_notice(new Notice(this)), m_list(new QVBoxLayout),
      m_choices(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(textLabel(tr("Which of your trackers is to be connected?"), this));
    layout->addWidget(m_notice);
    layout->addLayout(m_list);
    layout->addStretch();
    connect(m_asking, &Asking::busyChanged, this, &WizardPage::changed);
    connect(m_choices, &QButtonGroup::idToggled, this, &WizardPage::changed);
}

void InstancePage::enter()
{
    m_asking->ask(m_services.node, m_services.node->instances(),
                  [this](const Result<QList<model::InstanceInfo>> &instances) {
                      m_notice->clear();
                      if (instances && (*instances != m_instances || m_choices->buttons().isEmpty())) {
                          if (const auto before = chosen())
                              m_wanted = before->id;
                          m_instances = *instances;
                          draw();
                      } else if (!instances) {
                          sayOrReopen(m_notice, m_asking, m_services, instances.error(), [this] { enter(); });
                      }
                      Q_EMIT changed();
                  });
}

void InstancePage::leave()
{
    m_asking->forget();
}

void InstancePage::draw()
{
    for (QAbstractButton *choice : m_choices->buttons())
        delete choice;
    for (int at = 0; at < m_instances.size(); ++at) {
        const model::InstanceInfo &instance = m_instances.at(at);
        QString name = tr("%1, as %2", "a tracker, and the account there").arg(instance.name, instance.accountName);
        auto *choice = new QRadioButton(name.replace(u'&', QStringLiteral("&&")), this);
        choice->setToolTip(plainToolTip(instance.url.toDisplayString()));
        m_choices->addButton(choice, at);
        m_list->addWidget(choice);
        if (instance.id == m_wanted || (m_wanted.isEmpty() && at == 0))
            choice->setChecked(true);
    }
    auto *another = new QRadioButton(tr("Another tracker: sign in to it now"), this);
    m_choices->addButton(another, static_cast<int>(m_instances.size()));
    m_list->addWidget(another);
    if (m_instances.isEmpty())
        another->setChecked(true);
}

bool InstancePage::isComplete() const
{
    return m_choices->checkedButton() != nullptr;
}

bool InstancePage::isBusy() const
{
    return m_asking->isBusy() || isWorking();
}

QWidget *InstancePage::firstField()
{
    return m_choices->checkedButton();
}

void InstancePage::choose(const QString &instanceId)
{
    m_wanted = instanceId;
    for (int at = 0; at < m_instances.size(); ++at) {
        if (m_instances.at(at).id == instanceId && m_choices->button(at))
            m_choices->button(at)->setChecked(true);
    }
}

std::optional<model::InstanceInfo> InstancePage::chosen() const
{
    const int id = m_choices->checkedId();
    if (id < 0 || id >= m_instances.size())
        return std::nullopt;
    return m_instances.at(id);
}

} // namespace twinspan::ui
