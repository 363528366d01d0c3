// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ImportsPanel.h"

#include "flows/CampaignTime.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/ReadingPane.h"
#include "gui/common/Theme.h"
#include "gui/ledger/ImportsModel.h"
#include "gui/prepare/PreviewPane.h"
#include "gui/prepare/StepCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kStepsWidth = kGrid * 42;

int standing(const LedgerView &view, bool isStatement)
{
    return static_cast<int>(
        std::ranges::count_if(view.imports, [isStatement](const storage::MoneyImport &import) {
            return import.isStatement == isStatement && !import.reversed;
        }));
}

int paidIn(const LedgerView &view)
{
    int paid = 0;
    for (const CollegeAccount &account : view.ledger.status.colleges)
        paid += account.paid;
    return paid;
}

} // namespace

ImportsPanel::ImportsPanel(ImportFlow &imports, QWidget *parent)
    : QWidget(parent), m_imports(imports), m_model(new ImportsModel(this)),
      m_paymentsCard(new StepCard(1, tr("缴费名单"), tr("学院报来的已缴费学生，可逐份导入"), this)),
      m_statementCard(new StepCard(2, tr("银行流水"), tr("学校账户收到的各学院汇款"), this)),
      m_steps(makeSteps()), m_panes(new QStackedWidget(this)), m_nothingLabel(new QLabel(this)),
      m_whyEdit(new QLineEdit(this)), m_takeBackButton(new QPushButton(tr("撤回这次导入"), this)),
      m_takeBack(new QWidget(this)), m_resultLabel(new QLabel(this)),
      m_reading(new ReadingPane(m_imports, this)), m_preview(new PreviewPane(this))
{
    m_history = makeHistory();
    setUpPreview();
    for (QWidget *pane : {m_history, static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_preview)})
        m_panes->addWidget(pane);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 2);
    layout->addWidget(m_steps);
    layout->addWidget(m_panes, 1);
    listenToFlow();
}

QWidget *ImportsPanel::makeSteps()
{
    auto *steps = new QWidget(this);
    steps->setFixedWidth(kStepsWidth);
    m_paymentsCard->setObjectName(u"paymentsDrop"_s);
    m_statementCard->setObjectName(u"statementDrop"_s);
    auto *hintLabel =
        new QLabel(tr("可以是 xlsx、xls、csv；也可以把文件直接拖到本页任何地方。先看清楚，再导入。"), steps);
    hintLabel->setProperty("role", u"caption"_s);
    hintLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + kGrid / 2);
    for (const auto &[card, kind] : {std::pair(m_paymentsCard, DocumentKind::Payments),
                                     std::pair(m_statementCard, DocumentKind::Remittances)}) {
        layout->addWidget(card);
        const DocumentKind read = kind;
        connect(card, &StepCard::chooseAsked, this, [this, read] { chooseFile(read); });
        connect(card, &StepCard::fileDropped, this,
                [this, read](const QString &file) { readFile(read, file); });
    }
    layout->addWidget(hintLabel);
    layout->addStretch(1);
    return steps;
}

QWidget *ImportsPanel::makeHistory()
{
    m_table = makeLedgerView(*m_model, ImportsModel::File, {128, 104, 0, 72, 88, 160}, this);
    m_table->setObjectName(u"importsTable"_s);
    m_table->setAccessibleName(tr("导入记录"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the latest first
    m_nothingLabel->setText(tr("还没有导入。把缴费名单或银行流水拖进来，或者点左边的“选择…”。"));
    m_nothingLabel->setAlignment(Qt::AlignCenter);
    m_nothingLabel->setProperty("role", u"caption"_s);
    m_nothingLabel->setWordWrap(true);
    m_resultLabel->setObjectName(u"importResult"_s);
    m_resultLabel->setProperty("role", u"done"_s);
    m_resultLabel->setWordWrap(true);
    m_resultLabel->hide();

    auto *pane = new QWidget(this);
    auto *card = new QFrame(pane);
    card->setProperty("role", u"card"_s);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, kGrid / 2, 1, kGrid); // square corners inside round ones
    inner->addWidget(m_table, 1);
    inner->addWidget(m_nothingLabel, 1);
    m_takeBack->setLayout(makeTakeBack());
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + kGrid / 2);
    layout->addWidget(m_resultLabel);
    layout->addWidget(card, 1);
    layout->addWidget(m_takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportsPanel::allowTakeBack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportsPanel::allowTakeBack);
    return pane;
}

