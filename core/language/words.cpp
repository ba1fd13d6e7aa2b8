#include "core/language/words.h"

#include <QString>

#include <mutex>

using namespace Qt::StringLiterals;

namespace vphone::language {

namespace {

/// As the catalogues name them, in the order of the enum.
constexpr std::array<const char*, contextCount> contextNames{
    "Tab", "Section", "Label", "Value", "Status", "Page", "Screen", "Window"};

/// Of an instance: a label has the number of its place, and in a unit those of both.
constexpr int numbersMax = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `Unit {u} Key {n}` of `Unit 2 Key 14`, and the numbers by their marks.
struct Pattern
{
    QByteArray text;
    QByteArray n;
    QByteArray u;
};

/// Null text where \a english has no number or too many.
Pattern patternOf(QByteArrayView english)
{
    Pattern pattern;
    QByteArrayList numbers;
    QByteArrayList between{QByteArray()};
    for (qsizetype at = 0; at < english.size();) {
        if (!isDigit(english[at])) {
            between.last().append(english[at++]);
            continue;
        }
        const qsizetype begin = at;
        while (at < english.size() && isDigit(english[at]))
            ++at;
        numbers.append(english.sliced(begin, at - begin).toByteArray());
        between.append(QByteArray());
    }
    if (numbers.isEmpty() || numbers.size() > numbersMax)
        return pattern;
    pattern.n = numbers.last();
    pattern.text = between[0] + "{n}" + between[1];
    if (numbers.size() == numbersMax) {
        pattern.u = numbers.first();
        pattern.text = between[0] + "{u}" + between[1] + "{n}" + between[2];
    }
    return pattern;
}

} // namespace

Words::Words(const LanguageDef& def)
{
    const bool isLoaded =
        m_catalogue.load(u":/vphone/i18n/vphone_"_s + QLatin1StringView(def.code));
    Q_ASSERT_X(isLoaded, "language", "a catalogue is compiled into the program");
}

QByteArray Words::find(Context context, QByteArrayView english) const
{
    Kept& kept = m_kept[size_t(context)];
    {
        const std::shared_lock reading(m_mutex);
        if (const auto found = kept.find(english); found != kept.end())
            return found->second;
    }
    const std::unique_lock writing(m_mutex);
    QByteArray found = lookUp(context, english);
    if (kept.size() < keptMax && english.size() <= keptBytesMax)
        kept.emplace(english.toByteArray(), found);
    return found;
}

QByteArray Words::lookUp(Context context, QByteArrayView english) const
{
    const auto translated = [&](const QByteArray& source) {
        return m_catalogue.translate(contextNames[size_t(context)], source.constData()).toUtf8();
    };
    if (QByteArray whole = translated(english.toByteArray()); !whole.isEmpty())
        return whole;
    const Pattern pattern = patternOf(english);
    if (pattern.text.isNull())
        return {};
    QByteArray text = translated(pattern.text);
    if (text.isEmpty())
        return {};
    return text.replace("{n}", pattern.n).replace("{u}", pattern.u);
}

} // namespace vphone::language
