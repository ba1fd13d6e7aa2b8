#include "core/upgrade/manifest.h"

#include <algorithm>

namespace vphone::upgrade {

namespace {

constexpr qsizetype nameBytesMax = 128;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

/// `rootfs88xx.11-3-2MPP0001-609.sbn`: no folder, no blank, an extension that begins with a letter.
bool isFileName(QByteArrayView line)
{
    const qsizetype dot = line.lastIndexOf('.');
    return line.size() <= nameBytesMax && dot > 0 && dot + 1 < line.size() &&
           isLetter(line[dot + 1]) && line.front() != '.' &&
           std::all_of(line.begin(), line.end(), isNameCharacter);
}

} // namespace

Result<Manifest, QByteArray> readManifest(QByteArrayView body)
{
    Manifest manifest;
    if (body.size() > manifestBytesMax)
        return manifest;
    bool hasTooMany = false;
    for (QByteArrayView rest = body; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (!isFileName(line))
            return Manifest();
        if (auto load = line.endsWith(".loads") ? parseLoadName(line) : std::nullopt)
            manifest.load = std::move(load);
        else if (manifest.files.size() < manifestFilesMax)
            manifest.files.push_back(line.toByteArray());
        else
            hasTooMany = true;
    }
    if (hasTooMany)
        return Unexpected{"the load names more than " + QByteArray::number(manifestFilesMax) +
                          " files"};
    return manifest;
}

rule::Url besideLoad(const rule::Url& load, const QByteArray& file)
{
    rule::Url url = load;
    const qsizetype query = url.path.indexOf('?');
    if (query >= 0)
        url.path.truncate(query);
    url.path = url.path.first(url.path.lastIndexOf('/') + 1) + file;
    return url;
}

} // namespace vphone::upgrade
