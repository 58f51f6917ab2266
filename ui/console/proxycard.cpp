#include "ui/console/proxycard.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/overview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int longest = 500;
constexpr int httpPort = 8080;
constexpr int socksPort = 1080;
constexpr int highestPort = 65535;

using Kind = net::ProxyChoice::Kind;

bool isUsualPort(int port)
{
    return port == httpPort || port == socksPort;
}
} // namespace

ProxyCard::ProxyCard(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_kind(new QComboBox(this)), m_named(new QWidget(this)), m_host(new QLineEdit(m_named)),
      m_port(new QSpinBox(m_named)), m_user(new QLineEdit(m_named)), m_password(new QLineEdit(m_named)),
      m_save(button(tr("Save &proxy"), this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hintLabel(tr("The way out of this network, where there is no direct one."), this));
    m_kind->addItem(tr("That of the system"), static_cast<int>(Kind::System));
    m_kind->addItem(tr("None: call directly"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("An HTTP proxy"), static_cast<int>(Kind::Http));
    m_kind->addItem(tr("A SOCKS 5 proxy"), static_cast<int>(Kind::Socks5));
    m_kind->setAccessibleName(tr("Proxy"));
    layout->addWidget(m_kind, 0, Qt::AlignLeading);
    buildFields();
    layout->addWidget(m_named);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
    layout->addWidget(m_notice);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showUsualPort();
        edited();
    });
    connect(m_save, &QPushButton::clicked, this, &ProxyCard::save);
    connect(&overview, &Overview::statusChanged, this, &ProxyCard::refresh);
    refresh();
}

void ProxyCard::buildFields()
{
    auto *form = new QFormLayout(m_named);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_port->setRange(1, highestPort);
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_port->setValue(httpPort);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addField(form, tr("Name or address of the proxy:"), m_host);
    addField(form, tr("Port:"), m_port);
    addField(form, tr("Account (optional):"), m_user);
    addField(form, tr("Password (optional):"), m_password);
    for (QLineEdit *edit : {m_host, m_user, m_password}) {
        edit->setMaxLength(longest);
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
        connect(edit, &QLineEdit::textEdited, this, &ProxyCard::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ProxyCard::save);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyCard::edited);
}

void ProxyCard::addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, m_named);
    name->setBuddy(field);
    form->addRow(name, field);
}

void ProxyCard::refresh()
{
    if (m_isEdited)
        return;
    const net::ProxyChoice &proxy = m_overview.status().proxy;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(proxy.kind)));
    m_host->setText(proxy.host);
    if (proxy.isNamed()) {
        const QSignalBlocker quiet(m_port);
        m_port->setValue(proxy.port);
    }
    m_user->setText(proxy.user);
    m_password->clear();
    m_password->setPlaceholderText(proxy.user.isEmpty() ? QString() : tr("unchanged"));
    m_named->setVisible(proxy.isNamed());
    m_save->setEnabled(false);
}

void ProxyCard::edited()
{
    m_isEdited = true;
    m_notice->clear();
    m_named->setVisible(chosen().proxy.isNamed());
    const net::ProxyChoice proxy = chosen().proxy;
    m_save->setEnabled(!proxy.isNamed() || !proxy.host.trimmed().isEmpty());
}

void ProxyCard::showUsualPort()
{
    const Kind kind = chosen().proxy.kind;
    if (!isUsualPort(m_port->value()))
        return;
    const QSignalBlocker quiet(m_port);
    m_port->setValue(kind == Kind::Socks5 ? socksPort : httpPort);
}

node::NewProxy ProxyCard::chosen() const
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    return {{kind, m_host->text(), m_port->value(), m_user->text()}, m_password->text()};
}

void ProxyCard::save()
{
    if (!m_save->isEnabled())
        return;
    m_asking->ask(m_services.node, m_services.node->setProxy(chosen()), [this](const Status &done) {
        if (!done) {
            m_notice->say(done.error());
            return;
        }
        m_isEdited = false;
        m_notice->say(Notice::Kind::Good, tr("Requests go this way from now on."));
        m_overview.reload();
    });
}

} // namespace twinspan::ui
