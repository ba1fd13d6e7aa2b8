#include "core/config/secretplaces.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vphone::config {

namespace {

constexpr QByteArrayView masked("***");

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The word after the option that ends at \a begin: up to a blank or "]", or between double quotes.
SecretPlace optionPlace(SecretPlace::Kind kind, QByteArrayView text, qsizetype begin)
{
    while (begin < text.size() && isBlank(text[begin]))
        ++begin;
    const bool isQuoted = begin < text.size() && text[begin] == '"';
    if (isQuoted)
        ++begin;
    qsizetype end = begin;
    while (end < text.size() &&
           (isQuoted ? text[end] != '"' : !isBlank(text[end]) && text[end] != ']'))
        ++end;
    return {kind, begin, end - begin};
}

/// Of `user:password@` behind the "://" that ends at \a begin; size 0 when there is none.
SecretPlace urlPlace(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !isBlank(text[end]) && text[end] != '/' && text[end] != '@')
        ++end;
    const QByteArrayView account = text.sliced(begin, end - begin);
    const qsizetype colon = account.indexOf(':');
    const bool hasPassword = end < text.size() && text[end] == '@' && colon >= 0;
    if (!hasPassword)
        return {SecretPlace::Kind::UrlPassword, begin, 0};
    return {SecretPlace::Kind::UrlPassword, begin + colon + 1, account.size() - colon - 1};
}

SecretPlace queryPlace(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !isBlank(text[end]) && text[end] != '&')
        ++end;
    return {SecretPlace::Kind::QueryPassword, begin, end - begin};
}

bool isQuoted(QByteArrayView text, const SecretPlace& place)
{
    return place.begin > 0 && text[place.begin - 1] == '"';
}

} // namespace

std::vector<SecretPlace> secretPlaces(QByteArrayView text)
{
    std::vector<SecretPlace> places;
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = text.sliced(at);
        const bool isOption = (rest.startsWith("--key") || rest.startsWith("--pwd")) &&
                              rest.size() > 5 && (isBlank(rest[5]) || rest[5] == '"');
        SecretPlace place;
        if (isOption)
            place = optionPlace(rest[2] == 'k' ? SecretPlace::Kind::Key : SecretPlace::Kind::Pwd,
                                text, at + 5);
        else if (rest.startsWith("://"))
            place = urlPlace(text, at + 3);
        else if (rest.startsWith("xpassword="))
            place = queryPlace(text, at + 10);
        if (place.size > 0)
            places.push_back(place);
        at = std::max(at + 1, place.begin + place.size);
    }
    return places;
}

QByteArray keepingSecrets(const param::ParamDef& def, const QByteArray& incoming,
                          const QByteArray& stored)
{
    if (def.isSecret)
        return incoming == masked ? stored : incoming;
    const bool holdsRules = def.type == param::ParamType::Rule ||
                            def.type == param::ParamType::Url ||
                            def.type == param::ParamType::String;
    if (!holdsRules || !incoming.contains(masked))
        return incoming;
    const std::vector<SecretPlace> kept = secretPlaces(stored);
    std::array<size_t, 4> seen{};
    QByteArray filled;
    qsizetype copied = 0;
    for (const SecretPlace& place : secretPlaces(incoming)) {
        const size_t order = seen.at(size_t(place.kind))++;
        if (QByteArrayView(incoming).sliced(place.begin, place.size) != masked)
            continue;
        size_t passed = 0;
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const SecretPlace& candidate) {
            return candidate.kind == place.kind && passed++ == order;
        });
        if (same == kept.end())
            continue;
        filled.append(QByteArrayView(incoming).sliced(copied, place.begin - copied));
        // A masked rule has lost the quotes that a secret with a blank needs.
        const bool needsQuotes = isQuoted(stored, *same) && !isQuoted(incoming, place);
        const QByteArray secret = stored.sliced(same->begin, same->size);
        filled.append(needsQuotes ? '"' + secret + '"' : secret);
        copied = place.begin + place.size;
    }
    filled.append(QByteArrayView(incoming).sliced(copied));
    return filled;
}

} // namespace vphone::config
