// SPDX-License-Identifier: Apache-2.0
#include "reports/PdfFile.h"
#include "reports/ReportLayout.h"

#include <QGuiApplication>
#include <QPdfWriter>

namespace liuying::reports {

using namespace Qt::StringLiterals;

Result<void> writePdf(const ReportTable &table, const QString &file, const PrintOptions &options)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return failure(ErrorCode::Internal, {}, u"printing a report needs a QGuiApplication"_s);
    const QList<ReportSection> sections = sectionsOf(table, options.splitBy);
    ReportLayout layout;
    QList<ReportPage> pages;
    measureForPdf([&](const Paper &paper) {
        layout = layOutReport(table, paper);
        pages = pagesOf(sections, layout, paper);
    });
    return writePdfFile({file, table.title, layout.orientation}, [&](QPdfWriter &writer, Paper &paper) {
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintReportPage(paper, sections[pages[i].section], layout, pages[i]);
        }
    });
}

} // namespace liuying::reports
