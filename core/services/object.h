/// \file What an XML object asks a phone to show. Source: reference services 3.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/services/document.h"
#include "core/services/service.h"

#include <optional>
#include <vector>

namespace vphone::services {

enum class ObjectKind : quint8 {
    Text,
    Menu,
    IconMenu,     ///< icons are packed data
    IconFileMenu, ///< icons are files; FileMenu is the same
    Input,
    Directory,
    Image,
    ImageFile,
    GraphicMenu,
    GraphicFileMenu,
    Status,
    StatusFile,
    Execute,
    Response,
    Error,
};
/// `Menu`: the root without CiscoIPPhone.
[[nodiscard]] QByteArrayView nameOf(ObjectKind kind);

/// Bounds of an object. Source: reference services 3
struct ObjectLimits
{
    static constexpr qsizetype bytes = 256 * 1024; ///< when it is fetched. Source: assumed
    static constexpr size_t menuItems = 100;
    static constexpr size_t directoryEntries = 32;
    static constexpr size_t fields = 5;
    static constexpr qsizetype textCharacters = 4000; ///< more is cut
    static constexpr size_t softKeys = 8;
    static constexpr size_t icons = 10;
    static constexpr qsizetype labelCharacters = 128; ///< names and titles; cut. Source: assumed
    static constexpr qsizetype urlBytes = 2048;
    static constexpr int pixels = 2000; ///< of a side. Source: assumed
};

/// Of a menu or a directory.
struct ObjectItem
{
    QByteArray name;
    QByteArray url;     ///< of a directory: the telephone number; may be empty
    int iconIndex = -1; ///< of ObjectIcon; -1: none
};

struct ObjectField
{
    /// What may be typed. Source: reference services 3
    enum class Entry : quint8 { Ascii, Telephone, Numeric, Equation, Upper, Lower };

    QByteArray label;
    QByteArray parameter; ///< in the query: `c` of `?c=value`
    QByteArray value;     ///< that stands there at first
    Entry entry = Entry::Ascii;
    bool isPassword = false;
};

struct ObjectSoftKey
{
    QByteArray name;
    QByteArray url;
    QByteArray urlDown; ///< when it is pressed, before \c url
    int position = 0;   ///< from 1
};

/// Pixels from the left, row by row, 0 white; each as many bits as \c depth says, the first in the
/// lowest bits of its byte.
struct PackedImage
{
    int width = 0;  ///< pixels
    int height = 0; ///< pixels
    int depth = 2;  ///< 1 or 2
    QByteArray data;
};

struct ObjectIcon
{
    int index = 0; ///< from 0
    QByteArray url;
    PackedImage image;
};

struct Object
{
    ObjectKind kind = ObjectKind::Text;
    QByteArray title;
    QByteArray prompt;
    QByteArray text;
    QByteArray url; ///< of an input's answer, or of the picture
    std::vector<ObjectItem> items;
    std::vector<ObjectField> fields;
    std::vector<ObjectSoftKey> softKeys; ///< by position; empty: the defaults of the kind
    std::vector<ObjectIcon> icons;
    std::vector<Item> executeItems;
    std::optional<PackedImage> image;
    int x = -1; ///< of the picture; -1: centred
    int y = -1;
    std::optional<int> timer; ///< seconds that a Status counts from
    int number = 0;           ///< of an Error, or the worst status of a Response
    bool isTextCut = false;
};

[[nodiscard]] Result<Object, DocumentProblem> readObject(const QByteArray& text,
                                                         const model::Model& model, bool isStrict,
                                                         qsizetype bytesMax = ObjectLimits::bytes);

/// \a text is of an object that is shown, and not of one that is carried out.
[[nodiscard]] bool isShownObject(QByteArrayView text);

} // namespace vphone::services
