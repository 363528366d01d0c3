// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace liuying {

/// A push button that shortens its text with … where there is no room: for names nobody chose the length of.
/// Whoever sets the text sets the tool tip, too.
class ElidedButton : public QPushButton {
    Q_OBJECT
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace liuying
