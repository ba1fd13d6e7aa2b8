/// \file One element of a profile: its attributes, and its text as the phone reads it. Source:
/// reference profiles 3-5.
#pragma once

#include "core/profile/reader.h"

#include <pugixml.hpp>

namespace vphone::profile {

struct ElementAttributes
{
    std::optional<param::Access> access;
    bool preserveValue = false;
    bool userPref = false;
    /// An attribute with a value that it can't have, or (only looked for on demand) an unknown one.
    pugi::xml_attribute odd;
};

[[nodiscard]] ElementAttributes attributesOf(const pugi::xml_node& node);
/// The first attribute that no parameter has, if any.
[[nodiscard]] pugi::xml_attribute unknownAttribute(const pugi::xml_node& node);

/// Text of \a node without its comments; a view into the tree, or into \a scratch when it stands in
/// pieces. Nothing when there are elements in it.
[[nodiscard]] std::optional<QByteArrayView> textOf(const pugi::xml_node& node, QByteArray& scratch);

/// White space around \a text taken away, each run of line ends inside a blank, and `""` nothing at
/// all. A view into \a text or into \a scratch. Source: reference profiles 4, 5.
[[nodiscard]] QByteArrayView normalised(QByteArrayView text, QByteArray& scratch);

} // namespace vphone::profile
