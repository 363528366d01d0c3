// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ElidedButton.h"

#include "gui/common/Theme.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace liuying {

QSize ElidedButton::minimumSizeHint() const
{
    constexpr int kNarrowest = theme::kGrid * 12;
    return {std::min(kNarrowest, sizeHint().width()), sizeHint().height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    // A style sheet's padding is no part of what SE_PushButtonContents says.
    constexpr QSize kAny(100, 20);
    const int around =
        style()->sizeFromContents(QStyle::CT_PushButton, option, kAny, this).width() - kAny.width();
    const int room = std::max(0, width() - around);
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
}

} // namespace liuying
