#include "ui/console/instancelist.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/changescard.h"
#include "ui/console/overview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

InstanceList::InstanceList(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_layout(new QVBoxLayout(this)), m_changes(new ChangesCard(services, this)), m_notice(new Notice(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_changes->hide();
    m_layout->addWidget(m_changes);
    m_layout->addWidget(m_notice);
    QPushButton *another = button(tr("&Add a tracker"), this);
    m_layout->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &QPushButton::clicked, this, &InstanceList::trackerWanted);
    connect(&overview, &Overview::instancesChanged, this, &InstanceList::draw);
    draw();
}

void InstanceList::draw()
{
    delete m_entries;
    m_entries = new QWidget(this);
    auto *list = new QVBoxLayout(m_entries);
    list->setContentsMargins(0, 0, 0, 0);
    m_layout->insertWidget(0, m_entries);
    if (m_overview.instances().isEmpty())
        list->addWidget(textLabel(tr("None yet. Add the tracker whose issues are to be synced."), m_entries));
    for (const model::InstanceInfo &instance : m_overview.instances())
        add(instance);
}

void InstanceList::add(const model::InstanceInfo &instance)
{
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(textLabel(instance.name, m_entries));
    words->addWidget(hintLabel(
        instance.isAdmin
            ? tr("%1, as %2 (administrator)", "an address, and an account")
                  .arg(instance.url.toDisplayString(), instance.accountName)
            : tr("%1, as %2", "an address, and an account").arg(instance.url.toDisplayString(), instance.accountName),
        m_entries));
    line->addLayout(words, 100);
    line->addStretch(1);
    QPushButton *changes = button(tr("Changes"), m_entries);
    changes->setAccessibleName(tr("Changes of %1", "a tracker").arg(instance.name));
    line->addWidget(changes, 0, Qt::AlignTop);
    connect(changes, &QPushButton::clicked, this, [this, instance] {
        m_notice->clear();
        m_changes->open(instance);
    });
    QPushButton *again = button(tr("Sign in again"), m_entries);
    again->setAccessibleName(tr("Sign in again to %1").arg(instance.name));
    line->addWidget(again, 0, Qt::AlignTop);
    connect(again, &QPushButton::clicked, this, [this, instance] { Q_EMIT signInWanted(instance); });
    QPushButton *away = button(tr("Remove"), m_entries);
    away->setAccessibleName(tr("Remove %1").arg(instance.name));
    line->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, instance] { remove(instance); });
    qobject_cast<QVBoxLayout *>(m_entries->layout())->addLayout(line);
}

void InstanceList::remove(const model::InstanceInfo &instance)
{
    m_changes->hide();
    m_notice->say(Notice::Kind::Warning, tr("Remove “%1”?").arg(instance.name),
                  tr("Its sign-in is deleted from this computer. The tracker itself is not touched."));
    connect(m_notice->offer(tr("&Yes, remove it")), &QPushButton::clicked, this, [this, id = instance.id] {
        m_notice->clear();
        m_asking->ask(m_services.node, m_services.node->removeInstance(id), [this](const Status &done) {
            if (!done)
                m_notice->say(done.error());
            m_overview.reload();
        });
    });
}

} // namespace twinspan::ui
