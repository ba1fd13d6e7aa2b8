/// \file Where the characters of a parameter's value stand in the text of its profile: entities are
/// one character, line ends one blank.
#pragma once

#include "core/profile/textposition.h"

#include <vector>

namespace vphone::profile {

class ValuePositions
{
public:
    /// \a element is the place of the element's < in \a xml.
    ValuePositions(QByteArrayView xml, TextPosition element);

    /// Of character number \a column of the value, from 1; of the nearest one there is.
    [[nodiscard]] TextPosition at(int column) const;

private:
    void walk(QByteArrayView xml, qsizetype offset);
    void dropBlanksAtTheEnd(QByteArrayView xml);

    std::vector<qsizetype> m_offsets; ///< of the value's characters
    QByteArrayView m_xml;
    TextPosition m_element;
};

} // namespace vphone::profile
