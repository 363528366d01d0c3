// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/NoticeDesk.h"

#include "flows/StationClock.h"
#include "flows/plan/NoticeWords.h"
#include "flows/report/OutputGuard.h"
#include "flows/report/RecordExport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Some students of a college at one place and time.
struct Gathering {
    QString college;
    QString className; ///< empty where isWholeCollege, or for students without a class
    bool isWholeCollege = false;
    QString room;
    Window window;
    NumberRange range{};
    int part = 0; ///< of a divided class, from 1; 0: not divided
    int parts = 0;
};

/// What notices are made of, read once.
struct Station {
    Plan plan;
    QHash<QString, QList<Student>> eligible; ///< by college, in the order of queues
    QSet<QString> paid;
    bool showsUnpaid = false; ///< a fee is due and a ledger is here
};

Result<Station> readStation(const storage::Stores &stores)
{
    const auto plan = stores.plan();
    const auto roster = stores.roster();
    const auto paid = stores.paidStudents();
    const auto ledgerAsOfMs = stores.ledgerAsOfMs();
    if (!plan)
        return failureOf(plan);
    if (!roster)
        return failureOf(roster);
    if (!paid)
        return failureOf(paid);
    if (!ledgerAsOfMs)
        return failureOf(ledgerAsOfMs);
    Station station{plan->value_or(Plan()), {}, *paid, false};
    const std::optional<Money> &fee = station.plan.campaign.fee;
    station.showsUnpaid = ledgerAsOfMs->has_value() && (!fee || fee->fen > 0);
    for (const Student &student : *roster) {
        if (student.eligible)
            station.eligible[student.college].append(student);
    }
    for (QList<Student> &students : station.eligible)
        std::ranges::stable_sort(students, queuesBefore);
    return station;
}

QList<ClassSlot> slotsOf(const Plan &plan, const QString &college)
{
    QList<ClassSlot> found;
    std::ranges::copy_if(plan.classSlots, std::back_inserter(found),
                         [&](const ClassSlot &slot) { return slot.college == college; });
    return found;
}

/// The slots of a college, the parts of a divided class counted in student-number order.
QList<Gathering> slotGatherings(QList<ClassSlot> classSlots)
{
    std::ranges::stable_sort(classSlots, [](const ClassSlot &a, const ClassSlot &b) {
        return a.className != b.className ? a.className < b.className
                                          : numberBefore(a.range.after, b.range.after);
    });
    QHash<QString, int> parts;
    for (const ClassSlot &slot : std::as_const(classSlots))
        ++parts[slot.className];
    QList<Gathering> gatherings;
    QHash<QString, int> seen;
    for (const ClassSlot &slot : std::as_const(classSlots)) {
        Gathering gathering{slot.college, slot.className, false, slot.room, slot.window, slot.range};
        if (!slot.range.isWhole()) {
            gathering.parts = parts.value(slot.className);
            gathering.part = ++seen[slot.className];
        }
        gatherings.append(gathering);
    }
    return gatherings;
}

QStringList classesWithoutSlot(const QList<Student> &students, const QList<ClassSlot> &classSlots)
{
    QStringList names;
    for (const Student &student : students) {
        const bool hasSlot = std::ranges::any_of(
            classSlots, [&](const ClassSlot &slot) { return slot.className == student.className; });
        if (!hasSlot && !names.contains(student.className))
            names.append(student.className);
    }
    return names;
}

QList<Gathering> gatheringsOf(const Station &station, const QString &college, const QString &className)
{
    const QList<ClassSlot> classSlots = slotsOf(station.plan, college);
    const QStringList others = classesWithoutSlot(station.eligible.value(college), classSlots);
    QList<Gathering> gatherings = slotGatherings(classSlots);
    for (const Batch &batch : station.plan.batches) {
        if (batch.college != college)
            continue;
        if (classSlots.isEmpty() && className.isEmpty()) {
            gatherings.append({college, {}, true, batch.room, batch.window});
            continue;
        }
        for (const QString &name : others)
            gatherings.append({college, name, false, batch.room, batch.window});
    }
    if (!className.isEmpty())
        gatherings.removeIf([&](const Gathering &gathering) { return gathering.className != className; });
    return gatherings;
}

QStringList collegesOf(const Plan &plan)
{
    QStringList colleges;
    for (const Batch &batch : plan.batches) {
        if (!colleges.contains(batch.college))
            colleges.append(batch.college);
    }
    return colleges;
}

bool isOf(const Student &student, const Gathering &gathering)
{
    return gathering.isWholeCollege ||
           (student.className == gathering.className && gathering.range.contains(student.number));
}

bool isUnpaid(const Station &station, const Student &student)
{
    return station.showsUnpaid && !station.paid.contains(student.number);
}

QString remarkOf(const Station &station, const Student &student)
{
    QStringList remarks;
    if (student.statusChanged)
        remarks.append(QCoreApplication::translate("Flows", "异动"));
    if (isUnpaid(station, student))
        remarks.append(QCoreApplication::translate("Flows", "未缴费"));
    return remarks.join(u' ');
}

QList<Student> studentsOf(const Station &station, const Gathering &gathering)
{
    QList<Student> students = station.eligible.value(gathering.college);
    students.removeIf([&](const Student &student) { return !isOf(student, gathering); });
    return students;
}

