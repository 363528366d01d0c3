// SPDX-License-Identifier: Apache-2.0
#include "app/Screenshots.h"

#include "app/Once.h"
#include "app/Scenes.h"
#include "flows/Words.h"
#include "gui/dashboard/DashboardPage.h"
#include "gui/plan/BoardView.h"
#include "gui/plan/PlanPage.h"
#include "gui/plan/PlanSide.h"
#include "gui/prepare/PreparePage.h"
#include "gui/report/ReportPage.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TroublePage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFontDatabase>
#include <QTextStream>

#include <atomic>
#include <cstdio>

namespace liuying::app {

using namespace Qt::StringLiterals;

/// Stands where it is put; read from every thread of the station.
class StoppedClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return m_nowUtcMs; }
    void set(qint64 utcMs) { m_nowUtcMs = utcMs; }

private:
    std::atomic<qint64> m_nowUtcMs = 0;
};

namespace {

constexpr std::chrono::milliseconds kSettle{300}; // lists, bars and the preview are laid out by then
constexpr std::chrono::seconds kPatience{180};
constexpr int kSmallScreenWidth = 1366;
const QString kOnDuty = QStringLiteral("周敏");

Result<void> checkFont()
{
    // Without a Chinese font every character is an empty box, and nothing else would say so.
    if (QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        return failure(ErrorCode::NotFound, {}, u"no font with Simplified Chinese is installed"_s);
    return {};
}

} // namespace

Screenshots::Screenshots(const QString &folder) : m_folder(folder)
{
    for (const QString &language : {u"zh"_s, u"en"_s}) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            for (const DemoBegin begin :
                 {DemoBegin::CodesToCome, DemoBegin::MidMorning, DemoBegin::Afterwards})
                m_series.push_back({language, size, begin});
        }
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { stop(failure(ErrorCode::Internal, {}, u"the page %1 never came"_s.arg(m_shot.name))); });
}

Screenshots::~Screenshots()
{
    clearSeries();
}

void Screenshots::start()
{
    if (const Result<void> font = checkFont(); !font)
        return stop(font);
    if (!QDir().mkpath(m_folder))
        return stop(failure(ErrorCode::NoPermission, {}, u"cannot make %1"_s.arg(m_folder)));
    nextSeries();
}

void Screenshots::stop(const Result<void> &result)
{
    m_patience.stop();
    m_shots.clear();
    m_series.clear();
    m_result = result;
    if (!result)
        QTextStream(stderr) << result.error().detail << Qt::endl;
    Q_EMIT finished();
}

void Screenshots::clearSeries()
{
    m_cardReader.release(); // a station waits for the card that it reads
    if (m_window)
        m_window->clearPages();
    m_station.reset();
    m_window.reset();
    m_data.reset();
}

void Screenshots::nextSeries()
{
    clearSeries();
    if (m_series.empty())
        return stop({});
    m_current = m_series.front();
    m_series.pop_front();
    useLanguage(m_current.language);
    m_data = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>();
    m_window->rail().setLanguage(m_current.language);
    m_window->resize(m_current.size);
    m_window->show();
    if (m_current.begin == DemoBegin::MidMorning)
        m_shots = {{u"start"_s, [this] { arrangeStart(); }}, {u"trouble"_s, [this] { arrangeTrouble(); }}};
    nextShot();
}

void Screenshots::nextShot()
{
    if (m_shots.empty()) {
        if (m_station)
            return nextSeries();
        return openStation();
    }
    m_shot = m_shots.front();
    m_shots.pop_front();
    m_patience.start();
    m_shot.arrange();
}

void Screenshots::ready()
{
    QTimer::singleShot(kSettle, this, &Screenshots::take);
}

void Screenshots::take()
{
    m_patience.stop(); // it came; opening the next station may take its time
    const QString file = u"%1/%2.%3.%4x%5.png"_s.arg(m_folder, m_shot.name, m_current.language)
                             .arg(m_current.size.width())
                             .arg(m_current.size.height());
    if (!m_window->grab().save(file))
        return stop(failure(ErrorCode::NoPermission, {}, u"cannot write %1"_s.arg(file)));
    QTextStream(stdout) << file << Qt::endl;
    nextShot();
}

void Screenshots::openStation()
{
    auto clock = std::make_unique<StoppedClock>();
    m_clock = clock.get();
    m_station = std::make_unique<Station>(StationWish{.folder = m_data->path(),
                                                      .mode = storage::OpenMode::CreateNew,
                                                      .isDemo = true,
                                                      .demoBegin = m_current.begin,
                                                      .room = {},
                                                      .camera = {}},
                                          std::move(clock));
    m_station->sounds().setMuted(true);
    connect(m_station.get(), &Station::failed, this,
            [this](const Error &error) { stop(failure(error.code, error.message, error.detail)); });
    connect(m_station.get(), &Station::opened, this, [this] {
        // The clock stood at zero, so the offset is the demo's first moment itself.
        m_clock->set(m_station->state().clockOffsetMs);
        m_window->setDemo(true);
        m_window->rail().setStation(u"demo"_s); // its own id is new each time
        m_window->rail().setDutyName(kOnDuty);
        m_window->showPages(m_station->makePages(), Page::Door);
        m_station->setDutyName(kOnDuty);
        m_shots = shotsOfStation();
        nextShot();
    });
    m_station->open();
}

