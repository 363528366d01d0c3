// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Refunds.h"
#include "gui/common/Tone.h"

#include <QRectF>
#include <QStyledItemDelegate>

class QPainter;

namespace liuying {

/// The shapes that states of money are told in, each known by its outline alone.
enum class Mark {
    None,
    Done,    ///< a tick on a disc
    Under,   ///< an arrow down: less than there should be
    Over,    ///< an arrow up
    Waiting, ///< an empty ring: nothing yet
    Late,    ///< a clock
    Ready,   ///< a half disc: on its way
    Stop,    ///< a hand: not to be gone on with
    Alert    ///< a triangle: somebody must act
};

/// A state as a table shows it.
struct MarkLook {
    Mark mark = Mark::None;
    Tone tone = Tone::Plain;
};
/// Of an account's state: "settled", "short", "over", "none", "late".
[[nodiscard]] MarkLook accountLook(const QString &state);
[[nodiscard]] MarkLook refundLook(RefundState state);

void paintMark(QPainter &painter, const MarkLook &look, const QRectF &area);

/// Paints the mark of a cell before its words, both in its tone (LedgerTable's roles).
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liuying
