/// \file Who asks: passwords by Digest, by URL, by form; sessions; how often somebody may be wrong.
/// Source: reference webui 2
#pragma once

#include "core/base/macaddress.h"
#include "core/http/exchange.h"
#include "core/ports/network.h"
#include "web/phone/visit.h"

namespace vphone::web {

class Accounts
{
public:
    /// \a secret: by chance, of at least 16 bytes.
    explicit Accounts(QByteArray secret);
    ~Accounts();

    /// Of an account that is not one of the pages' (`/CGI/Execute`): by Digest, or Basic over TLS.
    /// Nothing: who asks knows the password. Otherwise 401 with challenges, or 429.
    [[nodiscard]] std::optional<http::Response> refusal(const Visit& visit,
                                                        const ports::Credentials& account);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vphone::web
