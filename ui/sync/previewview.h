#pragma once

#include "core/node/nodevalues.h"

#include <QTextBrowser>

namespace twinspan::ui
{

/// What a sync would make on the other side, rendered. Loads nothing: neither pictures nor links of the text.
class PreviewView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent);

    void show(const node::SyncPreview &preview);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace twinspan::ui
