/// \file What the keys do with calls: one talk at a time, others on hold, transfers, conferences.
#pragma once

#include "core/screen/screen.h"

namespace vphone::screen {

/// Bit of \a line in the sets of Screen::Handling.
[[nodiscard]] constexpr quint32 bitOf(int line)
{
    return quint32(1) << (line - 1);
}

/// The first enabled line without a call; 0: none.
[[nodiscard]] int freeLine(const Device& device);
/// Lines with a call, from the lowest.
[[nodiscard]] std::vector<int> activeLines(const Device& device);
/// Name or number of the other side of the call on \a line, for people to read.
[[nodiscard]] QByteArray peerText(int line, const Device& device);
/// Of \a number, by the Personal Directory; else the number.
[[nodiscard]] QByteArray nameText(const QByteArray& number, const Device& device);

// False: not possible in the state that the call is in.
/// The talk that goes on is held.
bool answer(int line, const Context& context);
bool hold(int line, const Context& context);
bool resume(int line, const Context& context);
/// A conference ends for all.
bool endCall(int line, const Context& context);
/// All talks but that of \a line are held, or those of its conference.
void holdOthers(int line, const Context& context);

/// Begins one, or finishes it when two calls are there.
bool transfer(const Context& context);
bool transferBlindly(const Context& context);
bool confer(const Context& context);
/// \a from and \a to (0: somebody else's number) talk with each other, this phone with neither.
void finishTransfer(int from, int to, const Context& context);
/// The others of a conference stay connected, this phone leaves.
bool joinOthers(const Context& context);
// With another call that is there already.
bool conferLines(const Context& context);
bool transferLines(const Context& context);
/// The second call is not wanted any more: back to the first.
void giveUpConsulting(const Context& context);

/// Who talks hears it by the handset, the headset or the speaker.
void takeAudio(const Context& context);

} // namespace vphone::screen
