// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace liuying {

/// A one-line label that shortens its text with … where there is no room, and then shows the whole in a tool
/// tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace liuying
