#include "ui/wizard/trackerwizard.h"

#include "ui/wizard/signinpage.h"
#include "ui/wizard/wizardview.h"

#include <QVBoxLayout>

namespace twinspan::ui
{

TrackerWizard::TrackerWizard(const Services &services, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *view = new WizardView(this);
    layout->addWidget(view);
    auto *page = new SignInPage(services, SignInPage::For::OwnTracker);
    page->setParent(this);
    connect(view, &WizardView::cancelled, this, &TrackerWizard::closed);
    connect(page, &WizardPage::accepted, this, [this, page] { Q_EMIT added(*page->added()); });
    view->begin(page);
}

} // namespace twinspan::ui
