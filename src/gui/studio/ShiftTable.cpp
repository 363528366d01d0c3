// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/ShiftTable.h"

#include "flows/Words.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/studio/StudioLook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QString picturesInWords(const QList<EntryRef> &pictures, const StudioStatus &status)
{
    QStringList words;
    for (const EntryRef &ref : pictures) {
        const StudioShot *shot = findShot(status, ref);
        words.append(shot == nullptr ? ShiftModel::tr("较早的一张") : shotWords(*shot));
    }
    return words.isEmpty() ? ShiftModel::tr("没有照片") : listWords(words);
}

/// Who must not go home; empty where everybody keeps a picture.
QString noteWords(const ShiftPlan &plan, const StudioStatus &status, const std::optional<ShiftBy> &by)
{
    QStringList who;
    for (const ShiftRow &row : leftWithoutPicture(plan))
        who.append(seatWords(status, row.shot, row.student));
    if (who.isEmpty())
        return {};
    return by == ShiftBy::Later
               ? ShiftTable::tr("改正以后 %1 没有照片，下一张又轮到这一位：请叫回来拍。").arg(listWords(who))
               : ShiftTable::tr("改正以后 %1 没有照片：请留下来再拍。").arg(listWords(who));
}

} // namespace

QList<ShiftRow> leftWithoutPicture(const ShiftPlan &plan)
{
    QList<ShiftRow> left = plan.rows;
    left.removeIf([](const ShiftRow &row) {
        return row.student.isEmpty() || row.before.isEmpty() || !row.after.isEmpty();
    });
    return left;
}

void ShiftModel::setPlan(const ShiftPlan &plan, const StudioStatus &status)
{
    beginResetModel();
    m_rows.clear();
    for (const ShiftRow &row : plan.rows)
        m_rows.append({row.student.isEmpty() ? tr("不属于任何人") : seatWords(status, row.shot, row.student),
                       picturesInWords(row.before, status), picturesInWords(row.after, status)});
    endResetModel();
}

int ShiftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShiftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShiftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::FontRole && index.column() == After)
        return theme::font(theme::Type::Body, QFont::Bold);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Seat:
        return row.seat;
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seat:
        return tr("学生");
    case Before:
        return tr("现在的照片");
    case After:
        return tr("改后的照片");
    default:
        return {};
    }
}

ShiftTable::ShiftTable(QWidget *parent) : QFrame(parent), m_model(new ShiftModel(this))
{
    setObjectName(u"shiftTable"_s);
    setProperty("role", u"card"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_title = new QLabel(this);
    m_title->setObjectName(u"shiftTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_earlier = new QPushButton(tr("↑ 往前移一位"), this);
    m_later = new QPushButton(tr("↓ 往后移一位"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_earlier, m_later}) {
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        const ShiftBy by = button == m_earlier ? ShiftBy::Earlier : ShiftBy::Later;
        connect(button, &QPushButton::clicked, this, [this, by] { Q_EMIT directionChosen(by); });
        head->addWidget(button);
    }
    auto *table = new QTableView(this);
    table->setObjectName(u"shiftRows"_s);
    table->setModel(m_model);
    table->setFocusPolicy(Qt::NoFocus);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    setUpTable(*table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ShiftModel::Seat, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    all->addLayout(head);
    m_note = new QLabel(this);
    m_note->setObjectName(u"shiftNote"_s);
    m_note->setProperty("role", u"caution"_s);
    m_note->setWordWrap(true);
    all->addWidget(table, 1);
    all->addWidget(m_note);
    hide();
}

void ShiftTable::showPlan(const ShiftPlan &plan, const StudioStatus &status, const std::optional<ShiftBy> &by)
{
    m_model->setPlan(plan, status);
    m_title->setText(plan.rows.isEmpty() ? tr("没有可以移的照片")
                                         : tr("会改动 %1 位学生").arg(plan.rows.size()));
    m_note->setText(noteWords(plan, status, by));
    m_note->setVisible(!m_note->text().isEmpty());
    m_earlier->setVisible(by.has_value());
    m_later->setVisible(by.has_value());
    m_earlier->setChecked(by == ShiftBy::Earlier);
    m_later->setChecked(by == ShiftBy::Later);
    show();
}

} // namespace liuying
