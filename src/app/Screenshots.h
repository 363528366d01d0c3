// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Station.h"
#include "core/Result.h"
#include "demo/Portrait.h"
#include "gui/ledger/LedgerPage.h"
#include "gui/shell/MainWindow.h"

#include <QObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace liuying::app {

class StoppedClock;

/// Draws every page of the demo campaign into a folder, in both languages and two sizes:
/// "door-admit.zh.1366x768.png" and so on. Everything behind the pages but the trouble and the scanner is
/// real: a fresh station for each language and size, its database, the flows, phones held before the camera
/// and pictures of cards in a folder; in the studio the pictures and what they come to, not the queue. Only
/// the clock stands still, so that the same pictures come out every time.
class Screenshots : public QObject {
    Q_OBJECT
public:
    explicit Screenshots(const QString &folder);
    ~Screenshots() override;

    void start();
    /// How it went; meaningful once finished() was sent.
    [[nodiscard]] const Result<void> &result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    struct Series {
        QString language;
        QSize size;
        DemoBegin begin; ///< CodesToCome: the page of codes; Afterwards: the office once everything is over
    };
    struct Shot {
        QString name;
        std::function<void()> arrange; ///< leads to ready() being called, now or later
    };

    void nextSeries();
    void openStation();
    void nextShot();
    void ready();
    void take();
    void stop(const Result<void> &result);
    void clearSeries();

    void arrangeStart();
    void arrangeTrouble();
    void arrangeDoor(const QImage &phone);
    void arrangeReading(const QImage &phone);
    void arrangeCardRead();
    void arrangeIdle(const QImage &emptyRoom);
    void arrangeOverride();
    void arrangeWithoutCamera();
    void arrangePrepare();
    void arrangePreview();
    void arrangeDocument();
    void arrangeDashboard();
    void arrangeLedger(LedgerPage::Part part);
    void arrangeMoneyPreview();
    void arrangeReport(const QString &name);
    void arrangeCodes();
    void arrangeCodesAtWork();
    void arrangeCodesDone();
    void arrangeDeciding();
    void arrangeHandedIn();
    void arrangeDevices(const QImage &phone);
    void arrangeScan(const ScanReading &reading);
    void arrangeStudioEmpty();
    void arrangeStudio(const QList<demo::PortraitFault> &faults, const QList<demo::PortraitFault> &before);
    void arrangeStudioFail();
    void arrangeStudioAlarm();
    void arrangeStudioShift();
    void arrangeStudioMissed();
    void arrangeStudioRetake();
    void arrangeStudioExcept();
    void arrangeStudioLost();
    void arrangeRegister();
    void arrangeHandOver();
    void arrangeSelfCheck();
    /// Pictures of whoever sits there, one after the other; false when it was stopped.
    bool shootAll(const QList<demo::PortraitLook> &looks);
    void arrangeBoard();
    void arrangeSubSchedule();
    void arrangeForecast();
    void arrangeProblems();
    void arrangePhotoRules();
    void arrangePublish();
    [[nodiscard]] std::deque<Shot> shotsOfStation();
    [[nodiscard]] std::deque<Shot> planShots();
    [[nodiscard]] std::deque<Shot> doorShots();
    [[nodiscard]] std::deque<Shot> codeShots();
    [[nodiscard]] std::deque<Shot> deviceShots(const QImage &phone);
    [[nodiscard]] std::deque<Shot> officeShots();
    [[nodiscard]] std::deque<Shot> studioShots();
    [[nodiscard]] std::deque<Shot> photoShots();
    [[nodiscard]] std::deque<Shot> afterShots();

    QString m_folder;
    Result<void> m_result;
    std::deque<Series> m_series;
    Series m_current;
    std::deque<Shot> m_shots;
    Shot m_shot;
    StudioStatus m_studio;    ///< before any picture
    StudioStatus m_studioNow; ///< with the pictures taken last
    QSemaphore m_cardReader;  ///< lets a card be read: the picture before it takes its time
    QTimer m_patience;        ///< a page that never comes must not hang a build
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_outside; ///< where the studio hands over to
    std::unique_ptr<MainWindow> m_window;
    StoppedClock *m_clock = nullptr; // owned by m_station
    std::unique_ptr<Station> m_station;
};

} // namespace liuying::app
