// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeFlow.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace liuying {

/// How far the reading of a folder is and how it ended, with the buttons that begin and stop it.
class RunBar : public QFrame {
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    void showLooking(); ///< for pictures
    void showBegun(int pictures);
    void showProgress(const CardProgress &progress);
    void showEnd(const CardRunEnd &end, int bound, int waiting);

Q_SIGNALS:
    void folderAsked();
    void filesAsked();
    void stopAsked();

private:
    void setWorking(bool isWorking);

    QLabel *m_titleLabel;
    QLabel *m_wordsLabel;
    QProgressBar *m_bar;
    QPushButton *m_folderButton;
    QPushButton *m_filesButton;
    QPushButton *m_stopButton;
};

/// "还要约 12 分钟".
[[nodiscard]] QString timeLeftWords(std::chrono::seconds left);

} // namespace liuying
