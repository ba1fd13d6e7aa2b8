/// \file The Voice pages and their look. Source: reference webui 3
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// The sub-tab that Visit::tab names; 404 where the model has none of that name.
[[nodiscard]] http::Response voicePage(Visit& visit);
[[nodiscard]] http::Response styleSheet();
/// What a browser shows beside the title: a picture of our own.
[[nodiscard]] http::Response icon();

} // namespace vphone::web
