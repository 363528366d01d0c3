// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/HandedInPanel.h"

#include "gui/codes/HandedInTables.h"
#include "gui/common/FileDialogs.h"
#include "gui/common/Theme.h"
#include "gui/common/Toast.h"
#include "gui/report/ReportFilterBar.h"
#include "gui/report/ReportView.h"

#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

HandedInPanel::HandedInPanel(CodeFlow &flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_summaryLabel(new QLabel(this)), m_looks(new QButtonGroup(this)),
      m_filters(new ReportFilterBar(this)), m_exportButton(makeExportButton()), m_view(new ReportView(this)),
      m_toast(nullptr)
{
    m_summaryLabel->setObjectName(u"handedInSummary"_s);
    m_summaryLabel->setProperty("role", u"title"_s);
    m_summaryLabel->setText(tr("正在读名单…"));
    auto *head = new QWidget(this);
    head->setMinimumHeight(theme::kControlHeight);
    auto *inHead = new QHBoxLayout(head);
    inHead->setContentsMargins(0, 0, 0, 0);
    inHead->addWidget(m_summaryLabel, 1);
    inHead->addWidget(m_exportButton);
    m_toast = new Toast(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 3 / 2);
    layout->addWidget(head);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    connect(m_filters, &ReportFilterBar::changed, this, &HandedInPanel::showRows);
    connect(&m_flow, &CodeFlow::handedInReady, this, &HandedInPanel::showTable);
    connect(&m_flow, &CodeFlow::written, this, [this](const QString &file) {
        m_toast->say(tr("已导出到 %1").arg(QDir::toNativeSeparators(file)), Toast::Tone::Plain);
    });
}

QWidget *HandedInPanel::makeTools()
{
    struct Choice {
        Look look;
        QString name;
        QString word;
    };
    const QList<Choice> choices{{Look::ByClass, u"byClassButton"_s, tr("按班级")},
                                {Look::Missing, u"missingButton"_s, tr("未交名单")},
                                {Look::Everybody, u"everybodyButton"_s, tr("全部名单")}};
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.word, tools);
        button->setObjectName(choice.name);
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        button->setChecked(choice.look == m_look);
        m_looks->addButton(button, static_cast<int>(choice.look));
        layout->addWidget(button);
    }
    layout->addSpacing(kGrid * 2);
    layout->addWidget(m_filters, 1);
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int look) { setLook(static_cast<Look>(look)); });
    return tools;
}

QPushButton *HandedInPanel::makeExportButton()
{
    auto *button = new QPushButton(tr("导出"), this);
    button->setObjectName(u"handedInExportButton"_s);
    button->setProperty("kind", u"menu"_s);
    button->setEnabled(false);
    auto *menu = new QMenu(button);
    const QList<std::pair<QString, QString>> formats{
        {u"xlsx"_s, tr("Excel 表格…")}, {u"csv"_s, tr("CSV…")}, {u"pdf"_s, tr("PDF…")}};
    for (const auto &[suffix, word] : formats)
        menu->addAction(word, this, [this, suffix = suffix] { askWhereToExport(suffix, {}); })
            ->setObjectName(u"%1ExportAction"_s.arg(suffix));
    menu->addSeparator();
    menu->addAction(tr("Excel 表格，每班一张表…"), this, [this] { askWhereToExport(u"xlsx"_s, u"class"_s); })
        ->setObjectName(u"classSheetsAction"_s);
    menu->addAction(tr("未交名单发给学院负责人：每个学院一个文件…"), this, [this] { askForFolder(); })
        ->setObjectName(u"coordinatorsAction"_s);
    button->setMenu(menu);
    return button;
}

void HandedInPanel::setLook(Look look)
{
    m_look = look;
    m_looks->button(static_cast<int>(look))->setChecked(true);
    showRows();
}

void HandedInPanel::showTable(const ReportTable &table)
{
    m_table = table;
    m_filters->follow(table);
    m_exportButton->setEnabled(!table.rows.isEmpty());
    m_summaryLabel->setText(table.rows.isEmpty() ? tr("还没有学生名单，请先在“准备”里导入。")
                                                 : table.notes.join(QString()));
    showRows();
}

ReportTable HandedInPanel::ofLook() const
{
    switch (m_look) {
    case Look::ByClass:
        return countedByClass(m_table);
    case Look::Missing:
        return onlyMissing(m_table);
    case Look::Everybody:
        break;
    }
    return m_table;
}

ReportTable HandedInPanel::shownTable() const
{
    return searched(ofLook(), m_filters->filter(), m_filters->text());
}

void HandedInPanel::showRows()
{
    m_view->showTable(shownTable());
}

void HandedInPanel::askWhereToExport(const QString &suffix, const QString &splitBy)
{
    // What is seen now is written, whatever comes in while the dialog is open.
    const ReportTable table = shownTable();
    const QString filter =
        suffix == u"xlsx" ? tr("Excel 表格 (*.xlsx)") : u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix);
    QFileDialog *dialog = makeSaveDialog(this, tr("导出%1").arg(table.title), table.title, {filter});
    connect(dialog, &QFileDialog::fileSelected, this, [this, table, splitBy](const QString &file) {
        m_flow.write(table, file, reports::PrintOptions{splitBy});
    });
    dialog->open();
}

void HandedInPanel::askForFolder()
{
    const ReportTable table = searched(onlyMissing(m_table), m_filters->filter(), m_filters->text());
    QFileDialog *dialog = makeFileDialog(this, tr("放各学院名单的文件夹"), QFileDialog::AcceptOpen);
    dialog->setObjectName(u"coordinatorsDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, table](const QString &folder) { m_flow.writeForCoordinators(table, folder); });
    dialog->open();
}

} // namespace liuying
