// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"
#include "reports/NoticeFiles.h"
#include "reports/NoticePage.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 300;

void setUp(QPdfWriter &writer, const QList<ClassNotice> &notices)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(notices.constFirst().title);
    writer.setCreator(u"Liuying"_s);
}

/// In memory first: QPdfWriter does not say whether the disk took what it wrote.
QByteArray pdfOf(const QList<ClassNotice> &notices)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, notices);
    QPainter painter(&writer);
    Paper paper(painter, kDotsPerInch);
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
    painter.end();
    return buffer.data();
}

} // namespace

Result<QStringList> writeNoticesPdf(const QList<ClassNotice> &notices, NoticeFiles files,
                                    const QString &target)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return failure(ErrorCode::Internal, {}, u"printing a notice needs a QGuiApplication"_s);
    return writeNoticeFiles(
        notices, files, target, u"pdf"_s,
        [](const QList<ClassNotice> &some, const QString &file) { return replaceFile(file, pdfOf(some)); });
}

} // namespace liuying::reports
