#include "ui/wizard/browserwait.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr qreal codeSize = 1.8;

/// Keeps the node until it has heard it.
Task<> dropAt(std::shared_ptr<node::NodeApi> node, QString id)
{
    co_await node->dropBrowserSignIn(id);
}
} // namespace

void dropBrowserSignIn(const Services &services, const QString &id)
{
    if (!id.isEmpty())
        dropAt(services.node, id);
}

BrowserWait::BrowserWait(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_notice(new Notice(this)),
      m_page(linkButton({}, this)), m_code(textLabel({}, this)), m_open(button(tr("&Open the page again"), this)),
      m_copyCode(button(tr("Copy the co&de"), this)), m_copyAddress(button(tr("&Copy the address"), this)),
      m_said(hintLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * codeSize);
    m_code->setFont(large);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_page, 0, Qt::AlignLeading);
    layout->addWidget(m_code);
    auto *actions = new QHBoxLayout;
    QPushButton *stopButton = button(tr("&Stop waiting"), this);
    for (QPushButton *action : {m_copyCode, m_open, m_copyAddress, stopButton})
        actions->addWidget(action);
    actions->addStretch();
    layout->addLayout(actions);
    layout->addWidget(m_said);
    hide();
    for (const QPushButton *opens : {m_open, m_page})
        connect(opens, &QPushButton::clicked, this, [this] { m_services.desktop->openLink(m_begun.page.address); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        copy(QString::fromLatin1(m_begun.page.address.toEncoded()),
             m_begun.page.code.isEmpty()
                 ? tr("The address is in the clipboard. Paste it into a browser on this computer.")
                 : tr("The address is in the clipboard. Paste it into a browser, on this computer or another."));
    });
    connect(m_copyCode, &QPushButton::clicked, this,
            [this] { copy(m_begun.page.code, tr("The code is in the clipboard. Paste it into the page.")); });
    connect(stopButton, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT stopped();
    });
}

BrowserWait::~BrowserWait()
{
    if (!m_begun.id.isEmpty())
        dropBrowserSignIn(m_services, m_begun.id);
}

void BrowserWait::begin(const node::BrowserSignInWish &wish)
{
    stop();
    m_wanted = true;
    showButtons(false);
    m_said->clear();
    m_notice->say(Notice::Kind::Waiting, tr("The sign-in page is being opened in your browser."));
    show();
    Q_EMIT changed();
    m_asking->ask(m_services.node, m_services.node->beginBrowserSignIn(wish),
                  [this](const Result<node::BrowserSignInBegun> &begun) {
                      if (begun) {
                          opened(*begun);
                          return;
                      }
                      end();
                      Q_EMIT failed(begun.error());
                  });
}

void BrowserWait::opened(const node::BrowserSignInBegun &begun)
{
    m_begun = begun;
    if (!m_wanted) { // given up while it was begun
        stop();
        return;
    }
    showButtons(true);
    m_notice->say(
        Notice::Kind::Waiting, tr("Your browser shows the sign-in page."),
        begun.page.code.isEmpty()
            ? tr("Sign in there, and allow the access. Twinspan goes on by itself when you are done there, and "
                 "waits for a few minutes. Did no page open? Copy its address into a browser on this "
                 "computer.")
            : tr("Sign in there, type the code below, and allow the access. Twinspan goes on by itself when you "
                 "are done there. Any browser will do, on this computer or another. The code is good for a few "
                 "minutes."));
    (begun.page.code.isEmpty() ? m_open : m_copyCode)->setFocus(Qt::OtherFocusReason);
    m_services.desktop->openLink(begun.page.address);
    m_asking->ask(m_services.node, m_services.node->browserSignedIn(begun.id), [this](const Status &done) {
        const QString id = std::exchange(m_begun, {}).id; // the page has it now, or it is over
        end();
        QApplication::alert(this);
        if (done)
            Q_EMIT signedIn(id);
        else
            Q_EMIT failed(done.error());
    });
}

void BrowserWait::showButtons(bool isOpen)
{
    const net::BrowserPage &page = m_begun.page;
    const QString address = page.address.toDisplayString();
    m_page->setText(QString(address).replace(u'&', QStringLiteral("&&")));
    m_page->setAccessibleName(tr("Open %1").arg(address));
    m_code->setText(page.code);
    m_code->setAccessibleName(tr("Code to type into the page: %1").arg(page.code));
    for (QWidget *ofCode : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_copyCode)})
        ofCode->setVisible(isOpen && !page.code.isEmpty());
    // Without a code the address is long and tells a person nothing.
    m_page->setVisible(isOpen && !page.code.isEmpty());
    m_open->setVisible(isOpen && page.code.isEmpty());
    m_copyAddress->setVisible(isOpen);
}

void BrowserWait::stop()
{
    const QString id = std::exchange(m_begun, {}).id;
    if (!id.isEmpty()) {
        m_asking->forget();
        dropBrowserSignIn(m_services, id);
    }
    end();
}

void BrowserWait::end()
{
    hide();
    m_notice->clear();
    if (std::exchange(m_wanted, false))
        Q_EMIT changed();
}

void BrowserWait::copy(const QString &text, const QString &said)
{
    QApplication::clipboard()->setText(text);
    m_said->setText(said);
    announce(m_said, said);
}

} // namespace twinspan::ui
