#include "core/headset/firmwarelist.h"

#include "core/profile/textposition.h"
#include "core/profile/utf8.h"

#include <QList>

#include <pugixml.hpp>

#include <algorithm>

namespace vphone::headset {

namespace {

constexpr qsizetype wordBytesMax = 255; ///< of an attribute

QByteArray attribute(const pugi::xml_node& node, const char* name)
{
    return QByteArray(node.attribute(name).value()).trimmed().left(wordBytesMax);
}

/// `1-6-0-162`
bool isRelease(QByteArrayView name)
{
    return name.count('-') == 3 && !name.startsWith('-') && !name.endsWith('-') &&
           std::ranges::all_of(name, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

QByteArray releaseInPath(const QByteArray& path)
{
    const QList<QByteArray> folders = path.split('/');
    return folders.size() > 1 && isRelease(folders[folders.size() - 2])
               ? folders[folders.size() - 2]
               : QByteArray();
}

QByteArray placed(const QByteArray& text, qsizetype offset, const QByteArray& message)
{
    const profile::TextPosition at = profile::TextPositions(text, false).at(offset);
    return "line " + QByteArray::number(at.line) + ", column " + QByteArray::number(at.column) +
           ": " + message;
}

} // namespace

const Firmware* FirmwareList::find(const Headset& headset) const
{
    const auto fits = [&](bool isByModel) {
        return std::ranges::find_if(images, [&](const Firmware& image) {
            return image.series == headset.series &&
                   (isByModel ? !image.model.isEmpty() && image.model == headset.model
                              : image.model.isEmpty());
        });
    };
    auto found = fits(true);
    if (found == images.end())
        found = fits(false);
    return found == images.end() ? nullptr : &*found;
}

Result<FirmwareList, QByteArray> readFirmwareList(const QByteArray& xml, const QByteArray& path)
{
    if (xml.size() > listBytesMax)
        return Unexpected{"the list of headset firmware is longer than " +
                          QByteArray::number(listBytesMax) + " bytes"};
    if (const profile::BytesCheck bytes = profile::checkBytes(xml); bytes.badAt >= 0)
        return Unexpected{placed(xml, bytes.badAt, "a byte that no UTF-8 text has")};
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        xml.constData(), size_t(xml.size()), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        return Unexpected{
            placed(xml, parsed.offset, QByteArray("not XML: ") + parsed.description())};
    const pugi::xml_node root = document.document_element();
    FirmwareList list;
    if (QByteArrayView(root.name()) != "CiscoHeadsetFirmware") {
        list.release = releaseInPath(path);
        return list;
    }
    list.release = attribute(root, "release");
    if (list.release.isEmpty())
        list.release = releaseInPath(path);
    for (const pugi::xml_node& node : root.children("Headset")) {
        if (list.images.size() == listEntriesMax)
            return Unexpected{placed(xml, node.offset_debug() - 1,
                                     "a list has at most " +
                                         QByteArray::number(qsizetype(listEntriesMax)) +
                                         " headsets")};
        Firmware image;
        image.series = attribute(node, "series");
        image.model = attribute(node, "model");
        image.version = attribute(node, "version");
        image.file = attribute(node, "file");
        image.size = node.attribute("size").as_llong(-1);
        image.sha256 = attribute(node, "sha256").toLower();
        if (image.series.isEmpty() || image.version.isEmpty())
            return Unexpected{placed(xml, node.offset_debug() - 1,
                                     "a headset needs series and version: <Headset series=\"560\" "
                                     "version=\"1-6-0-162\" file=\"560/hs560.bin\"/>")};
        list.images.push_back(std::move(image));
    }
    return list;
}

} // namespace vphone::headset
