#include "core/phone/journal.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace vphone::phone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto levelNames =
    std::to_array<const char*>({"EMR", "ALT", "CRT", "ERR", "WRN", "NOT", "INF", "DBG"});
static_assert(levelNames.size() == size_t(syslog::Severity::Debug) + 1);

/// A phone of the emulator is one process of one thread. Source: assumed
constexpr char processText[] = "(1-1)";

qsizetype sizeOf(const Journal::Entry& entry)
{
    return qsizetype(sizeof entry) + entry.text.size();
}

/// `Nov 20 19:59:18.123456`
QByteArray stampOf(Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    const QDateTime utc =
        QDateTime::fromSecsSinceEpoch(qint64(seconds.time_since_epoch().count()), Qt::UTC);
    return QLocale::c().toString(utc, u"MMM dd HH:mm:ss"_s).toLatin1() + '.' +
           QByteArray::number(qint64((at - seconds).count())).rightJustified(6, '0');
}

/// A line stays one.
QByteArray inOneLine(QByteArray text)
{
    std::ranges::replace_if(
        text, [](char c) { return quint8(c) < ' ' || c == 0x7f; }, ' ');
    return text;
}

} // namespace

void Journal::add(Entry entry)
{
    entry.number = ++m_lastNumber;
    m_bytes += sizeOf(entry);
    m_entries.push_back(std::move(entry));
    while (m_bytes > m_bytesMax) {
        m_bytes -= sizeOf(m_entries.front());
        m_entries.pop_front();
    }
}

std::vector<Journal::Entry> Journal::of(MacAddress phone, size_t most) const
{
    std::vector<Entry> found;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && found.size() < most;
         ++entry) {
        if (entry->phone == phone)
            found.push_back(*entry);
    }
    std::ranges::reverse(found);
    return found;
}

QByteArray messagesText(const Journal* journal, MacAddress phone)
{
    QByteArray text;
    if (journal == nullptr)
        return text;
    for (const Journal::Entry& entry : journal->of(phone))
        text += QByteArray::number(entry.number) + ' ' + levelNames[size_t(entry.severity)] + ' ' +
                stampOf(entry.at) + ' ' + processText + ' ' + inOneLine(entry.text) + '\n';
    return text;
}

} // namespace vphone::phone