std::deque<Screenshots::Shot> Screenshots::shotsOfStation()
{
    m_station->camera().stop();
    if (m_current.begin == DemoBegin::CodesToCome)
        return codeShots();
    if (m_current.begin == DemoBegin::Afterwards)
        return afterShots();
    std::deque<Shot> shots = doorShots();
    std::ranges::move(planShots(), std::back_inserter(shots));
    std::ranges::move(officeShots(), std::back_inserter(shots));
    std::ranges::move(studioShots(), std::back_inserter(shots));
    std::ranges::move(photoShots(), std::back_inserter(shots));
    return shots;
}

std::deque<Screenshots::Shot> Screenshots::doorShots()
{
    const auto scenes = drawDoorScenes(m_data->path(), m_station->state(), *m_clock);
    if (!scenes) {
        const Error error = scenes.error();
        return {{u"door"_s, [this, error] { stop(failure(error.code, error.message, error.detail)); }}};
    }
    // The devices first: afterwards there is no camera any more.
    std::deque<Shot> shots = deviceShots(scenes->admit);
    std::ranges::move(
        std::deque<Shot>{{u"door-idle"_s, [this, scene = scenes->empty] { arrangeIdle(scene); }},
                         {u"door-admit"_s, [this, scene = scenes->admit] { arrangeDoor(scene); }},
                         {u"door-hold"_s, [this, scene = scenes->bare] { arrangeDoor(scene); }},
                         {u"door-candidates"_s, [this, scene = scenes->doubtful] { arrangeDoor(scene); }},
                         {u"door-wrongcard"_s, [this, scene = scenes->wrongSchool] { arrangeDoor(scene); }},
                         {u"door-reading"_s, [this, scene = scenes->unknown] { arrangeReading(scene); }},
                         {u"door-card"_s, [this] { arrangeCardRead(); }},
                         {u"door-refuse"_s, [this, scene = scenes->astray] { arrangeDoor(scene); }},
                         {u"door-override"_s, [this] { arrangeOverride(); }},
                         {u"door-already"_s, [this, scene = scenes->already] { arrangeDoor(scene); }},
                         {u"door-no-camera"_s, [this] { arrangeWithoutCamera(); }},
                         {u"prepare"_s, [this] { arrangePrepare(); }},
                         {u"prepare-preview"_s, [this] { arrangePreview(); }},
                         {u"prepare-document"_s, [this] { arrangeDocument(); }}},
        std::back_inserter(shots));
    return shots;
}

/// The ledger and the day as they stand while the doors are open.
std::deque<Screenshots::Shot> Screenshots::officeShots()
{
    return {{u"dashboard"_s, [this] { arrangeDashboard(); }},
            {u"report-attendance"_s, [this] { arrangeReport(u"attendance"_s); }},
            {u"ledger"_s, [this] { arrangeLedger(LedgerPage::Part::Colleges); }},
            {u"ledger-matching"_s, [this] { arrangeLedger(LedgerPage::Part::OpenItems); }},
            {u"ledger-imports"_s, [this] { arrangeLedger(LedgerPage::Part::Imports); }},
            {u"ledger-preview"_s, [this] { arrangeMoneyPreview(); }}};
}

/// The office in September; every report once, at the size of a small screen.
std::deque<Screenshots::Shot> Screenshots::afterShots()
{
    std::deque<Shot> shots{{u"dashboard-after"_s, [this] { arrangeDashboard(); }},
                           {u"ledger-refunds"_s, [this] { arrangeLedger(LedgerPage::Part::Refunds); }}};
    if (m_current.size.width() > kSmallScreenWidth)
        return shots;
    for (const ReportInfo &report : reportCatalogue()) {
        if (report.name != u"attendance") // that one is drawn on the day
            shots.push_back(
                {u"report-"_s + report.name, [this, name = report.name] { arrangeReport(name); }});
    }
    return shots;
}

/// What a person does to the plan in an hour: looks, shares out, asks how it will go, makes a mistake.
std::deque<Screenshots::Shot> Screenshots::planShots()
{
    return {{u"plan-board"_s, [this] { arrangeBoard(); }},
            {u"plan-subschedule"_s, [this] { arrangeSubSchedule(); }},
            {u"plan-forecast"_s, [this] { arrangeForecast(); }},
            {u"plan-problems"_s, [this] { arrangeProblems(); }},
            {u"plan-photos"_s, [this] { arrangePhotoRules(); }},
            {u"plan-publish"_s, [this] { arrangePublish(); }}};
}

void Screenshots::arrangeStart()
{
    m_window->showAlone(new StartPage);
    ready();
}

