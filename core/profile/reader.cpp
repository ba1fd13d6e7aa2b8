#include "core/profile/reader.h"

#include "core/profile/element.h"
#include "core/profile/misprint.h"
#include "core/profile/textposition.h"
#include "core/profile/utf8.h"
#include "core/profile/wellformed.h"

#include <algorithm>
#include <cstring>

namespace vphone::profile {

namespace {

constexpr qsizetype nameShownMax = 60;
constexpr qsizetype messageMax = 400;
constexpr QByteArrayView profileTag = "flat-profile";

bool isSame(QByteArrayView a, QByteArrayView b)
{
    // What differs mostly does so in its first character.
    return a.size() == b.size() &&
           (a.isEmpty() ||
            (a.front() == b.front() && std::memcmp(a.data(), b.data(), size_t(a.size())) == 0));
}

/// One profile on its way to a tree.
struct Text
{
    QByteArrayView original;
    Repaired repaired;  ///< has no text when the original is read as it stands
    QByteArray inPlace; ///< what pugixml may write into
    bool isAscii = true;
};

/// Walks the tree of one text. A failure is kept until the walk comes to rest.
class Reading
{
public:
    Reading(Text text, const param::ParamTable& table, const ReadOptions& options)
        : m_source(std::move(text)),
          m_text(m_source.repaired.text.isEmpty() ? m_source.original
                                                  : QByteArrayView(m_source.repaired.text)),
          m_positions(m_source.original, m_source.isAscii),
          m_table(table),
          m_options(options),
          m_warnings(std::move(m_source.repaired.warnings)),
          m_entryOf(table.size(), -1)
    {
    }

    Result<Document, ProfileError> run();

private:
    void walkAround(const pugi::xml_node& parent, const QByteArray& path);
    void readProfile(const pugi::xml_node& profile, const QByteArray& path);
    void readNested(const pugi::xml_node& node, const QByteArray& path);
    bool readAlias(const pugi::xml_node& node, const QByteArray& path);
    void readParameter(const pugi::xml_node& node);
    std::optional<param::ParamIndex> indexOf(const pugi::xml_node& node, QByteArrayView tag);
    void reportUnknown(const pugi::xml_node& node, QByteArrayView tag);
    void readElement(const pugi::xml_node& node, param::ParamIndex index, QByteArrayView text);
    void readValue(const pugi::xml_node& node, Entry& entry, QByteArrayView text);
    void readEmpty(const pugi::xml_node& node, Entry& entry);
    void keepLast(const pugi::xml_node& node);
    void putInOrder();
    [[nodiscard]] bool isSelfClosing(const pugi::xml_node& node) const;
    [[nodiscard]] TextPosition positionOf(const pugi::xml_node& node);
    void warn(Severity severity, const char* rule, const pugi::xml_node& node, QByteArrayView name,
              const QByteArray& message);
    void fail(const pugi::xml_node& node, QByteArray message);
    [[nodiscard]] bool hasRoomForWarnings() const
    {
        return m_warnings.size() < size_t(warningsMax);
    }
    ProfileError noProfileIn(const pugi::xml_node& root);

