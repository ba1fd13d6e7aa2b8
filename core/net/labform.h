/// \file The file in a form that a browser posts (multipart/form-data), read by libmicrohttpd.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct MHD_Connection;
struct MHD_PostProcessor;

namespace vphone::net {

class LabForm
{
public:
    /// Null: \a connection's request brings no such form.
    [[nodiscard]] static std::unique_ptr<LabForm> of(MHD_Connection* connection);
    ~LabForm();
    LabForm(const LabForm&) = delete;
    LabForm& operator=(const LabForm&) = delete;

    /// What is no form any more is passed over.
    void take(QByteArrayView posted);
    /// Of the field that is named csr, as far as it came.
    [[nodiscard]] const QByteArray& file() const { return m_file; }

private:
    struct Callbacks;
    LabForm() = default;

    MHD_PostProcessor* m_processor = nullptr;
    QByteArray m_file;
};

} // namespace vphone::net
