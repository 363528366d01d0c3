// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/FindingsModel.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

QString titleOf(const CardFinding &finding)
{
    return finding.student ? studentWords(*finding.student) : QFileInfo(finding.match.file).fileName();
}

QString captionOf(const CardFinding &finding)
{
    return finding.student ? QFileInfo(finding.match.file).fileName() : findingWords(finding);
}

} // namespace

QString cardKindWords(CardKind kind)
{
    switch (kind) {
    case CardKind::Bound:
        return QCoreApplication::translate("FindingsModel", "新绑定");
    case CardKind::Known:
        return QCoreApplication::translate("FindingsModel", "已绑定过");
    case CardKind::Doubtful:
        return QCoreApplication::translate("FindingsModel", "待核对");
    case CardKind::Conflict:
        return QCoreApplication::translate("FindingsModel", "互相矛盾");
    case CardKind::Stranger:
        return QCoreApplication::translate("FindingsModel", "不在名单");
    case CardKind::Unreadable:
        break;
    }
    return QCoreApplication::translate("FindingsModel", "读不出");
}

QString studentWords(const Student &student)
{
    const QString place = student.className.isEmpty() ? student.college : student.className;
    return u"%1  %2  %3"_s.arg(student.name, student.number, place);
}

QString findingWords(const CardFinding &finding)
{
    const CardMatch &match = finding.match;
    if (match.student.isEmpty())
        return finding.owner ? QCoreApplication::translate("FindingsModel", "这个码已绑定给%1（%2）")
                                   .arg(finding.owner->name, finding.owner->number)
                             : cardReasonWords(match);
    if (!match.alreadyBound)
        return QCoreApplication::translate("FindingsModel", "已绑定给这位学生");
    if (match.otherFiles.isEmpty())
        return QCoreApplication::translate("FindingsModel", "这个码以前已绑定给这位学生");
    return QCoreApplication::translate("FindingsModel", "和%1是同一个码，不用再交")
        .arg(QFileInfo(match.otherFiles.first()).fileName());
}

void FindingsModel::clear()
{
    beginResetModel();
    m_findings.clear();
    m_places.clear();
    m_shown.clear();
    m_counts = {};
    endResetModel();
}

void FindingsModel::put(const QList<CardFinding> &findings)
{
    for (const CardFinding &finding : findings) {
        const auto place = m_places.constFind(finding.match.file);
        if (place == m_places.constEnd())
            add(finding);
        else
            replace(*place, finding);
    }
}

void FindingsModel::add(const CardFinding &finding)
{
    const CardKind kind = kindOf(finding.match);
    const qsizetype place = m_findings.size();
    m_findings.append(finding);
    m_places.insert(finding.match.file, place);
    ++m_counts[static_cast<std::size_t>(kind)];
    if (kind != m_kind)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_shown.append(place);
    endInsertRows();
}

void FindingsModel::replace(qsizetype place, const CardFinding &finding)
{
    const CardKind before = kindOf(m_findings[place].match);
    const CardKind kind = kindOf(finding.match);
    --m_counts[static_cast<std::size_t>(before)];
    ++m_counts[static_cast<std::size_t>(kind)];
    const auto at = std::ranges::lower_bound(std::as_const(m_shown), place);
    const int row = static_cast<int>(at - m_shown.cbegin());
    if (before == m_kind && kind != m_kind) {
        beginRemoveRows({}, row, row);
        m_findings[place] = finding;
        m_shown.removeAt(row);
        endRemoveRows();
        return;
    }
    m_findings[place] = finding;
    if (kind != m_kind)
        return;
    if (before == m_kind) {
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, row, row);
    m_shown.insert(row, place);
    endInsertRows();
}

void FindingsModel::showKind(CardKind kind)
{
    beginResetModel();
    m_kind = kind;
    m_shown.clear();
    for (qsizetype place = 0; place < m_findings.size(); ++place) {
        if (kindOf(m_findings[place].match) == kind)
            m_shown.append(place);
    }
    endResetModel();
}

const CardFinding *FindingsModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_findings.at(m_shown[row]) : nullptr;
}

int FindingsModel::rowOf(const QString &file) const
{
    const auto place = m_places.constFind(file);
    if (place == m_places.constEnd())
        return -1;
    const auto at = std::ranges::lower_bound(m_shown, *place);
    return at != m_shown.end() && *at == *place ? static_cast<int>(at - m_shown.begin()) : -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const CardFinding *finding = index.isValid() ? at(index.row()) : nullptr;
    if (finding == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*finding);
    case SentenceRole:
        return captionOf(*finding);
    case KindRole:
        return static_cast<int>(kindOf(finding->match));
    case Qt::ToolTipRole:
        return finding->match.file;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(titleOf(*finding), captionOf(*finding));
    default:
        return {};
    }
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    if (isChosen || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(isChosen ? Colour::AccentSoft : Colour::SurfaceLow));
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colour(Colour::Accent));
    const QRect words = option.rect.adjusted(kGrid * 2, kGrid - 2, -kGrid, -kGrid + 2);
    const auto line = [&](const QRect &area, theme::Type type, QFont::Weight weight, Colour ink,
                          const QString &text) {
        painter->setFont(theme::font(type, weight));
        painter->setPen(colour(ink));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const int half = words.height() / 2;
    line(QRect(words.topLeft(), QSize(words.width(), half)), theme::Type::Body, QFont::DemiBold, Colour::Ink,
         index.data().toString());
    line(QRect(words.left(), words.top() + half, words.width(), half), theme::Type::Caption, QFont::Normal,
         Colour::InkSoft, index.data(FindingsModel::SentenceRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kTallRowHeight};
}

} // namespace liuying
