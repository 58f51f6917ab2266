#include "ui/wizard/invitationcard.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

InvitationCard::InvitationCard(QWidget *parent)
    : QWidget(parent), m_code(new QPlainTextEdit(this)), m_phrase(textLabel({}, this)), m_expiry(textLabel({}, this)),
      m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *label = new QLabel(tr("Invitation code"), this);
    label->setBuddy(m_code);
    layout->addWidget(label);
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setWordWrapMode(QTextOption::WrapAnywhere);
    m_code->setMaximumHeight(fontMetrics().height() * 6);
    m_code->setMaximumWidth(readableWidth(this));
    layout->addWidget(m_code);
    auto *actions = new QHBoxLayout;
    QPushButton *copyCode = button(tr("&Copy invitation code"), this);
    QPushButton *copyMessage = button(tr("Copy as &e-mail text"), this);
    QPushButton *toFile = button(tr("&Save as a file…"), this);
    for (QPushButton *action : {copyCode, copyMessage, toFile})
        actions->addWidget(action);
    actions->addStretch();
    layout->addLayout(actions);
    auto *facts = new QFormLayout;
    facts->addRow(tr("Safety phrase:"), m_phrase);
    facts->addRow(tr("Expires:"), m_expiry);
    layout->addLayout(facts);
    layout->addWidget(hintLabel(tr("The other side reads the same safety phrase when it accepts. Compare it by "
                                   "telephone if it matters to you. Treat the code like a password: it works once."),
                                this));
    layout->addWidget(m_notice);
    connect(copyCode, &QPushButton::clicked, this,
            [this] { copy(m_invitation.code, tr("The invitation code is in the clipboard.")); });
    connect(copyMessage, &QPushButton::clicked, this,
            [this] { copy(m_invitation.message, tr("The e-mail text is in the clipboard. Paste it into a mail.")); });
    connect(toFile, &QPushButton::clicked, this, &InvitationCard::save);
}

void InvitationCard::setInvitation(const node::OwnInvitation &invitation)
{
    const bool isNew = m_invitation.code != invitation.code;
    m_invitation = invitation;
    m_phrase->setText(invitation.safetyPhrase);
    m_expiry->setText(tr("%1 (%2)", "a date, and how far off it is")
                          .arg(QLocale().toString(invitation.expiresAt.toLocalTime(), QLocale::ShortFormat),
                               sayExpiry(invitation.expiresAt, QDateTime::currentDateTimeUtc())));
    if (!isNew)
        return; // what is marked of the code, and what is said of it, stays
    m_code->setPlainText(invitation.code);
    m_notice->clear();
}

void InvitationCard::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_notice->say(Notice::Kind::Good, said);
}

void InvitationCard::save()
{
    // The dialog writes by itself; the answer comes when it was closed, without a nested event loop.
    auto *dialog = new QFileDialog(this, tr("Save the invitation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Twinspan invitations (*.twinspan-invitation)"));
    dialog->setDefaultSuffix(QStringLiteral("twinspan-invitation"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        const QByteArray bytes = m_invitation.code.toUtf8() + '\n';
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
            m_notice->say(Notice::Kind::Good, tr("Saved as %1.").arg(path));
        else
            m_notice->say(Notice::Kind::Bad, tr("%1 can't be written: %2.").arg(path, file.errorString()),
                          tr("Choose another folder."));
    });
    dialog->open();
}

} // namespace twinspan::ui
