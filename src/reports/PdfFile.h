// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/Paper.h"

#include "core/Result.h"

#include <QPageLayout>

#include <functional>

class QPdfWriter;

namespace liuying::reports {

/// What a pdf is, beside its pages.
struct PdfFile {
    QString path;
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// Writes A4 pages without margins, fonts embedded, and replaces the file once it is whole. @p paint begins
/// on the first page and asks the writer for the next ones, which go to the disk as they are done. Needs a
/// QGuiApplication, and says Internal without one; else fails as replaceFile() does.
[[nodiscard]] Result<void> writePdfFile(const PdfFile &file,
                                        const std::function<void(QPdfWriter &, Paper &)> &paint);

/// Calls @p measure with a paper that measures as that of a pdf does, before there is one.
void measureForPdf(const std::function<void(const Paper &)> &measure);

} // namespace liuying::reports
