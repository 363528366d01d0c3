// SPDX-License-Identifier: Apache-2.0
#include "gui/door/HistoryModel.h"

#include "gui/common/Theme.h"

#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;
using theme::Type;

namespace {

constexpr qsizetype kKept = 20;

QString nameOf(const Verdict &verdict)
{
    if (verdict.answer.student)
        return verdict.answer.student->name;
    return waitsForBinding(verdict.answer) ? HistoryModel::tr("未知码") : verdict.words.headline;
}

QString resultOf(const Verdict &verdict)
{
    if (verdict.isUndone)
        return HistoryModel::tr("已撤销");
    if (verdict.answer.decision.shotNumber)
        return verdict.answer.decision.shotNumber->text();
    return verdict.answer.student ? verdict.words.headline
                                  : QString(); // without a name it stands in its place
}

} // namespace

void HistoryModel::add(const Verdict &verdict)
{
    beginInsertRows({}, 0, 0);
    m_verdicts.prepend(verdict);
    endInsertRows();
    if (m_verdicts.size() <= kKept)
        return;
    beginRemoveRows({}, kKept, kKept);
    m_verdicts.removeLast();
    endRemoveRows();
}

bool HistoryModel::settle(const Verdict &verdict)
{
    const auto waiting = std::ranges::find_if(m_verdicts, [&verdict](const Verdict &kept) {
        return isStillRead(kept.answer) && kept.answer.payload == verdict.answer.payload;
    });
    if (waiting == m_verdicts.end())
        return false;
    *waiting = verdict;
    const QModelIndex changed = index(static_cast<int>(std::distance(m_verdicts.begin(), waiting)));
    Q_EMIT dataChanged(changed, changed);
    return true;
}

void HistoryModel::markReleased(const QString &student)
{
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        if (!isStandingBinding(m_verdicts[i]) || m_verdicts[i].answer.student->number != student)
            continue;
        m_verdicts[i].isUndone = true;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void HistoryModel::markUndone(const EntryRef &entry)
{
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        if (!(m_verdicts[i].answer.entry == entry))
            continue;
        m_verdicts[i].isUndone = true;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void HistoryModel::clear()
{
    beginResetModel();
    m_verdicts.clear();
    endResetModel();
}

const Verdict *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_verdicts.size() ? &m_verdicts[row] : nullptr;
}

const Verdict *HistoryModel::lastAdmission() const
{
    const auto found = std::ranges::find_if(m_verdicts, isStandingAdmission);
    return found == m_verdicts.end() ? nullptr : &*found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Verdict *verdict = at(index.row());
    if (verdict == nullptr)
        return {};
    if (role == VerdictRole)
        return QVariant::fromValue(*verdict);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1 %2 %3"_s.arg(verdict->answer.at.time.toString(u"HH:mm"_s), nameOf(*verdict),
                                 resultOf(*verdict));
    return {};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto verdict = index.data(HistoryModel::VerdictRole).value<Verdict>();
    const VerdictLook look = lookOf(verdict.answer);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        painter->fillRect(option.rect, colour(Colour::AccentSoft));
    QRect inside = option.rect.adjusted(2 * kGrid, 0, -2 * kGrid, 0);
    const QRectF mark(inside.left(), inside.center().y() - 11, 24, 24);
    paintBadge(*painter, look.glyph, mark, verdict.isUndone ? colour(Colour::InkSoft) : look.ground,
               look.ink);
    inside.setLeft(inside.left() + 24 + kGrid + kGrid / 2);

    painter->setFont(theme::font(Type::Caption));
    painter->setPen(colour(Colour::InkSoft));
    const QString time = verdict.answer.at.time.toString(u"HH:mm"_s);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, time);
    inside.setLeft(inside.left() + painter->fontMetrics().horizontalAdvance(u"00:00"_s) + kGrid + kGrid / 2);

    const QFont nameFont = theme::font(Type::Body);
    const QFontMetrics nameMetrics(nameFont);
    const int nameWidth = std::min(nameMetrics.horizontalAdvance(nameOf(verdict)),
                                   verdict.answer.student ? inside.width() / 2 : inside.width());
    painter->setFont(theme::font(Type::Body, QFont::Bold));
    painter->setPen(verdict.isUndone ? colour(Colour::InkSoft) : look.inkOnSurface);
    const QRect right = inside.adjusted(nameWidth + kGrid, 0, 0, 0);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(resultOf(verdict), Qt::ElideRight, right.width()));
    painter->setFont(nameFont);
    painter->setPen(colour(Colour::Ink));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      nameMetrics.elidedText(nameOf(verdict), Qt::ElideRight, nameWidth));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 5 * kGrid};
}

} // namespace liuying
