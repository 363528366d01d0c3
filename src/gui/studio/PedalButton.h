// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace liuying {

/// Which key the foot pedal types. Pressed, the button waits for the pedal and takes its key; keys that mean
/// something else in the studio are refused.
class PedalButton : public QPushButton {
    Q_OBJECT
public:
    explicit PedalButton(QWidget *parent = nullptr);

    void setKey(Qt::Key key);
    [[nodiscard]] Qt::Key key() const { return m_key; }
    /// Function keys and the like: whatever does not write and is not one of the studio's own keys.
    [[nodiscard]] static bool mayBePedal(Qt::Key key);

Q_SIGNALS:
    void keyChosen(Qt::Key key);
    /// No longer waits for the pedal, with or without a new key: the keys belong to the page again.
    void keysReturned();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen();
    void finish();
    void showKey();

    Qt::Key m_key = Qt::Key_F9;
    bool m_isListening = false;
};

} // namespace liuying
