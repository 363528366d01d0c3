// SPDX-License-Identifier: Apache-2.0
#include "demo/Roster.h"

#include "demo/Figures.h"
#include "demo/Majors.h"
#include "demo/Names.h"

#include <QMap>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kGraduateSchool = u"研究生院";
constexpr QStringView kStudentsFromAbroad = u"国际教育学院";
constexpr int kClassSize = 32;
constexpr int kSmallestClass = 25;
constexpr int kLargestClass = 45;
// 3,990 minutes of window in the notice hold some 7,000 students at this density.
constexpr int kStudentsPer100Minutes = 175;

/// The classes of one batch by head count; their sum is what the window holds.
QList<int> classSizes(int minutes, Random &random)
{
    const int students = minutes * kStudentsPer100Minutes * random.between(94, 106) / 10000;
    const int classes = qMax(1, (students + kClassSize / 2) / kClassSize);
    QList<int> sizes(classes, students / classes);
    for (int extra = 0; extra < students % classes; ++extra)
        ++sizes[extra];
    for (int first = 0; first + 1 < classes; first += 2) {
        const int room = qMin(sizes[first + 1] - kSmallestClass, kLargestClass - sizes[first]);
        const int shift = random.between(0, qBound(0, room, 5));
        sizes[first] += shift;
        sizes[first + 1] -= shift;
    }
    return sizes;
}

/// Writes the students of one class after the other; knows what is already taken.
class Enrolment {
public:
    explicit Enrolment(Random &random) : m_random(random) {}

    void fill(const Batch &batch);
    [[nodiscard]] QList<Student> students() const { return m_students; }

private:
    struct Class {
        Student common; ///< what its students share
        QString prefix; ///< of their numbers
    };
    Class newClass(const QString &college, qsizetype majorIndex);
    void enrol(const Class &in, int heads);

    Random &m_random;
    QList<Student> m_students;
    QStringList m_colleges;               ///< a college's place here is its figure in student numbers
    QMap<QString, qsizetype> m_nextMajor; ///< where a college with several batches goes on
    QMap<QString, int> m_classesOfMajor;
};

Enrolment::Class Enrolment::newClass(const QString &college, qsizetype majorIndex)
{
    const bool graduates = college == kGraduateSchool;
    const Major major = majorsOf(college)[majorIndex];
    const int year = graduates ? 2023 : 2022;
    const int index = ++m_classesOfMajor[u"%1/%2"_s.arg(college, major.name)];
    Class made;
    made.common.college = college;
    made.common.major = major.name.toString();
    made.common.className = u"%1%2%3班"_s.arg(major.shortName).arg(year % 100).arg(figures(index, 2));
    made.common.level = graduates ? u"硕士研究生"_s : u"本科"_s;
    made.prefix = u"%1%2%3%4"_s.arg(year)
                      .arg(figures(m_colleges.indexOf(college) + 1, 2))
                      .arg(figures(majorIndex + 1, 2))
                      .arg(index);
    return made;
}

QString idTail(Random &random)
{
    const int check = random.below(11);
    return u"%1%2"_s.arg(figures(random.below(1000), 3)).arg(check == 10 ? u"X"_s : QString::number(check));
}

QString enrolmentStatus(Random &random)
{
    if (!random.perMille(5))
        return u"在籍"_s;
    const int which = random.below(5);
    return which < 3 ? u"休学"_s : which == 3 ? u"保留学籍"_s : u"退学"_s;
}

void Enrolment::enrol(const Class &in, int heads)
{
    const bool fromAbroad = in.common.college == kStudentsFromAbroad;
    for (int seat = 1; seat <= heads; ++seat) {
        Student student = in.common;
        student.number = u"%1%2"_s.arg(in.prefix).arg(figures(seat, 2));
        student.name =
            fromAbroad && m_random.perMille(600) ? inventedLatinName(m_random) : inventedName(m_random);
        student.idTail = idTail(m_random);
        student.status = enrolmentStatus(m_random);
        student.eligible = student.status == u"在籍";
        student.statusChanged = m_random.perMille(10);
        m_students.append(student);
    }
}

void Enrolment::fill(const Batch &batch)
{
    if (!m_colleges.contains(batch.college))
        m_colleges.append(batch.college);
    const QList<int> sizes = classSizes(int(batch.window.length().count()), m_random);
    const qsizetype majors = majorsOf(batch.college).size();
    const qsizetype perMajor = batch.college == kGraduateSchool ? 2 : (sizes.size() + majors - 1) / majors;
    qsizetype &major = m_nextMajor[batch.college];
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        enrol(newClass(batch.college, major % majors), sizes[i]);
        if ((i + 1) % perMajor == 0)
            ++major;
    }
}

} // namespace

QList<Student> inventRoster(const Plan &plan, Random &random)
{
    Enrolment enrolment(random);
    for (const Batch &batch : plan.batches)
        enrolment.fill(batch);
    return enrolment.students();
}

} // namespace liuying::demo
