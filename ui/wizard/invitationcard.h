#pragma once

#include "core/node/nodevalues.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace twinspan::ui
{

class Notice;

/// An open invitation to be handed over: code, safety phrase, expiry; copy, save, send. The same in the wizard and in
/// the console.
class InvitationCard : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationCard(QWidget *parent);

    void setInvitation(const node::OwnInvitation &invitation);

private:
    void copy(const QString &text, const QString &said);
    void save();

    node::OwnInvitation m_invitation;
    QPlainTextEdit *m_code;
    QLabel *m_phrase;
    QLabel *m_expiry;
    Notice *m_notice;
};

} // namespace twinspan::ui
