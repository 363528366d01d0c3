// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/ScanDetector.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QInputMethodEvent;
class QKeyEvent;

namespace liuying {

/// What a USB scanner typed.
struct ScanReading {
    QByteArray payload;        ///< byte for byte what was typed, without the Enter
    bool wasFullWidth = false; ///< an input method had made full-width forms of it; put back
    bool capsLockIsOn = false; ///< upper and lower case may have changed places: unlikely to be known
};

/// Takes a scanner's keys out of the application before any widget, shortcut or button sees them, and hands
/// typed keys on unchanged, in order, some 30 ms late. Installed on the application for as long as it lives;
/// works in every window and dialog of the program. Handles plain keys only: single-character shortcuts do
/// not exist here.
///
/// An input method that composes swallows letters before the program sees them. Its composing at a scanner's
/// pace is recognised: the text is thrown away, composing is reset and scanLost() asks for another scan.
class ScanFilter : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::function<qint64()>;
    /// @p now is used for events without a time stamp of the window system; empty: a steady clock.
    explicit ScanFilter(QObject *parent = nullptr, Milliseconds now = {});
    ~ScanFilter() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const liuying::ScanReading &reading);
    /// A scan was recognised but its text is gone into the input method.
    void scanLost();

private:
    struct Held {
        QPointer<QObject> receiver;
        std::unique_ptr<QEvent> event;
        bool isStroke = true; // releases ride along with the press before them
    };

    bool filterOverride(const QKeyEvent &event) const;
    bool filterPress(QObject *watched, QKeyEvent *event);
    bool filterRelease(QObject *watched, QKeyEvent *event);
    bool filterInputMethod(QObject *watched, QInputMethodEvent *event);
    bool take(QObject *watched, const QEvent &event, const Stroke &stroke, qint64 atMs);
    void carryOut(const ScanStep &step);
    void release(qsizetype strokes);
    void drop(qsizetype strokes);
    void replay(QObject *receiver, QEvent *event);
    void announce(const QString &text);
    void noteCase(const QKeyEvent &event);
    bool losesScan(const QInputMethodEvent &event);
    void wake();
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event);

    ScanDetector m_detector;
    std::deque<Held> m_held;
    QTimer m_wake;
    Milliseconds m_now;
    qint64 m_stampOffsetMs = 0; // window system's time + this = m_now's time
    bool m_hasStamp = false;
    QEvent *m_replayed = nullptr; // being handed on: not to be looked at again
    bool m_capsLock = false;
    int m_fastCompositions = 0; // preedit changes in a row at a scanner's pace
    qint64 m_lastCompositionMs = 0;
};

} // namespace liuying

Q_DECLARE_METATYPE(liuying::ScanReading)
