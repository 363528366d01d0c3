// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "demo/Random.h"
#include "vision/Codes.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace liuying {

/// Somebody steps up to a door and shows a code.
struct Visit {
    QString room;
    LocalDateTime at;
    QString student; ///< who it is, also where the code does not say so
    QByteArray payload;
    std::optional<vision::CardText> card{}; ///< as a camera reads what is printed around the code
};

/// One class, or a college without class slots, with its time at a room.
struct DemoGroup {
    QString name; ///< of the class, else of the college
    Window window;
    QList<Student> students; ///< in queue order
};

/// Which part of a day.
enum class DemoHours { Morning, WholeDay };

/// The level printed on the card of an earlier enrolment.
inline const QString kEarlierLevel = QStringLiteral("专科");
/// The code that a student has for an earlier enrolment.
[[nodiscard]] QByteArray earlierPayload(const QString &number);

/// Invents who comes to the doors on a day of the demo campaign and what they do wrong.
class DemoDoors {
public:
    DemoDoors(const Plan &plan, const QList<Student> &roster, quint32 seed);

    /// The groups of a room whose windows begin in these hours of @p day, by start.
    [[nodiscard]] QList<DemoGroup> groups(const QString &room, QDate day,
                                          DemoHours hours = DemoHours::Morning) const;

    /// Everything that happens at the room's door in these hours, by time: the classes in order with some
    /// jitter; a few absent, a few much too early, at the wrong room, with a payment code or the code of an
    /// earlier enrolment, or back a second time. Who has not paid comes like everybody else.
    [[nodiscard]] QList<Visit> visits(const QString &room, QDate day, DemoHours hours = DemoHours::Morning);

private:
    void addVisitsOf(const DemoGroup &group, const QString &room, QList<Visit> &visits);
    void addStranger(const DemoGroup &group, const QString &room, QList<Visit> &visits);

    Plan m_plan;
    QHash<QString, QList<Student>> m_classes; ///< "college/class", and "college/" for the whole college
    demo::Random m_random;
};

/// Sorts by time; visits of the same second keep their order.
void sortVisits(QList<Visit> &visits);

} // namespace liuying
