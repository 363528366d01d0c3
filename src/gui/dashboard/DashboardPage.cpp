// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardPage.h"

#include "flows/CampaignTime.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"
#include "gui/dashboard/CollegeShares.h"
#include "gui/dashboard/DashboardFigures.h"
#include "gui/dashboard/DashboardWords.h"
#include "gui/dashboard/PaceChart.h"
#include "gui/dashboard/RoomGrid.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr std::chrono::milliseconds kRest{1000};   ///< after a change
constexpr std::chrono::milliseconds kAgain{5'000}; ///< while it is seen: "how long ago" goes on

constexpr int kSideShare = 8; ///< of the width, beside the colleges
constexpr int kCollegesShare = 5;

} // namespace

class DashboardPage::Private {
public:
    Private(DashboardPage &page, ReportFlow &flow)
        : q(page), reports(flow), phaseLabel(new QLabel(&page)), captionLabel(new ElidedLabel(&page)),
          figures(new DashboardFigures(&page)), dutiesCard(new QFrame(&page)),
          duties(new SentenceList(dutiesCard)), rooms(new RoomGrid(&page)),
          colleges(new CollegeShares(&page)), pace(new PaceChart(&page)),
          body(new QBoxLayout(QBoxLayout::LeftToRight)), side(new QBoxLayout(QBoxLayout::TopToBottom)),
          rest(new QTimer(&page)), again(new QTimer(&page))
    {
        setUpDuties();
        pace->setObjectName(u"paceChart"_s);
        rest->setObjectName(u"restTimer"_s);
        rest->setSingleShot(true);
        rest->setInterval(kRest);
        again->setObjectName(u"againTimer"_s);
        again->setInterval(kAgain);
        side->setSpacing(kGrid * 3 / 2);
        side->addWidget(dutiesCard, 2);
        side->addWidget(pace, 3);
        body->setSpacing(kGrid * 3 / 2);
        body->addLayout(side, kSideShare);
        body->addWidget(colleges, kCollegesShare);
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins(kGrid * 3, kGrid * 2, kGrid * 3, kGrid * 2);
        layout->setSpacing(kGrid * 3 / 2);
        layout->addLayout(makeHeader());
        layout->addWidget(figures);
        layout->addWidget(rooms);
        layout->addLayout(body, 1);
        connectParts();
    }

    void ask()
    {
        if (q.isVisible())
            reports.askDashboard();
    }

    void show(const Dashboard &dashboard)
    {
        hasFailed = false;
        phaseLabel->setText(phaseWords(dashboard));
        captionLabel->setText(
            dashboard.campaign.title.isEmpty()
                ? momentWords(dashboard.now)
                : DashboardPage::tr("%1 · %2").arg(dashboard.campaign.title, momentWords(dashboard.now)));
        figures->showFigures(dashboard);
        showDuties(dutiesOf(dashboard));
        // Away from its days a room has nothing to say; what is left to do has the place.
        QList<RoomNow> today = dashboard.rooms;
        today.removeIf([](const RoomNow &room) { return !room.isToday && room.in == 0; });
        rooms->showRooms(today, dashboard.now);
        const bool isAhead = phaseOf(dashboard) == Phase::Before || phaseOf(dashboard) == Phase::Unplanned;
        colleges->showColleges(dashboard.colleges, isAhead ? Share::Paid : Share::In);
        arrange(!today.isEmpty(), !isAhead);
        pace->showPace(dashboard.pace, dashboard.paceDay);
        Q_EMIT q.shown();
    }

    DashboardPage &q;
    ReportFlow &reports;
    QLabel *phaseLabel;
    QLabel *captionLabel;
    DashboardFigures *figures;
    QFrame *dutiesCard;
    SentenceList *duties;
    RoomGrid *rooms;
    CollegeShares *colleges;
    PaceChart *pace;
    QBoxLayout *body;       ///< the side, and the colleges
    QBoxLayout *side;       ///< what is to be done, and the pace
    QStringList dutyPages;  ///< of each line of the duties
    QTimer *rest;           ///< runs after a change
    QTimer *again;          ///< runs while the page is seen
    bool hasFailed = false; ///< and that was said

private:
    QLayout *makeHeader()
    {
        auto *titleLabel = new QLabel(DashboardPage::tr("总览"), &q);
        titleLabel->setProperty("role", u"title"_s);
        phaseLabel->setObjectName(u"phaseLabel"_s);
        phaseLabel->setProperty("role", u"note"_s);
        phaseLabel->setText(DashboardPage::tr("正在统计…"));
        captionLabel->setObjectName(u"campaignLabel"_s);
        captionLabel->setProperty("role", u"caption"_s);
        captionLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *header = new QHBoxLayout;
        header->setSpacing(kGrid * 3 / 2);
        header->addWidget(titleLabel);
        header->addWidget(phaseLabel);
        header->addWidget(captionLabel, 1);
        return header;
    }