void Screenshots::arrangeTrouble()
{
    const Error error{ErrorCode::NewerProgram, {}, u"drawn for the manual"_s};
    m_window->showAlone(new TroublePage(error, u"/home/zhou/liuying"_s));
    ready();
}

void Screenshots::arrangeOverride()
{
    m_window->findChild<QAbstractButton *>(u"overruleKey"_s)->click(); // of the refusal before
    ready();
}

void Screenshots::arrangeWithoutCamera()
{
    once(&m_station->camera(), &vision::CodeCamera::sourceLost, this, [this] { ready(); });
    m_station->chooseCamera(u"none"_s);
}

void Screenshots::arrangeIdle(const QImage &emptyRoom)
{
    m_window->showPage(Page::Door);
    m_station->camera().start(stillCamera(emptyRoom)); // before anybody may be admitted
    m_station->setPageInFront(Page::Door);
    once(&m_station->camera(), &vision::CodeCamera::frameShown, this, [this] {
        once(&m_station->door(), &DoorFlow::statusChanged, this, [this] { ready(); });
        m_station->door().refresh();
    });
}

void Screenshots::arrangeDoor(const QImage &phone)
{
    // A card that is still being read has an answer, too, but no verdict.
    once(m_station.get(), &Station::verdictShown, this, [this] {
        // The flow sends a fresh status after every answer: queue and progress are up to date with it.
        once(&m_station->door(), &DoorFlow::statusChanged, this, [this] { ready(); });
    });
    m_station->camera().start(stillCamera(phone));
}

void Screenshots::arrangePrepare()
{
    once(&m_station->office(), &Office::overviewReady, this, [this] { ready(); });
    m_window->showPage(Page::Prepare);
}

void Screenshots::arrangePreview()
{
    const Result<QString> file = writeFaultyRoster(m_data->path(), m_data->path());
    if (!file)
        return stop(failureOf(file));
    once(&m_station->imports(), &ImportFlow::rosterRead, this, [this] { ready(); });
    m_station->preparePage()->readFile(DocumentKind::Roster, *file);
}

void Screenshots::arrangeDocument()
{
    const Result<QString> file =
        writeFaultyTimetable(m_station->state().plan.value_or(Plan()), m_data->path());
    if (!file)
        return stop(failureOf(file));
    once(&m_station->imports(), &ImportFlow::timetableRead, this, [this] { ready(); });
    m_station->preparePage()->readFile(DocumentKind::Timetable, *file);
}

void Screenshots::arrangeBoard()
{
    once(&m_station->plans(), &PlanFlow::publishableReady, this, [this] { ready(); });
    m_window->showPage(Page::Plan);
}

void Screenshots::arrangeSubSchedule()
{
    const QList<Batch> &batches = m_station->planEditor().plan().batches;
    const auto longest =
        std::ranges::max_element(batches, {}, [](const Batch &batch) { return batch.window.length(); });
    m_station->planPage()->board().selectBatch(Batch(*longest));
    ready();
}

void Screenshots::arrangeForecast()
{
    once(&m_station->plans(), &PlanFlow::forecastReady, this, [this] { ready(); });
    m_station->planPage()->side().turnTo(PlanSide::Tab::Forecast);
}

void Screenshots::arrangeProblems()
{
    once(&m_station->plans(), &PlanFlow::publishableReady, this, [this] { ready(); });
    PlanEditor &editor = m_station->planEditor();
    const Batch moved = editor.plan().batches.at(1);
    editor.moveBatch(moved, editor.plan().batches.front().room, moved.window);
    m_station->planPage()->side().turnTo(PlanSide::Tab::Problems);
}

void Screenshots::arrangePhotoRules()
{
    m_station->planPage()->side().turnTo(PlanSide::Tab::Photos);
    ready();
}

void Screenshots::arrangePublish()
{
    m_station->planPage()->side().turnTo(PlanSide::Tab::Publish);
    ready();
}

void Screenshots::arrangeDashboard()
{
    once(m_station->dashboardPage(), &DashboardPage::shown, this, [this] { ready(); });
    m_window->showPage(Page::Dashboard);
}

void Screenshots::arrangeLedger(LedgerPage::Part part)
{
    once(&m_station->ledger(), &LedgerFlow::viewReady, this, [this] { ready(); });
    m_station->ledgerPage()->showPart(part);
    m_window->showPage(Page::Ledger);
    m_station->ledger().askView();
}

void Screenshots::arrangeMoneyPreview()
{
    const Result<QString> file = writeFaultyPayments(m_data->path(), m_data->path());
    if (!file)
        return stop(failureOf(file));
    once(&m_station->moneyImports(), &ImportFlow::paymentsRead, this, [this] { ready(); });
    m_station->moneyImports().readPayments(*file);
}

void Screenshots::arrangeReport(const QString &name)
{
    once(m_station->reportPage(), &ReportPage::shown, this, [this] { ready(); });
    m_window->showPage(Page::Reports);
    m_station->reportPage()->showReport(name);
}

} // namespace liuying::app
