// SPDX-License-Identifier: Apache-2.0
#include "flows/code/ScannerSheet.h"

#include "core/scanner/ScanTrial.h"
#include "demo/CodeCard.h"
#include "reports/PdfFile.h"

#include <QCoreApplication>

#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMarginMm = 20;
constexpr double kTextWidthMm = 170; // A4 without its margins
constexpr double kTitleTopMm = 22;
constexpr double kStepsTopMm = 38;
constexpr double kCodesTopMm = 62;
constexpr double kGapMm = 14;
constexpr std::array kSidesMm{70.0, 45.0, 30.0}; // as large as a card, a phone's code, a small one
constexpr double kSeamMm = 0.01;                 // modules overlap: viewers draw hairlines between them

void paintCode(reports::Paper &paper, const QPointF &corner, double sideMm)
{
    const QImage modules = scannerTestImage(1); // one pixel a module: none is drawn smaller
    const double step = sideMm / modules.width();
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (qGray(modules.pixel(x, y)) < 128)
                paper.panel({corner.x() + x * step, corner.y() + y * step, step + kSeamMm, step + kSeamMm}, 0,
                            reports::Paper::Ink::Text);
        }
    }
}

void paintSheet(reports::Paper &paper)
{
    using Ink = reports::Paper::Ink;
    paper.line({kMarginMm, kTitleTopMm, kTextWidthMm, 10},
               QCoreApplication::translate("ScannerSheet", "扫码枪测试码"), {20, QFont::Bold, Ink::Text});
    paper.paragraph({kMarginMm, kStepsTopMm, kTextWidthMm, 40},
                    QCoreApplication::translate(
                        "ScannerSheet",
                        "打开留影的“设备”页，用扫码枪扫下面任意一个码。三个码内容相同，只是大小不同；"
                        "页面会说明扫码枪的设置是否合适、要改哪里。扫码时光标停在哪里都可以。"),
                    {12, QFont::Normal, Ink::Soft});
    double top = kCodesTopMm;
    for (const double side : kSidesMm) {
        paintCode(paper, {kMarginMm, top}, side);
        paper.line({kMarginMm + side + kGapMm, top, 60, side},
                   QCoreApplication::translate("ScannerSheet", "边长 %1 毫米").arg(side),
                   {12, QFont::Normal, Ink::Soft});
        top += side + kGapMm;
    }
}

} // namespace

QImage scannerTestImage(int widthPx)
{
    return demo::drawQr(scannerTestCode().toLatin1(), widthPx);
}

Result<void> writeScannerSheet(const QString &path)
{
    const QString title = QCoreApplication::translate("ScannerSheet", "扫码枪测试码");
    return reports::writePdfFile({path, title},
                                 [](QPdfWriter &, reports::Paper &paper) { paintSheet(paper); });
}

} // namespace liuying