    Text m_source;
    QByteArrayView m_text; ///< what the tree is made of
    TextPositions m_positions;
    const param::ParamTable& m_table;
    const ReadOptions& m_options;
    Diagnostics m_warnings;
    std::vector<Entry> m_entries;
    std::vector<qint32> m_entryOf; ///< by parameter: place in m_entries, -1: none
    qsizetype m_unknownTags = 0;
    param::ParamIndex m_expected = 0; ///< profiles mostly keep the order of the table
    bool m_isInOrder = true;          ///< m_entries, by index
    bool m_hasProfile = false;
    bool m_hasAlias = false;
    std::optional<ProfileError> m_error;
    QByteArray m_pieces; ///< scratch
    QByteArray m_joined; ///< scratch
};

Result<Document, ProfileError> Reading::run()
{
    QByteArray& inPlace = m_source.inPlace;
    pugi::xml_document tree;
    const unsigned escapes = inPlace.contains('&') ? pugi::parse_escapes : 0U;
    const pugi::xml_parse_result parsed = tree.load_buffer_inplace(
        inPlace.data(), size_t(inPlace.size()),
        pugi::parse_cdata | pugi::parse_embed_pcdata | escapes, pugi::encoding_utf8);
    if (!parsed) {
        const TextPosition at = m_positions.at(m_source.repaired.originalOffset(parsed.offset));
        return Unexpected{ProfileError{
            Cause::CorruptXml, QByteArray("not XML: ") + parsed.description(), at.line, at.column}};
    }
    m_entries.reserve(std::min<size_t>(m_table.size(), size_t(inPlace.size()) / 48 + 1));
    walkAround(tree, {});
    if (!m_error && !m_hasProfile && !m_hasAlias)
        m_error = noProfileIn(tree.document_element());
    if (m_error)
        return Unexpected{std::move(*m_error)};
    if (!m_isInOrder)
        putInOrder();
    // To fit exactly would move every entry once more.
    if (m_entries.capacity() > 2 * m_entries.size())
        m_entries.shrink_to_fit();
    std::stable_sort(m_warnings.begin(), m_warnings.end(),
                     [](const Diagnostic& a, const Diagnostic& b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return Document(std::move(m_entries), std::move(m_warnings), m_unknownTags);
}

/// Elements around and beside the profile. Only an alias map cares for them.
void Reading::walkAround(const pugi::xml_node& parent, const QByteArray& path)
{
    for (pugi::xml_node node = parent.first_child(); node && !m_error; node = node.next_sibling()) {
        if (node.type() != pugi::node_element)
            continue;
        const QByteArray here = m_options.aliases.empty() ? QByteArray() : path + '/' + node.name();
        if (profileTag == node.name())
            readProfile(node, here);
        else if (!readAlias(node, here))
            walkAround(node, here);
    }
}

void Reading::readProfile(const pugi::xml_node& profile, const QByteArray& path)
{
    m_hasProfile = true;
    bool hasStrayText = profile.value()[0] != '\0';
    for (pugi::xml_node node = profile.first_child(); node && !m_error;
         node = node.next_sibling()) {
        if (node.type() != pugi::node_element)
            hasStrayText = true;
        else if (m_options.aliases.empty())
            readParameter(node);
        else
            readNested(node, path + '/' + node.name());
    }
    if (hasStrayText)
        warn(Severity::Warning, "stray-text", profile, profileTag,
             "text between the elements of <flat-profile>; is a < missing?");
}

/// An alias may stand at any depth; what has none is read as usual.
void Reading::readNested(const pugi::xml_node& node, const QByteArray& path)
{
    if (readAlias(node, path))
        return;
    const bool hadAlias = std::exchange(m_hasAlias, false);
    if (node.find_child(
            [](const pugi::xml_node& child) { return child.type() == pugi::node_element; }))
        walkAround(node, path);
    if (!m_hasAlias && !m_error)
        readParameter(node);
    m_hasAlias |= hadAlias;
}

bool Reading::readAlias(const pugi::xml_node& node, const QByteArray& path)
{
    for (const Alias& alias : m_options.aliases) {
        if (!path.endsWith(alias.pathEnd))
            continue;
        m_hasAlias = true;
        const std::optional<QByteArrayView> text = textOf(node, m_pieces);
        const std::optional<param::ParamIndex> index = m_table.find(alias.parameter);
        if (!text)
            fail(node, "<" + shortened(node.name(), nameShownMax) +
                           ">, which the alias map names, holds elements instead of a value");
        else if (index)
            readElement(node, *index, *text);
        else
            reportUnknown(node, alias.parameter);
        return true;
    }
    return false;
}

void Reading::readParameter(const pugi::xml_node& node)
{
    const std::optional<QByteArrayView> text = textOf(node, m_pieces);
    if (!text) {
        fail(node, "<" + shortened(node.name(), nameShownMax) +
                       "> holds other elements; inside <flat-profile> each element is one "
                       "parameter with a plain value (is its closing tag missing?)");
        return;
    }
    const QByteArrayView tag = node.name();
    if (const std::optional<param::ParamIndex> index = indexOf(node, tag))
        readElement(node, *index, *text);
    else
        reportUnknown(node, tag);
}

std::optional<param::ParamIndex> Reading::indexOf(const pugi::xml_node& node, QByteArrayView tag)
{
    if (m_expected < m_table.size() && isSame(m_table[m_expected].tag, tag) &&
        m_table[m_expected].type != param::ParamType::Status) // one may have a setting's name
        return m_expected;
    if (const std::optional<param::ParamIndex> index = m_table.find(tag))
        return index;
    if (m_options.leniency == param::Leniency::Strict)
        return std::nullopt;
    const std::optional<param::ParamIndex> index = m_table.findIgnoringCase(tag);
    if (index)
        warn(Severity::Warning, "tag-case", node, m_table[*index].tag,
             "<" + tag.toByteArray() + "> is read as <" + m_table[*index].tag +
                 ">; tags are case-sensitive");
    return index;
}

void Reading::reportUnknown(const pugi::xml_node& node, QByteArrayView tag)
{
    ++m_unknownTags;
    if (!m_options.reportUnknown || !hasRoomForWarnings())
        return;
    const QByteArray shown = shortened(tag, nameShownMax);
    const QByteArray nearest = tag.size() <= nameShownMax ? m_table.nearest(tag) : QByteArray();
    warn(Severity::Warning, "unknown-parameter", node, shown,
         '"' + shown + "\" is no parameter of this model" +
             (nearest.isEmpty() ? QByteArray() : "; is " + nearest + " meant?"));
}

void Reading::readElement(const pugi::xml_node& node, param::ParamIndex index, QByteArrayView text)
{
    m_expected = param::ParamIndex(index + 1);
    const ElementAttributes attributes = attributesOf(node);
    if (attributes.odd)
        warn(Severity::Warning, "attribute-value", node, m_table[index].tag,
             QByteArray("the attribute ") + attributes.odd.name() + " cannot be \"" +
                 shortened(attributes.odd.value(), nameShownMax) + "\" and is passed over");
    if (m_options.reportUnknown && hasRoomForWarnings()) {
        if (const pugi::xml_attribute unknown = unknownAttribute(node))
            warn(Severity::Note, "unknown-attribute", node, m_table[index].tag,
                 "the attribute " + shortened(unknown.name(), nameShownMax) +
                     " means nothing to the phone");
    }
    Entry& entry = m_entries.emplace_back();
    entry.index = index;
    entry.access = attributes.access;
    entry.preserveValue = attributes.preserveValue;
    entry.userPref = attributes.userPref;
    text = normalised(text, m_joined);
    if (text.isEmpty())
        readEmpty(node, entry);
    else
        readValue(node, entry, text);
    if (entry.value || entry.access)
        keepLast(node);
    else
        m_entries.pop_back();
}

void Reading::readValue(const pugi::xml_node& node, Entry& entry, QByteArrayView text)
{
    const param::ParamDef& def = m_table[entry.index];
    if (def.type != param::ParamType::Status) {
        // What the table holds is canonical, and shared.
        if (isSame(text, def.defaultValue)) {
            entry.value = def.defaultValue;
            return;
        }
        const auto choice = std::find_if(def.choices.begin(), def.choices.end(),
                                         [text](const QByteArray& c) { return isSame(c, text); });
        if (choice != def.choices.end()) {
            entry.value = *choice;
            return;
        }
    }
    Result<param::Canonical, param::ParamError> canonical =
        param::canonicalValue(def, text, m_options.leniency);
    if (!canonical) {
        if (hasRoomForWarnings())
            warn(Severity::Warning, "invalid-value", node, def.tag,
                 param::explain(canonical.error(), def, text));
        return;
    }
    if (!canonical->warning.isEmpty())
        warn(Severity::Warning, "lenient-value", node, def.tag, canonical->warning);
    if (m_options.reportUnknown && !m_source.isAscii && hasRoomForWarnings() && !def.isSecret &&
        std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; }))
        warn(Severity::Note, "non-ascii", node, def.tag,
             "the value has characters outside ASCII, which some firmware does not show");
    entry.value = std::move(canonical).value().value;
}

/// Source: reference profiles 4.
void Reading::readEmpty(const pugi::xml_node& node, Entry& entry)
{
    const param::ParamDef& def = m_table[entry.index];
    const bool isLiteral =
        *node.child_value() != '\0' && QByteArrayView(node.child_value()).trimmed() == "\"\"";
    if (!isLiteral && def.tag != "User_Password") {
        const bool isAccessOnly = entry.access && *entry.access != param::Access::None;
        if (m_options.emptyMeans == EmptyMeans::Keep || (isAccessOnly && isSelfClosing(node)))
            return;
        if (m_options.emptyMeans == EmptyMeans::Default) {
            entry.value = def.defaultValue;
            return;
        }
    }
    readValue(node, entry, {});
}

/// The last occurrence wins; one that changes access only leaves the value of one before.
void Reading::keepLast(const pugi::xml_node& node)
{
    Entry& entry = m_entries.back();
    if (m_options.reportUnknown) {
        const TextPosition position = positionOf(node);
        entry.line = position.line;
        entry.column = position.column;
    }
    qint32& place = m_entryOf[entry.index];
    const auto last = qint32(m_entries.size() - 1);
    if (place < 0) {
        m_isInOrder &= last == 0 || m_entries[size_t(last) - 1].index < entry.index;
        place = last;
        return;
    }
    Entry& before = m_entries[size_t(place)];
    if (m_options.reportUnknown && hasRoomForWarnings())
        warn(Severity::Warning, "duplicate-parameter", node, m_table[entry.index].tag,
             "<" + m_table[entry.index].tag + "> stands in line " +
                 QByteArray::number(before.line) + " already; the last one counts");
    if (!entry.access)
        entry.access = before.access;
    if (!entry.value) {
        entry.value = std::move(before.value);
        entry.preserveValue = before.preserveValue;
        entry.userPref = before.userPref;
    }
    before = std::move(entry);
    m_entries.pop_back();
}

void Reading::putInOrder()
{
    std::vector<Entry> ordered;
    ordered.reserve(m_entries.size());
    for (const qint32 place : m_entryOf) {
        if (place >= 0)
            ordered.push_back(std::move(m_entries[size_t(place)]));
    }
    m_entries = std::move(ordered);
}

bool Reading::isSelfClosing(const pugi::xml_node& node) const
{
    bool isQuoted = false;
    for (qsizetype i = node.offset_debug(); i < m_text.size(); ++i) {
        if (m_text[i] == '"')
            isQuoted = !isQuoted;
        else if (m_text[i] == '>' && !isQuoted)
            return m_text[i - 1] == '/';
    }
    return false;
}

/// Of its <.
TextPosition Reading::positionOf(const pugi::xml_node& node)
{
    return m_positions.at(m_source.repaired.originalOffset(node.offset_debug() - 1));
}

void Reading::warn(Severity severity, const char* rule, const pugi::xml_node& node,
                   QByteArrayView name, const QByteArray& message)
{
    if (!hasRoomForWarnings())
        return;
    const TextPosition position = positionOf(node);
    m_warnings.push_back({severity, rule, name.toByteArray(), shortened(message, messageMax),
                          position.line, position.column});
}

void Reading::fail(const pugi::xml_node& node, QByteArray message)
{
    const TextPosition position = positionOf(node);
    m_error = {Cause::CorruptXml, std::move(message), position.line, position.column};
}

ProfileError Reading::noProfileIn(const pugi::xml_node& root)
{
    const QByteArray name = QByteArray(root.name()).toLower();
    QByteArray hint = "its parameters stand inside <flat-profile>";
    if (name == profileTag)
        hint = "tags are case-sensitive, write <flat-profile>";
    else if (name == "html")
        hint = "it is a web page; does the server answer with one instead of the file?";
    else if (name.startsWith("ciscoipphone") || name.endsWith("execute"))
        hint = "it is an object for the phone's XML services";
    else if (name == "device")
        hint = "files for enterprise phones have none";
    fail(root,
         "there is no <flat-profile> in <" + shortened(root.name(), nameShownMax) + ">: " + hint);
    return *m_error;
}

/// What bytes that are no XML may be.
QByteArray guessed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return "the file is empty";
    if (bytes.startsWith("Salted__"))
        return "the file is encrypted (it begins with Salted__); the rule needs --key";
    if (bytes.startsWith("\x1f\x8b"))
        return "the file is compressed twice; a phone unpacks gzip once, and only under the "
               "encryption";
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return "the file is UTF-16; a profile is UTF-8";
    if (bytes.startsWith("U2FsdGVkX1"))
        return "the file is encrypted and in base64; leave out openssl's -a or -base64";
    if (bytes.startsWith("PK\x03\x04"))
        return "the file is a zip archive; a phone knows gzip only";
    if (bytes.startsWith('\x78') && bytes.size() > 2 &&
        ((uchar(bytes[0]) << 8) | uchar(bytes[1])) % 31 == 0)
        return "the file looks like zlib data without a gzip header; the phone wants the gzip "
               "container";
    return {};
}

Unexpected<ProfileError> corrupt(QByteArray message, TextPosition at)
{
    return {ProfileError{Cause::CorruptXml, std::move(message), at.line, at.column}};
}

} // namespace

