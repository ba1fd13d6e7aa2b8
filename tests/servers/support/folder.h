/// \file A temporary folder that servers can read, whatever user they run as.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace vphone::servers {

class Folder
{
public:
    Folder();

    [[nodiscard]] QString path(const QString& name = {}) const { return m_folder.filePath(name); }
    /// Folders on the way are made. Ends the program when the file can't be written: no test goes
    /// on without it.
    void write(const QString& name, const QByteArray& content) const;
    void makeFolder(const QString& name) const;
    /// Empty when there is no such file.
    [[nodiscard]] QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace vphone::servers
