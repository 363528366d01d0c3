// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "gui/plan/BoardContent.h"

#include <optional>

class QPagedPaintDevice;
class QPageLayout;

namespace liuying {

/// A3 on its side with margins a wall needs: what a board is printed on. Set it on a printer before
/// printBoard().
[[nodiscard]] QPageLayout boardPage();

/// Prints @p day, or without one every day of the plan, a page each; more where the rooms do not fit one.
/// Works on a QPrinter and a QPdfWriter alike, whatever their paper and resolution. False when the device
/// could not be painted on.
[[nodiscard]] bool printBoard(const BoardContent &content, std::optional<QDate> day,
                              QPagedPaintDevice &device);

/// The same as a PDF file. BadInput for a plan without a day and for whatever belongs to a station's data;
/// fails as reports do, and then the old file is as it was. Any thread.
[[nodiscard]] Result<void> writeBoardPdf(const BoardContent &content, std::optional<QDate> day,
                                         const QString &file);

} // namespace liuying
