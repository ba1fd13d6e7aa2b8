#include "core/services/object.h"

#include "core/services/executedocument.h"
#include "core/services/executeitems.h"
#include "core/services/markup.h"
#include "core/services/uri.h"

#include <QString>

#include <algorithm>
#include <array>

namespace vphone::services {

namespace {

using Limits = ObjectLimits;
using Problem = std::optional<DocumentProblem>;

struct KindDef
{
    ObjectKind kind;
    QByteArrayView name;
};

constexpr QByteArrayView prefix = "CiscoIPPhone";

// clang-format off
constexpr auto kinds = std::to_array<KindDef>({
    {ObjectKind::Text,            "Text"},
    {ObjectKind::Menu,            "Menu"},
    {ObjectKind::IconMenu,        "IconMenu"},
    {ObjectKind::IconFileMenu,    "IconFileMenu"},
    {ObjectKind::Input,           "Input"},
    {ObjectKind::Directory,       "Directory"},
    {ObjectKind::Image,           "Image"},
    {ObjectKind::ImageFile,       "ImageFile"},
    {ObjectKind::GraphicMenu,     "GraphicMenu"},
    {ObjectKind::GraphicFileMenu, "GraphicFileMenu"},
    {ObjectKind::Status,          "Status"},
    {ObjectKind::StatusFile,      "StatusFile"},
    {ObjectKind::Execute,         "Execute"},
    {ObjectKind::Response,        "Response"},
    {ObjectKind::Error,           "Error"},
    {ObjectKind::IconFileMenu,    "FileMenu"},
});
// clang-format on
static_assert(kinds[size_t(ObjectKind::Error)].kind == ObjectKind::Error);

std::optional<ObjectKind> kindOf(QByteArrayView root)
{
    if (!root.startsWith(prefix))
        return std::nullopt;
    const auto* const def = std::ranges::find(kinds, root.sliced(prefix.size()), &KindDef::name);
    return def == kinds.end() ? std::nullopt : std::optional(def->kind);
}

QByteArray cut(const QByteArray& text, qsizetype charactersMax, bool* isCut = nullptr)
{
    if (text.size() <= charactersMax) // bytes are never fewer than characters
        return text;
    QString whole = QString::fromUtf8(text);
    if (whole.size() <= charactersMax)
        return text;
    if (isCut != nullptr)
        *isCut = true;
    const qsizetype end = whole[charactersMax].isLowSurrogate() ? charactersMax - 1 : charactersMax;
    return whole.left(end).toUtf8();
}

class Reading
{
public:
    Reading(const QByteArray& text, const model::Model& model) : m_markup(text), m_model(model) {}

    Result<Object, DocumentProblem> run(qsizetype bytesMax, bool isStrict)
    {
        if (auto problem = m_markup.read(bytesMax, isStrict))
            return Unexpected{*std::move(problem)};
        if (auto problem = readRoot())
            return Unexpected{*std::move(problem)};
        return std::move(m_object);
    }

private:
    [[nodiscard]] pugi::xml_node root() const { return m_markup.root(); }

    [[nodiscard]] static QByteArray label(const pugi::xml_node& node, const char* name)
    {
        return cut(Markup::textOf(node, name).simplified(), Limits::labelCharacters);
    }

    Problem url(const pugi::xml_node& node, const char* name, QByteArray& to) const
    {
        to = Markup::textOf(node, name);
        if (to.size() <= Limits::urlBytes)
            return std::nullopt;
        return m_markup.problemAt(node.child(name), QByteArray("the ") + name + " is longer than " +
                                                        QByteArray::number(Limits::urlBytes) +
                                                        " bytes");
    }

    /// A number of \a node; \a to stays where there is none.
    Problem number(const pugi::xml_node& node, const char* name, int least, int most, int& to) const
    {
        const QByteArray text = Markup::textOf(node, name);
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            return m_markup.problemAt(
                node.child(name),
                QByteArray(name) + " is a number from " + QByteArray::number(least) + " to " +
                    QByteArray::number(most) + ", and not \"" + Markup::shown(text) + '"');
        to = value;
        return std::nullopt;
    }

