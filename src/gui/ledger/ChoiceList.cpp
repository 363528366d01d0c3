// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/ChoiceList.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kRow = kGrid * 5 - 2;
constexpr int kKey = kGrid * 3;
constexpr int kFewest = 4; // rows that are always in sight

enum Role { KeyRole = Qt::UserRole, GroundRole };

class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(isChosen ? QPen(colour(Colour::Accent), 2) : QPen(Qt::NoPen));
            painter->setBrush(colour(isChosen ? Colour::AccentSoft : Colour::SurfaceLow));
            painter->drawRoundedRect(row, theme::kRadius, theme::kRadius);
        }
        paintKeyCap(*painter, QRectF(row.left() + kGrid, row.center().y() - kKey / 2.0, kKey, kKey),
                    index.data(KeyRole).toString(), isChosen);
        paintWords(*painter, row.adjusted(kGrid * 2 + kKey, 0, -kGrid, 0), index);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRow};
    }

private:
    static void paintWords(QPainter &painter, const QRectF &area, const QModelIndex &index)
    {
        painter.setFont(theme::font(theme::Type::Body, QFont::DemiBold));
        painter.setPen(colour(Colour::Ink));
        const QString text = index.data().toString();
        const int most = static_cast<int>(area.width());
        const int width = std::min(painter.fontMetrics().horizontalAdvance(text), most);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, most));
        const QRectF rest = area.adjusted(width + kGrid * 2, 0, 0, 0);
        if (rest.width() < kGrid * 4)
            return;
        painter.setFont(theme::font(theme::Type::Caption));
        painter.setPen(colour(Colour::InkSoft));
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(GroundRole).toString(), Qt::ElideRight,
                                                          static_cast<int>(rest.width())));
    }
};

} // namespace

ChoiceList::ChoiceList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemSelectionChanged, this, &ChoiceList::choiceMade);
}

void ChoiceList::showChoices(const QList<ItemChoice> &choices)
{
    m_choices = choices;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const ItemChoice &choice : choices) {
            auto *line = new QListWidgetItem(choice.text, this);
            line->setData(KeyRole, choice.key);
            line->setData(GroundRole, choice.ground);
            line->setData(Qt::AccessibleTextRole, u"%1 %2 %3"_s.arg(choice.key, choice.text, choice.ground));
            line->setToolTip(choice.ground);
        }
        setCurrentRow(-1);
        clearSelection();
    }
    updateGeometry();
    Q_EMIT choiceMade();
}

bool ChoiceList::chooseKey(const QString &key)
{
    for (int row = 0; row < m_choices.size(); ++row) {
        if (m_choices.at(row).key == key) {
            setCurrentRow(row);
            item(row)->setSelected(true);
            return true;
        }
    }
    return false;
}

const ItemChoice *ChoiceList::chosen() const
{
    const QList<QListWidgetItem *> lines = selectedItems();
    return lines.isEmpty() ? nullptr : &m_choices.at(row(lines.front()));
}

QSize ChoiceList::sizeHint() const
{
    return {kGrid * 40, kRow * static_cast<int>(m_choices.size())};
}

QSize ChoiceList::minimumSizeHint() const
{
    return {kGrid * 30, kRow * std::min(kFewest, static_cast<int>(m_choices.size()))};
}

} // namespace liuying
