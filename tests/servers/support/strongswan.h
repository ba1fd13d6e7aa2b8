/// \file strongSwan's program `pki`, an EST client that is not ours.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vphone::servers {

struct PkiResult
{
    int status = -1;
    QByteArray output;
    QByteArray talk;
};

/// `pki ARGUMENTS`, from the unpacked packages.
[[nodiscard]] PkiResult runPki(const QStringList& arguments, const QByteArray& input = {});

} // namespace vphone::servers
