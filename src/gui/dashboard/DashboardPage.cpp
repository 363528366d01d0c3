// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardPage.h"

#include "flows/CampaignTime.h"
#include "gui/common/ElidedLabel.h"
#include "gui/common/Theme.h"
#include "gui/dashboard/CollegeShares.h"
#include "gui/dashboard/DashboardFigures.h"
#include "gui/dashboard/DashboardWords.h"
#include "gui/dashboard/DutyCard.h"
#include "gui/dashboard/PaceChart.h"
#include "gui/dashboard/RoomGrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr std::chrono::milliseconds kRest{1000};   ///< after a change
constexpr std::chrono::milliseconds kAgain{5'000}; ///< while it is seen: "how long ago" goes on

constexpr int kTallPage = 900;
constexpr int kSideShare = 7; ///< of the width, beside the colleges
constexpr int kCollegesShare = 5;

} // namespace

class DashboardPage::Private {
public:
    Private(DashboardPage &page, ReportFlow &flow)
        : q(page), reports(flow), phaseLabel(new QLabel(&page)), captionLabel(new ElidedLabel(&page)),
          figures(new DashboardFigures(&page)), duties(new DutyCard(&page)), rooms(new RoomGrid(&page)),
          colleges(new CollegeShares(&page)), pace(new PaceChart(&page)),
          body(new QBoxLayout(QBoxLayout::LeftToRight)), side(new QBoxLayout(QBoxLayout::TopToBottom)),
          rest(new QTimer(&page)), again(new QTimer(&page))
    {
        pace->setObjectName(u"paceChart"_s);
        rest->setObjectName(u"restTimer"_s);
        rest->setSingleShot(true);
        rest->setInterval(kRest);
        again->setObjectName(u"againTimer"_s);
        again->setInterval(kAgain);
        side->setSpacing(kGrid * 3 / 2);
        side->addWidget(duties, 2);
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
        duties->showDuties(dutiesOf(dashboard));
        // Away from its days a room has nothing to say; what is left to do has the place.
        QList<RoomNow> today = dashboard.rooms;
        today.removeIf([](const RoomNow &room) { return !room.isToday && room.in == 0; });
        rooms->showRooms(today, dashboard.now);
        isAhead = phaseOf(dashboard) == Phase::Before || phaseOf(dashboard) == Phase::Unplanned;
        colleges->showColleges(dashboard.colleges, isAhead ? Share::Paid : Share::In);
        hasRooms = !today.isEmpty();
        arrange();
        pace->showPace(dashboard.pace, dashboard.paceDay);
        Q_EMIT q.shown();
    }

    /// Low windows have the duties beside the pace, others above it, as high as they are. Ahead of the
    /// campaign there is no pace and the colleges have all that is left.
    void arrange()
    {
        const bool isBeside = hasRooms && q.height() < kTallPage;
        body->setDirection(isAhead ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        side->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        body->setStretch(0, isAhead ? 0 : kSideShare);
        side->setStretch(0, isBeside ? 2 : 0);
        pace->setVisible(!isAhead);
        duties->setSizePolicy(QSizePolicy::Preferred,
                              isBeside ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    }

    DashboardPage &q;
    ReportFlow &reports;
    QLabel *phaseLabel;
    QLabel *captionLabel;
    DashboardFigures *figures;
    DutyCard *duties;
    RoomGrid *rooms;
    CollegeShares *colleges;
    PaceChart *pace;
    QBoxLayout *body;       ///< the side, and the colleges
    QBoxLayout *side;       ///< what is to be done, and the pace
    QTimer *rest;           ///< runs after a change
    QTimer *again;          ///< runs while the page is seen
    bool hasRooms = false;  ///< that are today's
    bool isAhead = true;    ///< nobody can have come yet
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
        connect(duties, &DutyCard::opened, &q, [this](const QString &pageName) { open(pageName); });
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

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrange();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->again->stop();
    d->rest->stop();
}

} // namespace liuying
