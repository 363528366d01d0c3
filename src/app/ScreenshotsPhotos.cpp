// SPDX-License-Identifier: Apache-2.0
// The pictures of the studio's other parts: the register of a morning, its hand-over, trial photographs. All
// of it real, files and all.
#include "app/Screenshots.h"

#include "app/Once.h"
#include "app/StudioScenes.h"
#include "flows/handover/HandOverFlow.h"
#include "gui/studio/RegisterPanel.h"
#include "gui/studio/SelfCheckPanel.h"
#include "gui/studio/StudioPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>

namespace liuying::app {

using namespace Qt::StringLiterals;

std::deque<Screenshots::Shot> Screenshots::photoShots()
{
    return {{u"studio-register"_s, [this] { arrangeRegister(); }},
            {u"studio-hand-over"_s, [this] { arrangeHandOver(); }},
            {u"studio-self-check"_s, [this] { arrangeSelfCheck(); }}};
}

void Screenshots::arrangeRegister()
{
    connect(&m_station->handOver(), &HandOverFlow::failed, this,
            [this](const Error &error) { stop(failure(error.code, error.message, error.detail)); });
    once(&m_station->handOver(), &HandOverFlow::pictureReady, this, [this] { ready(); });
    m_window->showPage(Page::Studio);
    m_station->studioPage()->showPart(StudioPage::Part::Register);
}

void Screenshots::arrangeHandOver()
{
    auto *panel = m_station->studioPage()->findChild<RegisterPanel *>();
    m_outside = std::make_unique<QTemporaryDir>();
    const QString folder = m_outside->filePath(u"2025届/交付"_s);
    QDir().mkpath(folder);
    once(&m_station->handOver(), &HandOverFlow::surveyed, this, [this, panel] {
        once(&m_station->handOver(), &HandOverFlow::handedOver, this, [this] { ready(); });
        panel->findChild<QAbstractButton *>(u"handOverButton"_s)->click();
    });
    panel->setFolder(folder);
}

/// The second of the list: the first may have been drawn while the others were still looked at.
void Screenshots::arrangeSelfCheck()
{
    const QString folder = m_data->filePath(u"试拍"_s);
    if (const Result<void> drawn = drawTrialPhotos(m_data->path(), folder); !drawn)
        return stop(drawn);
    m_station->studioPage()->showPart(StudioPage::Part::SelfCheck);
    auto *panel = m_station->studioPage()->findChild<SelfCheckPanel *>();
    once(&m_station->selfCheck(), &SelfCheckFlow::ended, this, [this, panel] {
        once(&m_station->selfCheck(), &SelfCheckFlow::pictureReady, this, [this] { ready(); });
        auto *table = panel->findChild<QAbstractItemView *>(u"reportTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
    });
    panel->take({folder});
}

} // namespace liuying::app