    template<typename Call>
    Problem each(const char* name, size_t most, Call call)
    {
        size_t count = 0;
        for (const pugi::xml_node& node : root().children(name)) {
            if (count++ == most)
                return m_markup.problemAt(node, '<' + QByteArray(root().name()) + "> has at most " +
                                                    QByteArray::number(qsizetype(most)) + " <" +
                                                    name + '>');
            if (auto problem = call(node))
                return problem;
        }
        return std::nullopt;
    }

    Problem readRoot()
    {
        const QByteArrayView name = root().name();
        if (isExecuteRoot(name, m_model)) {
            m_object.kind = ObjectKind::Execute;
            return readExecuteItems();
        }
        const auto kind = kindOf(name);
        if (!kind)
            return m_markup.problemAt(
                root(), '<' + Markup::shown(name) +
                            "> is no object that this phone shows; it shows <CiscoIPPhoneText>, "
                            "<CiscoIPPhoneMenu>, <CiscoIPPhoneInput>, <CiscoIPPhoneDirectory>, "
                            "<CiscoIPPhoneImageFile> and their like");
        m_object.kind = *kind;
        m_object.title = label(root(), "Title");
        m_object.prompt = label(root(), "Prompt");
        if (auto problem = readContent())
            return problem;
        return each("SoftKeyItem", Limits::softKeys, [&](auto& node) { return readSoftKey(node); });
    }

