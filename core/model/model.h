/// \file What tells one phone model from another: data, one file per model in resources/models.
#pragma once

#include <QByteArray>

#include <vector>

namespace vphone::model {

struct Model
{
    static constexpr int extensionsMax = 16;
    static constexpr int lineKeysMax = 16;
    static constexpr int expansionUnitsMax = 3;
    static constexpr int usbPortsMax = 2;
    static constexpr int screenSideMax = 2000; ///< pixels

    QByteArray name;       ///< CP-8841-3PCC, the macro $PN
    QByteArray psn;        ///< 8841-3PCC, the macro $PSN
    QByteArray series;     ///< 6800, 7800, 7832, 8800 or 8832: the column of the parameter table
    QByteArray loadFamily; ///< sip88xx
    QByteArray hardwareVersion;
    QByteArray vid;
    int extensions = 0; ///< Ext 1..n
    int lineKeys = 0;   ///< as many on each side as the data file says in all
    int expansionUnits = 0;
    bool hasWifi = false;
    bool hasVideo = false;
    bool hasHeadsetJack = false; ///< RJ-9
    bool hasAux = false;
    int usbPorts = 0;
    bool hasBluetooth = false;
    int screenWidth = 0;     ///< pixels
    int screenHeight = 0;    ///< pixels
    QByteArray screenColour; ///< grey, mono, colour
    QByteArray face;         ///< desk-88: what it looks like, a file of resources/faces

    /// 8841: what stands between the dashes of the name.
    [[nodiscard]] QByteArrayView number() const
    {
        const qsizetype begin = name.indexOf('-') + 1;
        const qsizetype end = name.indexOf('-', begin);
        return QByteArrayView(name).sliced(begin, qMax(end - begin, qsizetype(0)));
    }
};

enum class ModelError : quint8 { NotJson, MissingMember, OutOfRange };

struct ModelProblem
{
    ModelError error;
    QByteArray file;
    QByteArray member;
};

/// One English sentence: which file, which member, what is wrong.
[[nodiscard]] QByteArray explain(const ModelProblem& problem);

} // namespace vphone::model
