// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace liuying {

/// A card to press, with the mouse or, when it has the focus, with Space and Enter. What is on it a
/// class that derives from it paints.
class CardButton : public QAbstractButton {
    Q_OBJECT
protected:
    explicit CardButton(QWidget *parent = nullptr);

    /// The card itself: lit under the mouse and with the focus, another colour while it is down.
    void paintSurface(QPainter &painter) const;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace liuying
