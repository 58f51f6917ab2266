#include "ui/practice/practicewindow.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int newsEveryMs = 1500;

QString talkOf(const PracticeIssueView &issue)
{
    QStringList parts;
    for (const PracticeNote &note : issue.comments) {
        const QString head = note.isPublic
                                 ? PracticeWindow::tr("%1, %2").arg(note.author, say(note.created))
                                 : PracticeWindow::tr("%1, %2 (internal)").arg(note.author, say(note.created));
        parts.append(QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                         .arg(head.toHtmlEscaped(), note.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
    }
    if (!issue.files.isEmpty()) {
        parts.append(
            QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(PracticeWindow::tr("Files").toHtmlEscaped(),
                     issue.files.join(QStringLiteral("\n")).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
    }
    return parts.isEmpty() ? PracticeWindow::tr("No comments yet.").toHtmlEscaped() : parts.join(QLatin1String("<hr>"));
}
} // namespace

PracticeWindow::PracticeWindow(std::shared_ptr<PracticeDesk> desk, const QUrl &tracker, const QString &name,
                               QWidget *parent)
    : QMainWindow(parent), m_desk(std::move(desk)), m_tracker(tracker), m_list(new Asking(this)),
      m_issue(new Asking(this)), m_write(new Asking(this))
{
    setWindowTitle(tr("%1 – practice tracker").arg(name));
    setWindowIcon(icon(QStringLiteral("practice")));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildIssue());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 560});
    setCentralWidget(splitter);
    resize(920, 620);
    setEditable(false);
    auto *news = new QTimer(this);
    connect(news, &QTimer::timeout, this, &PracticeWindow::reload);
    news->start(newsEveryMs);
    m_issue->ask(m_desk, m_desk->types(m_tracker), [this](const Result<QStringList> &types) {
        m_type->addItems(types.value_or(QStringList()));
        reload();
    });
}

QWidget *PracticeWindow::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    m_issues = new QTreeWidget(side);
    m_issues->setAccessibleName(tr("Issues of this tracker"));
    m_issues->setHeaderLabels({tr("Key"), tr("Summary")});
    m_issues->setRootIsDecorated(false);
    m_issues->setUniformRowHeights(true);
    m_issues->setTabKeyNavigation(false);
    m_issues->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_issues);
    QPushButton *make = button(tr("&New issue"), side);
    layout->addWidget(make, 0, Qt::AlignLeading);
    connect(make, &QPushButton::clicked, this, &PracticeWindow::beginNew);
    connect(m_issues, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            open(item->text(0));
    });
    return side;
}

QWidget *PracticeWindow::buildIssue()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    m_heading = headingLabel(tr("Choose an issue"), side);
    layout->addWidget(m_heading);
    m_notice = new Notice(side);
    layout->addWidget(m_notice);
    auto *form = new QFormLayout;
    m_summary = new QLineEdit(side);
    m_type = new QComboBox(side);
    m_type->setAccessibleName(tr("Type"));
    m_description = new QPlainTextEdit(side);
    m_description->setTabChangesFocus(true);
    form->addRow(tr("&Summary"), m_summary);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Description"), m_description);
    layout->addLayout(form, 2);
    m_save = button(tr("S&ave"), side);
    layout->addWidget(m_save, 0, Qt::AlignTrailing);
    m_talk = new QTextBrowser(side);
    m_talk->setAccessibleName(tr("Comments and files"));
    m_talk->setTabChangesFocus(true);
    m_talk->setOpenLinks(false);
    layout->addWidget(m_talk, 2);
    m_comment = new QPlainTextEdit(side);
    m_comment->setAccessibleName(tr("New comment"));
    m_comment->setPlaceholderText(tr("Write a comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(70);
    layout->addWidget(m_comment);
    auto *actions = new QHBoxLayout;
    m_internal = new QCheckBox(tr("&Internal: stays in this company"), side);
    m_send = button(tr("Add &comment"), side);
    actions->addWidget(m_internal);
    actions->addStretch();
    actions->addWidget(m_send);
    layout->addLayout(actions);
    connect(m_save, &QPushButton::clicked, this, &PracticeWindow::save);
    connect(m_send, &QPushButton::clicked, this, &PracticeWindow::addComment);
    return side;
}

void PracticeWindow::setEditable(bool editable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_summary, m_type, m_description, m_save})
        field->setEnabled(editable);
    const bool exists = editable && !m_shown.key.isEmpty();
    for (QWidget *field : std::initializer_list<QWidget *>{m_comment, m_internal, m_send})
        field->setEnabled(exists);
}

