#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;
class QString;

namespace twinspan::ui
{

/// A table as all pages show theirs: whole rows, one at a time, no grid, Tab leads out of it.
QTableView *tableView(QAbstractItemModel *model, const QString &name, QWidget *parent);
/// Shares the width among the columns: the one that stretches, the others by their content.
void shareWidth(QTableView *view, int stretched);

} // namespace twinspan::ui
