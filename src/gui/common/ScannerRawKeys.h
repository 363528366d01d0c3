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
    /// The scan that was going on at @p stamp, of which Qt knows the end by now; once. Empty when there is
    /// none, or not all of its keys are on a US keyboard.
    [[nodiscard]] QString takeScan(qint64 stamp);
    /// Whether scanner and station mean the same by a key, for all that is known.
    [[nodiscard]] bool isUsLayout() const;
    /// Keys have come of which nobody knows yet whether they are a scan.
    [[nodiscard]] bool isHolding() const { return m_detector.held() > 0; }
    /// The server's stamp of the last key; 0 before the first.
    [[nodiscard]] quint64 lastStamp() const { return m_lastStamp; }

private:
    struct Run {
        qint64 beginMs = 0;
        qint64 endMs = 0;
    };

    void press(int key, int state, qint64 atMs);
    [[nodiscard]] Stroke strokeOf(int key, int state) const;
    void keep(const ScanStep &step);
    [[nodiscard]] bool isDuring(qint64 stamp, const Run &run) const;

    ScanDetector m_detector;
    ScanHabits m_habits;
    Run m_run; // of the keys held
    QString m_scan;
    Run m_scanRun;
    quint64 m_lastStamp = 0;
    std::size_t m_group = 0;        // the layout in use, of the four that X holds ready
    std::bitset<4> m_isOtherThanUs; // by group
};

} // namespace liuying
