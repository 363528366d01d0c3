// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// Qt finds its SQL drivers through the application object.
class Application : public testing::Environment {
public:
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_count, m_arguments); }
    void TearDown() override { m_application.reset(); }

private:
    char m_name[8] = "storage";
    char *m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const auto *const kApplication = testing::AddGlobalTestEnvironment(new Application);

LocalDateTime moment(QStringView text)
{
    return LocalDateTime::fromString(text).value_or(LocalDateTime());
}

} // namespace

Plan aPlan()
{
    Plan plan;
    plan.campaign.university = u"湖南科技大学"_s;
    plan.campaign.cohort = 2026;
    plan.campaign.fee = Money{1500};
    plan.campaign.feeDue = QDate(2025, 3, 29);
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}};
    plan.batches = {
        {u"九教103"_s, 1, u"学院0"_s, {moment(u"2025-04-12T08:00"), moment(u"2025-04-12T11:30")}}};
    plan.policy.forbiddenColours = QStringList{u"蓝色"_s, u"黄色"_s};
    return plan;
}

Student aStudent(const QString &number, const QString &name)
{
    Student student;
    student.number = number;
    student.name = name;
    student.college = u"学院0"_s;
    student.className = u"一班"_s;
    student.level = u"本科"_s;
    student.status = u"在籍"_s;
    student.idTail = u"012X"_s;
    return student;
}

QList<Student> manyStudents(int count)
{
    static const QStringList surnames{u"王"_s, u"李"_s, u"张"_s, u"曾"_s, u"单"_s, u"欧阳"_s};
    static const QStringList given{u"伟"_s, u"芳"_s, u"秀英"_s, u"思远"_s, u"子涵"_s};
    QList<Student> students;
    students.reserve(count);
    for (int i = 0; i < count; ++i) {
        Student student = aStudent(QString::number(2105010000 + i),
                                   surnames[i % surnames.size()] + given[(i / 7) % given.size()]);
        student.college = u"学院"_s + QString::number(i / 300);
        student.className = u"班级"_s + QString::number(i / 30);
        students.append(student);
    }
    return students;
}

PaymentList everybodyPaid(const QList<Student> &students)
{
    PaymentList list{u"缴费名单.xlsx"_s, {}};
    for (const Student &student : students) {
        PaymentRow row;
        row.row = static_cast<int>(list.rows.size()) + 2;
        row.number = student.number;
        row.name = student.name;
        row.college = student.college;
        row.amount = Money{1500};
        list.rows.append(row);
    }
    return list;
}

QByteArray aCode(const QString &student)
{
    return codeDigest("capture-code-of-"_ba + student.toUtf8());
}

Arrived anArrival(const QString &student, int shotNumber)
{
    Arrived arrived;
    arrived.student = student;
    arrived.room = u"九教103"_s;
    arrived.day = QDate(2025, 4, 12);
    arrived.shot = {shotNumber, u"九教103"_s, QString()};
    arrived.at = moment(u"2025-04-12T08:01");
    arrived.codeDigest = aCode(student);
    return arrived;
}

std::unique_ptr<Stores> openStation(const QString &folder, OpenMode mode)
{
    auto opened = Stores::open(folder, mode);
    EXPECT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
    return opened ? std::move(*opened) : nullptr;
}

void putPlanAndRoster(Stores &stores, const QList<Student> &students)
{
    ASSERT_OK(stores.transact([&]() -> Result<void> {
        if (const auto put = stores.append(PlanPublished{u"campaign"_s, 1, aPlan(), u"通知.txt"_s},
                                           kMorningMs, u"import"_s);
            !put)
            return failureOf(put);
        const auto put =
            stores.append(RosterImported{u"名单.xlsx"_s, students, {}, {}}, kMorningMs, u"import"_s);
        return put ? Result<void>() : failureOf(put);
    }));
}

EntryRef append(Stores &stores, const Fact &fact, qint64 atMs)
{
    const auto entry = stores.append(fact, atMs, u"door"_s);
    EXPECT_TRUE(entry.has_value()) << entry.error().detail.toStdString();
    return entry ? entry->ref : EntryRef();
}

void tamper(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
    char *problem = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, &problem), SQLITE_OK) << (problem ? problem : "");
    sqlite3_free(problem);
    sqlite3_close(database);
}

StationTest::StationTest() : stores(openStation(m_folder.path())) {}

} // namespace liuying::storage
