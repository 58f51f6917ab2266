#pragma once

#include <QStringView>

namespace twinspan::text
{

/// Walks through a text once and tells of rising positions whether they are in an address: in a word that has "://"
/// before them. A closing bracket that the address did not open ends it: "(http://a.example/)". The text must outlive
/// it.
class AddressWalk
{
public:
    explicit AddressWalk(QStringView text) : m_text(text) {}

    /// `position`: not before that of the last call, nor behind the end.
    bool isInside(qsizetype position)
    {
        for (; m_at < position; ++m_at) {
            const QChar next = m_text[m_at];
            m_open += next == u'(' ? 1 : next == u')' ? -1 : 0;
            if (next.isSpace() || m_open < 0)
                m_isInside = false;
            else if (m_at >= 2 && m_text.sliced(m_at - 2, 3) == u"://")
                m_isInside = true;
            if (!m_isInside)
                m_open = 0;
        }
        return m_isInside;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_open = 0; ///< brackets that the address has opened
    bool m_isInside = false;
};

} // namespace twinspan::text
