#include "ui/wizard/projectlist.h"

#include "ui/common/pieces.h"
#include "ui/common/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int placeRole = Qt::UserRole + 1;
}

ProjectList::ProjectList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_view(new QListView(this)), m_count(hintLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Select a project"), this);
    label->setBuddy(m_search);
    layout->addWidget(label);
    m_search->setPlaceholderText(tr("Search by name or key"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(readableWidth(this));
    layout->addWidget(m_search);
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_filtered);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Projects"));
    m_view->setMaximumWidth(readableWidth(this));
    m_view->setMinimumHeight(fontMetrics().height() * 7);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &ProjectList::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProjectList::changed);
    connect(m_view, &QListView::doubleClicked, this, &ProjectList::activated);
}

void ProjectList::setProjects(const QList<model::Project> &projects)
{
    if (projects == m_projects)
        return;
    m_projects = projects;
    m_model.clear();
    for (int at = 0; at < projects.size(); ++at) {
        auto *item = new QStandardItem(say(projects.at(at)));
        item->setData(at, placeRole);
        m_model.appendRow(item);
    }
    m_search->clear();
    filter();
}

void ProjectList::filter()
{
    m_filtered.setFilterFixedString(m_search->text().trimmed());
    const int found = m_filtered.rowCount();
    m_count->setText(found == m_projects.size()
                         ? tr("%n project(s)", nullptr, found)
                         : tr("%1 of %n project(s)", nullptr, int(m_projects.size())).arg(found));
    if (found == 1)
        m_view->setCurrentIndex(m_filtered.index(0, 0));
    Q_EMIT changed();
}

std::optional<model::Project> ProjectList::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_projects.value(index.data(placeRole).toInt());
}

void ProjectList::choose(const QString &wanted)
{
    const auto matches = [&wanted](const model::Project &project) {
        return project.id == wanted || project.name == wanted || project.key.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(m_projects, matches);
    if (wanted.isEmpty() || found == m_projects.end())
        return;
    const QModelIndex source = m_model.index(static_cast<int>(found - m_projects.begin()), 0);
    m_view->setCurrentIndex(m_filtered.mapFromSource(source));
}

bool ProjectList::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field the arrow keys walk through the list.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_view->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_filtered.rowCount())
                m_view->setCurrentIndex(m_filtered.index(row, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinspan::ui
