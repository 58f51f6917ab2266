#include "ui/common/pieces.h"

#include "ui/common/card.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int margin = 24;
constexpr int distance = 12;
constexpr int readableCharacters = 105;

class WrappedLabel : public QLabel
{
public:
    WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent) { align(); }
    /// A layout asks how high it is at the width of its place, which may be wider than it becomes.
    int heightForWidth(int width) const override { return QLabel::heightForWidth(std::min(width, maximumWidth())); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        QLabel::changeEvent(event);
    }

private:
    /// A label goes by its text, and puts a name or a URL at the far side of a window from right to left.
    void align()
    {
        setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    }
};

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(readableWidth(parent ? parent : label));
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    label->setSizePolicy(policy);
    return label;
}

void enlarge(QLabel *label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}
} // namespace

QIcon icon(const QString &name)
{
    return QIcon(QStringLiteral(":/twinspan/icons/%1.svg").arg(name));
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(text, parent);
    enlarge(label, 1.5);
    label->setMaximumWidth(QWIDGETSIZE_MAX);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(text, parent);
    enlarge(label, 1.12);
    return label;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(text, parent);
    // Stands back by size, not by colour: pale text is hard to read.
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    return label;
}

QLabel *pictureLabel(const QString &iconName, int size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(icon(iconName).pixmap(QSize(size, size), parent ? parent->devicePixelRatioF() : 1.0));
    label->setFixedSize(size, size);
    return label;
}

QPushButton *button(const QString &text, QWidget *parent, const QString &iconName)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *made = button(text, parent);
    made->setFlat(true);
    made->setCursor(Qt::PointingHandCursor);
    QFont font = made->font();
    font.setUnderline(true);
    made->setFont(font);
    QPalette palette = made->palette();
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    made->setPalette(palette);
    return made;
}

QFrame *card(QWidget *parent)
{
    return new Card(parent);
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(distance);
    return layout;
}

QIcon rowIcon(const QString &name)
{
    constexpr int side = 48;
    // A table asks for it at every painting.
    static QHash<QString, QIcon> made;
    if (!made.contains(name)) {
        const QPixmap picture = icon(name).pixmap(side, side);
        QIcon both(picture);
        both.addPixmap(picture, QIcon::Selected);
        made.insert(name, both);
    }
    return made.value(name);
}

QIcon navigationIcon(const QString &name, const QPalette &palette)
{
    constexpr int side = 48;
    QIcon made;
    made.addPixmap(icon(name).pixmap(side, side));
    // On the colour of the selection the icon takes that of the text there.
    QPixmap selected = icon(name).pixmap(side, side);
    QPainter painter(&selected);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(selected.rect(), palette.color(QPalette::HighlightedText));
    painter.end();
    made.addPixmap(selected, QIcon::Selected);
    return made;
}

QHBoxLayout *row(QVBoxLayout *into)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(distance);
    into->addLayout(layout);
    return layout;
}

int readableWidth(const QWidget *widget)
{
    return widget->fontMetrics().averageCharWidth() * readableCharacters;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    // Qt 6.4 has no announcement event: a changed name is what readers speak.
    widget->setAccessibleName(text);
    QAccessibleEvent changed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace twinspan::ui