    Problem readContent()
    {
        switch (m_object.kind) {
        case ObjectKind::Text:
            m_object.text =
                cut(Markup::textOf(root(), "Text"), Limits::textCharacters, &m_object.isTextCut);
            return std::nullopt;
        case ObjectKind::Menu:
            return readMenuItems();
        case ObjectKind::IconMenu:
        case ObjectKind::IconFileMenu:
            if (auto problem = readMenuItems())
                return problem;
            return each("IconItem", Limits::icons, [&](auto& node) { return readIcon(node); });
        case ObjectKind::Input:
            return readInput();
        case ObjectKind::Directory:
            return each("DirectoryEntry", Limits::directoryEntries, [&](auto& node) {
                m_object.items.push_back({label(node, "Name"), label(node, "Telephone")});
                return Problem();
            });
        case ObjectKind::Image:
            return readPicture(false);
        case ObjectKind::ImageFile:
            return readPicture(true);
        case ObjectKind::GraphicMenu:
        case ObjectKind::GraphicFileMenu:
            if (auto problem = readPicture(m_object.kind == ObjectKind::GraphicFileMenu))
                return problem;
            return readMenuItems();
        case ObjectKind::Status:
        case ObjectKind::StatusFile:
            return readStatus();
        case ObjectKind::Execute:
            return readExecuteItems();
        case ObjectKind::Response:
            return each("ResponseItem", itemsMax, [&](auto& node) {
                m_object.number = std::max(m_object.number, node.attribute("Status").as_int());
                return Problem();
            });
        case ObjectKind::Error:
            m_object.number = root().attribute("Number").as_int();
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    Problem readExecuteItems()
    {
        auto items = readItems(m_markup);
        if (!items)
            return items.error();
        m_object.executeItems = std::move(*items);
        return std::nullopt;
    }

    Problem readMenuItems()
    {
        return each("MenuItem", Limits::menuItems, [&](const pugi::xml_node& node) -> Problem {
            ObjectItem item;
            item.name = label(node, "Name");
            if (auto problem = url(node, "URL", item.url))
                return problem;
            if (item.name.isEmpty() && item.url.isEmpty())
                return m_markup.problemAt(node, "a MenuItem needs a <Name> and a <URL>");
            if (item.name.isEmpty())
                item.name = cut(item.url, Limits::labelCharacters);
            if (auto problem =
                    number(node, "IconIndex", -1, int(Limits::icons) - 1, item.iconIndex))
                return problem;
            m_object.items.push_back(std::move(item));
            return std::nullopt;
        });
    }

    Problem readIcon(const pugi::xml_node& node)
    {
        ObjectIcon icon;
        if (auto problem = number(node, "Index", 0, int(Limits::icons) - 1, icon.index))
            return problem;
        if (m_object.kind == ObjectKind::IconFileMenu) {
            if (auto problem = url(node, "URL", icon.url))
                return problem;
        } else if (auto problem = readPacked(node, icon.image)) {
            return problem;
        }
        m_object.icons.push_back(std::move(icon));
        return std::nullopt;
    }

    Problem readInput()
    {
        if (auto problem = url(root(), "URL", m_object.url))
            return problem;
        if (m_object.url.isEmpty())
            return m_markup.problemAt(root(), "an input needs a <URL> that its values go to");
        return each("InputItem", Limits::fields, [&](const pugi::xml_node& node) -> Problem {
            ObjectField field;
            field.label = label(node, "DisplayName");
            field.parameter = label(node, "QueryStringParam");
            if (field.parameter.isEmpty())
                return m_markup.problemAt(node, "an InputItem needs a <QueryStringParam>, the name "
                                                "of its value in the query");
            field.value = label(node, "DefaultValue");
            if (auto problem = readFlags(node, field))
                return problem;
            m_object.fields.push_back(std::move(field));
            return std::nullopt;
        });
    }

    Problem readFlags(const pugi::xml_node& node, ObjectField& field) const
    {
        using Entry = ObjectField::Entry;
        QByteArray flags = Markup::textOf(node, "InputFlags").toUpper();
        const QByteArray given = flags;
        field.isPassword = flags.endsWith('P');
        if (field.isPassword)
            flags.chop(1);
        static constexpr auto entries = std::to_array<std::pair<char, Entry>>({
            {'A', Entry::Ascii},
            {'T', Entry::Telephone},
            {'N', Entry::Numeric},
            {'E', Entry::Equation},
            {'U', Entry::Upper},
            {'L', Entry::Lower},
        });
        if (flags.isEmpty())
            return std::nullopt;
        const auto* const entry =
            std::ranges::find(entries, flags[0], &std::pair<char, Entry>::first);
        if (flags.size() != 1 || entry == entries.end())
            return m_markup.problemAt(node.child("InputFlags"),
                                      "InputFlags is A, T, N, E, U or L, with P behind it for a "
                                      "password, and not \"" +
                                          Markup::shown(given) + '"');
        field.entry = entry->second;
        return std::nullopt;
    }

    Problem readPicture(bool isFile)
    {
        for (const auto& [name, to] :
             {std::pair{"LocationX", &m_object.x}, {"LocationY", &m_object.y}}) {
            if (auto problem = number(root(), name, -1, Limits::pixels, *to))
                return problem;
        }
        if (!isFile) {
            m_object.image.emplace();
            return readPacked(root(), *m_object.image);
        }
        if (auto problem = url(root(), "URL", m_object.url))
            return problem;
        if (m_object.url.isEmpty())
            return m_markup.problemAt(root(), "the object needs the <URL> of a PNG or JPEG");
        return std::nullopt;
    }

    Problem readStatus()
    {
        m_object.text = label(root(), "Text");
        if (root().child("Timer")) {
            int timer = 0;
            if (auto problem = number(root(), "Timer", 0, 86400, timer))
                return problem;
            m_object.timer = timer;
        }
        const bool isFile = m_object.kind == ObjectKind::StatusFile;
        const bool hasPicture = root().child(isFile ? "URL" : "Data");
        return hasPicture ? readPicture(isFile) : std::nullopt;
    }

    Problem readPacked(const pugi::xml_node& node, PackedImage& image) const
    {
        for (const auto& [name, to] :
             {std::pair{"Width", &image.width}, {"Height", &image.height}}) {
            if (auto problem = number(node, name, 1, Limits::pixels, *to))
                return problem;
        }
        if (image.width == 0 || image.height == 0)
            return m_markup.problemAt(node, "a picture needs <Width> and <Height>, in pixels");
        if (auto problem = number(node, "Depth", 1, 2, image.depth))
            return problem;
        const QByteArray digits = Markup::textOf(node, "Data");
        const bool isHex = digits.size() % 2 == 0 && std::ranges::all_of(digits, [](char c) {
                               return std::isxdigit(uchar(c)) != 0;
                           });
        if (!isHex)
            return m_markup.problemAt(node.child("Data"),
                                      "Data are pairs of hexadecimal digits, without blanks");
        const qsizetype bits = qsizetype(image.width) * image.height * image.depth;
        image.data = QByteArray::fromHex(digits);
        if (image.data.size() < (bits + 7) / 8)
            return m_markup.problemAt(node.child("Data") ? node.child("Data") : node,
                                      "the picture needs " + QByteArray::number((bits + 7) / 8) +
                                          " bytes of Data, and has " +
                                          QByteArray::number(image.data.size()));
        return std::nullopt;
    }

    Problem readSoftKey(const pugi::xml_node& node)
    {
        ObjectSoftKey key;
        key.name = label(node, "Name");
        if (auto problem = url(node, "URL", key.url))
            return problem;
        if (auto problem = url(node, "URLDown", key.urlDown))
            return problem;
        const auto down = parseUri(key.urlDown);
        if (!key.urlDown.isEmpty() && (!down || down->kind == UriKind::Page))
            return m_markup.problemAt(node.child("URLDown"),
                                      "URLDown is no page but something that the phone does, as "
                                      "Play: or Key:");
        key.position = int(m_object.softKeys.size()) + 1;
        if (auto problem = number(node, "Position", 1, int(Limits::softKeys), key.position))
            return problem;
        if (key.name.isEmpty())
            return m_markup.problemAt(node, "a SoftKeyItem needs a <Name>");
        const bool isTaken = std::ranges::find(m_object.softKeys, key.position,
                                               &ObjectSoftKey::position) != m_object.softKeys.end();
        if (isTaken)
            return m_markup.problemAt(node, "two soft keys stand at Position " +
                                                QByteArray::number(key.position));
        m_object.softKeys.push_back(std::move(key));
        std::ranges::sort(m_object.softKeys, {}, &ObjectSoftKey::position);
        return std::nullopt;
    }

    Markup m_markup;
    const model::Model& m_model;
    Object m_object;
};

} // namespace

QByteArrayView nameOf(ObjectKind kind)
{
    return kinds[size_t(kind)].name;
}

Result<Object, DocumentProblem> readObject(const QByteArray& text, const model::Model& model,
                                           bool isStrict, qsizetype bytesMax)
{
    return Reading(text, model).run(bytesMax, isStrict);
}

bool isShownObject(QByteArrayView text)
{
    // The first tag that is no declaration and no comment.
    while (true) {
        const qsizetype begin = text.indexOf('<');
        if (begin < 0 || begin + 1 == text.size())
            return false;
        text = text.sliced(begin + 1);
        const QByteArrayView end = text.startsWith("!--") ? "-->"
                                   : text.startsWith('?') ? "?>"
                                                          : "";
        if (end.isEmpty())
            break;
        const qsizetype close = text.indexOf(end);
        if (close < 0)
            return false;
        text = text.sliced(close);
    }
    const auto isNameEnd = [](char c) { return uchar(c) <= ' ' || c == '>' || c == '/'; };
    const auto* const stop = std::ranges::find_if(text, isNameEnd);
    const auto kind = kindOf(text.first(stop - text.begin()));
    return kind && *kind != ObjectKind::Execute && *kind != ObjectKind::Response &&
           *kind != ObjectKind::Error;
}

} // namespace vphone::services
