// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/CandidateList.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Tables.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr qsizetype kMost = 9;
constexpr int kKey = kGrid * 3;

enum Role { KeyRole = Qt::UserRole, PlaceRole, ShareRole };

class CandidateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(1, 2, -1, -2);
        painter->setPen(QPen(colour(isChosen ? Colour::Accent : Colour::Line), isChosen ? 2 : 1));
        painter->setBrush(colour(isChosen                                   ? Colour::AccentSoft
                                 : (option.state & QStyle::State_MouseOver) ? Colour::SurfaceLow
                                                                            : Colour::Surface));
        painter->drawRoundedRect(row, theme::kRadius, theme::kRadius);
        paintKeyCap(*painter, QRectF(row.left() + kGrid, row.center().y() - kKey / 2.0, kKey, kKey),
                    index.data(KeyRole).toString(), isChosen);
        paintWords(*painter, row.adjusted(kGrid * 2 + kKey, 3, -kGrid, -3), index);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kTallRowHeight};
    }

private:
    static void paintWords(QPainter &painter, const QRectF &area, const QModelIndex &index)
    {
        const QString share = index.data(ShareRole).toString();
        painter.setFont(theme::font(theme::Type::Caption));
        const int shareWidth = painter.fontMetrics().horizontalAdvance(share) + kGrid;
        painter.setPen(colour(Colour::InkSoft));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, share);
        const QRectF words = area.adjusted(0, 0, -shareWidth, 0);
        const QRectF lower(words.left(), words.center().y(), words.width(), words.height() / 2);
        const auto elided = [&](const QString &text) {
            return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(words.width()));
        };
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, elided(index.data(PlaceRole).toString()));
        painter.setPen(colour(Colour::Ink));
        painter.setFont(theme::font(theme::Type::Body, QFont::DemiBold));
        painter.drawText(words.adjusted(0, 0, 0, -words.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(index.data().toString()));
    }
};

/// How sure the card is of somebody; nothing where nobody asked the card.
QString shareWords(double share)
{
    return share <= 0 ? QString() : u"%1%"_s.arg(qRound(std::min(share, 0.99) * 100));
}

} // namespace

CandidateList::CandidateList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"candidateList"_s);
    setAccessibleName(tr("可能的学生"));
    setItemDelegate(new CandidateDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemSelectionChanged, this, &CandidateList::choiceMade);
}

void CandidateList::showStudents(const QList<Student> &students, const QList<double> &shares)
{
    m_students = students.first(std::min(kMost, students.size()));
    {
        const QSignalBlocker quiet(this);
        clear();
        for (qsizetype i = 0; i < m_students.size(); ++i) {
            const Student &student = m_students[i];
            auto *line = new QListWidgetItem(u"%1  %2"_s.arg(student.name, student.number), this);
            line->setData(KeyRole, QString::number(i + 1));
            line->setData(PlaceRole, u"%1  %2  %3"_s.arg(student.college, student.className, student.level));
            line->setData(ShareRole, shareWords(shares.value(i)));
            line->setData(Qt::AccessibleTextRole,
                          u"%1 %2 %3 %4"_s.arg(i + 1).arg(student.name, student.number, student.className));
        }
        setCurrentRow(-1);
        clearSelection();
    }
    Q_EMIT choiceMade();
}

bool CandidateList::chooseKey(const QString &key)
{
    const int row = key.toInt() - 1;
    if (key.size() != 1 || row < 0 || row >= count())
        return false;
    setCurrentRow(row);
    item(row)->setSelected(true);
    return true;
}

const Student *CandidateList::chosen() const
{
    const QList<QListWidgetItem *> lines = selectedItems();
    return lines.isEmpty() ? nullptr : &m_students.at(row(lines.front()));
}

} // namespace liuying
