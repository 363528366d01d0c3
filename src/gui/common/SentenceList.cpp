// SPDX-License-Identifier: Apache-2.0
#include "gui/common/SentenceList.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kMark = 18;
constexpr int kMargin = kGrid * 3 / 2;
constexpr int kGap = kGrid;
constexpr int kTallest = 2000; // of one sentence; only bounds the measuring

enum Role { ToneRole = Qt::UserRole, CaptionRole, HeadingRole };

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

QFont fontOf(const QModelIndex &index)
{
    return index.data(HeadingRole).toBool() ? theme::font(theme::Type::Body, QFont::Bold)
                                            : theme::font(theme::Type::Body);
}

void paintMark(QPainter &painter, Tone tone, const QRectF &area)
{
    switch (tone) {
    case Tone::Good:
        return paintBadge(painter, Glyph::Tick, area, colour(Colour::Admit), colour(Colour::Surface));
    case Tone::Caution:
        return paintWarning(painter, area, colour(Colour::Hold), colour(Colour::OnHold));
    case Tone::Bad:
        return paintBadge(painter, Glyph::Cross, area, colour(Colour::Refuse), colour(Colour::Surface));
    case Tone::Plain:
        return;
    }
}

/// Where the words of a row stand in @p row.
QRect wordsArea(const QModelIndex &index, const QRect &row)
{
    const int left = toneOf(index) == Tone::Plain ? kMargin : kMargin + kMark + kGap;
    return row.adjusted(left, 0, -kMargin, 0);
}

/// What sentences are laid out for. A scroll bar that may come has its place already: rows that grew when it
/// came and shrank when it went would call it and send it away for ever.
int rowWidth(const QListView &list)
{
    const QScrollBar *bar = list.verticalScrollBar();
    const bool mayCome = list.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    return list.width() - list.frameWidth() * 2 - (mayCome ? bar->sizeHint().width() : 0);
}

/// Where the row is that stands at @p area of the list @p widget.
QRect rowArea(const QWidget *widget, const QRect &area)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list ? QRect(area.topLeft(), QSize(rowWidth(*list), area.height())) : area;
}

class SentenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Colour::AccentSoft));
        else if (option.state & QStyle::State_MouseOver && index.flags().testFlag(Qt::ItemIsSelectable))
            painter->fillRect(option.rect, colour(Colour::SurfaceLow));
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(),
                              colour(Colour::Accent));
        const int top = option.rect.top() + topMargin(index);
        const QFontMetrics metrics(fontOf(index));
        paintMark(*painter, toneOf(index),
                  QRectF(option.rect.left() + kMargin, top + (metrics.height() - kMark) / 2.0, kMark, kMark));
        paintWords(*painter, wordsArea(index, rowArea(option.widget, option.rect)), top, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = rowArea(option.widget, option.rect).width();
        const QRect words = wordsArea(index, QRect(0, 0, width, kTallest));
        int height = topMargin(index) + linesHeight(fontOf(index), words, index.data().toString());
        const QString caption = index.data(CaptionRole).toString();
        if (!caption.isEmpty())
            height += linesHeight(theme::font(theme::Type::Caption), words, caption);
        return {width, height + kGrid - 1};
    }

private:
    static int topMargin(const QModelIndex &index)
    {
        return index.data(HeadingRole).toBool() ? kGrid * 3 / 2 : kGrid - 1;
    }
    static int linesHeight(const QFont &font, const QRect &area, const QString &text)
    {
        return QFontMetrics(font).boundingRect(area, Qt::TextWordWrap, text).height();
    }
    static void paintWords(QPainter &painter, const QRect &area, int top, const QModelIndex &index)
    {
        QRect place(area.left(), top, area.width(), area.bottom() - top);
        QRect used;
        painter.setFont(fontOf(index));
        painter.setPen(colour(Colour::Ink));
        painter.drawText(place, Qt::TextWordWrap, index.data().toString(), &used);
        place.setTop(used.bottom() + 1);
        painter.setFont(theme::font(theme::Type::Caption));
        painter.setPen(colour(Colour::InkSoft));
        painter.drawText(place, Qt::TextWordWrap, index.data(CaptionRole).toString());
    }
};

} // namespace

SentenceList::SentenceList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SentenceDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT sentenceChosen(index.row());
    });
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT sentenceOpened(index.row()); });
}

void SentenceList::setSentences(const QList<Sentence> &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    const QSignalBlocker quiet(selectionModel());
    m_model->clear();
    for (const Sentence &sentence : sentences) {
        auto *item = new QStandardItem(sentence.text);
        item->setData(static_cast<int>(sentence.tone), ToneRole);
        item->setData(sentence.caption, CaptionRole);
        item->setData(sentence.isHeading, HeadingRole);
        item->setFlags(sentence.isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
    }
    updateGeometry();
}

std::optional<qsizetype> SentenceList::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    return rows.isEmpty() ? std::nullopt : std::optional<qsizetype>(rows.front().row());
}

QSize SentenceList::sizeHint() const
{
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row, 0)).height();
    return {QListView::sizeHint().width(), height + frameWidth() * 2};
}

void SentenceList::keyPressEvent(QKeyEvent *event)
{
    const auto index = chosen();
    if (event->matches(QKeySequence::Copy) && index)
        QGuiApplication::clipboard()->setText(m_sentences.at(*index).text);
    else if (index && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT sentenceOpened(*index);
    else
        QListView::keyPressEvent(event);
}

void SentenceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace liuying
