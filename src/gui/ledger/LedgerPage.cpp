// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerPage.h"

#include "flows/Words.h"
#include "gui/common/Theme.h"
#include "gui/common/Toast.h"
#include "gui/ledger/CollegesPanel.h"
#include "gui/ledger/DutyBar.h"
#include "gui/ledger/ImportSteps.h"
#include "gui/ledger/ImportsPanel.h"
#include "gui/ledger/LedgerHeader.h"
#include "gui/ledger/LedgerScope.h"
#include "gui/ledger/OpenItemsPanel.h"
#include "gui/ledger/RefundsPanel.h"

#include <QDragEnterEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr std::chrono::milliseconds kRefreshDelay{1500};

} // namespace

class LedgerPage::Private {
public:
    Private(LedgerPage &owner, LedgerFlow &ledgerFlow, ImportFlow &importFlow)
        : page(owner), ledger(ledgerFlow), header(new LedgerHeader(&owner)), duty(new DutyBar(&owner)),
          panels(new QStackedWidget(&owner)), colleges(new CollegesPanel(&owner)),
          open(new OpenItemsPanel(&owner)), refunds(new RefundsPanel(&owner)),
          imports(new ImportsPanel(importFlow, &owner)), overlay(new DropOverlay(&owner)),
          toast(new Toast(header)), refresh(new QTimer(&owner))
    {}

    void show(Part part);
    void showView();
    void connectPanels();
    void connectFlow();
    /// Does it in the name of the person at the desk.
    template <typename Action>
    void inName(Action action)
    {
        duty->withName([action](const QString &name) { action(name); });
    }

    LedgerPage &page;
    LedgerFlow &ledger;
    LedgerView whole;
    bool hasView = false;
    QString college; ///< shown alone; empty: all
    LedgerHeader *header;
    DutyBar *duty;
    QStackedWidget *panels;
    CollegesPanel *colleges;
    OpenItemsPanel *open;
    RefundsPanel *refunds;
    ImportsPanel *imports;
    DropOverlay *overlay;
    Toast *toast;
    QTimer *refresh;
};

LedgerPage::LedgerPage(LedgerFlow &ledger, ImportFlow &imports, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, ledger, imports))
{
    setObjectName(u"ledgerPage"_s);
    setAcceptDrops(true);
    // In the order of Part.
    for (QWidget *panel : std::initializer_list<QWidget *>{d->colleges, d->open, d->refunds, d->imports})
        d->panels->addWidget(panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid * 3, kGrid * 2, kGrid * 3, kGrid * 2);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addWidget(d->header);
    layout->addWidget(d->duty);
    layout->addWidget(d->panels, 1);
    d->refresh->setSingleShot(true);
    d->refresh->setInterval(kRefreshDelay);
    connect(d->refresh, &QTimer::timeout, &d->ledger, &LedgerFlow::askView);
    d->connectPanels();
    d->connectFlow();
    d->show(Part::Colleges);
}

LedgerPage::~LedgerPage() = default;

void LedgerPage::Private::connectPanels()
{
    connect(header, &LedgerHeader::partAsked, &page, [this](Part part) { show(part); });
    connect(header, &LedgerHeader::collegeChosen, &page, &LedgerPage::showCollege);
    connect(colleges, &CollegesPanel::openItemsAsked, &page, [this](const QString &name) {
        open->setFilter(college.isEmpty() ? name : QString());
        show(Part::OpenItems);
    });
    connect(open, &OpenItemsPanel::settleAsked, &page,
            [this](const ItemDecision &decision, const QString &alias) {
                inName([this, decision, alias](const QString &by) {
                    open->noteSent(decision.item);
                    ledger.settle(decision, by);
                    if (!alias.isEmpty())
                        ledger.setAlias(alias, decision.college, by);
                });
            });
    connect(open, &OpenItemsPanel::reopenAsked, &page, [this](const ItemRef &item, const QString &why) {
        inName([this, item, why](const QString &by) { ledger.reopen(item, why, by); });
    });
    connect(
        refunds, &RefundsPanel::approveAsked, &page, [this](const QStringList &students, const QString &why) {
            inName([this, students, why](const QString &by) { ledger.approveRefunds(students, why, by); });
        });
    connect(refunds, &RefundsPanel::payOutAsked, &page,
            [this](const QStringList &students, QDate day, const QString &reference) {
                inName([this, students, day, reference](const QString &by) {
                    ledger.payOutRefunds(students, day, reference, by);
                });
            });
    connect(refunds, &RefundsPanel::takeBackAsked, &page,
            [this](const QStringList &students, const QString &why) {
                inName([this, students, why](const QString &by) {
                    for (const QString &student : students)
                        ledger.takeBackRefund(student, why, by);
                });
            });
    connect(imports, &ImportsPanel::takeBackAsked, &page, [this](const EntryRef &import, const QString &why) {
        inName([this, import, why](const QString &by) { ledger.reverseImport(import, why, by); });
    });
    connect(imports, &ImportsPanel::imported, &page, [this] {
        ledger.askView();
        Q_EMIT page.imported();
    });
    connect(imports, &ImportsPanel::failed, &page, &LedgerPage::failed);
    connect(duty, &DutyBar::nameEntered, &page, &LedgerPage::dutyNameEntered);
    connect(overlay, &DropOverlay::fileDropped, &page, [this](DocumentKind kind, const QString &file) {
        show(Part::Imports);
        imports->readFile(kind, file);
    });
}

void LedgerPage::Private::connectFlow()
{
    connect(&ledger, &LedgerFlow::viewReady, &page, [this](const LedgerView &view) {
        whole = view;
        hasView = true;
        showView();
    });
    connect(&ledger, &LedgerFlow::changed, &page,
            [this](const QString &text) { toast->say(text, Toast::Tone::Plain); });
    connect(&ledger, &LedgerFlow::failed, &page, [this](const Error &error) {
        open->noteFailed();
        Q_EMIT page.failed(error);
    });
}

void LedgerPage::Private::show(Part part)
{
    duty->giveUp();
    panels->setCurrentIndex(static_cast<int>(part));
    header->setPart(part);
    panels->currentWidget()->setFocus();
}

void LedgerPage::Private::showView()
{
    const LedgerView view = college.isEmpty() ? whole : onlyCollege(whole, college);
    QStringList names;
    for (const CollegeAccount &account : std::as_const(whole.ledger.status.colleges))
        names.append(account.college);
    header->showView(view, college, names);
    colleges->showView(view, college);
    open->showView(view);
    refunds->showView(view);
    imports->showView(view, !college.isEmpty());
}

void LedgerPage::setDutyName(const QString &name)
{
    d->duty->setName(name);
}

void LedgerPage::showPart(Part part)
{
    d->show(part);
}

void LedgerPage::showCollege(const QString &college)
{
    if (college == d->college)
        return;
    d->college = college;
    d->open->setFilter({});
    if (d->hasView)
        d->showView();
}

void LedgerPage::noteChange()
{
    if (isVisible() && !d->refresh->isActive())
        d->refresh->start();
}

void LedgerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ledger.askView();
}

void LedgerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (d->college.isEmpty() && d->overlay->offer(event->mimeData()))
        event->acceptProposedAction();
}

} // namespace liuying