void PracticeWindow::showIssue(const QString &key)
{
    m_wanted = key;
    reload();
}

void PracticeWindow::reload()
{
    if (m_list->isBusy() || !isVisible())
        return;
    m_list->ask(m_desk, m_desk->issues(m_tracker), [this](const Result<QList<PracticeIssueView>> &issues) {
        if (issues)
            fill(*issues);
        else
            m_notice->say(issues.error());
    });
}

void PracticeWindow::fill(const QList<PracticeIssueView> &issues)
{
    // Only what is new is added: the choice and the place in the list stay.
    for (int at = 0; at < issues.size(); ++at) {
        QTreeWidgetItem *item = at < m_issues->topLevelItemCount() ? m_issues->topLevelItem(at) : nullptr;
        if (!item) {
            item = new QTreeWidgetItem(m_issues);
            item->setText(0, issues.at(at).key);
        }
        item->setText(1, issues.at(at).summary);
        item->setToolTip(1, plainToolTip(issues.at(at).summary));
        const bool changed = issues.at(at).key == m_shown.key && issues.at(at).updated != m_shown.updated;
        if (changed && !m_write->isBusy())
            open(m_shown.key);
    }
    const auto found = m_issues->findItems(m_wanted, Qt::MatchExactly);
    if (!m_wanted.isEmpty() && !found.isEmpty()) {
        m_wanted.clear();
        m_issues->setCurrentItem(found.first());
    } else if (m_wanted.isEmpty() && m_shown.key.isEmpty() && !m_summary->isEnabled() && !issues.isEmpty()) {
        m_issues->setCurrentItem(m_issues->topLevelItem(0));
    }
}

void PracticeWindow::open(const QString &key)
{
    m_issue->ask(m_desk, m_desk->issue(m_tracker, key), [this](const Result<PracticeIssueView> &issue) {
        if (issue)
            display(*issue);
        else
            m_notice->say(issue.error());
    });
}

void PracticeWindow::display(const PracticeIssueView &issue)
{
    const bool sameAsBefore = issue.key == m_shown.key;
    const bool edited =
        sameAsBefore && (m_summary->text() != m_shown.summary || m_description->toPlainText() != m_shown.description);
    if (!sameAsBefore)
        m_notice->clear();
    m_shown = issue;
    m_heading->setText(tr("%1, by %2").arg(issue.key, issue.author));
    if (!edited) {
        m_summary->setText(issue.summary);
        m_type->setCurrentIndex(m_type->findText(issue.type));
        m_description->setPlainText(issue.description);
    }
    m_talk->setHtml(talkOf(issue));
    setEditable(true);
}

void PracticeWindow::beginNew()
{
    m_issue->forget();
    m_issues->setCurrentItem(nullptr);
    m_shown = {};
    m_notice->clear();
    m_heading->setText(tr("New issue"));
    m_summary->clear();
    m_description->clear();
    m_talk->clear();
    m_type->setCurrentIndex(0);
    setEditable(true);
    m_summary->setFocus();
}

void PracticeWindow::save()
{
    PracticeIssueView issue = m_shown;
    issue.summary = m_summary->text();
    issue.type = m_type->currentText();
    issue.description = m_description->toPlainText();
    m_write->ask(m_desk, m_desk->save(m_tracker, issue), [this](const Result<QString> &key) {
        if (!key) {
            m_notice->say(key.error());
            return;
        }
        m_notice->say(Notice::Kind::Good, tr("Saved."));
        m_shown.summary = m_summary->text();
        m_shown.description = m_description->toPlainText();
        showIssue(*key);
    });
}

void PracticeWindow::addComment()
{
    const PracticeNote note{{}, {}, m_comment->toPlainText(), !m_internal->isChecked()};
    m_write->ask(m_desk, m_desk->comment(m_tracker, m_shown.key, note), [this](const Status &done) {
        if (!done) {
            m_notice->say(done.error());
            return;
        }
        m_comment->clear();
        m_internal->setChecked(false);
        open(m_shown.key);
    });
}

} // namespace twinspan::ui
