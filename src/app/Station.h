// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Cameras.h"
#include "app/StationOffice.h"
#include "app/StationState.h"
#include "flows/StationClock.h"
#include "flows/code/CodeFlow.h"
#include "flows/door/DoorFlow.h"
#include "flows/handover/HandOverFlow.h"
#include "flows/ledger/LedgerFlow.h"
#include "flows/photo/SelfCheckFlow.h"
#include "flows/plan/PlanEditor.h"
#include "flows/plan/PlanFlow.h"
#include "flows/prepare/ImportFlow.h"
#include "flows/report/ReportFlow.h"
#include "flows/studio/StudioFlow.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/Sounds.h"
#include "gui/shell/NavigationRail.h"
#include "storage/StorageThread.h"
#include "vision/CameraWatch.h"
#include "vision/CodeCamera.h"
#include "vision/LiveView.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace liuying {
class CodesPage;
class DashboardPage;
class DevicesPage;
class DoorPage;
class LedgerPage;
class PlanPage;
class PreparePage;
class ReportPage;
class StudioPage;
} // namespace liuying

namespace liuying::app {

class DemoSitter;

/// One open station: the storage thread, the clock, the camera and the flows, and the pages that show them.
/// Opening takes no time in the GUI thread; opened() or failed() tells how it went.
///
/// Destroying a station closes it in order: the camera stops, so that nothing new is seen; the flows go, so
/// that nothing new is asked; the storage thread finishes what was asked and closes the file. The pages must
/// be gone before.
class Station : public QObject {
    Q_OBJECT
public:
    /// @p clock replaces the machine's; empty: the machine's own, shifted in a demo.
    explicit Station(StationWish wish, std::unique_ptr<Clock> clock = {}, QObject *parent = nullptr);
    ~Station() override;

    void open();

    [[nodiscard]] const StationState &state() const { return m_state; }
    [[nodiscard]] DoorFlow &door() { return *m_door; }
    [[nodiscard]] ImportFlow &imports() { return *m_imports; }
    [[nodiscard]] PlanFlow &plans() { return *m_plans; }
    [[nodiscard]] LedgerFlow &ledger() { return *m_ledger; }
    [[nodiscard]] ImportFlow &moneyImports() { return *m_moneyImports; }
    [[nodiscard]] ReportFlow &reports() { return *m_reports; }
    [[nodiscard]] CodeFlow &codes() { return *m_codes; }
    [[nodiscard]] StudioFlow &studio() { return *m_studio; }
    [[nodiscard]] HandOverFlow &handOver() { return *m_handOver; }
    [[nodiscard]] SelfCheckFlow &selfCheck() { return *m_selfCheck; }
    [[nodiscard]] vision::LiveView &liveView() { return m_live; }
    [[nodiscard]] PlanEditor &planEditor() { return m_planEditor; }
    [[nodiscard]] vision::CodeCamera &camera() { return m_camera; }
    [[nodiscard]] StationOffice &office() { return *m_office; }
    [[nodiscard]] Sounds &sounds() { return m_sounds; }

    /// The pages in the order of Page, for whoever takes them; only after opened(). May be asked again, for
    /// instance in another language, when the earlier ones are gone.
    [[nodiscard]] QList<QWidget *> makePages();
    // The pages made last; null before makePages().
    [[nodiscard]] PreparePage *preparePage() const;
    [[nodiscard]] PlanPage *planPage() const;
    [[nodiscard]] CodesPage *codesPage() const;
    [[nodiscard]] DevicesPage *devicesPage() const;
    [[nodiscard]] LedgerPage *ledgerPage() const;
    [[nodiscard]] DashboardPage *dashboardPage() const;
    [[nodiscard]] ReportPage *reportPage() const;
    [[nodiscard]] StudioPage *studioPage() const;

    void chooseRoom(const QString &room);
    void chooseCamera(const QString &key);
    /// Of the camera with @p key, remembered for it.
    void chooseCameraFormat(const QString &key, const vision::CameraFormat &format);
    /// The preview of the camera in use as in a mirror or not, remembered for it.
    void setPreviewMirrored(bool isMirrored);
    /// Of the studio's live view; "none": pictures come from a folder only.
    void chooseStudioCamera(const QString &key);
    void rememberLanguage(const QString &language);
    void setDutyName(const QString &name);
    /// While nobody looks at the camera's picture, the demo's drawn students wait; a real camera goes on.
    /// While the devices are tried out, the door takes nothing.
    void setPageInFront(Page page);

Q_SIGNALS:
    void opened();
    void failed(const liuying::Error &error);
    /// Something went wrong while the station is open; it goes on.
    void troubled(const liuying::Error &error);
    void verdictShown(const liuying::DoorAnswer &answer);
    void pageAsked(liuying::Page page); ///< a page leads to another
    void dutyNameChanged(const QString &name);

private:
    void beginStudio();
    void makeStudioPage();
    void addStudioParts();
    void joinStudioPage();
    void startLiveView();
    void listStudioCameras();
    void loadFaceModel();
    void pickByCode(const QByteArray &payload);
    void turnToStudio(bool isInFront);
    void openReader(const StationState &state);
    void begin(const StationState &state);
    void joinPages();
    void joinOfficePages();
    void noteMoneyChanged();
    void tellOfficePages();
    void joinCamera();
    void startCamera();
    void listCameras();
    void showMirror();
    [[nodiscard]] QString cameraInUse() const;
    void reloadPlan();
    void remember(const QString &key, const QString &value);
    [[nodiscard]] bool showsDemoPhones() const;

    StationWish m_wish;
    StationState m_state;
    StationClock *m_machineClock = nullptr; // into m_clock, when that is the machine's
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<storage::StorageThread> m_storage;
    std::unique_ptr<storage::StorageThread> m_reader; // for lists and ledgers: only reads
    std::unique_ptr<StationOffice> m_office;
    std::unique_ptr<ImportFlow> m_imports;
    std::unique_ptr<PlanFlow> m_plans;
    std::unique_ptr<LedgerFlow> m_ledger;
    std::unique_ptr<ImportFlow> m_moneyImports; // the ledger page's own
    std::unique_ptr<ReportFlow> m_reports;
    std::unique_ptr<CodeFlow> m_codes;
    PlanEditor m_planEditor; // its history outlives the pages
    std::unique_ptr<DoorFlow> m_door;
    std::unique_ptr<StudioFlow> m_studio;
    std::unique_ptr<HandOverFlow> m_handOver;
    std::unique_ptr<SelfCheckFlow> m_selfCheck;
    vision::CodeCamera m_camera;
    vision::LiveView m_live;
    std::shared_ptr<DemoSitter> m_sitter; // before the demo's live view
    HotFolderState m_folderState = HotFolderState::Off;
    bool m_isStudioInFront = false;
    bool m_isAutoAccepting = false;
    std::optional<Error> m_modelTrouble;
    bool m_isModelAsked = false;
    vision::CameraWatch m_cameraWatch;
    QString m_openCamera; // key of the camera that "auto" found; empty: none, or not yet
    ScanFilter m_scans;
    Sounds m_sounds;
    QPointer<DoorPage> m_doorPage; // owned by whoever took the pages
    QPointer<StudioPage> m_studioPage;
    QPointer<PreparePage> m_preparePage;
    QPointer<PlanPage> m_planPage;
    QPointer<CodesPage> m_codesPage;
    QPointer<LedgerPage> m_ledgerPage;
    QPointer<DashboardPage> m_dashboardPage;
    QPointer<ReportPage> m_reportPage;
    QPointer<DevicesPage> m_devicesPage;
};

} // namespace liuying::app