Result<Document, ProfileError> read(QByteArrayView xml, const param::ParamTable& table,
                                    const ReadOptions& options)
{
    if (const QByteArray guess = guessed(xml); !guess.isEmpty())
        return corrupt(guess, {});
    if (xml.startsWith("\xef\xbb\xbf")) // byte order mark
        xml = xml.sliced(3);
    const BytesCheck bytes = checkBytes(xml);
    if (bytes.badAt >= 0) {
        const uchar bad = uchar(xml[bytes.badAt]);
        const QByteArray hex = "0x" + QByteArray::number(bad, 16).rightJustified(2, '0');
        return corrupt(bad < 0x20
                           ? "the control character " + hex + " cannot stand in XML"
                           : "the byte " + hex + " is not valid UTF-8; save the file as UTF-8",
                       TextPositions(xml, bytes.isAscii).at(bytes.badAt));
    }
    Text text{xml, {}, xml.toByteArray(), bytes.isAscii};
    std::optional<Flaw> flaw = firstFlaw(text.inPlace);
    if (flaw && options.leniency == param::Leniency::Tolerant) {
        if (std::optional<Repaired> repaired = repairMisprints(xml, table)) {
            flaw = firstFlaw(repaired->text);
            text.inPlace = repaired->text;
            text.repaired = std::move(*repaired);
        }
    }
    if (flaw)
        return corrupt(
            flaw->message,
            TextPositions(xml, bytes.isAscii).at(text.repaired.originalOffset(flaw->offset)));
    return Reading(std::move(text), table, options).run();
}

} // namespace vphone::profile
