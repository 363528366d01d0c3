// SPDX-License-Identifier: Apache-2.0
// The pictures of codes and cards: a card read at the door, a folder of cards before the day, and the
// devices.
#include "app/Screenshots.h"

#include "app/CardScenes.h"
#include "app/Once.h"
#include "app/Scenes.h"
#include "core/scanner/ScanTrial.h"
#include "gui/codes/CodesPage.h"
#include "gui/codes/IntakePanel.h"
#include "gui/devices/DevicesPage.h"
#include "gui/devices/ScannerPanel.h"
#include "vision/Codes.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadAtWork = 20; // cards, of three times as many

/// The test code as a scanner sends it that needs nothing.
ScanReading goodScan()
{
    const QString code = scannerTestCode();
    return {
        .payload = code.toUtf8(), .typed = code, .suffix = ScanSuffix::Enter, .paceMs = 2, .slowestGapMs = 4};
}

/// As it comes from one that sends upper case only, an identifier before it and nothing after it.
ScanReading faultyScan()
{
    const QString code = u"]Q1"_s + scannerTestCode().toUpper();
    return {.payload = code.toUtf8(), .typed = code, .paceMs = 18, .slowestGapMs = 31};
}

} // namespace

/// The card of @p phone is not read before the picture was taken.
void Screenshots::arrangeReading(const QImage &phone)
{
    m_cardReader.acquire(m_cardReader.available());
    m_station->door().setCardReader([this](const QImage &picture, const vision::SeenCode &code) {
        m_cardReader.acquire();
        m_cardReader.release();
        return vision::readCard(picture, code);
    });
    once(&m_station->door(), &DoorFlow::answered, this, [this] { ready(); });
    m_station->camera().start(stillCamera(phone));
}

void Screenshots::arrangeCardRead()
{
    once(m_station.get(), &Station::verdictShown, this,
         [this] { once(&m_station->door(), &DoorFlow::statusChanged, this, [this] { ready(); }); });
    m_cardReader.release();
}

std::deque<Screenshots::Shot> Screenshots::codeShots()
{
    return {{u"codes"_s, [this] { arrangeCodes(); }},
            {u"codes-work"_s, [this] { arrangeCodesAtWork(); }},
            {u"codes-done"_s, [this] { arrangeCodesDone(); }},
            {u"codes-deciding"_s, [this] { arrangeDeciding(); }},
            {u"codes-missing"_s, [this] { arrangeHandedIn(); }}};
}

void Screenshots::arrangeCodes()
{
    m_window->showPage(Page::Codes);
    ready();
}

void Screenshots::arrangeCodesAtWork()
{
    const QString folder = m_data->filePath(u"采集码"_s);
    if (const Result<void> drawn = drawHandedInCards(m_data->path(), folder); !drawn)
        return stop(drawn);
    const auto waiting = std::make_shared<int>(kReadAtWork);
    connect(&m_station->codes(), &CodeFlow::found, this, [this, waiting](const QList<CardFinding> &findings) {
        const int before = *waiting;
        *waiting -= static_cast<int>(findings.size());
        if (before > 0 && *waiting <= 0)
            ready();
    });
    m_station->codesPage()->take({folder});
}

/// The page turns to the doubtful ones by itself.
void Screenshots::arrangeCodesDone()
{
    if (!m_station->codes().isWorking())
        return ready();
    once(&m_station->codes(), &CodeFlow::ended, this,
         [this] { once(&m_station->codes(), &CodeFlow::pictureReady, this, [this] { ready(); }); });
}

/// The next one, and the first student for it.
void Screenshots::arrangeDeciding()
{
    QWidget *list = m_station->codesPage()->findChild<IntakePanel *>()->focusProxy();
    const auto press = [list](Qt::Key key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(list, &event);
    };
    once(&m_station->codes(), &CodeFlow::pictureReady, this, [this, press] {
        press(Qt::Key_1, u"1"_s);
        ready();
    });
    press(Qt::Key_S, u"s"_s);
}

void Screenshots::arrangeHandedIn()
{
    once(&m_station->codes(), &CodeFlow::handedInReady, this, [this] { ready(); });
    m_station->codesPage()->showPart(CodesPage::Part::HandedIn);
}

std::deque<Screenshots::Shot> Screenshots::deviceShots(const QImage &phone)
{
    return {{u"devices"_s, [this, phone] { arrangeDevices(phone); }},
            {u"devices-scanner"_s, [this] { arrangeScan(goodScan()); }},
            {u"devices-faults"_s, [this] { arrangeScan(faultyScan()); }}};
}

void Screenshots::arrangeDevices(const QImage &phone)
{
    m_station->setPageInFront(Page::Devices); // nobody is admitted
    m_window->showPage(Page::Devices);
    once(&m_station->camera(), &vision::CodeCamera::paceMeasured, this, [this] { ready(); });
    m_station->camera().start(stillCamera(phone));
}

void Screenshots::arrangeScan(const ScanReading &reading)
{
    m_station->devicesPage()->findChild<ScannerPanel *>()->showScan(reading);
    ready();
}

} // namespace liuying::app
