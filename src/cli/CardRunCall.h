// SPDX-License-Identifier: Apache-2.0
// A long reading of pictures at a terminal.
#pragma once

#include "cli/Call.h"
#include "flows/code/CardRun.h"

namespace liuying::cli {

/// Runs @p run to its end or until Ctrl-C: what is read by then is still handed on. A second Ctrl-C ends the
/// program. Says how far it is where somebody looks.
[[nodiscard]] Result<void> runUntilStopped(Call &call, CardRun &run, const QStringList &pictures,
                                           const CardRun::Bind &bind);

/// "1234/7000" with pace and time left.
[[nodiscard]] QString progressWords(const CardProgress &progress);

} // namespace liuying::cli
