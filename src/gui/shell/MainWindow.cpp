// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/MainWindow.h"

#include "gui/common/Theme.h"
#include "gui/shell/Banner.h"
#include "gui/shell/VerdictToast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_rail(new NavigationRail(this)), m_banner(new Banner(this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/liuying.svg"_s));
    setMinimumSize(1024, 640);
    resize(1366, 768);
    auto *body = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(body);
    m_toast = new VerdictToast(body);

    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_toast, &VerdictToast::doorAsked, this, [this] { showPage(Page::Door); });
    addShortcuts();
    m_rail->setStationOpen(false);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    for (const Page page : kPages) {
        const auto key = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, page] { showPage(page); });
    }
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::showPages(const QList<QWidget *> &pages, Page first)
{
    clearPages();
    m_pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page : pages)
        m_pages->addWidget(page);
    m_hasStation = true;
    m_rail->setStationOpen(true);
    showPage(first);
}

void MainWindow::showAlone(QWidget *page)
{
    clearPages();
    m_pages->setContentsMargins(0, 0, m_rail->width(), 0); // in the middle of the window, not beside the rail
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::clearPages()
{
    m_hasStation = false;
    m_rail->setStationOpen(false);
    m_toast->hide();
    while (m_pages->count() > 0) {
        QWidget *page = m_pages->widget(0);
        m_pages->removeWidget(page);
        delete page;
    }
}

void MainWindow::showPage(Page page)
{
    if (!m_hasStation)
        return;
    m_page = page;
    m_rail->setPage(page);
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus();
    if (page == Page::Door)
        m_toast->hide();
    Q_EMIT pageShown(page);
}

void MainWindow::showVerdict(const DoorAnswer &answer, const Plan &plan)
{
    if (m_hasStation && m_page != Page::Door)
        m_toast->showAnswer(answer, plan);
}

void MainWindow::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    m_rail->setDemo(isDemo);
    retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(m_isDemo ? tr("留影 Liuying · 演示") : u"留影 Liuying"_s);
}

QWidget *waitingPage(const QString &text)
{
    auto *page = new QLabel(text);
    page->setObjectName(u"waitingPage"_s);
    page->setAlignment(Qt::AlignCenter);
    page->setFont(theme::font(theme::Type::Title));
    return page;
}

} // namespace liuying
