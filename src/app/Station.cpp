// SPDX-License-Identifier: Apache-2.0
#include "app/Station.h"

#include "flows/WhenDone.h"
#include "gui/door/DoorPage.h"
#include "gui/plan/PlanPage.h"
#include "gui/prepare/PreparePage.h"
#include "gui/report/AttendancePage.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStation, "liuying.station")

} // namespace

Station::Station(StationWish wish, std::unique_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_clock(std::move(clock)),
      m_storage(std::make_unique<storage::StorageThread>())
{
    if (!m_clock) {
        auto machineClock = std::make_unique<StationClock>();
        m_machineClock = machineClock.get();
        m_clock = std::move(machineClock);
    }
    connect(this, &Station::troubled, this, [](const Error &error) {
        qCWarning(logStation).noquote() << "trouble:" << error.message << error.detail;
    });
}

Station::~Station()
{
    m_camera.stop();
    m_door.reset();
    m_plans.reset();
    m_imports.reset();
    m_office.reset();
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
                begin(*read);
            else
                Q_EMIT failed(read.error());
        });
    });
}

void Station::begin(const StationState &state)
{
    m_state = state;
    if (m_machineClock)
        m_machineClock->setOffsetMs(state.clockOffsetMs);
    m_office = std::make_unique<StationOffice>(*m_storage, *m_clock);
    m_imports = std::make_unique<ImportFlow>(*m_storage, *m_clock);
    m_plans = std::make_unique<PlanFlow>(*m_storage, *m_clock);
    m_door = std::make_unique<DoorFlow>(*m_storage, *m_clock);
    connect(m_office.get(), &Office::failed, this, &Station::troubled);
    connect(m_imports.get(), &ImportFlow::imported, this, &Station::reloadPlan);
    connect(m_imports.get(), &ImportFlow::imported, m_plans.get(), &PlanFlow::askBook);
    connect(m_plans.get(), &PlanFlow::published, this, &Station::reloadPlan);
    connect(m_plans.get(), &PlanFlow::partAccepted, this, &Station::reloadPlan);
    Q_EMIT opened();
}

QList<QWidget *> Station::makePages()
{
    m_doorPage = new DoorPage(*m_door, m_camera, m_sounds);
    m_preparePage = new PreparePage(*m_imports, *m_office);
    m_planPage = new PlanPage(*m_plans, m_planEditor, *m_office, *m_clock);
    auto *attendancePage = new AttendancePage(*m_office);
    joinPages();
    connect(m_door.get(), &DoorFlow::answered, attendancePage, &AttendancePage::noteChange);
    connect(m_door.get(), &DoorFlow::undone, attendancePage, &AttendancePage::noteChange);
    m_doorPage->setDutyName(m_state.dutyName);
    if (m_state.plan) {
        m_doorPage->setPlan(*m_state.plan);
        m_doorPage->setRoom(m_state.room);
    }
    startCamera();
    return {m_doorPage, m_preparePage, m_planPage, attendancePage};
}

void Station::joinPages()
{
    connect(m_doorPage, &DoorPage::roomChosen, this, &Station::chooseRoom);
    connect(m_doorPage, &DoorPage::verdictShown, this, &Station::verdictShown);
    connect(m_preparePage, &PreparePage::failed, this, &Station::troubled);
    connect(m_planPage, &PlanPage::failed, this, &Station::troubled);
    connect(m_planPage, &PlanPage::prepareAsked, this, &Station::prepareAsked);
}

PlanPage *Station::planPage() const
{
    return m_planPage;
}

PreparePage *Station::preparePage() const
{
    return m_preparePage;
}

void Station::startCamera()
{
    // The drawn phones take their students from the plan: without one there is nothing to draw.
    if (m_state.room.isEmpty() && showsDemoPhones())
        return;
    m_camera.start(sourceFor(m_state.camera, {m_wish.folder, m_state.room, m_state.isDemo}, *m_clock));
}

bool Station::showsDemoPhones() const
{
    return m_state.isDemo && (m_state.camera == u"auto"_s || m_state.camera == u"demo"_s);
}

void Station::chooseRoom(const QString &room)
{
    m_state.room = room;
    m_doorPage->setRoom(room);
    remember(setting::kRoom, room);
    if (showsDemoPhones())
        startCamera();
}

void Station::chooseCamera(const QString &key)
{
    m_state.camera = key;
    remember(setting::kCamera, key);
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

void Station::setDoorInFront(bool isInFront)
{
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
            return;
        m_doorPage->setPlan(*m_state.plan);
        if (!m_state.plan->room(m_state.room) && !m_state.plan->rooms.isEmpty())
            chooseRoom(m_state.plan->rooms.front().code);
        else
            m_door->refresh();
    });
}

} // namespace liuying::app