QLayout *ImportsPanel::makeTakeBack()
{
    m_whyEdit->setObjectName(u"takeBackWhy"_s);
    m_whyEdit->setMinimumHeight(theme::kControlHeight);
    m_whyEdit->setAccessibleName(tr("撤回的原因"));
    m_takeBackButton->setObjectName(u"takeBackImportButton"_s);
    m_takeBackButton->setProperty("kind", u"danger"_s);
    m_takeBackButton->setMinimumHeight(theme::kControlHeight);
    connect(m_whyEdit, &QLineEdit::textChanged, this, &ImportsPanel::allowTakeBack);
    connect(m_takeBackButton, &QPushButton::clicked, this, [this] {
        if (const storage::MoneyImport *import = m_model->at(m_table->currentIndex().row()))
            Q_EMIT takeBackAsked(import->ref, m_whyEdit->text().trimmed());
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(m_whyEdit, 1);
    line->addWidget(m_takeBackButton);
    return line;
}

void ImportsPanel::setUpPreview()
{
    for (QPushButton *button : m_preview->findChildren<QPushButton *>(u"exportButton"_s))
        button->hide(); // copying will do here: exporting is the preparing page's
    connect(m_preview, &PreviewPane::importAsked, this, &ImportsPanel::import);
    connect(m_preview, &PreviewPane::cancelAsked, this, &ImportsPanel::showHistory);
}

void ImportsPanel::listenToFlow()
{
    connect(&m_imports, &ImportFlow::paymentsRead, this, [this](const PaymentsPreview &payments) {
        m_pending = payments;
        showPreview(previewOf(payments));
    });
    connect(&m_imports, &ImportFlow::remittancesRead, this, [this](const RemittancesPreview &remittances) {
        m_pending = remittances;
        showPreview(previewOf(remittances));
    });
    connect(&m_imports, &ImportFlow::imported, this, [this](const QString &text) {
        showHistory();
        m_resultLabel->setText(text);
        m_resultLabel->show();
        Q_EMIT imported();
    });
    connect(m_reading, &ReadingPane::ended, this, [this] {
        if (m_panes->currentWidget() == m_reading)
            showHistory();
        m_preview->setBusy(false);
    });
    connect(m_reading, &ReadingPane::failed, this, &ImportsPanel::failed);
}

void ImportsPanel::chooseFile(DocumentKind kind)
{
    QFileDialog *dialog = makeFileDialog(this, tr("选择文件"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"chooseDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("表格 (*.xlsx *.xls *.csv);;所有文件 (*)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &file) { readFile(kind, file); });
    dialog->open();
}

void ImportsPanel::readFile(DocumentKind kind, const QString &file)
{
    if (m_isOwn)
        return;
    m_pending = {};
    m_paymentsCard->setChosen(kind == DocumentKind::Payments);
    m_statementCard->setChosen(kind == DocumentKind::Remittances);
    m_reading->showFile(file);
    m_resultLabel->hide();
    m_panes->setCurrentWidget(m_reading);
    if (kind == DocumentKind::Payments)
        m_imports.readPayments(file);
    else
        m_imports.readRemittances(file);
}

void ImportsPanel::showPreview(const ImportPreview &preview)
{
    m_preview->showPreview(preview);
    m_panes->setCurrentWidget(m_preview);
}

void ImportsPanel::showHistory()
{
    m_pending = {};
    m_paymentsCard->setChosen(false);
    m_statementCard->setChosen(false);
    m_panes->setCurrentWidget(m_history);
}

void ImportsPanel::import(BadRows badRows, OlderRoster, Doubts doubts)
{
    m_preview->setBusy(true);
    if (const auto *payments = std::get_if<PaymentsPreview>(&m_pending))
        m_imports.importPayments(*payments, badRows, doubts);
    else if (const auto *remittances = std::get_if<RemittancesPreview>(&m_pending))
        m_imports.importRemittances(*remittances, badRows, doubts);
}

void ImportsPanel::showView(const LedgerView &view, bool isOwn)
{
    m_isOwn = isOwn;
    m_steps->setVisible(!isOwn);
    m_takeBack->setVisible(!isOwn && !view.imports.isEmpty());
    if (isOwn)
        showHistory();
    m_model->showView(view);
    m_table->setVisible(!view.imports.isEmpty());
    m_nothingLabel->setVisible(view.imports.isEmpty());
    const int lists = standing(view, false);
    const int statements = standing(view, true);
    m_paymentsCard->setState(lists > 0
                                 ? tr("%1 份，已缴 %2 人").arg(countWords(lists), countWords(paidIn(view)))
                                 : tr("还没有导入"),
                             lists > 0);
    m_statementCard->setState(
        statements > 0
            ? tr("%1 份，%2 笔").arg(countWords(statements), countWords(view.ledger.transfers.size()))
            : tr("还没有导入"),
        statements > 0);
    allowTakeBack();
}

void ImportsPanel::allowTakeBack()
{
    const storage::MoneyImport *import =
        m_table->selectionModel()->hasSelection() ? m_model->at(m_table->currentIndex().row()) : nullptr;
    const bool canBe = import && !import->reversed;
    m_whyEdit->setEnabled(canBe);
    m_whyEdit->setPlaceholderText(canBe ? tr("为什么撤回 %1").arg(import->file)
                                        : tr("要撤回一次导入，先在上面选中它"));
    m_takeBackButton->setEnabled(canBe && !m_whyEdit->text().trimmed().isEmpty());
}

} // namespace liuying
