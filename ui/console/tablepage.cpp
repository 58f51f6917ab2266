#include "ui/console/tablepage.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace twinspan::ui
{

namespace
{
/// Gives columns some air.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.averageCharWidth() * 3, 0);
    }
};
} // namespace

QTableView *tableView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setItemDelegate(new RoomyDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideRight);
    view->verticalHeader()->hide();
    // One height for all rows: measuring each would take seconds for many.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 9 / 5);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return view;
}

void shareWidth(QTableView *view, int stretched)
{
    QHeaderView *header = view->horizontalHeader();
    header->setResizeContentsPrecision(50);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace twinspan::ui
