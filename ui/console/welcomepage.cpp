#include "ui/console/welcomepage.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int wayPicture = 40;
constexpr int headPicture = 56;
} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_notice(new Notice(this))
{
    auto *layout = pageLayout(this);
    layout->addStretch(1);
    auto *head = row(layout);
    head->addWidget(pictureLabel(QStringLiteral("twinspan"), headPicture, this));
    auto *words = new QVBoxLayout;
    words->addWidget(titleLabel(tr("Welcome to Twinspan"), this));
    words->addWidget(
        textLabel(tr("Twinspan connects two issue trackers. An issue of one side gets a twin on the other, "
                     "with its description, comments and files."),
                  this));
    head->addSpacing(6);
    head->addLayout(words, 100);
    head->addStretch(1);
    layout->addSpacing(12);
    auto *ways = row(layout);
    ways->addWidget(way(QStringLiteral("connections"), tr("Connect your tracker"),
                        tr("Sign in to your tracker and connect it with another one: of a partner, or of your own."),
                        tr("&Connect your tracker"), &WelcomePage::initiateWanted));
    ways->addWidget(way(QStringLiteral("invitation"), tr("I have an invitation"),
                        tr("Somebody sent you an invitation code for Twinspan. Paste it, choose a project, done."),
                        tr("&Paste an invitation"), &WelcomePage::acceptWanted));
    ways->addWidget(way(QStringLiteral("practice"), tr("Try it first"),
                        tr("Two practice trackers with sample issues, on this computer only. Nothing leaves it."),
                        tr("&Try it with two practice trackers"), &WelcomePage::practiceWanted));
    layout->addWidget(m_notice);
    layout->addStretch(2);
}

QFrame *WelcomePage::way(const QString &iconName, const QString &title, const QString &text, const QString &action,
                         Signal signal)
{
    QFrame *frame = card(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(10);
    layout->addWidget(pictureLabel(iconName, wayPicture, frame));
    layout->addWidget(headingLabel(title, frame));
    QLabel *words = textLabel(text, frame);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(words, 1);
    QPushButton *go = button(action, frame);
    layout->addWidget(go);
    connect(go, &QPushButton::clicked, this, signal);
    return frame;
}

} // namespace twinspan::ui
