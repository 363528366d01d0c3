// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/ScannerPanel.h"

namespace liuying {

ScannerPanel::ScannerPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("scannerPanel"));
    setProperty("role", QStringLiteral("card"));
}

void ScannerPanel::showScan(const ScanReading &) {}

void ScannerPanel::showScanLost() {}

} // namespace liuying
