/// \file A folder of the file system as the lab's content, and files written so that nobody meets
/// half of one.
#pragma once

#include "core/lab/content.h"

namespace vphone::net {

/// Files below one folder. A symbolic link is followed as long as it ends inside; pipes and devices
/// are Forbidden.
class FileStore final : public lab::Content, public lab::Uploads
{
public:
    /// The error is a sentence that names the folder.
    [[nodiscard]] static Result<FileStore, QByteArray> open(const QByteArray& folder);

    [[nodiscard]] const QByteArray& folder() const { return m_folder; }
    [[nodiscard]] Result<QByteArray, lab::ContentError> read(const QByteArray& path) const override;

    /// Folders on the way are made; no symbolic link is followed, and none replaced.
    [[nodiscard]] Result<Kept, lab::ContentError> keep(const QByteArray& path,
                                                       const QByteArray& bytes) override;

private:
    explicit FileStore(QByteArray folder) : m_folder(std::move(folder)) {}

    /// Counts what lies below uploads/ from before, once.
    void countUploads();

    QByteArray m_folder;                       ///< canonical, no slash at the end
    std::optional<lab::UploadBounds> m_bounds; ///< nothing before the first upload
};

/// Whole or not at all, also when the power fails: written beside \a path, synced, renamed. The
/// error is a sentence that names the file.
[[nodiscard]] Result<Done, QByteArray> writeFile(const QByteArray& path, QByteArrayView bytes,
                                                 int mode);

/// Reads at most \a bytesMax; more is an error. The error is a sentence that names the file.
[[nodiscard]] Result<QByteArray, QByteArray> readFile(const QByteArray& path, qsizetype bytesMax);

/// Makes \a path and what is missing above it. The error is a sentence that names the folder.
[[nodiscard]] Result<Done, QByteArray> makeFolder(const QByteArray& path, int mode);

/// What the last failed system call meant: `Permission denied`.
[[nodiscard]] QByteArray systemErrorText();

} // namespace vphone::net
