#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVariant>

namespace twinspan::tests
{

/// What a test says of a widget that is not as it should be.
inline QString describe(QWidget *widget)
{
    const QVariant text = widget->property("text");
    return u"%1 “%2”"_qs.arg(QLatin1String(widget->metaObject()->className()), text.toString().left(60));
}

/// Not a part that Qt makes for itself.
inline bool isOurs(QWidget *widget)
{
    return !widget->objectName().startsWith(u"qt_") && !qobject_cast<QScrollBar *>(widget);
}

/// Whether its text needs more than its place.
inline bool isCut(QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width();
    }
    // The button that clears a field has its own measure.
    if (qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QLineEdit *>(widget->parentWidget()))
        return widget->width() < widget->sizeHint().width() || widget->height() < widget->sizeHint().height();
    return false;
}

} // namespace twinspan::tests
