// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace liuying {

/// How a card is read; vision::readCard() but for tests.
using ReadCard =
    std::function<std::optional<vision::CardText>(const QImage &picture, const vision::SeenCode &code)>;

/// Reads the card around one unknown code: a frame at a time, from a few frames of the same phone where the
/// first is not enough. Lives in the thread of the flow; text is recognised in a thread of its own. Frames
/// are kept in memory while they are read and nowhere else. One quest at a time: a new one ends the old one,
/// whose text, should it still come, is thrown away.
class CardQuest : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostFrames = 4;
    /// So long a further frame is waited for; then the phone is gone.
    static constexpr std::chrono::milliseconds kPatience{1500};

    explicit CardQuest(QObject *parent = nullptr);
    ~CardQuest() override;

    void setReader(const ReadCard &reader) { m_read = reader; }

    /// A code was seen; whether its card must be read is not known yet.
    void prepare(const QByteArray &payload, const QImage &frame, const QPolygonF &corners);
    /// It must: reads the frame given to prepare().
    void begin(const DoorAnswer &interim);
    /// A further frame of the phone; read when one is waited for.
    void offer(const QByteArray &payload, const QImage &frame, const QPolygonF &corners);
    /// The text handed out last was good for @p soFar only: waits for another frame, or gives up.
    void goOn(CardState soFar);
    void end();

    [[nodiscard]] bool isFor(const QByteArray &payload) const
    {
        return m_phase != Phase::Idle && payload == m_payload;
    }
    /// A frame is being read or waited for: nobody else will answer for this code.
    [[nodiscard]] bool isUnderWay() const { return m_phase == Phase::Reading || m_phase == Phase::Waiting; }
    [[nodiscard]] const QByteArray &payload() const { return m_payload; }
    /// What was answered before the card was read.
    [[nodiscard]] const DoorAnswer &interim() const { return m_interim; }

Q_SIGNALS:
    /// @p more No: this was the last frame, the best text of all is handed out.
    void textRead(const QByteArray &payload, const std::optional<liuying::vision::CardText> &card,
                  liuying::MoreFrames more);

private:
    enum class Phase { Idle, Prepared, Reading, Judged, Waiting };

    void readFrame(const QImage &frame, const QPolygonF &corners);
    void handOut(const std::optional<vision::CardText> &card, MoreFrames more);
    void giveUp();

    ReadCard m_read;
    QThreadPool m_pool; ///< of one thread, which keeps its recogniser
    QTimer m_patience;
    Phase m_phase = Phase::Idle;
    quint64 m_number = 0; ///< of this quest: a text for an earlier one is nobody's
    QByteArray m_payload;
    QImage m_frame;
    QPolygonF m_corners;
    DoorAnswer m_interim;
    int m_framesLeft = 0;
    std::optional<vision::CardText> m_text; ///< handed out last
    std::optional<vision::CardText> m_best;
    CardState m_bestState = CardState::NotLookedAt;
};

} // namespace liuying