    void setUpDuties()
    {
        dutiesCard->setProperty("role", u"card"_s);
        duties->setObjectName(u"dutyList"_s);
        duties->setAccessibleName(DashboardPage::tr("要处理的"));
        auto *headLabel = new QLabel(DashboardPage::tr("要处理的"), dutiesCard);
        headLabel->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
        headLabel->setContentsMargins(kGrid * 3 / 2, 0, 0, 0);
        auto *layout = new QVBoxLayout(dutiesCard);
        layout->setContentsMargins(1, kGrid, 1, kGrid);
        layout->setSpacing(0);
        layout->addWidget(headLabel);
        layout->addWidget(makeScroll(), 1);
    }

    /// As high as the duties where there is room for them.
    QWidget *makeScroll()
    {
        duties->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        duties->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        auto *scroll = new QScrollArea(dutiesCard);
        scroll->setWidget(duties);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        return scroll;
    }

    /// Below the rooms everything stands side by side. Without rooms the duties have a row of their own, as
    /// high as they are, and without arrivals, ahead of the campaign, the colleges have all that is left.
    void arrange(bool hasRooms, bool hasPace)
    {
        body->setDirection(hasPace ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        side->setDirection(hasRooms ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        body->setStretch(0, hasPace ? kSideShare : 0);
        pace->setVisible(hasPace);
        dutiesCard->setSizePolicy(QSizePolicy::Preferred,
                                  hasRooms ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    }

    void showDuties(const QList<Duty> &found)
    {
        const QString chosen = dutyPages.value(duties->chosen().value_or(-1));
        QList<Sentence> sentences;
        dutyPages.clear();
        for (const Duty &duty : found) {
            sentences.append(duty.sentence);
            dutyPages.append(duty.page);
        }
        if (sentences == duties->sentences())
            return;
        duties->setSentences(sentences);
        // Other figures, but whoever works with the keyboard stays where he was.
        if (const qsizetype line = dutyPages.indexOf(chosen); !chosen.isEmpty() && line >= 0)
            duties->setCurrentIndex(duties->model()->index(static_cast<int>(line), 0));
    }

    void open(const QString &pageName)
    {
        if (pageName == u"ledger")
            Q_EMIT q.ledgerAsked();
        else if (!pageName.isEmpty())
            Q_EMIT q.reportAsked(pageName);
    }

    /// Once until it works again: it is asked every few seconds. The report page asks the same flow.
    void sayFailure(const Error &error)
    {
        if (q.isVisible() && !std::exchange(hasFailed, true))
            Q_EMIT q.failed(error);
    }

    void connectParts()
    {
        connect(&reports, &ReportFlow::dashboardReady, &q,
                [this](const Dashboard &dashboard) { show(dashboard); });
        connect(&reports, &ReportFlow::failed, &q, [this](const Error &error) { sayFailure(error); });
        connect(figures, &DashboardFigures::reportAsked, &q, &DashboardPage::reportAsked);
        connect(figures, &DashboardFigures::ledgerAsked, &q, &DashboardPage::ledgerAsked);
        connect(duties, &SentenceList::sentenceOpened, &q,
                [this](qsizetype line) { open(dutyPages.value(line)); });
        connect(rooms, &RoomGrid::opened, &q, [this] { open(u"throughput"_s); });
        connect(colleges, &CollegeShares::opened, &q, [this] { open(u"attendance"_s); });
        connect(rest, &QTimer::timeout, &q, [this] { ask(); });
        connect(again, &QTimer::timeout, &q, [this] { ask(); });
    }
};

DashboardPage::DashboardPage(ReportFlow &reports, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, reports))
{}

DashboardPage::~DashboardPage() = default;

void DashboardPage::noteChange()
{
    if (isVisible() && !d->rest->isActive())
        d->rest->start();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ask();
    d->again->start();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->again->stop();
    d->rest->stop();
}

} // namespace liuying
