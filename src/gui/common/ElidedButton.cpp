// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ElidedButton.h"

#include "gui/common/Theme.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace liuying {

QSize ElidedButton::minimumSizeHint() const
{
    constexpr int kNarrowest = theme::kGrid * 12;
    return {std::min(kNarrowest, sizeHint().width()), sizeHint().height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, option, this).width();
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
}

} // namespace liuying
