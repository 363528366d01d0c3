// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/OpenItemsModel.h"

#include "flows/MoneyWords.h"
#include "flows/ledger/LedgerWords.h"
#include "gui/common/Theme.h"
#include "gui/ledger/LedgerText.h"
#include "gui/ledger/StateMark.h"

#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kMargin = kGrid * 3 / 2;
constexpr int kMark = 16;

QString subjectOf(const OpenItem &item)
{
    if (!item.name.isEmpty() || !item.number.isEmpty())
        return u"%1  %2"_s.arg(item.name, item.number).trimmed();
    const QString words = u"%1  %2"_s.arg(item.payer, item.remark).trimmed();
    return words.isEmpty() ? u"—"_s : words;
}

void drawElided(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const int width = static_cast<int>(area.width());
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
}

} // namespace

QList<QueueItem> waitingItems(const LedgerView &view)
{
    QList<QueueItem> items;
    for (const OpenItem &item : view.ledger.status.needsPerson)
        items.append({item, {}});
    return items;
}

QList<QueueItem> settledItems(const LedgerView &view)
{
    QList<QueueItem> items;
    const QList<SettledItem> &settled = view.input.settled;
    for (qsizetype i = std::min(settled.size(), view.settledItems.size()) - 1; i >= 0; --i)
        items.append({view.settledItems.at(i), settled.at(i)});
    return items;
}

void OpenItemsModel::showItems(const QList<QueueItem> &items)
{
    beginResetModel();
    m_items = items;
    m_sent.removeIf([this](const ItemRef &ref) { return rowOf(ref) < 0; });
    endResetModel();
}

void OpenItemsModel::markSent(const ItemRef &item, bool isSent)
{
    if (isSent)
        m_sent.insert(item);
    else
        m_sent.remove(item);
    if (const int row = rowOf(item); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

const QueueItem *OpenItemsModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int OpenItemsModel::rowOf(const ItemRef &item) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).item.ref == item)
            return row;
    }
    return -1;
}

int OpenItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant OpenItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueItem &line = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.settled ? decisionKindWords(line.settled->decision.kind) : openKindWords(line.item.kind);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return line.settled ? decisionWords(line.settled->decision) : openItemWords(line.item);
    case SubjectRole:
        return subjectOf(line.item);
    case AmountRole:
        return line.item.amount == Money{} ? QString() : yuanWords(line.item.amount);
    case PlaceRole:
        return rowPlaceWords(line.item.file, line.item.ref);
    case SentRole:
        return m_sent.contains(line.item.ref);
    case SettledRole:
        return line.settled.has_value();
    default:
        return {};
    }
}

void OpenItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isDone =
        index.data(OpenItemsModel::SentRole).toBool() || index.data(OpenItemsModel::SettledRole).toBool();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
        painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), colour(Colour::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, colour(Colour::SurfaceLow));
    }
    const QRectF area = QRectF(option.rect).adjusted(kMargin, kGrid / 2.0, -kMargin, -kGrid / 2.0);
    const QRectF upper(area.left(), area.top(), area.width(), area.height() * 0.52);
    const QRectF lower(area.left(), upper.bottom(), area.width(), area.height() - upper.height());
    const MarkLook look = isDone ? MarkLook{Mark::Done, Tone::Good} : MarkLook{Mark::Alert, Tone::Caution};
    paintMark(*painter, look, QRectF(upper.left(), upper.center().y() - kMark / 2.0, kMark, kMark));

    const QString amount = index.data(OpenItemsModel::AmountRole).toString();
    painter->setFont(theme::font(theme::Type::Body));
    painter->setPen(colour(Colour::Ink));
    const int amountWidth = painter->fontMetrics().horizontalAdvance(amount) + kGrid;
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, amount);
    painter->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    drawElided(*painter, upper.adjusted(kMark + 6, 0, -amountWidth, 0), Qt::AlignLeft,
               index.data().toString());
    painter->setFont(theme::font(theme::Type::Caption));
    painter->setPen(colour(Colour::InkSoft));
    drawElided(*painter, lower.adjusted(kMark + 6, 0, 0, 0), Qt::AlignLeft,
               index.data(OpenItemsModel::SubjectRole).toString());
    painter->restore();
}

QSize OpenItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kGrid * 6};
}

} // namespace liuying
