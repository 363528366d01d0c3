// SPDX-License-Identifier: Apache-2.0
#include "reports/PageFoot.h"

#include <QCoreApplication>

namespace liuying::reports {

void paintPageFoot(Paper &paper, const QRectF &box, const QString &words, qsizetype index, qsizetype count)
{
    constexpr double kNumberWidth = 50;
    const Paper::Type type{8.5, QFont::Normal, Paper::Ink::Soft};
    const double y = box.y() + 1;
    const double height = box.height() - 1;
    paper.rule(box.x(), box.y(), box.width());
    paper.line({box.x(), y, box.width() - kNumberWidth, height}, words, type);
    paper.line({box.right() - kNumberWidth, y, kNumberWidth, height},
               QCoreApplication::translate("Reports", "第%1页，共%2页").arg(index + 1).arg(count), type,
               Qt::AlignRight);
}

} // namespace liuying::reports
