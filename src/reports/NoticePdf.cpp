// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticeFiles.h"
#include "reports/NoticePage.h"
#include "reports/PdfFile.h"

#include <QPdfWriter>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

void paintNotices(QPdfWriter &writer, Paper &paper, const QList<ClassNotice> &notices)
{
    bool isFirst = true;
    for (const ClassNotice &notice : notices) {
        const NoticeLayout layout = layOut(notice, paper);
        for (qsizetype i = 0; i < layout.pages.size(); ++i) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            paintPage(paper, notice, layout, i);
        }
    }
}

} // namespace

Result<QStringList> writeNoticesPdf(const QList<ClassNotice> &notices, NoticeFiles files,
                                    const QString &target)
{
    return writeNoticeFiles(
        notices, files, target, u"pdf"_s, [](const QList<ClassNotice> &some, const QString &file) {
            return writePdfFile({file, some.constFirst().title}, [&some](QPdfWriter &writer, Paper &paper) {
                paintNotices(writer, paper, some);
            });
        });
}

} // namespace liuying::reports
