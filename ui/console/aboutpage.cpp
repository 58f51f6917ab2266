#include "ui/console/aboutpage.h"

#include "ui/common/pieces.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
constexpr int picture = 56;

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/twinspan/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

AboutPage::AboutPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = pageLayout(this);
    auto *head = row(layout);
    head->addWidget(pictureLabel(QStringLiteral("twinspan"), picture, this));
    auto *words = new QVBoxLayout;
    words->addWidget(titleLabel(tr("Twinspan %1").arg(QStringLiteral(TWINSPAN_VERSION)), this));
    words->addWidget(textLabel(tr("Connects two issue trackers and keeps chosen issues in step."), this));
    head->addSpacing(6);
    head->addLayout(words, 100);
    head->addStretch(1);
    layout->addWidget(textLabel(tr("Twinspan is free software under the Apache License 2.0. What it is made of has "
                                   "these licences:"),
                                this));
    auto *licences =
        new QPlainTextEdit(resource(QStringLiteral("NOTICE")) + u'\n' + resource(QStringLiteral("LICENSE")), this);
    licences->setReadOnly(true);
    licences->setTabChangesFocus(true);
    licences->setAccessibleName(tr("Licences"));
    layout->addWidget(licences, 1);
}

} // namespace twinspan::ui
