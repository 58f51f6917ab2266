#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace twinspan::trackers
{

/// The part of a message that is what it says: of alternatives the HTML one, else the first text that is not empty;
/// never one of a mail that is attached to it, whose parts RT keeps among those of the message. Empty where it says
/// nothing.
///
/// `parts`: those of the message without a file name, with ContentType and Content, in the order of their ids. RT 5
/// fails when it is asked for the parent of a part, but keeps the parts in the order of their tree, each before what is
/// in it (RT::Attachment::Create): so what follows an attached mail may be a part of it, and says nothing.
QJsonObject rtBodyPart(const QJsonArray &parts);

} // namespace twinspan::trackers
