#include "core/net/labfolder.h"

#include "core/net/filestore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vphone::net {

Result<LabFolder, QByteArray> LabFolder::prepare(const QByteArray& path,
                                                 const std::vector<lab::Example>& examples)
{
    LabFolder folder;
    folder.m_path = QFile::encodeName(QDir(QFile::decodeName(path)).absolutePath());
    if (path.isEmpty()) {
        folder.m_temporary =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/vphone-lab-XXXXXX"_s);
        if (!folder.m_temporary->isValid())
            return Unexpected{"cannot make a folder in " + QFile::encodeName(QDir::tempPath())};
        folder.m_path = QFile::encodeName(folder.m_temporary->path());
    } else if (const auto made = makeFolder(folder.m_path, 0755); !made) {
        return Unexpected{made.error()};
    }
    folder.m_isFilled = QDir(QFile::decodeName(folder.m_path)).isEmpty();
    if (!folder.m_isFilled)
        return folder;
    for (const lab::Example& example : examples) {
        const QByteArray file = folder.m_path + '/' + example.name;
        if (const auto made = makeFolder(file.first(file.lastIndexOf('/')), 0755); !made)
            return Unexpected{made.error()};
        if (const auto written = writeFile(file, example.bytes, 0644); !written)
            return Unexpected{written.error()};
    }
    return folder;
}

} // namespace vphone::net
