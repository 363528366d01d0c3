// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/CodesPage.h"

#include "gui/codes/HandedInPanel.h"
#include "gui/codes/IntakePanel.h"
#include "gui/common/DropPane.h"
#include "gui/common/Theme.h"
#include "gui/ledger/DutyBar.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr std::chrono::milliseconds kRest{1500};

} // namespace

class CodesPage::Private {
public:
    Private(CodesPage &owner, CodeFlow &codeFlow)
        : page(owner), flow(codeFlow), parts(new QButtonGroup(&owner)),
          duty(new DutyBar(CodesPage::tr("绑定要写明是谁核对的。请写上您的姓名："), &owner)),
          panels(new QStackedWidget(&owner)), intake(new IntakePanel(codeFlow, &owner)),
          handedIn(new HandedInPanel(codeFlow, &owner)), rest(new QTimer(&owner))
    {
        panels->addWidget(intake); // in the order of Part
        panels->addWidget(handedIn);
        rest->setSingleShot(true);
        rest->setInterval(kRest);
    }

    QWidget *makeHead()
    {
        auto *head = new QWidget(&page);
        auto *titleLabel = new QLabel(CodesPage::tr("采集码"), head);
        titleLabel->setProperty("role", u"title"_s);
        auto *layout = new QHBoxLayout(head);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kGrid);
        layout->addWidget(titleLabel);
        layout->addSpacing(kGrid * 2);
        const QList<std::pair<QString, QString>> words{{u"intakeButton"_s, CodesPage::tr("收采集码")},
                                                       {u"handedInButton"_s, CodesPage::tr("谁还没交")}};
        for (qsizetype i = 0; i < words.size(); ++i) {
            auto *button = new QPushButton(words[i].second, head);
            button->setObjectName(words[i].first);
            button->setProperty("kind", u"quiet"_s);
            button->setCheckable(true);
            button->setChecked(i == 0);
            parts->addButton(button, static_cast<int>(i));
            layout->addWidget(button);
        }
        layout->addStretch(1);
        return head;
    }

    void connectParts()
    {
        connect(parts, &QButtonGroup::idClicked, &page, [this](int part) { page.showPart(Part(part)); });
        connect(intake, &IntakePanel::bindAsked, &page,
                [this](const CardFinding &finding, const Student &student) {
                    duty->withName([=, this](const QString &by) { flow.bind(finding, student, by); });
                });
        connect(intake, &IntakePanel::releaseAsked, &page,
                [this](const CardFinding &finding, const QString &why) {
                    duty->withName([=, this](const QString &by) { flow.release(finding, why, by); });
                });
        connect(duty, &DutyBar::nameEntered, &page, &CodesPage::dutyNameEntered);
        connect(&flow, &CodeFlow::changed, &page, &CodesPage::noteChange);
        connect(&flow, &CodeFlow::failed, &page, &CodesPage::failed);
        connect(rest, &QTimer::timeout, &page, [this] { askIfLookedAt(); });
    }

    void askIfLookedAt()
    {
        if (handedIn->isVisible())
            flow.askHandedIn();
    }

    CodesPage &page;
    CodeFlow &flow;
    QButtonGroup *parts;
    DutyBar *duty;
    QStackedWidget *panels;
    IntakePanel *intake;
    HandedInPanel *handedIn;
    QTimer *rest;
};

CodesPage::CodesPage(CodeFlow &flow, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, flow))
{
    setObjectName(u"codesPage"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid * 3, kGrid * 2, kGrid * 3, kGrid * 2);
    layout->setSpacing(kGrid * 3 / 2);
    layout->addWidget(d->makeHead());
    layout->addWidget(d->duty);
    layout->addWidget(d->panels, 1);
    d->connectParts();
}

CodesPage::~CodesPage() = default;

void CodesPage::showPart(Part part)
{
    d->duty->giveUp();
    d->parts->button(static_cast<int>(part))->setChecked(true);
    d->panels->setCurrentIndex(static_cast<int>(part));
    d->panels->currentWidget()->setFocus();
    d->askIfLookedAt();
}

void CodesPage::setDutyName(const QString &name)
{
    d->duty->setName(name);
}

void CodesPage::take(const QStringList &filesAndFolders)
{
    showPart(Part::Intake);
    d->intake->take(filesAndFolders);
}

void CodesPage::noteChange()
{
    if (isVisible() && !d->rest->isActive())
        d->rest->start();
}

void CodesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->askIfLookedAt();
}

void CodesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->flow.isWorking() && !draggedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CodesPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedPaths(event->mimeData());
    if (paths.isEmpty() || d->flow.isWorking())
        return;
    event->acceptProposedAction();
    take(paths);
}

} // namespace liuying
