// Speaks as vphone-gui --painter does, and misbehaves when the tree's page says so.
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void write(const QByteArray& reply)
{
    char length[4];
    qToBigEndian(quint32(reply.size()), length);
    std::fwrite(length, 1, sizeof length, stdout);
    std::fwrite(reply.constData(), 1, size_t(reply.size()), stdout);
    std::fflush(stdout);
}

void misbehave(const QString& page)
{
    if (page == "crash"_L1)
        std::_Exit(3);
    if (page == "hang"_L1)
        while (std::getchar() != EOF) {
        }
    if (page == "cut"_L1) {
        std::fputs("\x7f", stdout);
        std::fflush(stdout);
        std::_Exit(0);
    }
    if (page == "huge"_L1) {
        std::fputs("\x7f\xff\xff\xff", stdout);
        std::fflush(stdout);
    }
    if (page == "empty"_L1)
        write({});
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 || QByteArrayView(argv[1]) != "--painter")
        return 2;
    for (char length[4]; std::fread(length, 1, sizeof length, stdin) == sizeof length;) {
        QByteArray request(qsizetype(qFromBigEndian<quint32>(length)), Qt::Uninitialized);
        if (std::fread(request.data(), 1, size_t(request.size()), stdin) != size_t(request.size()))
            return 0;
        const QJsonObject order = QJsonDocument::fromJson(request).object();
        const QString page = order["tree"_L1]["page"_L1].toString();
        misbehave(page);
        if (page == "refused"_L1)
            write(QByteArray(1, '\1') + "\"size\" is not a width and a height in pixels");
        else
            write(QByteArray(1, '\0') + page.toUtf8() + ' ' +
                  order["format"_L1].toString().toUtf8() + ' ' +
                  QByteArray::number(order["scale"_L1].toInt()));
    }
    return 0;
}
