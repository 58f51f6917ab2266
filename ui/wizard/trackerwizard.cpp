#include "ui/wizard/trackerwizard.h"

#include "ui/wizard/signinpage.h"
#include "ui/wizard/wizardview.h"

#include <QVBoxLayout>

namespace twinspan::ui
{

TrackerWizard::TrackerWizard(const Services &services, const std::optional<model::InstanceInfo> &known, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *view = new WizardView(this);
    layout->addWidget(view);
    auto *page = new SignInPage(services, known ? SignInPage::For::KnownTracker : SignInPage::For::OwnTracker);
    page->setParent(this);
    if (known)
        page->setTarget(*known);
    connect(view, &WizardView::cancelled, this, &TrackerWizard::closed);
    connect(page, &WizardPage::accepted, this, [this, page] { Q_EMIT signedIn(*page->added()); });
    view->begin(page);
}

} // namespace twinspan::ui
