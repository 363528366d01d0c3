// SPDX-License-Identifier: Apache-2.0
#include "gui/report/AttendancePage.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/report/AttendanceFilter.h"
#include "gui/report/AttendanceModel.h"
#include "gui/report/ShareBarDelegate.h"
#include "gui/shell/Office.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kRefreshDelay{3000};
constexpr int kFigureColumn = theme::kGrid * 13;

} // namespace

AttendancePage::AttendancePage(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new AttendanceModel(this)),
      m_filter(new AttendanceFilter(this)), m_filterEdit(new QLineEdit(this)),
      m_missingOnly(new QCheckBox(tr("只看还有人没到的"), this)), m_tree(new QTreeView(this)),
      m_resultLabel(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    setUpTree();
    m_resultLabel->setObjectName(u"resultLabel"_s);
    m_resultLabel->setProperty("role", u"done"_s);
    m_resultLabel->hide();
    m_resultLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 2);
    layout->addLayout(makeHeader());
    layout->addLayout(makeTotals());
    layout->addLayout(makeTools());
    layout->addWidget(cardAround(m_tree, this), 1);
    layout->addWidget(m_resultLabel);

    connect(&m_office, &Office::attendanceReady, this, &AttendancePage::showRows);
    connect(&m_office, &Office::exported, this, [this](const QString &file) {
        m_resultLabel->setText(tr("已导出到 %1").arg(QDir::toNativeSeparators(file)));
        m_resultLabel->show();
    });
    connect(&m_refresh, &QTimer::timeout, &m_office, &Office::askAttendance);
}

QLayout *AttendancePage::makeHeader()
{
    auto *titleLabel = new QLabel(tr("统计"), this);
    titleLabel->setProperty("role", u"title"_s);
    auto *captionLabel = new QLabel(tr("按学院，今天拍摄的在前；展开看班级"), this);
    captionLabel->setProperty("role", u"caption"_s);
    auto *xlsxButton = new QPushButton(tr("导出 Excel…"), this);
    xlsxButton->setObjectName(u"exportXlsxButton"_s);
    xlsxButton->setProperty("kind", u"primary"_s);
    auto *csvButton = new QPushButton(tr("导出 CSV…"), this);
    csvButton->setObjectName(u"exportCsvButton"_s);
    connect(xlsxButton, &QPushButton::clicked, this, [this] { askWhereToExport(u"xlsx"_s); });
    connect(csvButton, &QPushButton::clicked, this, [this] { askWhereToExport(u"csv"_s); });

    auto *header = new QHBoxLayout;
    header->setSpacing(theme::kGrid * 2);
    header->addWidget(titleLabel);
    header->addWidget(captionLabel, 1);
    header->addWidget(csvButton);
    header->addWidget(xlsxButton);
    setTabOrder(csvButton, xlsxButton); // as they stand: the header, the filter, the rows
    setTabOrder(xlsxButton, m_filterEdit);
    setTabOrder(m_filterEdit, m_missingOnly);
    setTabOrder(m_missingOnly, m_tree);
    return header;
}

QLayout *AttendancePage::makeTotals()
{
    struct Tile {
        QString name;
        QString word;
        theme::Colour colour;
    };
    const QList<Tile> tiles{{u"expectedFigure"_s, tr("应到"), theme::Colour::Ink},
                            {u"inFigure"_s, tr("已到"), theme::Colour::Accent},
                            {u"photographedFigure"_s, tr("已拍"), theme::Colour::Admit},
                            {u"missingFigure"_s, tr("未到"), theme::Colour::HoldInk}};
    auto *totals = new QHBoxLayout;
    totals->setSpacing(theme::kGrid * 2);
    for (const Tile &tile : tiles) {
        auto *card = new QFrame(this);
        card->setProperty("role", u"card"_s);
        auto *figure = new QLabel(u"—"_s, card);
        figure->setObjectName(tile.name);
        figure->setFont(theme::font(theme::Type::Display, QFont::DemiBold));
        figure->setStyleSheet(u"color: %1"_s.arg(theme::colour(tile.colour).name()));
        auto *word = new QLabel(tile.word, card);
        word->setProperty("role", u"caption"_s);
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(theme::kGrid * 3, theme::kGrid, theme::kGrid * 3, theme::kGrid);
        layout->setSpacing(0);
        layout->addWidget(figure);
        layout->addWidget(word);
        totals->addWidget(card, 1);
        m_totals.append(figure);
    }
    return totals;
}

QLayout *AttendancePage::makeTools()
{
    m_filterEdit->setObjectName(u"filterEdit"_s);
    m_filterEdit->setPlaceholderText(tr("筛选学院或班级"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    m_missingOnly->setObjectName(u"missingOnlyCheck"_s);
    connect(m_filterEdit, &QLineEdit::textChanged, m_filter, &AttendanceFilter::setText);
    connect(m_missingOnly, &QCheckBox::toggled, m_filter, &AttendanceFilter::setMissingOnly);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid * 2);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_missingOnly);
    return tools;
}

void AttendancePage::setUpTree()
{
    m_tree->setObjectName(u"attendanceTree"_s);
    m_tree->setAccessibleName(tr("到场统计"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegateForColumn(AttendanceModel::ShareColumn, new ShareBarDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(-1, Qt::AscendingOrder); // as the rows come: in the order of the timetable
    QHeaderView *header = m_tree->header();
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AttendanceModel::ShareColumn, QHeaderView::Stretch);
    for (int column = AttendanceModel::StudentsColumn; column < AttendanceModel::ShareColumn; ++column)
        header->resizeSection(column, kFigureColumn);
}

void AttendancePage::showRows(const QList<AttendanceRow> &rows)
{
    const QList<CollegeAttendance> colleges = byCollege(rows);
    const AttendanceRow total = totalOf(colleges);
    m_model->setColleges(colleges);
    const std::array figures{total.in + total.missing, total.in, total.photographed, total.missing};
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_totals.at(static_cast<qsizetype>(i))->setText(countWords(figures[i]));
}

void AttendancePage::noteChange()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void AttendancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_office.askAttendance();
}

void AttendancePage::askWhereToExport(const QString &suffix)
{
    // open(), not getSaveFileName(): a scan at the door must not wait for a dialog.
    auto *dialog = new QFileDialog(this, tr("导出到场统计"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"xlsx"_s ? tr("Excel 表格 (*.xlsx)") : tr("CSV (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("到场统计.%1").arg(suffix));
    connect(dialog, &QFileDialog::fileSelected, &m_office, &Office::exportAttendance);
    dialog->open();
}

} // namespace liuying
