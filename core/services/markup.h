/// \file A document of XML services as a tree of elements that know where they stand. Private to
/// core/services.
#pragma once

#include "core/services/document.h"
#include "core/services/unquoted.h"

#include <pugixml.hpp>

#include <optional>

namespace vphone::services {

class Markup
{
public:
    /// \a original lives longer.
    explicit Markup(QByteArrayView original) : m_original(original) {}

    /// Nothing: root() is there. Values without quotes are read as Requoted has it; \a isStrict:
    /// they are a problem.
    [[nodiscard]] std::optional<DocumentProblem> read(qsizetype bytesMax, bool isStrict);

    [[nodiscard]] pugi::xml_node root() const { return m_tree.document_element(); }
    /// Where the first value without quotes stands.
    [[nodiscard]] std::optional<TextPlace> lenientAt() const;
    [[nodiscard]] DocumentProblem problemAt(const pugi::xml_node& node, QByteArray message) const;
    /// Of the element \a name in \a node, without blanks around it; empty: there is none.
    [[nodiscard]] static QByteArray textOf(const pugi::xml_node& node, const char* name);
    /// For a message.
    [[nodiscard]] static QByteArray shown(QByteArrayView text);

private:
    [[nodiscard]] std::optional<DocumentProblem> bytesProblem(qsizetype bytesMax) const;
    [[nodiscard]] DocumentProblem problemAtByte(qsizetype offset, QByteArray message) const;
    [[nodiscard]] TextPlace placeOf(qsizetype offset) const;

    QByteArrayView m_original;
    Requoted m_source;
    pugi::xml_document m_tree;
};

} // namespace vphone::services
