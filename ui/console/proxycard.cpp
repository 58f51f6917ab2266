#include "ui/console/proxycard.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/console/overview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int longest = 500;

enum Kind { System, None, Named };

Kind kindOf(const QString &proxy)
{
    if (proxy.isEmpty())
        return System;
    return proxy == QLatin1String("none") ? None : Named;
}
} // namespace

ProxyCard::ProxyCard(const Services &services, Overview &overview, QWidget *parent)
    : QWidget(parent), m_services(services), m_overview(overview), m_asking(new Asking(this)),
      m_kind(new QComboBox(this)), m_named(new QWidget(this)), m_address(new QLineEdit(m_named)),
      m_account(new QLineEdit(m_named)), m_password(new QLineEdit(m_named)), m_save(button(tr("Save &proxy"), this)),
      m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hintLabel(tr("The way out of this network, where there is no direct one."), this));
    m_kind->addItem(tr("That of the system"), System);
    m_kind->addItem(tr("None: call directly"), None);
    m_kind->addItem(tr("This one:"), Named);
    m_kind->setAccessibleName(tr("Proxy"));
    layout->addWidget(m_kind, 0, Qt::AlignLeading);
    auto *form = new QFormLayout(m_named);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_address->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    const QList<std::pair<QString, QLineEdit *>> fields{{tr("Address of the proxy:"), m_address},
                                                        {tr("Account (optional):"), m_account},
                                                        {tr("Password (optional):"), m_password}};
    for (const auto &[text, edit] : fields) {
        edit->setMaxLength(longest);
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
        auto *label = new QLabel(text, m_named);
        label->setBuddy(edit);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, &ProxyCard::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ProxyCard::save);
    }
    layout->addWidget(m_named);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
    layout->addWidget(m_notice);
    connect(m_kind, &QComboBox::activated, this, &ProxyCard::edited);
    connect(m_save, &QPushButton::clicked, this, &ProxyCard::save);
    connect(&overview, &Overview::statusChanged, this, &ProxyCard::refresh);
    refresh();
}

void ProxyCard::refresh()
{
    if (m_isEdited)
        return;
    const QString proxy = m_overview.status().proxy;
    const Kind kind = kindOf(proxy);
    m_kind->setCurrentIndex(m_kind->findData(kind));
    QUrl url(kind == Named ? proxy : QString());
    m_account->setText(url.userName(QUrl::FullyDecoded));
    m_password->clear();
    m_password->setPlaceholderText(m_account->text().isEmpty() ? QString() : tr("unchanged"));
    url.setUserInfo({});
    m_address->setText(url.toString());
    m_named->setVisible(kind == Named);
    m_save->setEnabled(false);
}

void ProxyCard::edited()
{
    m_isEdited = true;
    m_notice->clear();
    const int kind = m_kind->currentData().toInt();
    m_named->setVisible(kind == Named);
    m_save->setEnabled(kind != Named || !m_address->text().trimmed().isEmpty());
}

QString ProxyCard::typed() const
{
    switch (m_kind->currentData().toInt()) {
    case System:
        return {};
    case None:
        return QStringLiteral("none");
    default:
        break;
    }
    QString address = m_address->text().trimmed();
    if (m_account->text().trimmed().isEmpty())
        return address;
    QUrl url(address.contains(QLatin1String("://")) ? address : QStringLiteral("http://") + address);
    url.setUserName(m_account->text().trimmed(), QUrl::DecodedMode);
    url.setPassword(m_password->text(), QUrl::DecodedMode);
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
}

void ProxyCard::save()
{
    if (!m_save->isEnabled())
        return;
    m_asking->ask(m_services.node, m_services.node->setProxy(typed()), [this](const Status &done) {
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
