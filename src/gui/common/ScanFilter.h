// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scanner/ScanHabits.h"
#include "gui/common/ScanDetector.h"
#include "gui/common/ScannerStrokes.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

class QInputDevice;
class QInputMethodEvent;
class QKeyEvent;

namespace liuying {

class ScannerRawKeys;

/// What a USB scanner typed.
struct ScanReading {
    QByteArray payload;             ///< byte for byte what was typed, without the Enter
    bool wasFullWidth = false;      ///< an input method had made full-width forms of it; put back
    bool capsLockIsOn = false;      ///< only of a lost scan: upper and lower case may have changed places
    bool capsLockWasUndone = false; ///< caps lock was on; letters have the case that the scanner meant
    bool wasComposed = false;       ///< an input method took it; the payload was read from the keys below
    QString typed{};                ///< before anything was put right; a line break for an Enter inside
    ScanSuffix suffix = ScanSuffix::None;
    qint64 paceMs = 0;                       ///< between two characters, as a rule
    qint64 slowestGapMs = 0;                 ///< the longest time between two
    ScanSpoiler spoiler = ScanSpoiler::None; ///< of a lost scan: why
    QString device{}; ///< the keyboard's name, where the platform tells keyboards apart
};

/// Takes a scanner's keys out of the application before any widget, shortcut or button sees them, and hands
/// typed keys on unchanged, in order, some 30 ms late. Installed on the application for as long as it lives;
/// works in every window and dialog of the program. Handles plain keys only: single-character shortcuts do
/// not exist here.
///
/// An input method that composes swallows letters before the program sees them. Its composing at a scanner's
/// pace is recognised: the text is thrown away and composing is reset. On X the payload is then read from the
/// keys themselves; elsewhere scanLost() asks for another scan.
///
/// Keyboards are kept apart where the platform names them (QInputEvent::device()); elsewhere two scanners at
/// once are recognised by their keys lying over each other.
class ScanFilter : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::function<qint64()>;
    /// @p now is used for events without a time stamp of the window system; empty: a steady clock.
    explicit ScanFilter(QObject *parent = nullptr, Milliseconds now = {});
    ~ScanFilter() override;

    void setHabits(const ScanHabits &habits);
    [[nodiscard]] const ScanHabits &habits() const { return m_habits; }
    /// On the test page slow scanners are recognised, too, at the price of typed keys that come 80 ms late.
    void setTrial(bool isTrial);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const liuying::ScanReading &reading);
    /// A scan was recognised but its text is gone or may be wrong: reading.spoiler says why, and nothing but
    /// the test page may look at its payload.
    void scanLost(const liuying::ScanReading &reading);

private:
    struct Held {
        QPointer<QObject> receiver;
        std::unique_ptr<QEvent> event;
        bool isStroke = true; // releases ride along with the press before them
        ScannerKey key{};
        qint64 atMs = 0;
    };
    /// One keyboard, or all of them where nobody tells them apart.
    struct Lane {
        ScanDetector detector;
        std::deque<Held> held;
        QString name;
        qint64 lastKeyMs = 0;
    };

    bool filterOverride(const QKeyEvent &event);
    bool filterPress(QObject *watched, QKeyEvent *event);
    bool filterRelease(QObject *watched, QKeyEvent *event);
    bool filterInputMethod(QObject *watched, QInputMethodEvent *event);
    bool take(Lane &lane, QObject *watched, const QEvent &event, const ScannerKey &key, qint64 atMs);
    void carryOut(Lane &lane, const ScanStep &step);
    void release(Lane &lane, qsizetype strokes);
    [[nodiscard]] std::vector<Held> drop(Lane &lane, qsizetype strokes);
    void replay(QObject *receiver, QEvent *event);
    void announce(const Lane &lane, const ScanStep &step, const std::vector<Held> &strokes);
    [[nodiscard]] static ScanReading readingOf(const ScanStep &step, const std::vector<Held> &strokes);
    void compareWithKeys(ScanReading &reading, const std::vector<Held> &strokes);
    void stopComposing(const std::vector<Held> &strokes);
    [[nodiscard]] Lane &laneOf(const QInputDevice *device);
    [[nodiscard]] ScanRules rules() const;
    void applyRules();
    void setAlarm();
    void wake();
    [[nodiscard]] qint64 timeOf(quint64 stamp);

    ScanHabits m_habits;
    bool m_isTrial = false;
    std::map<const QInputDevice *, Lane> m_lanes;
    Lane *m_lastLane;
    QTimer m_wake;
    qint64 m_dueMs = 0; // when it was to ring
    bool m_hasWaitedForKeys = false;
    Milliseconds m_now;
    qint64 m_stampOffsetMs = 0; // window system's time + this = m_now's time
    bool m_hasStamp = false;
    QEvent *m_replayed = nullptr; // being handed on: not to be looked at again
    ScannerComposing m_composing;
    qint64 m_composedAwayMs; // until then nothing is composed: it would be the rest of a scan
    std::unique_ptr<ScannerRawKeys> m_rawKeys;
};

} // namespace liuying

Q_DECLARE_METATYPE(liuying::ScanReading)
