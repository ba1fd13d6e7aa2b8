#include "app/gui/painter.h"

#include "core/model/catalogue.h"
#include "ui/paint/fastpng.h"
#include "ui/paint/phonepainter.h"
#include "ui/paint/screenpainter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vphone::app {

namespace {

constexpr int sideMax = 2000;     ///< pixels of a screen
constexpr qreal phoneScale = 0.5; ///< pixels for a unit of a face

QByteArray failure(const QByteArray& words)
{
    return char(PaintStatus::Failure) + words;
}

bool readAll(char* bytes, size_t count)
{
    return std::fread(bytes, 1, count, stdin) == count;
}

void write(const QByteArray& reply)
{
    char length[4];
    qToBigEndian(quint32(reply.size()), length);
    std::fwrite(length, 1, sizeof length, stdout);
    std::fwrite(reply.constData(), 1, size_t(reply.size()), stdout);
    std::fflush(stdout);
}

QByteArray encoded(const QImage& image, const QByteArray& format)
{
    if (format == "png" && !image.hasAlphaChannel())
        return paint::fastPng(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format.constData()) ? bytes : QByteArray();
}

/// The whole phone, half as large as its face where \a scale is 1. Null: there is no such model.
QImage phonePicture(const QByteArray& name, const screen::Tree& tree, int scale)
{
    const auto catalogue = model::Catalogue::load();
    const model::Model* model = catalogue ? catalogue->find(name) : nullptr;
    if (model == nullptr)
        return {};
    const auto face = model::faceOf(*model);
    return face ? paint::phoneImage(*face, tree, scale * phoneScale) : QImage();
}

void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& words)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "vphone-gui: %s\n", qPrintable(words));
}

} // namespace

QByteArray answerPaintRequest(const QByteArray& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request);
    if (!document.isObject())
        return failure("the request is not a JSON object");
    const Result<screen::Tree, QByteArray> tree =
        screen::treeFromJson(document["tree"_L1].toObject());
    if (!tree)
        return failure("\"tree\": " + tree.error());
    if (tree->width > sideMax || tree->height > sideMax)
        return failure("\"tree\": \"size\" is above " + QByteArray::number(sideMax) + " pixels");
    const QByteArray format = document["format"_L1].toString(u"png"_s).toUtf8();
    if (format != "png" && format != "bmp")
        return failure("\"format\" is neither \"png\" nor \"bmp\"");
    const int scale = document["scale"_L1].toInt(1);
    if (scale < 1 || scale > paintScaleMax)
        return failure("\"scale\" is not 1 to " + QByteArray::number(paintScaleMax));
    const QByteArray model = document["model"_L1].toString().toUtf8();
    const auto picture =
        model.isEmpty() ? paint::screenImage(*tree, scale) : phonePicture(model, *tree, scale);
    if (picture.isNull())
        return failure("\"model\": there is no model \"" + model.left(40) + '"');
    const QByteArray image = encoded(picture, format);
    return image.isEmpty() ? failure("the image could not be written")
                           : char(PaintStatus::Image) + image;
}

int painterMain(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet); // of fonts that are missing: the picture shows it
    const QGuiApplication application(argc, argv);
    for (char length[4]; readAll(length, sizeof length);) {
        const quint32 count = qFromBigEndian<quint32>(length);
        if (count > quint32(paintRequestBytesMax)) {
            write(failure("the request is longer than " + QByteArray::number(paintRequestBytesMax) +
                          " bytes"));
            return 1;
        }
        QByteArray request(qsizetype(count), Qt::Uninitialized);
        if (!readAll(request.data(), count))
            return 0;
        write(answerPaintRequest(request));
    }
    return 0;
}

} // namespace vphone::app
