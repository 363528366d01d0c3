// SPDX-License-Identifier: Apache-2.0
#include "gui/DoorSamples.h"

namespace liuying::samples {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);
const QString kRoom = u"九教106"_s;

storage::QueueRow waiting(const Student &student)
{
    storage::QueueRow row;
    row.student = student;
    row.paid = true;
    return row;
}

QueueGroup group(const QString &college, const QString &className, const Window &window)
{
    QueueGroup made;
    made.college = college;
    made.className = className;
    made.window = window;
    return made;
}

} // namespace

LocalDateTime at(int hour, int minute)
{
    return {kDay, QTime(hour, minute)};
}

Student student(const QString &number, const QString &name, const QString &className)
{
    Student made;
    made.number = number;
    made.name = name;
    made.college = u"商学院"_s;
    made.className = className;
    return made;
}

DoorStatus doorStatus()
{
    DoorStatus status;
    status.room = kRoom;
    status.now = at(8, 47);
    status.ledgerAsOf = at(8, 40);
    QueueGroup first = group(u"商学院"_s, u"会计2101"_s, {at(8, 30), at(8, 50)});
    for (int i = 1; i <= 6; ++i)
        first.students.append(waiting(student(u"210100%1"_s.arg(i), u"甲%1"_s.arg(i))));
    first.students[0].arrival = StandingArrival{{1, kRoom, {}}, kDay, at(8, 31)};
    first.students[2].paid = false;
    QueueGroup second = group(u"商学院"_s, u"会计2102"_s, {at(8, 50), at(9, 0)});
    for (int i = 1; i <= 3; ++i)
        second.students.append(waiting(student(u"210200%1"_s.arg(i), u"乙%1"_s.arg(i), u"会计2102"_s)));
    status.current = {first, second};
    status.next = group(u"外国语学院"_s, {}, {at(9, 0), at(9, 20)});
    status.expected = 9;
    status.in = 1;
    status.roomTodayIn = 1;
    status.nextShotNumber = 2;
    status.nextInQueue = first.students[1].student.number;
    return status;
}

DoorAnswer admitted(const Student &student, int shot, qint64 seq)
{
    DoorAnswer answer;
    answer.student = student;
    answer.at = at(8, 47);
    answer.decision.outcome = Outcome::Admit;
    answer.decision.shotNumber = ShotNumber{shot, kRoom, {}};
    answer.entry = {u"station"_s, seq};
    return answer;
}

DoorAnswer unknownCode(const QByteArray &payload)
{
    DoorAnswer answer;
    answer.at = at(8, 47);
    answer.payload = payload;
    answer.decision.outcome = Outcome::Hold;
    answer.decision.reasons = {Reason::UnknownCode};
    return answer;
}

DoorAnswer cardBeingRead(const QByteArray &payload)
{
    DoorAnswer answer = unknownCode(payload);
    answer.card.state = CardState::Reading;
    return answer;
}

DoorAnswer doubtfulCard(const QByteArray &payload, const QList<Student> &candidates)
{
    DoorAnswer answer = unknownCode(payload);
    answer.card.state = CardState::Doubtful;
    answer.card.candidates = candidates;
    return answer;
}

DoorAnswer recognised(const QByteArray &payload, const Student &student, int shot, qint64 seq)
{
    DoorAnswer answer = admitted(student, shot, seq);
    answer.payload = payload;
    answer.boundBy = u"card"_s;
    answer.card.state = CardState::Recognised;
    answer.card.candidates = {student};
    return answer;
}

DoorAnswer unpaid(const Student &student)
{
    DoorAnswer answer;
    answer.student = student;
    answer.at = at(8, 47);
    answer.payload = "code of " + student.number.toUtf8();
    answer.decision.outcome = Outcome::Refuse;
    answer.decision.reasons = {Reason::Unpaid};
    answer.mayOverride = true;
    return answer;
}

DoorAnswer wrongRoom(const Student &student)
{
    DoorAnswer answer = unpaid(student);
    answer.decision.reasons = {Reason::WrongRoom};
    answer.decision.goTo = GoTo{u"九教203"_s, {at(13, 30), at(13, 50)}};
    return answer;
}

DoorAnswer alreadyIn(const Student &student, int shot)
{
    DoorAnswer answer = admitted(student, shot, 0);
    answer.decision.outcome = Outcome::Hold;
    answer.decision.reasons = {Reason::AlreadyCheckedIn};
    return answer;
}

DoorWords words(const QString &headline)
{
    return {headline, u"%1，请照做"_s.arg(headline), {}};
}

} // namespace liuying::samples
