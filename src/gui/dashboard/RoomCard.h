// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"
#include "gui/common/CardButton.h"
#include "gui/common/Tone.h"

namespace liuying {

/// What a room's card says of the moment, in words.
struct RoomWords {
    QString who;             ///< the college and its classes, or that nobody is expected
    QString count;           ///< "126 / 366 人"
    QString pace;            ///< "104 人/时"
    QString planned;         ///< "计划 93": the pace it should have; empty between windows
    QString last;            ///< "最近 2 分钟前 · 0126", or how long nobody has come
    QString next;            ///< "接着 13:30 计算机学院"; empty where nothing comes
    QString state;           ///< "落后 6 分钟": of the mark in the corner
    Tone tone = Tone::Plain; ///< of the state
    bool isSilent = false;   ///< nobody for too long, though its window runs and some are missing
};
[[nodiscard]] RoomWords roomWords(const RoomNow &room, const LocalDateTime &now);

/// A room as it stands now, as a card to press: how many of how many, the pace, who was last, what is next.
class RoomCard : public CardButton {
    Q_OBJECT
public:
    explicit RoomCard(QWidget *parent = nullptr);

    void showRoom(const RoomNow &room, const LocalDateTime &now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintBar(QPainter &painter, const QRectF &area) const;
    void paintLast(QPainter &painter, const QRectF &line) const;

    QString m_name;
    RoomWords m_words;
    double m_share = 0;             ///< arrived, 0–1
    double m_photographedShare = 0; ///< 0–1
};

} // namespace liuying
