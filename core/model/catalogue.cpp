#include "core/model/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vphone::model {

using namespace Qt::StringLiterals;

namespace {

/// Reads members one after the other and remembers the first that is wrong.
class MemberReader
{
public:
    MemberReader(const QJsonObject& object, const QByteArray& file) : m_object(object), m_file(file)
    {
    }

    QByteArray text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isString())
            fail(ModelError::MissingMember, name);
        else if (value.toString().isEmpty())
            fail(ModelError::OutOfRange, name);
        return value.toString().toUtf8();
    }

    int number(QLatin1StringView name, int min, int max)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isDouble()) {
            fail(ModelError::MissingMember, name);
            return min;
        }
        // toInt() gives its argument back for a number with a fraction, which then lies outside.
        const int number = value.toInt(min - 1);
        if (number < min || number > max)
            fail(ModelError::OutOfRange, name);
        return number;
    }

    bool fact(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isBool())
            fail(ModelError::MissingMember, name);
        return value.toBool();
    }

    QByteArray oneOf(QLatin1StringView name, std::initializer_list<QByteArrayView> allowed)
    {
        QByteArray value = text(name);
        if (std::find(allowed.begin(), allowed.end(), QByteArrayView(value)) == allowed.end())
            fail(ModelError::OutOfRange, name);
        return value;
    }

    void fail(ModelError error, QLatin1StringView name)
    {
        if (!m_problem)
            m_problem = ModelProblem{error, m_file, QByteArray(name.data(), name.size())};
    }

    [[nodiscard]] const std::optional<ModelProblem>& problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QByteArray m_file;
    std::optional<ModelProblem> m_problem;
};

} // namespace

Result<Model, ModelProblem> Catalogue::parse(const QByteArray& json, const QByteArray& file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Unexpected{ModelProblem{ModelError::NotJson, file, {}}};
    MemberReader reader(document.object(), file);
    Model model;
    model.name = reader.text("name"_L1);
    model.psn = reader.text("psn"_L1);
    model.series = reader.oneOf("series"_L1, {"6800", "7800", "7832", "8800", "8832"});
    model.loadFamily = reader.text("load_family"_L1);
    model.hardwareVersion = reader.text("hardware_version"_L1);
    model.vid = reader.text("vid"_L1);
    model.extensions = reader.number("extensions"_L1, 1, Model::extensionsMax);
    model.lineKeys = reader.number("line_keys"_L1, 0, Model::lineKeysMax);
    model.expansionUnits = reader.number("expansion_units"_L1, 0, Model::expansionUnitsMax);
    model.hasWifi = reader.fact("wifi"_L1);
    model.hasVideo = reader.fact("video"_L1);
    model.hasHeadsetJack = reader.fact("headset_jack"_L1);
    model.hasAux = reader.fact("aux"_L1);
    model.usbPorts = reader.number("usb_ports"_L1, 0, Model::usbPortsMax);
    model.hasBluetooth = reader.fact("bluetooth"_L1);
    model.screenWidth = reader.number("screen_width"_L1, 1, Model::screenSideMax);
    model.screenHeight = reader.number("screen_height"_L1, 1, Model::screenSideMax);
    model.screenColour = reader.oneOf("screen_colour"_L1, {"grey", "mono", "colour"});
    model.face = reader.text("face"_L1);
    if (reader.problem())
        return Unexpected{*reader.problem()};
    return model;
}

Result<Catalogue, ModelProblem> Catalogue::load()
{
    Catalogue catalogue;
    const QDir folder(u":/vphone/models"_s);
    for (const QString& entry : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Result<Model, ModelProblem> model = parse(json, entry.toUtf8());
        if (!model)
            return Unexpected{model.error()};
        catalogue.m_models.push_back(*std::move(model));
    }
    std::sort(catalogue.m_models.begin(), catalogue.m_models.end(),
              [](const Model& a, const Model& b) { return a.name < b.name; });
    return catalogue;
}

const Model* Catalogue::find(QByteArrayView name) const
{
    for (const Model& model : m_models) {
        const bool isFullName = name.compare(model.name, Qt::CaseInsensitive) == 0;
        if (isFullName || name == model.number())
            return &model;
    }
    return nullptr;
}

QByteArray explain(const ModelProblem& problem)
{
    switch (problem.error) {
    case ModelError::NotJson:
        return "the model file " + problem.file + " is not a JSON object";
    case ModelError::MissingMember:
        return "the model file " + problem.file + " has no member " + problem.member +
               " of the right type";
    case ModelError::OutOfRange:
        return "in the model file " + problem.file + " the member " + problem.member +
               " has a value that no phone has";
    }
    return {};
}

} // namespace vphone::model
