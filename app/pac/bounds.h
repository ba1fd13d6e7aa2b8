/// \file What the system keeps this process from.
#pragma once

namespace vphone::pac {

/// Closes what was inherited beyond the pipe, and gives up all hope of privileges.
void closeInherited();
/// From here on: no new descriptor (so neither file nor network), no written file, no core, and
/// some 96 MiB more memory than are in use.
void enterBounds();
/// The process dies some seconds of CPU after this call, unless it is called again.
void grantProcessorTime();

} // namespace vphone::pac
