#include "ui/sync/previewview.h"

#include <QImage>
#include <QTextCursor>
#include <QTextDocument>

namespace twinspan::ui
{

namespace
{
constexpr qsizetype longestShown = 200'000;

void heading(QTextCursor &cursor, const QString &text)
{
    QTextBlockFormat block;
    block.setTopMargin(10);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.movePosition(QTextCursor::End);
    if (cursor.atStart())
        cursor.setBlockCharFormat(bold);
    else
        cursor.insertBlock(block, bold);
    cursor.insertText(text, bold);
}

void plain(QTextCursor &cursor, const QString &text)
{
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertText(text);
}

void markdown(QTextCursor &cursor, const QString &text)
{
    QTextDocument part;
    part.setMarkdown(text.left(longestShown), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                  QTextDocument::MarkdownNoHTML);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertHtml(part.toHtml());
}

void list(QTextCursor &cursor, const QString &title, const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    heading(cursor, title);
    for (const QString &entry : entries)
        plain(cursor, QStringLiteral("•  ") + entry);
}
} // namespace

PreviewView::PreviewView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Preview"));
    setMinimumHeight(fontMetrics().height() * 9);
}

QVariant PreviewView::loadResource(int type, const QUrl &)
{
    // For no answer at all the document itself would open the file that is named.
    if (type == QTextDocument::ImageResource)
        return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
    return QString();
}

void PreviewView::show(const node::SyncPreview &preview)
{
    clear();
    QTextCursor cursor(document());
    const bool isNew = preview.existing.isEmpty();
    if (isNew && preview.project.isEmpty())
        heading(cursor, tr("There this would be made:"));
    else if (isNew)
        heading(cursor, tr("In the project %1 this would be made:").arg(preview.project));
    else if (preview.isInStep())
        heading(cursor,
                tr("%1 and its twin %2 are in step: nothing would be sent.").arg(preview.source, preview.existing));
    else
        heading(cursor,
                tr("%1 has its twin %2 already. This would be written there:").arg(preview.source, preview.existing));
    if (!preview.summary.isEmpty())
        heading(cursor, preview.summary);
    if (!preview.type.isEmpty())
        plain(cursor, tr("Type: %1").arg(preview.type));
    if (!preview.description.isEmpty())
        markdown(cursor, preview.description);
    for (const QString &comment : preview.comments) {
        heading(cursor, tr("Comment"));
        markdown(cursor, comment);
    }
    list(cursor, tr("Attachments"), preview.attachments);
    list(cursor, tr("What stays here, or arrives changed"), preview.notices);
    moveCursor(QTextCursor::Start);
    QTextBrowser::show();
}

} // namespace twinspan::ui
