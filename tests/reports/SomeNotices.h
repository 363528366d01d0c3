// SPDX-License-Identifier: Apache-2.0
// Notices of invented classes.
#pragma once

#include "reports/ClassNotice.h"

namespace liuying::reports {

/// 文学院, 12 April 2025, 09:00–09:30 in 明德教学楼101室; @p people in the queue, the first with a remark.
[[nodiscard]] inline ClassNotice aNotice(const QString &className, int people)
{
    ClassNotice notice;
    notice.university = QStringLiteral("试验大学");
    notice.title = QStringLiteral("关于采集2025届毕业生图像信息的通知");
    notice.college = QStringLiteral("文学院");
    notice.className = className;
    const QDate day(2025, 4, 12);
    notice.gather = {day, QTime(8, 45)};
    notice.window = {{day, QTime(9, 0)}, {day, QTime(9, 30)}};
    notice.room = QStringLiteral("明德教学楼101室");
    notice.responsible = QStringLiteral("刘老师 13800000000");
    for (int i = 1; i <= people; ++i)
        notice.queue.append({i, QStringLiteral("00220101%1").arg(i, 4, 10, QLatin1Char('0')),
                             QStringLiteral("欧阳学生"), i == 1 ? QStringLiteral("异动") : QString()});
    notice.codeSteps = {QStringLiteral("打开学信网App，查看学籍信息，选择这次毕业的学籍。"),
                        QStringLiteral("打开“图像采集码”，长按图片存到手机。")};
    notice.dressRules = {QStringLiteral("穿单色、有领、有袖、不带帽子的衣服；不穿无袖、吊带、低胸的衣服。"),
                         QStringLiteral("不戴眼镜、耳环、项链。"), QStringLiteral("可以化淡妆，不化浓妆。")};
    return notice;
}

} // namespace liuying::reports
