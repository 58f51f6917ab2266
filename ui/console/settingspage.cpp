#include "ui/console/settingspage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/scrollpage.h"
#include "ui/console/instancelist.h"
#include "ui/console/overview.h"
#include "ui/console/proxycard.h"
#include "ui/console/reachabilitycard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int longestName = 100;
}

SettingsPage::SettingsPage(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this))
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    frame->addWidget(new ScrollPage(content, this));
    auto *layout = pageLayout(content);
    layout->addWidget(titleLabel(tr("Settings"), content));
    QFrame *trackers = section(tr("Your trackers"), layout);
    auto *list = new InstanceList(services, overview, trackers);
    trackers->layout()->addWidget(list);
    connect(list, &InstanceList::trackerWanted, this, &SettingsPage::trackerWanted);
    connect(list, &InstanceList::signInWanted, this, &SettingsPage::signInWanted);
    buildNode(layout);
    QFrame *reachability = section(tr("Reachability"), layout);
    reachability->layout()->addWidget(new ReachabilityCard(services, overview, reachability));
    QFrame *proxy = section(tr("Proxy"), layout);
    proxy->layout()->addWidget(new ProxyCard(services, overview, proxy));
    buildProgram(layout);
    layout->addStretch();
    connect(&overview, &Overview::statusChanged, this, &SettingsPage::refresh);
    refresh();
}

QFrame *SettingsPage::section(const QString &title, QVBoxLayout *into)
{
    QFrame *frame = card(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(title, frame));
    into->addWidget(frame);
    return frame;
}

void SettingsPage::buildNode(QVBoxLayout *into)
{
    QFrame *frame = section(tr("This node"), into);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(frame);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_saveName = button(tr("Sa&ve"), frame);
    auto *name = new QHBoxLayout;
    name->addWidget(m_name, 100);
    name->addWidget(m_saveName);
    name->addStretch(1);
    auto *label = new QLabel(tr("&Name, as other sides read it:"), frame);
    label->setBuddy(m_name);
    form->addRow(label, name);
    m_fingerprint = textLabel({}, frame);
    m_secrets = textLabel({}, frame);
    m_home = textLabel({}, frame);
    form->addRow(tr("Fingerprint:"), m_fingerprint);
    form->addRow(tr("Secrets are kept in:"), m_secrets);
    form->addRow(tr("Data folder:"), m_home);
    qobject_cast<QVBoxLayout *>(frame->layout())->addLayout(form);
    m_notice = new Notice(frame);
    frame->layout()->addWidget(m_notice);
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_saveName->setEnabled(m_name->text().trimmed() != m_overview.status().name); });
    connect(m_name, &QLineEdit::returnPressed, this, &SettingsPage::rename);
    connect(m_saveName, &QPushButton::clicked, this, &SettingsPage::rename);
}

void SettingsPage::buildProgram(QVBoxLayout *into)
{
    QFrame *frame = section(tr("This program"), into);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *language = new QComboBox(frame);
    language->setAccessibleName(tr("Language"));
    for (const auto &[code, name] : m_services.desktop->languages())
        language->addItem(code.isEmpty() ? tr("As the system (%1)").arg(name) : name, code);
    language->setCurrentIndex(std::max(0, language->findData(m_services.desktop->language())));
    form->addRow(tr("&Language:"), language);
    auto *onClose = new QComboBox(frame);
    onClose->setAccessibleName(tr("When the window is closed"));
    onClose->addItem(tr("Ask"), static_cast<int>(Desktop::OnClose::Ask));
    onClose->addItem(tr("Go on syncing in the background"), static_cast<int>(Desktop::OnClose::StayInBackground));
    onClose->addItem(tr("Stop; go on at the next start"), static_cast<int>(Desktop::OnClose::Stop));
    onClose->setCurrentIndex(onClose->findData(static_cast<int>(m_services.desktop->onClose())));
    form->addRow(tr("When the window is &closed:"), onClose);
    qobject_cast<QVBoxLayout *>(frame->layout())->addLayout(form);
    auto *login = new QCheckBox(tr("&Start in the background when I log in"), frame);
    login->setChecked(m_services.desktop->startsAtLogin());
    frame->layout()->addWidget(login);
    auto *notice = new Notice(frame);
    frame->layout()->addWidget(notice);
    // Queued: the page is built anew in the new language.
    connect(
        language, &QComboBox::activated, this,
        [this, language] { m_services.desktop->setLanguage(language->currentData().toString()); },
        Qt::QueuedConnection);
    connect(onClose, &QComboBox::activated, this, [this, onClose] {
        m_services.desktop->setOnClose(static_cast<Desktop::OnClose>(onClose->currentData().toInt()));
    });
    connect(login, &QCheckBox::toggled, this, [this, notice](bool starts) {
        const Status done = m_services.desktop->setStartsAtLogin(starts);
        if (done)
            notice->clear();
        else
            notice->say(done.error());
    });
}

void SettingsPage::refresh()
{
    const node::NodeStatus &status = m_overview.status();
    if (!m_name->isModified())
        m_name->setText(status.name);
    m_saveName->setEnabled(m_name->isModified() && m_name->text().trimmed() != status.name);
    m_fingerprint->setText(status.fingerprint);
    const auto closed = m_overview.closedBecause();
    m_secrets->setText(closed ? closed->cause : status.credentials);
    m_home->setText(status.home);
}

void SettingsPage::rename()
{
    if (!m_saveName->isEnabled())
        return;
    m_asking->ask(m_services.node, m_services.node->rename(m_name->text()), [this](const Status &done) {
        if (!done) {
            m_notice->say(done.error());
            return;
        }
        m_name->setModified(false);
        m_notice->say(Notice::Kind::Good, tr("Other sides read “%1” from now on.").arg(m_name->text().simplified()));
        m_overview.reload();
    });
}

} // namespace twinspan::ui
