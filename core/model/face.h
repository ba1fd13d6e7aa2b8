/// \file What a phone looks like: its body, where the screen is and where the keys are. Data, one
/// file per kind of phone in resources/faces; models name theirs.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace vphone::model {

/// In units of the face, from its top left corner; y grows downwards.
struct Place
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool contains(const Place& other) const;
    [[nodiscard]] bool overlaps(const Place& other) const;
};

/// A piece of the body, drawn in the order of the file and below all keys.
struct Art
{
    QByteArray shape; ///< `rect` or `round`
    QByteArray tone;  ///< `case` `edge` `panel` `dark` `bezel` `grille` `handset` `lens` `strip`
    Place place;
    int radius = 0; ///< of a rect's corners
};

struct FaceKey
{
    QByteArray name;    ///< as screen::nameOf() writes it: `KeyPad5`, `Soft1`, `Line3`
    QByteArray label;   ///< what a person calls it: `5`, `Speakerphone`
    QByteArray letters; ///< below a digit: `JKL`
    QByteArray icon;    ///< drawn instead of the label: `speaker`; empty: the label is drawn
    QByteArray shape;   ///< `rect` `round` `pill` `handset`
    QByteArray lamp;    ///< the lamp in it: `Line3`, or a HardLamp's name; empty: none
    Place place;
};

struct Face
{
    static constexpr int sideMax = 10'000;
    static constexpr int piecesMax = 400; ///< of art, and of keys

    QByteArray name;
    int width = 0;
    int height = 0;
    Place screen;
    std::vector<Art> body;
    std::vector<FaceKey> keys;

    [[nodiscard]] const FaceKey* find(QByteArrayView key) const;
};

/// \a model's own. A broken file is our mistake, and still told by name.
[[nodiscard]] Result<Face, ModelProblem> faceOf(const Model& model);
/// One file; \a file only names it in a problem.
[[nodiscard]] Result<Face, ModelProblem> parseFace(const QByteArray& json, const QByteArray& file);

/// As the control API has it: `{"model","width","height","screen","body","keys"}`.
[[nodiscard]] QJsonObject toJson(const Face& face, const Model& model);

} // namespace vphone::model
