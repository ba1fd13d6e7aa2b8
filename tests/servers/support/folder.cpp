#include "tests/servers/support/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vphone::servers {

namespace {

void openToAll(const QString& path)
{
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther |
                                    (QFileInfo(path).isDir() ? QFile::ExeGroup | QFile::ExeOther
                                                             : QFile::Permissions()));
}

} // namespace

Folder::Folder()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    openToAll(m_folder.path());
}

void Folder::write(const QString& name, const QByteArray& content) const
{
    makeFolder(QFileInfo(name).path());
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    file.close();
    openToAll(file.fileName());
}

void Folder::makeFolder(const QString& name) const
{
    if (!QDir().mkpath(path(name)))
        qFatal("%s can't be made", qPrintable(path(name)));
}

QByteArray Folder::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vphone::servers
