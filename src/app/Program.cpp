// SPDX-License-Identifier: Apache-2.0
#include "app/Program.h"

#include "flows/DataFolder.h"
#include "flows/WhenDone.h"
#include "flows/Words.h"
#include "flows/plan/PlanDesk.h"
#include "gui/prepare/PreparePage.h"
#include "gui/shell/Banner.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TroublePage.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace liuying::app {

using namespace Qt::StringLiterals;

Program::Program(Options options)
    : m_options(std::move(options)), m_language(m_options.language.isEmpty() ? u"zh"_s : m_options.language)
{
    useLanguage(m_language);
    NavigationRail &rail = m_window.rail();
    rail.setLanguage(m_language);
    connect(&rail, &NavigationRail::languageChosen, this, &Program::chooseLanguage);
    connect(&rail, &NavigationRail::dutyNameEntered, this, [this](const QString &name) {
        if (m_station)
            m_station->setDutyName(name);
    });
    connect(&rail, &NavigationRail::cameraChosen, this, [this](const QString &key) {
        if (m_station)
            m_station->chooseCamera(key);
    });
    connect(&rail, &NavigationRail::camerasAsked, this, [this] {
        if (m_station)
            m_window.rail().setCameras(cameraChoices(m_station->state().camera, m_station->state().isDemo),
                                       m_station->state().camera);
    });
    connect(&m_window, &MainWindow::pageShown, this, [this](Page page) {
        if (m_station)
            m_station->setPageInFront(page);
    });
}

Program::~Program()
{
    closeStation();
}

void Program::start()
{
    show([this] { m_window.showAlone(waitingPage(tr("正在打开…"))); });
    m_window.show();
    // After the first paint: whatever opening costs, the window is already there.
    QTimer::singleShot(0, this, m_options.isDemo ? &Program::openDemo : &Program::openUsual);
}

QString Program::usualFolder() const
{
    return m_options.folder.isEmpty() ? defaultDataFolder() : m_options.folder;
}

void Program::openUsual()
{
    openFolder(usualFolder());
}

void Program::openFolder(const QString &folder)
{
    openStation({.folder = folder,
                 .mode = storage::OpenMode::OpenExisting,
                 .isDemo = false,
                 .room = m_options.room,
                 .camera = m_options.camera});
}

void Program::openDemo()
{
    const bool isChosen = m_options.isDemo && !m_options.folder.isEmpty();
    openStation({.folder = isChosen ? m_options.folder : defaultDataFolder() + u"/demo"_s,
                 .mode = storage::OpenMode::OpenOrCreate,
                 .isDemo = true,
                 .room = m_options.room,
                 .camera = m_options.camera});
}

void Program::beginFromNotice(const QString &file)
{
    openStation({.folder = m_wish.folder,
                 .mode = storage::OpenMode::OpenOrCreate,
                 .isDemo = false,
                 .room = {},
                 .camera = m_options.camera},
                file);
}

void Program::beginFromPart(const QString &file)
{
    // Read before anything is made: a file that is no part leaves no empty station behind.
    whenDone(QtConcurrent::run([file] { return PlanDesk::readPart(file); }), this,
             [this](const Result<PlanPartFile> &part) {
                 if (part)
                     openStation({.folder = m_wish.folder,
                                  .mode = storage::OpenMode::OpenOrCreate,
                                  .isDemo = false,
                                  .room = {},
                                  .camera = m_options.camera,
                                  .part = *part});
                 else
                     showBanner(part.error());
             });
}

void Program::openStation(const StationWish &wish, const QString &notice)
{
    closeStation();
    m_wish = wish;
    show([this] {
        m_window.showAlone(
            waitingPage(m_wish.isDemo ? tr("正在准备演示：一所虚构的学校，约七千名学生…") : tr("正在打开…")));
    });
    m_station = std::make_unique<Station>(wish);
    connect(m_station.get(), &Station::opened, this, [this, notice] { showOpened(notice); });
    connect(m_station.get(), &Station::failed, this, &Program::takeFailure, Qt::QueuedConnection);
    connect(m_station.get(), &Station::troubled, this, &Program::showBanner);
    connect(m_station.get(), &Station::pageAsked, &m_window, &MainWindow::showPage);
    connect(m_station.get(), &Station::dutyNameChanged, &m_window.rail(), &NavigationRail::setDutyName);
    connect(m_station.get(), &Station::verdictShown, this, [this](const DoorAnswer &answer) {
        m_window.showVerdict(answer, m_station->state().plan.value_or(Plan()));
    });
    m_station->open();
}

void Program::showOpened(const QString &notice)
{
    const StationState &state = m_station->state();
    if (m_options.language.isEmpty() && !state.language.isEmpty() && state.language != m_language) {
        m_language = state.language;
        useLanguage(m_language);
        m_window.rail().setLanguage(m_language);
    }
    m_window.rail().setStation(state.stationId);
    m_window.rail().setDutyName(state.dutyName);
    m_window.setDemo(state.isDemo);
    showPages(m_wish.part ? Page::Plan : state.plan && notice.isEmpty() ? Page::Door : Page::Prepare);
    if (!notice.isEmpty())
        m_station->preparePage()->readFile(DocumentKind::Timetable, notice);
    Q_EMIT stationShown();
}

void Program::showPages(Page first)
{
    m_screen = [this] { showPages(m_window.page()); };
    m_window.clearPages();
    m_window.showPages(m_station->makePages(), first);
}

void Program::takeFailure(const Error &error)
{
    closeStation();
    if (error.code == ErrorCode::NotFound)
        show([this] { showStart(); });
    else
        show([this, error] { showTrouble(error); });
}

void Program::showStart()
{
    auto *page = new StartPage;
    // Queued: each of these takes the page away that is still telling about it.
    connect(page, &StartPage::noticeChosen, this, &Program::beginFromNotice, Qt::QueuedConnection);
    connect(page, &StartPage::partChosen, this, &Program::beginFromPart, Qt::QueuedConnection);
    connect(page, &StartPage::demoAsked, this, &Program::openDemo, Qt::QueuedConnection);
    connect(page, &StartPage::folderChosen, this, &Program::openFolder, Qt::QueuedConnection);
    m_window.showAlone(page);
}

void Program::showTrouble(const Error &error)
{
    auto *page = new TroublePage(error, m_wish.folder);
    connect(
        page, &TroublePage::retryAsked, this, [this] { openStation(m_wish); }, Qt::QueuedConnection);
    connect(page, &TroublePage::demoAsked, this, &Program::openDemo, Qt::QueuedConnection);
    connect(page, &TroublePage::folderChosen, this, &Program::openFolder, Qt::QueuedConnection);
    m_window.showAlone(page);
}

void Program::showBanner(const Error &error)
{
    m_window.banner().showMessage(Banner::Tone::Error, errorWords(error));
}

void Program::chooseLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    useLanguage(language);
    m_window.rail().setLanguage(language);
    if (m_station)
        m_station->rememberLanguage(language);
    m_window.banner().hide();
    m_screen();
}

void Program::closeStation()
{
    m_window.clearPages();
    m_station.reset();
}

void Program::show(std::function<void()> screen)
{
    m_screen = std::move(screen);
    m_screen();
}

} // namespace liuying::app
