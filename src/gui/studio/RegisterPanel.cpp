// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/RegisterPanel.h"

#include "gui/common/Theme.h"
#include "gui/report/ReportFilterBar.h"
#include "gui/report/ReportView.h"
#include "gui/studio/HandOverCard.h"
#include "gui/studio/ShotPicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using theme::kGrid;

namespace {

constexpr int kSideWidth = kGrid * 46;

/// What stands the same in every row says nothing, and the small screen is narrow.
bool isAlike(const ReportTable &table, const QString &key)
{
    const int column = table.column(key);
    return std::ranges::all_of(table.rows, [&](const QList<QVariant> &row) {
        return row.value(column) == table.rows.front().value(column);
    });
}

/// The columns one looks for a picture by; the report has them all.
ReportTable forScreen(ReportTable table)
{
    static const QSet<QString> kShown{u"day"_s,  u"room"_s,        u"shot"_s,      u"frame"_s, u"class"_s,
                                      u"name"_s, u"verdictText"_s, u"stateText"_s, u"why"_s};
    static const QSet<QString> kOftenAlike{u"day"_s, u"room"_s};
    for (ReportTable::Header &header : table.headers)
        header.isHidden =
            !kShown.contains(header.key) || (kOftenAlike.contains(header.key) && isAlike(table, header.key));
    return table;
}

QString cellOf(const ReportTable &table, const QList<QVariant> &row, const QString &key)
{
    return row.value(table.column(key)).toString();
}

} // namespace

RegisterPanel::RegisterPanel(HandOverFlow &flow, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_summaryLabel(new QLabel(tr("正在读照片登记…"), this)),
      m_filters(new ReportFilterBar(this)), m_view(new ReportView(this)), m_picture(new ShotPicture(this)),
      m_pictureLabel(new QLabel(this)), m_handOver(new HandOverCard(flow, this))
{
    setObjectName(u"registerPanel"_s);
    m_summaryLabel->setObjectName(u"registerSummary"_s);
    m_summaryLabel->setWordWrap(true);
    m_pictureLabel->setObjectName(u"registerPicture"_s);
    m_pictureLabel->setProperty("role", u"caption"_s);
    m_pictureLabel->setWordWrap(true);
    m_picture->showWords(tr("选一行，看这张照片"), {});
    auto *left = new QVBoxLayout;
    left->setSpacing(kGrid);
    left->addWidget(m_summaryLabel);
    left->addWidget(m_filters);
    left->addWidget(m_view, 1);
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kGrid);
    right->addWidget(m_picture, 1);
    right->addWidget(m_pictureLabel);
    right->addWidget(m_handOver);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid * 3 / 2);
    layout->setSpacing(kGrid * 2);
    layout->addLayout(left, 1);
    layout->addWidget(side);
    setFocusProxy(m_view);
    connect(m_filters, &ReportFilterBar::changed, this, &RegisterPanel::showRows);
    connect(m_view, &ReportView::rowChosen, this, &RegisterPanel::showPicture);
    connect(m_handOver, &HandOverCard::folderChosen, this, &RegisterPanel::folderChosen);
    connect(&m_flow, &HandOverFlow::registerReady, this, &RegisterPanel::showTable);
    connect(&m_flow, &HandOverFlow::pictureReady, this, [this](const QString &file, const QImage &picture) {
        if (file != m_shown)
            return;
        if (picture.isNull())
            m_picture->showWords(tr("照片打不开"), tr("文件可能移走或损坏了，请从备份找回。"));
        else
            m_picture->showPicture(picture, {});
    });
}

void RegisterPanel::setFolder(const QString &folder)
{
    m_handOver->setFolder(folder);
}

void RegisterPanel::refresh()
{
    if (isVisible())
        m_flow.askRegister();
}

void RegisterPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RegisterPanel::showTable(const ReportTable &table)
{
    m_table = forScreen(table);
    m_summaryLabel->setText(table.notes.join(u' '));
    m_filters->follow(m_table);
    showRows();
}

void RegisterPanel::showRows()
{
    const reports::ReportFilter filter = m_filters->filter();
    m_view->showTable(searched(m_table, filter, m_filters->text()));
    m_view->chooseFirst();
    m_handOver->setFilter({filter.college, filter.room, QDate::fromString(filter.day, Qt::ISODate)});
}

void RegisterPanel::showPicture(const QList<QVariant> &row)
{
    const QString file = cellOf(m_table, row, u"file"_s);
    if (file == m_shown)
        return;
    m_shown = file;
    m_picture->showWords(tr("正在打开…"), {});
    QStringList words{cellOf(m_table, row, u"verdictText"_s), cellOf(m_table, row, u"failed"_s),
                      cellOf(m_table, row, u"doubtful"_s), cellOf(m_table, row, u"cameraFile"_s)};
    words.removeAll(QString());
    m_pictureLabel->setText(words.join(u" · "_s));
    m_flow.askPicture(file);
}

} // namespace liuying
