// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/ScanFilter.h"

#include <QFrame>

namespace liuying {

/// Tries a USB scanner: shows a test code to scan (on screen and to print) and says in words what is wrong
/// with the scanner's settings.
class ScannerPanel : public QFrame {
    Q_OBJECT
public:
    explicit ScannerPanel(QWidget *parent = nullptr);

public Q_SLOTS:
    void showScan(const liuying::ScanReading &reading);
    void showScanLost();
};

} // namespace liuying
