#pragma once

#include "ui/common/services.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace twinspan::ui
{

class Asking;
class Notice;
class Overview;
struct PracticeCompany;

/// The practice ground: makes its two trackers, signs in to both, shows their issues, leads to the connection.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    PracticePage(const Services &services, Overview &overview, QWidget *parent);

    /// Makes and signs in to what is not there yet.
    void prepare();

Q_SIGNALS:
    void initiateWanted(const QString &ownInstanceId, const QString &destinationUrl);
    void syncWanted(const twinspan::model::Connection &connection);

private:
    void take(const QList<PracticeCompany> &companies);
    void signIn(QList<PracticeCompany> companies);
    void addCompany(const PracticeCompany &company);
    void refresh();
    void connectThem();
    void takeFailure(const Problem &problem);
    void sayWhatFailed();
    QString instanceOf(const QString &url) const;
    const model::Connection *connectionOfBoth() const;

    Services m_services;
    Overview &m_overview;
    Asking *m_asking;
    Notice *m_notice;
    QVBoxLayout *m_cards;
    QPushButton *m_go;
    QStringList m_urls; ///< of the companies' trackers
    std::optional<Problem> m_failed;
    bool m_waitsForNode = false; ///< it failed because the node is closed, which the console says above
};

} // namespace twinspan::ui
