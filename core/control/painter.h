/// \file Who makes pictures of screens, which takes a program of its own.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace vphone::control {

enum class PictureFormat : quint8 { Png, Bmp };

/// What is to be painted.
struct PictureOrder
{
    static constexpr int scaleMax = 4;

    QJsonObject tree; ///< as screen::toJson() writes it
    PictureFormat format = PictureFormat::Png;
    int scale = 1; ///< pixels of the picture to one of the screen, each way; up to scaleMax
};

/// Why there is no picture.
struct PictureProblem
{
    enum class Kind : quint8 {
        NotInstalled,
        Busy,   ///< too many are waiting already
        Failed, ///< crashed, took too long, or said no
    };
    Kind kind = Kind::Failed;
    QByteArray why; ///< an English sentence without its full stop
};

/// Borrowed by who asks; outlives all askers.
class Painter
{
public:
    using Ticket = quint32;
    using Picture = Result<QByteArray, PictureProblem>;
    using Done = std::function<void(Picture)>;

    virtual ~Painter() = default;
    /// \a done is called later, never from inside; unless there is an error, of the kinds
    /// NotInstalled and Busy.
    virtual Result<Ticket, PictureProblem> paint(const PictureOrder& order, Done done) = 0;
    /// Nobody waits for it any more: \a done is not called. One that is painted may be named.
    virtual void cancel(Ticket ticket) = 0;
};

} // namespace vphone::control
