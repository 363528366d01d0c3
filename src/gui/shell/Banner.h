// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace liuying {

/// A line across the top of the window for what a person must know but nobody at the door may be stopped for:
/// it takes no focus and covers nothing. It stays until it is closed or something newer takes its place.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Note, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text);
    /// With a button that does what the text suggests.
    void showMessage(Tone tone, const QString &text, const QString &action, std::function<void()> doAction);

private:
    QLabel *m_label;
    QPushButton *m_actionButton;
    std::function<void()> m_action;
};

} // namespace liuying
