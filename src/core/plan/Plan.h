// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Money.h"
#include "core/photo/PhotoPolicy.h"
#include "core/time/LocalDateTime.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace liuying {

/// One year's photographing of one university's graduates, as its notice announces it. What the notice does
/// not say is empty: nothing here is guessed.
struct Campaign {
    QString university;          ///< 湖南科技大学; empty if the notice does not say
    QString title;               ///< the notice's title line
    std::optional<int> cohort;   ///< 2026 for 2026届
    QString number;              ///< document number as printed, without blanks: 本科生院〔2025〕17号
    std::optional<Money> fee;    ///< a student; 0 when the notice says nothing is charged
    std::optional<QDate> feeDue; ///< the last day in time
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA name; every plan time is local to it
    /// Made once with the campaign's first revision: its files are told from another campaign's by it.
    QString id{};

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// What a person may decide differently for a campaign. Defaults follow the notice hnust-2025-17 and design
/// §3.
struct Policy {
    std::chrono::minutes earlyAllowance{15}; ///< how long before the window a student may come in
    std::chrono::minutes splitOver{30};      ///< a window longer than this must be split among its classes
    std::chrono::minutes undoWithin{10};     ///< how long an admission may be taken back
    std::chrono::minutes clockTolerance{
        5};                       ///< how far the clock may stand behind the journal before it is suspect
    bool unpaidIsHold = false;    ///< false: an unpaid student is refused
    bool keepPayload = false;     ///< true: keep the code's bytes for the hand-over, not only the digest
    int codeMinBytes = 20;        ///< shorter payloads are not capture codes
    QStringList forbiddenColours; ///< 蓝色, 黄色, …: colours of clothes
    int studentsPerHour = 350;    ///< a room's pace with one photographer (domain §3)
    QTime breakStart{11, 30};     ///< nobody is photographed from here …
    QTime breakEnd{13, 30}; ///< … to here: a window that spans the whole break is used on both sides of it
    PhotoPolicy photo{};    ///< by which rules photographs are judged

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// A room students are photographed in.
struct Room {
    QString code; ///< the form in the timetable's rows, the key everywhere: 九教203
    QString name; ///< the longest form, for people: 第九教学楼203室

    friend bool operator==(const Room &, const Room &) = default;
};

/// A row of the timetable (批次): one college in one room for one window.
struct Batch {
    QString room;
    int number = 0; ///< counts within the room
    QString college;
    Window window;

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// Which students of a class a slot is for, by student number in the order of numberBefore(). A class that
/// was divided has one slot for each part; together the parts hold every number there can be.
struct NumberRange {
    QString after; ///< the numbers behind this one; empty: from the first
    QString upTo;  ///< this number is the last; empty: to the end

    [[nodiscard]] bool isWhole() const { return after.isEmpty() && upTo.isEmpty(); }
    [[nodiscard]] bool contains(QStringView number) const;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// A class's own time (二次分配), inside a batch of its college. Where a class has one, it rules over the
/// batch.
struct ClassSlot {
    QString college;
    QString className; ///< empty: the college's students who have no class on the roster
    QString room;
    Window window;
    NumberRange range{};   ///< whole unless the class was divided
    int students = 0;      ///< heads planned for; 0 where nobody said
    bool isPinned = false; ///< set by hand: an automatic split leaves it where it is until it is released

    friend bool operator==(const ClassSlot &, const ClassSlot &) = default;
};

/// A class as a list announced it: how many of it are to be photographed. Where the roster knows the class,
/// the roster's count rules.
struct AnnouncedClass {
    QString college;
    QString name;
    int students = 0;

    friend bool operator==(const AnnouncedClass &, const AnnouncedClass &) = default;
};

/// The one person a college has named (学院负责人).
struct Coordinator {
    QString college;
    QString name;
    QString phone;

    friend bool operator==(const Coordinator &, const Coordinator &) = default;
};

/// Who, where, when and by which rules. A value: published whole as a numbered revision.
struct Plan {
    Campaign campaign;
    Policy policy;
    QList<Room> rooms;
    QList<Batch> batches;                   ///< by start, then room code, then college
    QList<ClassSlot> classSlots;            ///< by college, start, room
    QList<AnnouncedClass> announcedClasses; ///< in the order of their lists
    QList<Coordinator> coordinators;        ///< at most one a college

    [[nodiscard]] const Room *room(QStringView code) const;
    [[nodiscard]] QList<QDate> days() const;
    [[nodiscard]] bool hasCollege(QStringView college) const;
    [[nodiscard]] const Coordinator *coordinator(QStringView college) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Sorts batches by start, then room code (by code point), then college: the order of every list of batches.
void sortBatches(QList<Batch> &batches);
/// Sorts class slots by college, start, room, class.
void sortSlots(QList<ClassSlot> &classSlots);

/// Whether number @p a comes before @p b: shorter first, then by code point.
[[nodiscard]] bool numberBefore(QStringView a, QStringView b);

} // namespace liuying