QList<reports::ClassNotice::Person> queueOf(const Station &station, const QList<Student> &students)
{
    QList<reports::ClassNotice::Person> queue;
    for (const Student &student : students)
        queue.append(
            {static_cast<int>(queue.size()) + 1, student.number, student.name, remarkOf(station, student)});
    return queue;
}

QString queueNote(const Station &station, const QList<Student> &students)
{
    const bool owes =
        std::ranges::any_of(students, [&](const Student &student) { return isUnpaid(station, student); });
    //: Short, both of these: they stand in one line beside the heading of the queue
    return owes ? QCoreApplication::translate("Flows",
                                              "学籍有异动的在前，其余按学号。未缴费的不能拍摄，请联系学院。")
                //: Short
                : QCoreApplication::translate("Flows", "学籍有异动的在前，其余按学号。");
}

/// "第1组，共2组：学号20220101至20220140".
QString partWords(const Gathering &gathering, const QList<reports::ClassNotice::Person> &queue)
{
    if (gathering.part == 0)
        return {};
    const QString part = QCoreApplication::translate("Flows", "第%1组，共%2组");
    if (queue.isEmpty())
        return part.arg(gathering.part).arg(gathering.parts);
    const auto byNumber = [](const auto &a, const auto &b) { return numberBefore(a.number, b.number); };
    const auto [first, last] = std::ranges::minmax_element(queue, byNumber);
    return QCoreApplication::translate("Flows", "第%1组，共%2组：学号%3至%4")
        .arg(QString::number(gathering.part), QString::number(gathering.parts), first->number, last->number);
}

QString classWords(const Gathering &gathering)
{
    if (gathering.isWholeCollege || !gathering.className.isEmpty())
        return gathering.className;
    return QCoreApplication::translate("Flows", "未分班");
}

reports::ClassNotice noticeOf(const Station &station, const Gathering &gathering)
{
    const Plan &plan = station.plan;
    reports::ClassNotice notice;
    notice.university = plan.campaign.university;
    notice.title = plan.campaign.title;
    notice.college = gathering.college;
    notice.className = classWords(gathering);
    const QList<Student> students = studentsOf(station, gathering);
    notice.queue = queueOf(station, students);
    notice.queueNote = queueNote(station, students);
    notice.part = partWords(gathering, notice.queue);
    notice.gather = gathering.window.start.plus(-plan.policy.earlyAllowance);
    notice.window = gathering.window;
    const Room *room = plan.room(gathering.room);
    notice.room = room != nullptr && !room->name.isEmpty() ? room->name : gathering.room;
    if (const Coordinator *person = plan.coordinator(gathering.college))
        notice.responsible = u"%1 %2"_s.arg(person->name, person->phone).trimmed();
    notice.codeSteps = captureCodeSteps();
    notice.dressRules = dressRules(plan.policy);
    return notice;
}

void sortGatherings(QList<Gathering> &gatherings)
{
    std::ranges::stable_sort(gatherings, [](const Gathering &a, const Gathering &b) {
        return std::tie(a.window.start, a.room, a.college, a.className, a.part) <
               std::tie(b.window.start, b.room, b.college, b.className, b.part);
    });
}

tl::unexpected<Error> nothingFits(const QString &college, const QString &className)
{
    QString message = QCoreApplication::translate("Flows", "还没有发布的拍摄计划，没有班级通知可写。");
    if (!className.isEmpty())
        message =
            QCoreApplication::translate("Flows", "发布的计划里没有班级“%1”，请核对名称。").arg(className);
    else if (!college.isEmpty())
        message = QCoreApplication::translate("Flows", "发布的计划里没有学院“%1”，请核对名称。").arg(college);
    return failure(ErrorCode::Usage, message, u"no class of the published plan fits"_s);
}

} // namespace

NoticeDesk::NoticeDesk(storage::Stores &stores) : m_stores(stores) {}

Result<QList<reports::ClassNotice>> NoticeDesk::notices(const QString &college,
                                                        const QString &className) const
{
    const Result<Station> station = readStation(m_stores);
    if (!station)
        return failureOf(station);
    QList<Gathering> gatherings;
    for (const QString &name : collegesOf(station->plan)) {
        if (college.isEmpty() || name == college)
            gatherings += gatheringsOf(*station, name, className);
    }
    if (gatherings.isEmpty())
        return nothingFits(college, className);
    sortGatherings(gatherings);
    QList<reports::ClassNotice> notices;
    for (const Gathering &gathering : std::as_const(gatherings))
        notices.append(noticeOf(*station, gathering));
    return notices;
}

Result<QStringList> NoticeDesk::write(const QList<reports::ClassNotice> &notices, const QString &format,
                                      reports::NoticeFiles files, const QString &target)
{
    if (format != u"pdf" && format != u"xlsx")
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Flows", "不能写成“%1”格式，请用 pdf 或 xlsx。").arg(format),
            u"unknown notice format"_s);
    for (const QString &file : reports::noticeFiles(notices, files, target, format)) {
        if (const Result<void> may = mayWriteTo(file); !may)
            return failureOf(may);
    }
    const Result<QStringList> written = format == u"pdf" ? reports::writeNoticesPdf(notices, files, target)
                                                         : reports::writeNoticesXlsx(notices, files, target);
    if (!written)
        return written;
    const Result<QString> offset = m_stores.setting(u"clock_offset_ms"_s);
    if (!offset)
        return failureOf(offset);
    const auto recorded =
        recordExport(m_stores, StationClock(offset->toLongLong()), u"class-notices"_s, target);
    return recorded ? written : failureOf(recorded);
}

} // namespace liuying
