#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QAbstractButton;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace twinspan::ui
{

/// Small parts that look the same on every page.

QIcon icon(const QString &name);
/// The same, for a row of a table: as it is also where the row is selected.
QIcon rowIcon(const QString &name);
/// The same, for a list: readable also where it is selected.
QIcon navigationIcon(const QString &name, const QPalette &palette);

/// Heading of a page; a screen reader reads it first.
QLabel *titleLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);
/// Wraps; plain text, selectable with the mouse.
QLabel *textLabel(const QString &text, QWidget *parent);
/// A line that explains: wraps, stands back a little.
QLabel *hintLabel(const QString &text, QWidget *parent);
/// Shows a small picture; it says nothing that is not said in words beside it.
QLabel *pictureLabel(const QString &iconName, int size, QWidget *parent);

QPushButton *button(const QString &text, QWidget *parent, const QString &iconName = {});
/// A button that looks like a link, for what is not the main way on.
QPushButton *linkButton(const QString &text, QWidget *parent);

/// A frame that holds things which belong together.
QFrame *card(QWidget *parent);
/// The layout of a page: its margins and distances.
QVBoxLayout *pageLayout(QWidget *page);
QHBoxLayout *row(QVBoxLayout *into);

/// The widest that a text may get and still be read easily, in pixels of this widget's font.
int readableWidth(const QWidget *widget);
/// A tool tip is taken for HTML where it looks like it: this one shows each character as it is.
QString plainToolTip(const QString &text);
/// Tells a screen reader.
void announce(QWidget *widget, const QString &text);

} // namespace twinspan::ui
