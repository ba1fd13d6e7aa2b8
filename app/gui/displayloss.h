/// \file A display that can't be opened, or goes away: Qt ends the program then, which shall happen
/// in good order and with a sentence.
#pragma once

#include <functional>

namespace vphone::app {

/// One at a time, of the window's thread.
class DisplayLoss
{
public:
    /// \a unopened is called instead of a crash when Qt finds no display, and does not come back.
    explicit DisplayLoss(std::function<void()> unopened);
    ~DisplayLoss();
    DisplayLoss(const DisplayLoss&) = delete;
    DisplayLoss& operator=(const DisplayLoss&) = delete;

    /// From here on there is a display; when it goes, \a lost is called and says with which status
    /// the program ends.
    void setOpened(std::function<int()> lost);
    /// The program ends by itself.
    static void setClosed();
};

} // namespace vphone::app
