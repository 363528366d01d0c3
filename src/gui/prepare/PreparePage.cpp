// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PreparePage.h"

#include "flows/CampaignTime.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/ReadingPane.h"
#include "gui/common/Theme.h"
#include "gui/prepare/PlanModel.h"
#include "gui/prepare/PlanPane.h"
#include "gui/prepare/PreviewPane.h"
#include "gui/prepare/StepCard.h"
#include "gui/shell/Office.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsWidth = theme::kGrid * 42;

QString fileFilter(DocumentKind kind)
{
    return kind == DocumentKind::Timetable
               ? PreparePage::tr("通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)")
               : PreparePage::tr("表格 (*.xlsx *.xls *.csv);;所有文件 (*)");
}

} // namespace

PreparePage::PreparePage(ImportFlow &imports, Office &office, QWidget *parent)
    : QWidget(parent), m_imports(imports), m_office(office), m_stepsPane(makeSteps()),
      m_resultLabel(new QLabel(this)), m_panes(new QStackedWidget(this)), m_plan(new PlanPane(this)),
      m_readingPane(new ReadingPane(imports, this)), m_preview(new PreviewPane(this))
{
    m_resultLabel->setObjectName(u"resultLabel"_s);
    m_resultLabel->setProperty("role", u"done"_s);
    m_resultLabel->setWordWrap(true);
    m_resultLabel->hide();
    m_panes->addWidget(m_plan);
    m_panes->addWidget(m_readingPane);
    m_panes->addWidget(m_preview);

    auto *right = new QVBoxLayout;
    right->setSpacing(theme::kGrid);
    right->addWidget(m_resultLabel);
    right->addWidget(m_panes, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3);
    layout->addWidget(m_stepsPane);
    layout->addLayout(right, 1);

    connect(m_preview, &PreviewPane::importAsked, this, &PreparePage::import);
    connect(m_preview, &PreviewPane::cancelAsked, this, &PreparePage::showPlan);
    connect(m_preview, &PreviewPane::exportAsked, this, &PreparePage::askWhereToExport);
    connect(&m_office, &Office::overviewReady, this, &PreparePage::showOverview);
    listenToFlow();
}

QWidget *PreparePage::makeSteps()
{
    auto *steps = new QWidget(this);
    steps->setFixedWidth(kStepsWidth);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid + theme::kGrid / 2);
    auto *titleLabel = new QLabel(tr("准备"), steps);
    titleLabel->setProperty("role", u"title"_s);
    layout->addWidget(titleLabel);
    m_steps = {new StepCard(1, tr("通知 / 日程表"), tr("每个批次的教室、学院和时段"), steps),
               new StepCard(2, tr("学生名单"), tr("学号、姓名、学院、班级；证件号只留末四位"), steps),
               new StepCard(3, tr("缴费名单"), tr("各学院报来的已缴费学生，可逐份导入"), steps),
               new StepCard(4, tr("汇款流水"), tr("银行流水，核对各学院汇来的钱；不影响签到"), steps)};
    const QStringList names{u"timetableCard"_s, u"rosterCard"_s, u"paymentsCard"_s, u"remittancesCard"_s};
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        StepCard *card = m_steps.at(i);
        const auto kind = static_cast<DocumentKind>(i);
        card->setObjectName(names.at(i));
        layout->addWidget(card);
        connect(card, &StepCard::chooseAsked, this, [this, kind] { chooseFile(kind); });
        connect(card, &StepCard::fileDropped, this,
                [this, kind](const QString &file) { readFile(kind, file); });
    }
    auto *hintLabel =
        new QLabel(tr("可以是 xlsx、xls、csv，通知还可以是 docx、txt；也可以直接拖到对应的一步上。"), steps);
    hintLabel->setProperty("role", u"caption"_s);
    hintLabel->setWordWrap(true);
    layout->addWidget(hintLabel);
    layout->addStretch(1);
    return steps;
}

void PreparePage::listenToFlow()
{
    connect(&m_imports, &ImportFlow::documentRead, m_preview, &PreviewPane::showDocument);
    connect(m_preview, &PreviewPane::documentCorrected, &m_imports, &ImportFlow::correctTimetable);
    connect(&m_imports, &ImportFlow::timetableRead, this, [this](const TimetablePreview &timetable) {
        m_pending = timetable;
        m_preview->showUnderstood(timetable.read);
        showPreview(previewOf(timetable));
    });
    connect(&m_imports, &ImportFlow::rosterRead, this, [this](const RosterPreview &roster) {
        m_pending = roster;
        showPreview(previewOf(roster));
    });
    connect(&m_imports, &ImportFlow::paymentsRead, this, [this](const PaymentsPreview &payments) {
        m_pending = payments;
        showPreview(previewOf(payments));
    });
    connect(&m_imports, &ImportFlow::remittancesRead, this, [this](const RemittancesPreview &remittances) {
        m_pending = remittances;
        showPreview(previewOf(remittances));
    });
    connect(&m_imports, &ImportFlow::imported, this, [this](const QString &text) {
        showPlan();
        showResult(text);
        m_office.askOverview();
    });
    connect(m_readingPane, &ReadingPane::ended, this, [this] {
        if (m_panes->currentWidget() == m_readingPane)
            showPlan();
        m_preview->setBusy(false);
    });
    connect(m_readingPane, &ReadingPane::failed, this, &PreparePage::failed);
}

void PreparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_office.askOverview();
}

void PreparePage::chooseFile(DocumentKind kind)
{
    QFileDialog *dialog = makeFileDialog(this, tr("选择文件"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"chooseDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(fileFilter(kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &file) { readFile(kind, file); });
    dialog->open();
}

void PreparePage::readFile(DocumentKind kind, const QString &file)
{
    m_kind = kind;
    m_pending = {};
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setChosen(static_cast<DocumentKind>(i) == kind);
    m_readingPane->showFile(file);
    m_resultLabel->hide();
    m_panes->setCurrentWidget(m_readingPane);
    switch (kind) {
    case DocumentKind::Timetable:
        return m_imports.readTimetable(file);
    case DocumentKind::Roster:
        return m_imports.readRoster(file);
    case DocumentKind::Payments:
        return m_imports.readPayments(file);
    case DocumentKind::Remittances:
        return m_imports.readRemittances(file);
    }
}

void PreparePage::showPreview(const ImportPreview &preview)
{
    m_preview->showPreview(preview);
    m_panes->setCurrentWidget(m_preview);
    m_stepsPane->setVisible(preview.kind != DocumentKind::Timetable); // document and batches need the width
}

void PreparePage::showPlan()
{
    m_pending = {};
    for (StepCard *card : std::as_const(m_steps))
        card->setChosen(false);
    m_stepsPane->show();
    m_panes->setCurrentWidget(m_plan);
}

void PreparePage::showResult(const QString &text)
{
    m_resultLabel->setText(text);
    m_resultLabel->show();
}

void PreparePage::import(BadRows badRows, OlderRoster older, Doubts doubts)
{
    m_preview->setBusy(true);
    if (const auto *timetable = std::get_if<TimetablePreview>(&m_pending))
        m_imports.importTimetable(*timetable);
    else if (const auto *roster = std::get_if<RosterPreview>(&m_pending))
        m_imports.importRoster(*roster, badRows, older);
    else if (const auto *payments = std::get_if<PaymentsPreview>(&m_pending))
        m_imports.importPayments(*payments, badRows, doubts);
    else if (const auto *remittances = std::get_if<RemittancesPreview>(&m_pending))
        m_imports.importRemittances(*remittances, badRows, doubts);
}

void PreparePage::showOverview(const PrepareOverview &overview)
{
    const QString nothing = tr("还没有导入");
    const bool hasPlan = overview.plan.has_value();
    const bool hasRoster = overview.students > 0;
    const bool hasLedger = overview.ledgerAsOf.has_value();
    const bool hasStatements = overview.statements > 0;
    showStep(DocumentKind::Timetable,
             hasPlan ? tr("%1 个批次，%2 间教室").arg(overview.lines.size()).arg(overview.plan->rooms.size())
                     : nothing,
             hasPlan);
    showStep(DocumentKind::Roster,
             hasRoster ? tr("%1 名学生，%2 个学院").arg(countWords(overview.students)).arg(overview.colleges)
                       : nothing,
             hasRoster);
    showStep(DocumentKind::Payments,
             hasLedger
                 ? tr("已缴 %1 人，截至 %2").arg(countWords(overview.paid), momentWords(*overview.ledgerAsOf))
                 : nothing,
             hasLedger);
    showStep(DocumentKind::Remittances,
             hasStatements
                 ? tr("%1 份流水，%2 笔").arg(overview.statements).arg(countWords(overview.transfers))
                 : nothing,
             hasStatements);
    const auto next = std::ranges::find(m_steps, false, &StepCard::isDone);
    for (auto card = m_steps.begin(); card != m_steps.end(); ++card)
        (*card)->setNext(card == next);
    m_plan->showOverview(overview);
}

void PreparePage::showStep(DocumentKind kind, const QString &state, bool isDone)
{
    m_steps.at(static_cast<qsizetype>(kind))->setState(state, isDone);
}

void PreparePage::askWhereToExport(const reports::ReportTable &report)
{
    QFileDialog *dialog =
        makeSaveDialog(this, tr("导出"), {}, {tr("Excel 表格 (*.xlsx)"), tr("CSV (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, report](const QString &file) { m_office.exportTable(report, file); });
    dialog->open();
}

} // namespace liuying
