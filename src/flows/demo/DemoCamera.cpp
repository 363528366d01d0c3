// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoDesk.h"

#include "flows/demo/DemoDoors.h"
#include "flows/door/DoorDesk.h"

#include <QSet>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// The third phone is the first wrong one: a newcomer sees a refusal within a quarter of a minute.
constexpr int kWrongEvery = 5;
constexpr int kFirstWrong = 2;
constexpr int kQuietTurns = 3;

/// Decides whose phone comes next. Reads the station's data as they are at that moment.
class PhoneQueue {
public:
    PhoneQueue(std::unique_ptr<storage::Stores> stores, const QString &room, const Clock &clock)
        : m_stores(std::move(stores)), m_room(room), m_desk(*m_stores, clock, room)
    {}

    /// The screen of the next phone; null when nobody is expected here now or the data could not be read.
    [[nodiscard]] QImage next()
    {
        const Result<DoorStatus> status = m_desk.status();
        const auto plan = m_stores->plan();
        if (!status || !plan || !*plan)
            return {};
        const int phone = m_phones++;
        QImage picture;
        if (phone % kWrongEvery == kFirstWrong)
            picture = wrongPicture(*status, **plan, phone / kWrongEvery);
        return picture.isNull() ? cardOf(nextInQueue(*status), **plan) : picture;
    }

private:
    using Rows = QList<storage::QueueRow>;
    using Wanted = std::function<bool(const storage::QueueRow &)>;

    [[nodiscard]] static Rows stillToCome(const QList<QueueGroup> &groups)
    {
        Rows rows;
        for (const QueueGroup &group : groups) {
            std::ranges::copy_if(group.students, std::back_inserter(rows), [](const auto &row) {
                return row.student.eligible && !row.arrival && !row.photographed;
            });
        }
        return rows;
    }

    /// The first wanted one who has not been shown yet.
    [[nodiscard]] std::optional<Student> take(const Rows &rows, const Wanted &isWanted)
    {
        const auto found = std::ranges::find_if(rows, [&](const storage::QueueRow &row) {
            return isWanted(row) && !m_shown.contains(row.student.number);
        });
        if (found == rows.end())
            return std::nullopt;
        m_shown.insert(found->student.number);
        return found->student;
    }

    [[nodiscard]] std::optional<Student> nextInQueue(const DoorStatus &status)
    {
        const Rows atTheDoor = stillToCome(status.current);
        if (auto plain = take(atTheDoor, [](const auto &row) { return row.paid && row.hasCode; }))
            return plain;
        if (auto anybody = take(atTheDoor, [](const auto &) { return true; }))
            return anybody;
        // Everybody of these classes has shown a phone. Until the next class it is quiet: now and then
        // somebody who was sent away comes again, or somebody comes too early.
        if (m_quietTurns++ % kQuietTurns != 0)
            return std::nullopt;
        m_shown.clear();
        QList<QueueGroup> groups = status.current;
        if (status.next)
            groups.append(*status.next);
        return take(stillToCome(groups), [](const auto &) { return true; });
    }

    [[nodiscard]] QImage wrongPicture(const DoorStatus &status, const Plan &plan, int turn)
    {
        const Rows rows = stillToCome(status.current);
        const auto isNew = [](const auto &row) { return row.paid && !row.hasCode; };
        switch (turn % 6) {
        case 0:
            return cardOf(studentOfAnotherRoom(status, plan), plan);
        case 1: // nobody knows the code: its card says whose it is
        case 4:
            return cardOf(take(rows, isNew), plan);
        case 2:
            return demo::drawPaymentCode(demo::kPhoneScreenWidthPx);
        case 3:
            return cardOfEarlierEnrolment(rows, plan);
        default:
            return cardOf(take(rows, [](const auto &row) { return !row.paid; }), plan);
        }
    }

    /// The next in the queue by mistake shows an older code first, and comes again with the right one.
    [[nodiscard]] static QImage cardOfEarlierEnrolment(const Rows &rows, const Plan &plan)
    {
        const auto next = std::ranges::find_if(rows, [](const auto &row) { return row.paid; });
        if (next == rows.end())
            return {};
        Student earlier = next->student;
        earlier.level = kEarlierLevel;
        return demo::drawCodeCard(earlier, plan.campaign.university, earlierPayload(earlier.number),
                                  demo::kPhoneScreenWidthPx);
    }

    [[nodiscard]] std::optional<Student> studentOfAnotherRoom(const DoorStatus &status, const Plan &plan)
    {
        for (const Batch &batch : plan.batches) {
            if (batch.room == m_room || !batch.window.contains(status.now))
                continue;
            const auto rows = m_stores->queue(batch.college, {});
            if (!rows)
                return std::nullopt;
            if (auto lost =
                    take(*rows, [](const auto &row) { return row.paid && row.hasCode && !row.arrival; }))
                return lost;
        }
        return std::nullopt;
    }

    [[nodiscard]] static QImage cardOf(const std::optional<Student> &student, const Plan &plan)
    {
        if (!student)
            return {};
        return demo::drawCodeCard(*student, plan.campaign.university, demo::demoPayload(student->number),
                                  demo::kPhoneScreenWidthPx);
    }

    std::unique_ptr<storage::Stores> m_stores;
    QString m_room;
    DoorDesk m_desk;
    QSet<QString> m_shown;
    int m_phones = 0;
    int m_quietTurns = 0;
};

/// The drawn phones of demo::phoneCamera(), with the station's queue behind them while it is open.
class DemoCamera : public vision::FrameSource {
public:
    DemoCamera(QString dataFolder, QString room, const Clock &clock, demo::FramePace pace)
        : m_dataFolder(std::move(dataFolder)), m_room(std::move(room)), m_clock(clock),
          m_phones(demo::phoneCamera([this] { return m_queue ? m_queue->next() : QImage(); }, pace))
    {}

    [[nodiscard]] QString name() const override { return m_phones->name(); }

    [[nodiscard]] Result<void> open() override
    {
        auto stores = storage::Stores::open(m_dataFolder, storage::OpenMode::OpenExisting);
        if (!stores)
            return failureOf(stores);
        m_queue = std::make_unique<PhoneQueue>(std::move(*stores), m_room, m_clock);
        return m_phones->open();
    }

    [[nodiscard]] Result<std::optional<QImage>> next() override { return m_phones->next(); }

    void close() override
    {
        m_phones->close();
        m_queue.reset(); // in the thread that opened it
    }

private:
    QString m_dataFolder;
    QString m_room;
    const Clock &m_clock;
    std::unique_ptr<PhoneQueue> m_queue;
    std::unique_ptr<vision::FrameSource> m_phones;
};

} // namespace

std::unique_ptr<vision::FrameSource> demoCamera(const QString &dataFolder, const QString &room,
                                                const Clock &clock, demo::FramePace pace)
{
    return std::make_unique<DemoCamera>(dataFolder, room, clock, pace);
}

} // namespace liuying
