// SPDX-License-Identifier: Apache-2.0
// Private to ScanFilter.
#pragma once

#include "core/scanner/ScanHabits.h"
#include "gui/common/ScanDetector.h"

#include <QAbstractNativeEventFilter>

#include <bitset>

class QKeyEvent;

namespace liuying {

/// Listens to the X server's key events, which come before any input method, and keeps the last scan as it
/// would be typed on a US keyboard: what is left of a scan that an input method has made words of. Changes
/// nothing. On other platforms it hears nothing.
class ScannerRawKeys : public QAbstractNativeEventFilter {
public:
    ScannerRawKeys();
    ~ScannerRawKeys() override;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
    void setRules(const ScanRules &rules) { m_detector.setRules(rules); }
    void setHabits(const ScanHabits &habits) { m_habits = habits; }
    /// A key that came through whole tells whether the station's layout is the US one.
    void noteTyped(const QKeyEvent &event);
    /// The scan that has just ended, once; empty when there is none or its text cannot be trusted.
    [[nodiscard]] QString takeScan();

private:
    void press(int key, int state, qint64 atMs);
    [[nodiscard]] Stroke strokeOf(int key, int state) const;
    void keep(const ScanStep &step);

    ScanDetector m_detector;
    ScanHabits m_habits;
    QString m_scan;
    std::size_t m_group = 0;        // the layout in use, of the four that X holds ready
    std::bitset<4> m_isOtherThanUs; // by group
};

} // namespace liuying
