#include "ui/common/reopening.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"

#include <QCoreApplication>
#include <QPushButton>

namespace twinspan::ui
{

namespace
{
struct ReopeningTexts {
    Q_DECLARE_TR_FUNCTIONS(ReopeningTexts)
};
} // namespace

void sayOrReopen(Notice *notice, Asking *asking, const Services &services, const Problem &problem,
                 const std::function<void()> &again)
{
    notice->say(problem);
    if (problem.kind != ProblemKind::Secrets)
        return;
    const auto reopen = [notice, asking, services, again] {
        notice->clear();
        asking->ask(services.node, services.desktop->openNode(),
                    [notice, asking, services, again](const Status &opened) {
                        if (opened)
                            again();
                        else
                            sayOrReopen(notice, asking, services, opened.error(), again);
                    });
    };
    QObject::connect(notice->offer(ReopeningTexts::tr("Try &again")), &QPushButton::clicked, notice, reopen);
}

} // namespace twinspan::ui
