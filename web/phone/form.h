/// \file The fields of a form that a browser posted.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vphone::web {

struct FormField
{
    QByteArray name;
    QByteArray value;
};

/// More in one form are refused. Every page has less.
inline constexpr size_t formFieldsMax = 4096;

/// Of `application/x-www-form-urlencoded`, in the order of the form. The error is a sentence: a
/// broken escape, a name or value that is no UTF-8, more than formFieldsMax.
[[nodiscard]] Result<std::vector<FormField>, QByteArray> readForm(QByteArrayView body);

/// The first of that name; empty: there is none.
[[nodiscard]] QByteArray fieldOf(const std::vector<FormField>& fields, QByteArrayView name);

} // namespace vphone::web
