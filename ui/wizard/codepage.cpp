#include "ui/wizard/codepage.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/reopening.h"
#include "ui/common/words.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int pasteMs = 250;
constexpr qint64 largestFile = 64 << 10;
} // namespace

CodePage::CodePage(const Services &services)
    : m_services(services), m_asking(new Asking(this)), m_code(new QPlainTextEdit(this)), m_notice(new Notice(this)),
      m_facts(new QWidget(this)), m_rows(new QFormLayout(m_facts))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(textLabel(tr("Paste the invitation code that you were given. Line breaks and the text of a mail "
                                   "around it do no harm."),
                                this));
    auto *label = new QLabel(tr("&Invitation code"), this);
    label->setBuddy(m_code);
    layout->addWidget(label);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setTabChangesFocus(true);
    m_code->setWordWrapMode(QTextOption::WrapAnywhere);
    m_code->setAcceptDrops(false); // dropped files are taken by the page
    m_code->setMaximumHeight(fontMetrics().height() * 7);
    m_code->setMaximumWidth(readableWidth(this));
    layout->addWidget(m_code);
    QPushButton *open = button(tr("&Open a file…"), this);
    layout->addWidget(open, 0, Qt::AlignLeading);
    layout->addWidget(m_notice);
    m_rows->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    m_facts->hide();
    layout->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pasteMs);
    connect(&m_pause, &QTimer::timeout, this, &CodePage::check);
    connect(m_code, &QPlainTextEdit::textChanged, this, &CodePage::edited);
    connect(open, &QPushButton::clicked, this, &CodePage::chooseFile);
    connect(m_asking, &Asking::busyChanged, this, &WizardPage::changed);
}

bool CodePage::isBusy() const
{
    return m_asking->isBusy() || m_pause.isActive() || isWorking();
}

QWidget *CodePage::firstField()
{
    return m_code;
}

void CodePage::setCode(const QString &code)
{
    m_code->setPlainText(code);
    m_pause.stop();
    check();
}

QString CodePage::code() const
{
    return m_code->toPlainText().trimmed();
}

void CodePage::edited()
{
    m_asking->forget();
    m_received.reset();
    m_notice->clear();
    m_facts->hide();
    if (code().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    Q_EMIT changed();
}

void CodePage::check()
{
    if (code().isEmpty() || m_received)
        return;
    m_asking->ask(m_services.node, m_services.node->readInvitation(code()),
                  [this](const Result<node::ReceivedInvitation> &invitation) { take(invitation); });
}

void CodePage::take(const Result<node::ReceivedInvitation> &invitation)
{
    if (!invitation) {
        sayOrReopen(m_notice, m_asking, m_services, invitation.error(), [this] { check(); });
        Q_EMIT changed();
        return;
    }
    m_received = *invitation;
    m_notice->say(Notice::Kind::Good, tr("“%1” invites you.").arg(invitation->inviterName));
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const QString expiry = tr("%1 (%2)", "a date, and how far off it is")
                               .arg(QLocale().toString(invitation->expiresAt.toLocalTime(), QLocale::ShortFormat),
                                    sayExpiry(invitation->expiresAt, QDateTime::currentDateTimeUtc()));
    m_rows->addRow(tr("Their tracker:"), textLabel(invitation->trackerUrl.toDisplayString(), m_facts));
    if (!invitation->projectName.isEmpty())
        m_rows->addRow(tr("Their project:"), textLabel(invitation->projectName, m_facts));
    m_rows->addRow(tr("Configuration:"), textLabel(say(invitation->mode), m_facts));
    m_rows->addRow(tr("Expires:"), textLabel(expiry, m_facts));
    m_rows->addRow(tr("Safety phrase:"), textLabel(invitation->safetyPhrase, m_facts));
    m_facts->show();
    Q_EMIT changed();
}

void CodePage::leave()
{
    m_pause.stop();
    m_asking->forget();
}

void CodePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an invitation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Twinspan invitations (*.twinspan-invitation)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CodePage::readFile);
    dialog->open();
}

void CodePage::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice->say(Notice::Kind::Bad, tr("%1 can't be read: %2.").arg(path, file.errorString()));
    } else if (file.size() > largestFile) {
        m_notice->say(Notice::Kind::Bad, tr("%1 is too large for an invitation.").arg(path));
    } else {
        setCode(QString::fromUtf8(file.read(largestFile)));
    }
}

void CodePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void CodePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else
        setCode(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace twinspan::ui
