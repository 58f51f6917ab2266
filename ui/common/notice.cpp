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
constexpr int pictureSize = 22;

QString pictureOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Good:
        return QStringLiteral("good");
    case Notice::Kind::Info:
        return QStringLiteral("info");
    case Notice::Kind::Waiting:
        return QStringLiteral("waiting");
    case Notice::Kind::Warning:
        return QStringLiteral("warning");
    case Notice::Kind::Bad:
        break;
    }
    return QStringLiteral("bad");
}
} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_picture(pictureLabel(QStringLiteral("info"), pictureSize, this)),
      m_headline(textLabel({}, this)), m_more(textLabel({}, this)), m_offer(button({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_more);
    words->addWidget(m_offer, 0, Qt::AlignLeading);
    layout->addLayout(words, 100);
    layout->addStretch(1);
    clear();
}

void Notice::clear()
{
    m_headline->clear();
    m_more->clear();
    m_offer->hide();
    hide();
}

void Notice::paint(Kind kind)
{
    m_picture->setPixmap(icon(pictureOf(kind)).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void Notice::say(Kind kind, const QString &headline, const QString &more)
{
    paint(kind);
    m_headline->setText(headline);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_offer->hide();
    show();
    announce(this, text());
}

void Notice::say(const Problem &problem)
{
    const QStringList more{problem.effect, problem.remedy};
    say(Kind::Bad, problem.cause, more.join(u' ').trimmed());
}

QPushButton *Notice::offer(const QString &text)
{
    m_offer->disconnect();
    m_offer->setText(text);
    m_offer->setEnabled(true);
    m_offer->show();
    return m_offer;
}

QString Notice::text() const
{
    return (m_headline->text() + u' ' + m_more->text()).trimmed();
}

} // namespace twinspan::ui
