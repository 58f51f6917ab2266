#pragma once

#include "core/model/issue.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace twinspan::ui
{

/// A list of projects with a field to search it; made for thousands.
class ProjectList : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectList(QWidget *parent);

    void setProjects(const QList<model::Project> &projects);
    std::optional<model::Project> chosen() const;
    /// By id, key or name.
    void choose(const QString &wanted);
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void changed();
    void activated(); ///< chosen with a double click or the Enter key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();

    QList<model::Project> m_projects;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_filtered;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_count;
};

} // namespace twinspan::ui
