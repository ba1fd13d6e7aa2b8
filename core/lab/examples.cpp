#include "core/lab/examples.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vphone::lab {

namespace {

constexpr char templateName[] = "PSN.xml"; ///< holds @PN@ and @PSN@

QByteArray compiledIn(const QString& name)
{
    QFile file(u":/vphone/lab/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

} // namespace

std::vector<Example> examples(const std::vector<model::Model>& models)
{
    std::vector<Example> result;
    const QDir root(u":/vphone/lab"_s);
    QDirIterator found(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString name = root.relativeFilePath(found.next());
        if (name != QLatin1StringView(templateName))
            result.push_back({name.toUtf8(), compiledIn(name)});
    }
    const QByteArray pattern = compiledIn(QString::fromLatin1(templateName));
    for (const model::Model& model : models) {
        QByteArray profile = pattern;
        profile.replace("@PSN@", model.psn).replace("@PN@", model.name);
        result.push_back({model.psn + ".xml", profile});
    }
    std::ranges::sort(result, {}, &Example::name);
    return result;
}

} // namespace vphone::lab
