// SPDX-License-Identifier: Apache-2.0
#include "gui/PlanSamples.h"

using namespace Qt::StringLiterals;

namespace liuying::samples {

namespace {

constexpr int kClassSize = 20;

void addClass(PlanBook &book, const QString &college, const QString &name)
{
    for (int i = 0; i < kClassSize; ++i) {
        Student student;
        student.number = QString::number(2022000 + book.roster.size());
        student.name = u"学生%1"_s.arg(book.roster.size());
        student.college = college;
        student.className = name;
        book.roster.append(student);
    }
}

} // namespace

LocalDateTime onTheDay(int hour, int minute)
{
    return {QDate(2025, 4, 12), QTime(hour, minute)};
}

PlanBook smallBook()
{
    PlanBook book;
    book.working.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}, {u"九教106"_s, u"第九教学楼106室"_s}};
    book.working.batches = {
        {u"九教103"_s, 1, u"机械学院"_s, {onTheDay(8, 0), onTheDay(9, 0)}},
        {u"九教106"_s, 1, u"文学院"_s, {onTheDay(8, 0), onTheDay(8, 20)}},
    };
    for (const QString &name : {u"机械2201"_s, u"机械2202"_s, u"机械2203"_s})
        addClass(book, u"机械学院"_s, name);
    addClass(book, u"文学院"_s, u"汉语2201"_s);
    book.classes = classesOf(book.working, book.roster);
    book.isDraft = true;
    return book;
}

} // namespace liuying::samples
