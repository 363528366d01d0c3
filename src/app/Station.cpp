// SPDX-License-Identifier: Apache-2.0
#include "app/Station.h"

#include "flows/WhenDone.h"
#include "gui/codes/CodesPage.h"
#include "gui/dashboard/DashboardPage.h"
#include "gui/devices/DevicesPage.h"
#include "gui/door/DoorPage.h"
#include "gui/ledger/LedgerPage.h"
#include "gui/plan/PlanPage.h"
#include "gui/prepare/PreparePage.h"
#include "gui/report/ReportPage.h"
#include "gui/studio/StudioPage.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStation, "liuying.station")

} // namespace

Station::Station(StationWish wish, std::unique_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_clock(std::move(clock)),
      m_storage(std::make_unique<storage::StorageThread>()),
      m_reader(std::make_unique<storage::StorageThread>())
{
    if (!m_clock) {
        auto machineClock = std::make_unique<StationClock>();
        m_machineClock = machineClock.get();
        m_clock = std::move(machineClock);
    }
    connect(this, &Station::troubled, this, [](const Error &error) {
        qCWarning(logStation).noquote() << "trouble:" << error.message << error.detail;
    });
    joinCamera();
}

Station::~Station()
{
    m_camera.stop();
    m_live.stop();
    m_studio.reset();
    m_door.reset();
    m_codes.reset();
    m_handOver.reset();
    m_selfCheck.reset();
    m_reports.reset();
    m_moneyImports.reset();
    m_ledger.reset();
    m_plans.reset();
    m_imports.reset();
    m_office.reset();
    m_reader.reset();
    m_storage.reset();
}

void Station::open()
{
    whenDone(m_storage->open(m_wish.folder, m_wish.mode), this, [this](const Result<QString> &stationId) {
        if (!stationId)
            return void(Q_EMIT failed(stationId.error()));
        const qint64 now = m_clock->nowUtcMs();
        const auto state = m_storage->ask(
            [wish = m_wish, now](storage::Stores &stores) { return readStationState(stores, wish, now); });
        whenDone(state, this, [this](const Result<StationState> &read) {
            if (read)
                openReader(*read);
            else
                Q_EMIT failed(read.error());
        });
    });
}

void Station::openReader(const StationState &state)
{
    const auto opened = m_reader->open(m_wish.folder, storage::OpenMode::ReadOnly);
    whenDone(opened, this, [this, state](const Result<QString> &stationId) {
        if (stationId)
            begin(state);
        else
            Q_EMIT failed(stationId.error());
    });
}

void Station::begin(const StationState &state)
{
    m_state = state;
    m_state.camera = lastingKey(state.camera, m_cameraWatch.cameras());
    if (m_machineClock)
        m_machineClock->setOffsetMs(state.clockOffsetMs);
    m_office = std::make_unique<StationOffice>(*m_storage, *m_reader, *m_clock);
    m_imports = std::make_unique<ImportFlow>(*m_storage, *m_clock);
    m_plans = std::make_unique<PlanFlow>(*m_storage, *m_clock);
    m_ledger = std::make_unique<LedgerFlow>(*m_storage, *m_reader, *m_clock);
    m_moneyImports = std::make_unique<ImportFlow>(*m_storage, *m_clock);
    m_reports = std::make_unique<ReportFlow>(*m_storage, *m_reader, *m_clock);
    m_codes = std::make_unique<CodeFlow>(*m_storage, *m_reader, *m_clock);
    m_door = std::make_unique<DoorFlow>(*m_storage, *m_clock);
    beginStudio();
    connect(m_office.get(), &Office::failed, this, &Station::troubled);
    connect(m_imports.get(), &ImportFlow::imported, this, &Station::reloadPlan);
    connect(m_imports.get(), &ImportFlow::imported, m_plans.get(), &PlanFlow::askBook);
    connect(m_plans.get(), &PlanFlow::published, this, &Station::reloadPlan);
    connect(m_plans.get(), &PlanFlow::partAccepted, this, &Station::reloadPlan);
    connect(m_imports.get(), &ImportFlow::imported, this, &Station::tellOfficePages);
    connect(m_moneyImports.get(), &ImportFlow::imported, this, &Station::noteMoneyChanged);
    connect(m_ledger.get(), &LedgerFlow::changed, this, &Station::noteMoneyChanged);
    connect(m_plans.get(), &PlanFlow::published, this, &Station::tellOfficePages);
    connect(m_codes.get(), &CodeFlow::changed, m_door.get(), &DoorFlow::refresh);
    Q_EMIT opened();
}

QList<QWidget *> Station::makePages()
{
    m_doorPage = new DoorPage(*m_door, m_camera, m_scans, m_sounds);
    makeStudioPage();
    m_preparePage = new PreparePage(*m_imports, *m_office);
    m_planPage = new PlanPage(*m_plans, m_planEditor, *m_office, *m_clock);
    m_codesPage = new CodesPage(*m_codes);
    m_ledgerPage = new LedgerPage(*m_ledger, *m_moneyImports);
    m_dashboardPage = new DashboardPage(*m_reports);
    m_reportPage = new ReportPage(*m_reports, *m_office);
    m_devicesPage = new DevicesPage(m_camera, m_scans);
    joinPages();
    joinOfficePages();
    m_ledgerPage->setDutyName(m_state.dutyName);
    m_codesPage->setDutyName(m_state.dutyName);
    m_doorPage->setDutyName(m_state.dutyName);
    m_scans.setHabits(m_state.scanHabits);
    m_devicesPage->setScanHabits(m_state.scanHabits);
    if (m_state.plan) {
        m_doorPage->setPlan(*m_state.plan);
        m_doorPage->setRoom(m_state.room);
        m_studioPage->setPlan(*m_state.plan);
        m_studioPage->setRoom(m_state.room);
    }
    startCamera();
    return {m_doorPage,   m_studioPage,    m_preparePage, m_planPage,   m_codesPage,
            m_ledgerPage, m_dashboardPage, m_reportPage,  m_devicesPage};
}

void Station::joinPages()
{
    connect(m_doorPage, &DoorPage::roomChosen, this, &Station::chooseRoom);
    connect(m_doorPage, &DoorPage::verdictShown, this, &Station::verdictShown);
    connect(m_preparePage, &PreparePage::failed, this, &Station::troubled);
    connect(m_planPage, &PlanPage::failed, this, &Station::troubled);
    connect(m_planPage, &PlanPage::prepareAsked, this, [this] { Q_EMIT pageAsked(Page::Prepare); });
    connect(m_codesPage, &CodesPage::failed, this, &Station::troubled);
    connect(m_codesPage, &CodesPage::dutyNameEntered, this, &Station::setDutyName);
    connect(m_imports.get(), &ImportFlow::imported, m_codesPage, &CodesPage::noteChange);
    connect(m_door.get(), &DoorFlow::answered, m_codesPage, &CodesPage::noteChange);
    connect(m_door.get(), &DoorFlow::undone, m_codesPage, &CodesPage::noteChange);
    connect(m_door.get(), &DoorFlow::codeReleased, m_codesPage, &CodesPage::noteChange);
    connect(m_devicesPage, &DevicesPage::cameraChosen, this, &Station::chooseCamera);
    connect(m_devicesPage, &DevicesPage::formatChosen, this, &Station::chooseCameraFormat);
    connect(m_devicesPage, &DevicesPage::mirrorChosen, this, &Station::setPreviewMirrored);
    connect(m_devicesPage, &DevicesPage::camerasAsked, this, &Station::listCameras);
    connect(m_devicesPage, &DevicesPage::scanHabitsChosen, this, [this](const ScanHabits &habits) {
        m_state.scanHabits = habits;
        remember(setting::kScanHabits, toText(habits));
    });
}

void Station::joinOfficePages()
{
    connect(m_ledgerPage, &LedgerPage::failed, this, &Station::troubled);
    connect(m_dashboardPage, &DashboardPage::failed, this, &Station::troubled);
    connect(m_reportPage, &ReportPage::failed, this, &Station::troubled);
    connect(m_ledgerPage, &LedgerPage::dutyNameEntered, this, &Station::setDutyName);
    connect(m_dashboardPage, &DashboardPage::ledgerAsked, this, [this] { Q_EMIT pageAsked(Page::Ledger); });
    connect(m_dashboardPage, &DashboardPage::reportAsked, this, [this](const QString &name) {
        m_reportPage->showReport(name);
        Q_EMIT pageAsked(Page::Reports);
    });
    connect(m_door.get(), &DoorFlow::answered, m_dashboardPage, &DashboardPage::noteChange);
    connect(m_door.get(), &DoorFlow::undone, m_dashboardPage, &DashboardPage::noteChange);
    connect(m_door.get(), &DoorFlow::answered, m_reportPage, &ReportPage::noteChange);
    connect(m_door.get(), &DoorFlow::undone, m_reportPage, &ReportPage::noteChange);
}

/// Who may come in may be another, too.
void Station::noteMoneyChanged()
{
    m_door->refresh();
    tellOfficePages();
}

/// What is owed and every list may be another: the pages ask anew when they are looked at.
void Station::tellOfficePages()
{
    if (m_ledgerPage)
        m_ledgerPage->noteChange();
    if (m_dashboardPage)
        m_dashboardPage->noteChange();
    if (m_reportPage)
        m_reportPage->noteChange();
}

PlanPage *Station::planPage() const
{
    return m_planPage;
}

CodesPage *Station::codesPage() const
{
    return m_codesPage;
}

DevicesPage *Station::devicesPage() const
{
    return m_devicesPage;
}

PreparePage *Station::preparePage() const
{
    return m_preparePage;
}

LedgerPage *Station::ledgerPage() const
{
    return m_ledgerPage;
}

DashboardPage *Station::dashboardPage() const
{
    return m_dashboardPage;
}

ReportPage *Station::reportPage() const
{
    return m_reportPage;
}

void Station::chooseRoom(const QString &room)
{
    m_state.room = room;
    m_doorPage->setRoom(room);
    m_studioPage->setRoom(room);
    remember(setting::kRoom, room);
    if (showsDemoPhones())
        startCamera();
}

void Station::rememberLanguage(const QString &language)
{
    remember(setting::kLanguage, language);
}

void Station::setDutyName(const QString &name)
{
    m_state.dutyName = name;
    if (m_doorPage)
        m_doorPage->setDutyName(name);
    if (m_studioPage)
        m_studioPage->setDutyName(name);
    if (m_ledgerPage)
        m_ledgerPage->setDutyName(name);
    if (m_codesPage)
        m_codesPage->setDutyName(name);
    Q_EMIT dutyNameChanged(name);
    remember(setting::kDutyName, name);
    if (name.isEmpty())
        return;
    const auto signedIn =
        m_storage->ask([name, room = m_state.room, now = m_clock->nowUtcMs()](storage::Stores &stores) {
            return stores.append(SignedIn{room}, now, name);
        });
    whenDone(signedIn, this, [this](const Result<Entry> &entry) {
        if (!entry)
            Q_EMIT troubled(entry.error());
    });
}

void Station::setPageInFront(Page page)
{
    if (m_doorPage)
        m_doorPage->setTrialRun(page == Page::Devices);
    turnToStudio(page == Page::Studio);
    const bool isInFront = page == Page::Door || page == Page::Devices;
    if (!showsDemoPhones() || isInFront == m_camera.isRunning())
        return;
    if (isInFront)
        startCamera();
    else
        m_camera.stop();
}

void Station::remember(const QString &key, const QString &value)
{
    const auto stored =
        m_storage->ask([key, value](storage::Stores &stores) { return stores.setSetting(key, value); });
    whenDone(stored, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT troubled(done.error());
    });
}

void Station::reloadPlan()
{
    const auto plan = m_storage->ask([](storage::Stores &stores) { return stores.plan(); });
    whenDone(plan, this, [this](const Result<std::optional<Plan>> &read) {
        if (!read)
            return void(Q_EMIT troubled(read.error()));
        m_state.plan = *read;
        if (!m_state.plan)
            return m_door->refresh(); // the roster may be another
        m_doorPage->setPlan(*m_state.plan);
        m_studioPage->setPlan(*m_state.plan);
        if (!m_state.plan->room(m_state.room) && !m_state.plan->rooms.isEmpty())
            chooseRoom(m_state.plan->rooms.front().code);
        else
            m_door->refresh();
    });
}

} // namespace liuying::app
