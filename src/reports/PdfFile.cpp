// SPDX-License-Identifier: Apache-2.0
#include "reports/PdfFile.h"

#include "reports/CarefulFile.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 300;

} // namespace

Result<void> writePdfFile(const PdfFile &file, const std::function<void(QPdfWriter &, Paper &)> &paint)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return failure(ErrorCode::Internal, {}, u"printing needs a QGuiApplication"_s);
    return replaceFileBy(file.path, [&](QIODevice &device) {
        QPdfWriter writer(&device);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), file.orientation, QMarginsF()));
        writer.setTitle(file.title);
        writer.setCreator(u"Liuying"_s);
        QPainter painter(&writer);
        Paper paper(painter, kDotsPerInch);
        paint(writer, paper);
    });
}

void measureForPdf(const std::function<void(const Paper &)> &measure)
{
    QImage dot(1, 1, QImage::Format_RGB32); // type has its size in dots, whatever the device
    QPainter painter(&dot);
    measure(Paper(painter, kDotsPerInch));
}

} // namespace liuying::reports
