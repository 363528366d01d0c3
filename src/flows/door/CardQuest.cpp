// SPDX-License-Identifier: Apache-2.0
#include "flows/door/CardQuest.h"

#include "flows/WhenDone.h"

#include <QtConcurrentRun>

namespace liuying {

CardQuest::CardQuest(QObject *parent) : QObject(parent), m_read(vision::readCard)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // making a recogniser takes longer than reading a card
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &CardQuest::giveUp);
}

CardQuest::~CardQuest()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CardQuest::prepare(const QByteArray &payload, const QImage &frame, const QPolygonF &corners)
{
    end();
    m_phase = Phase::Prepared;
    m_payload = payload;
    m_frame = frame;
    m_corners = corners;
    m_framesLeft = kMostFrames;
}

void CardQuest::begin(const DoorAnswer &interim)
{
    m_interim = interim;
    readFrame(std::exchange(m_frame, QImage()), m_corners);
}

void CardQuest::offer(const QByteArray &payload, const QImage &frame, const QPolygonF &corners)
{
    if (m_phase != Phase::Waiting || payload != m_payload)
        return;
    m_patience.stop();
    readFrame(frame, corners);
}

void CardQuest::readFrame(const QImage &frame, const QPolygonF &corners)
{
    m_phase = Phase::Reading;
    --m_framesLeft;
    const vision::SeenCode code{m_payload, corners};
    const auto text = QtConcurrent::run(&m_pool, [read = m_read, frame, code] { return read(frame, code); });
    whenDone(text, this, [this, number = m_number](const std::optional<vision::CardText> &card) {
        if (number == m_number)
            handOut(card, MoreFrames::MayCome);
    });
}

void CardQuest::handOut(const std::optional<vision::CardText> &card, MoreFrames more)
{
    m_phase = Phase::Judged;
    m_text = card;
    Q_EMIT textRead(m_payload, card, more);
}

void CardQuest::goOn(CardState soFar)
{
    if (m_phase != Phase::Judged)
        return;
    if (soFar > m_bestState) {
        m_bestState = soFar;
        m_best = m_text;
    }
    if (m_framesLeft == 0)
        return giveUp();
    m_phase = Phase::Waiting;
    m_patience.start();
}

void CardQuest::giveUp()
{
    handOut(m_best, MoreFrames::No);
}

void CardQuest::end()
{
    ++m_number;
    m_phase = Phase::Idle;
    m_patience.stop();
    m_payload.clear();
    m_frame = {};
    m_text.reset();
    m_best.reset();
    m_bestState = CardState::NotLookedAt;
}

} // namespace liuying
