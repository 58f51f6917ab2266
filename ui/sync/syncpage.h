#pragma once

#include "ui/common/services.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace twinspan::ui
{

class Asking;
class Notice;
class PreviewView;
class ResultView;
class StagesView;

/// "Start synchronizing": an issue key, the preview, the stages as they are reached, both links at the end.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    SyncPage(const Services &services, QWidget *parent);

    /// Begins with a connection; `established`: it was made this moment.
    void start(const model::Connection &connection, bool established, const QString &issueKey = {});

Q_SIGNALS:
    void closed();
    void issuesWanted();
    void connectionsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillSides(const QList<model::Connection> &all);
    void sideChosen();
    void lookAgain();
    const model::Connection &side() const;
    void refresh();
    void preview();
    void sync();
    void begin();
    void follow(const model::SyncRequest &request);
    void retry();
    void again();

    Services m_services;
    Asking *m_asking;
    Asking *m_lookUp;                 ///< its sides
    Asking *m_now;                    ///< the request, once
    QList<model::Connection> m_sides; ///< one, or two when both are on this node
    std::optional<model::SyncRequest> m_request;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_preview;
    QPushButton *m_sync;
    Notice *m_notice;
    PreviewView *m_shown;
    StagesView *m_stages;
    ResultView *m_result;
    QPushButton *m_close;
};

} // namespace twinspan::ui
