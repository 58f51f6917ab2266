#pragma once

#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace twinspan::tests
{

/// What a screen reader calls the widget.
inline QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// The visible widget of the kind whose name matches; nullptr when there is none. As a person finds it: by what it is
/// and what it is called.
template<typename W>
W *find(QWidget *root, const QString &name)
{
    const QRegularExpression pattern(name, QRegularExpression::CaseInsensitiveOption);
    const auto all = root->findChildren<W *>();
    for (W *widget : all) {
        if (widget->isVisible() && pattern.match(accessibleName(widget)).hasMatch())
            return widget;
    }
    return nullptr;
}

/// Presses the button if it is there and can be pressed.
inline bool press(QWidget *root, const QString &name)
{
    auto *button = find<QAbstractButton>(root, name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

/// There is a visible button of this name, and it can be pressed.
inline bool canPress(QWidget *root, const QString &name)
{
    auto *button = find<QAbstractButton>(root, name);
    return button && button->isEnabled();
}

/// Presses it as soon as it can be pressed. (QTRY_VERIFY(press()) would press twice.)
inline bool pressSoon(QWidget *root, const QString &name)
{
    constexpr int patienceMs = 20'000;
    return QTest::qWaitFor([root, &name] { return canPress(root, name); }, patienceMs) && press(root, name);
}

/// The text stands somewhere on the visible page.
inline bool says(QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace twinspan::tests
