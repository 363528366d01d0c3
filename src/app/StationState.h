// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/CameraMemory.h"
#include "core/plan/Plan.h"
#include "core/scanner/ScanHabits.h"
#include "flows/demo/DemoDesk.h"
#include "flows/plan/PlanBook.h"
#include "storage/Stores.h"

#include <optional>

namespace liuying::app {

/// What a station remembers between two starts, read once when it is opened.
struct StationState {
    QString stationId;
    std::optional<Plan> plan;
    bool isDemo = false;
    qint64 clockOffsetMs = 0; ///< of the demo's clock; 0 on a real day
    QString room;             ///< code; empty while there is no plan
    QString language;         ///< "zh", "en"; empty: never chosen
    QString dutyName;
    QString camera; ///< "auto", "none", "demo", a camera's key, an index or a path
    CameraMemory cameraMemory;
    ScanHabits scanHabits;
    QString studioCamera;   ///< of the live view: as `camera`; "none" unless chosen
    QString studioFolder;   ///< where the tethered camera's program puts its files; empty: not chosen
    QString handOverFolder; ///< where photographs went last
    int studioPedal = 0;    ///< Qt::Key of the foot pedal; 0: not chosen
    bool hasCountdown = false;
};

/// Names of the settings that this part keeps.
namespace setting {
inline const QString kRoom = QStringLiteral("door_room");
inline const QString kLanguage = QStringLiteral("language");
inline const QString kDutyName = QStringLiteral("duty_name");
inline const QString kCamera = QStringLiteral("camera");
inline const QString kCameraMemory = QStringLiteral("camera_memory");
inline const QString kScanHabits = QStringLiteral("scan_habits");
inline const QString kStudioCamera = QStringLiteral("studio_camera");
inline const QString kStudioFolder = QStringLiteral("studio_folder");
inline const QString kHandOverFolder = QStringLiteral("hand_over_folder");
inline const QString kStudioPedal = QStringLiteral("studio_pedal");
inline const QString kStudioCountdown = QStringLiteral("studio_countdown");
} // namespace setting

/// How a station is to be opened.
struct StationWish {
    QString folder;
    storage::OpenMode mode = storage::OpenMode::OpenExisting;
    bool isDemo = false; ///< fills a new folder with the demo campaign; refuses one with real data
    DemoBegin demoBegin = DemoBegin::MidMorning;
    QString room;                       ///< empty: what the station remembers, else the plan's first
    QString camera;                     ///< empty: what the station remembers, else "auto"
    std::optional<PlanPartFile> part{}; ///< fills a new folder with a college's part of the plan
};

/// Reads what the station remembers, after filling it with the demo or a part where that is wished. In the
/// storage thread.
[[nodiscard]] Result<StationState> readStationState(storage::Stores &stores, const StationWish &wish,
                                                    qint64 machineNowUtcMs);

/// The moment at which a demo goes on that was left at @p left: at once, or shortly after the room's next
/// window has begun, so that nobody has to wait through a simulated lunch break. @p left itself when no
/// window follows.
[[nodiscard]] LocalDateTime demoGoesOnAt(const Plan &plan, const QString &room, const LocalDateTime &left);

} // namespace liuying::app
