// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include "storage/StorageThread.h"

#include <QCoreApplication>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

class ListsTest : public StationTest {
protected:
    ListsTest()
    {
        Student changed = aStudent(u"03"_s, u"丙"_s);
        changed.statusChanged = true;
        Student otherClass = aStudent(u"00"_s, u"丁"_s);
        otherClass.className = u"二班"_s;
        Student otherCollege = aStudent(u"09"_s, u"戊"_s);
        otherCollege.college = u"学院1"_s;
        putPlanAndRoster(*stores, {aStudent(u"02"_s, u"乙"_s), aStudent(u"01"_s, u"甲"_s), changed,
                                   otherClass, otherCollege});
    }
    [[nodiscard]] QList<QueueRow> queue(const QStringList &classes = {}) const
    {
        const auto rows = stores->queue(u"学院0"_s, classes);
        EXPECT_TRUE(rows.has_value()) << rows.error().detail.toStdString();
        return rows.value_or(QList<QueueRow>());
    }
    [[nodiscard]] QueueRow queued(const QString &number) const
    {
        for (const QueueRow &row : queue()) {
            if (row.student.number == number)
                return row;
        }
        ADD_FAILURE() << number.toStdString() << " is not in the queue";
        return {};
    }
    static QStringList numbersOf(const QList<QueueRow> &rows)
    {
        QStringList numbers;
        for (const QueueRow &row : rows)
            numbers.append(row.student.number);
        return numbers;
    }
};

TurnedAway aRefusal(const QString &student, QDate day, QTime time)
{
    return {student, u"九教103"_s, {day, time}, {}, Outcome::Refuse, {Reason::Unpaid, Reason::TooEarly}};
}

const QDate kDay(2025, 4, 12);

} // namespace

TEST_F(ListsTest, ACollegesQueueIsByClassThenStatusChangesThenNumber)
{
    EXPECT_EQ(numbersOf(queue()), (QStringList{u"03"_s, u"01"_s, u"02"_s, u"00"_s}));
}

TEST_F(ListsTest, ClassesQueueInTheOrderAsked)
{
    EXPECT_EQ(numbersOf(queue({u"二班"_s, u"一班"_s})), (QStringList{u"00"_s, u"03"_s, u"01"_s, u"02"_s}));
    EXPECT_EQ(numbersOf(queue({u"二班"_s})), QStringList{u"00"_s});
}

TEST_F(ListsTest, TheQueueShowsWhatTheDayBrought)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"01"_s, u"甲"_s)}), "file"_ba});
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    (void)append(*stores, anArrival(u"01"_s, 5));
    (void)append(*stores,
                 ShotAccepted{u"01"_s, u"九教103"_s, {5, u"九教103"_s, {}}, {kDay, QTime(8, 9)}, {}, {}});
    const QueueRow row = queued(u"01"_s);
    EXPECT_TRUE(row.paid);
    EXPECT_TRUE(row.hasCode);
    EXPECT_TRUE(row.photographed);
    ASSERT_TRUE(row.arrival);
    EXPECT_EQ(row.arrival->shot.number, 5);
    EXPECT_EQ(row.arrival->day, kDay);
    const QueueRow other = queued(u"02"_s);
    EXPECT_FALSE(other.paid || other.hasCode || other.photographed || other.arrival || other.turnedAway);
}

TEST_F(ListsTest, OfTwoStandingArrivalsTheNewestIsShown)
{
    (void)append(*stores, anArrival(u"01"_s, 1));
    const EntryRef second = append(*stores, anArrival(u"01"_s, 2));
    EXPECT_EQ(queued(u"01"_s).arrival->shot.number, 2);
    (void)append(*stores, ArrivalUndone{second, u"误扫"_s});
    EXPECT_EQ(queued(u"01"_s).arrival->shot.number, 1);
}

TEST_F(ListsTest, WhoWasTurnedAwayTodayIsMarkedUntilLetIn)
{
    (void)append(*stores, aRefusal(u"01"_s, kDay, QTime(8, 0)));
    EXPECT_TRUE(queued(u"01"_s).turnedAway);
    (void)append(*stores, anArrival(u"01"_s, 1));
    EXPECT_FALSE(queued(u"01"_s).turnedAway);
}

TEST_F(ListsTest, YesterdaysRefusalIsNotTodays)
{
    (void)append(*stores, aRefusal(u"01"_s, kDay.addDays(-1), QTime(16, 0)));
    EXPECT_TRUE(queued(u"01"_s).turnedAway);
    (void)append(*stores, anArrival(u"02"_s, 1));
    EXPECT_FALSE(queued(u"01"_s).turnedAway);
}

TEST_F(ListsTest, ArrivalsAreListedByTimeTheUndoneOnesToo)
{
    Arrived overruled = anArrival(u"02"_s, 2);
    overruled.at = {kDay, QTime(8, 0)};
    overruled.reasons = {Reason::Unpaid};
    overruled.overrideWhy = u"现场补缴"_s;
    const EntryRef first = append(*stores, anArrival(u"01"_s, 1));
    (void)append(*stores, overruled);
    (void)append(*stores, ArrivalUndone{first, u"误扫"_s});
    const auto rows = stores->arrivals();
    ASSERT_OK(rows);
    ASSERT_EQ(rows->size(), 2);
    EXPECT_EQ((*rows)[0].student.name, u"乙"_s);
    EXPECT_EQ((*rows)[0].reasons, QList<Reason>{Reason::Unpaid});
    EXPECT_EQ((*rows)[0].overrideWhy, u"现场补缴"_s);
    EXPECT_FALSE((*rows)[0].undone);
    EXPECT_TRUE((*rows)[1].undone);
    EXPECT_EQ((*rows)[1].undoneWhy, u"误扫"_s);
    EXPECT_EQ((*rows)[1].ref, first);
    const auto one = stores->arrival(first);
    ASSERT_OK(one);
    ASSERT_TRUE(one->has_value());
    EXPECT_EQ((*one)->shot.text(), u"001"_s);
    EXPECT_FALSE(stores->arrival({stores->stationId(), 999})->has_value());
}

TEST_F(ListsTest, AnArrivalOfSomebodyOffTheRosterKeepsItsNumber)
{
    (void)append(*stores, anArrival(u"77"_s, 1));
    EXPECT_EQ(stores->arrivals()->first().student.number, u"77"_s);
}

TEST_F(ListsTest, TurnedAwayKeepsItsReasons)
{
    (void)append(*stores, aRefusal(u"01"_s, kDay, QTime(8, 1)));
    const auto rows = stores->turnedAway();
    ASSERT_OK(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().name, u"甲"_s);
    EXPECT_EQ(rows->first().outcome, Outcome::Refuse);
    EXPECT_EQ(rows->first().reasons, (QList<Reason>{Reason::Unpaid, Reason::TooEarly}));
}

TEST_F(ListsTest, BindingsAreThoseThatStand)
{
    (void)append(*stores, CodeBound{aCode(u"a"_s), u"01"_s, u"queue"_s, {}});
    (void)append(*stores, CodeBound{aCode(u"b"_s), u"02"_s, u"queue"_s, {}});
    (void)append(*stores, CodeReleased{aCode(u"a"_s), u"01"_s, u"误扫"_s});
    EXPECT_EQ(stores->bindings().value_or(QHash<QString, QByteArray>()),
              (QHash<QString, QByteArray>{{u"02"_s, aCode(u"b"_s)}}));
    EXPECT_EQ(stores->boundCodeOwner(aCode(u"b"_s)).value_or(QString()), u"02"_s);
}

TEST_F(ListsTest, PlanRevisionsCanBeBroughtBack)
{
    Plan second = aPlan();
    second.campaign.title = u"第二版"_s;
    (void)append(*stores, PlanPublished{u"campaign"_s, 2, second, u"改期.docx"_s}, kMorningMs + 1);
    (void)append(*stores, PlanPublished{u"college:学院0"_s, 1, aPlan(), u"分班"_s}, kMorningMs + 2);
    EXPECT_EQ((*stores->plan())->campaign.title, u"第二版"_s);
    EXPECT_EQ(stores->latestRevision(u"campaign"_s).value_or(0), 2);
    EXPECT_EQ(stores->latestRevision(u"college:别的"_s).value_or(-1), 0);
    EXPECT_EQ(stores->planRevision(u"campaign"_s, 1)->value_or(Plan()), aPlan());
    EXPECT_FALSE(stores->planRevision(u"campaign"_s, 3)->has_value());
    const auto history = stores->planHistory();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ((*history)[1].source, u"改期.docx"_s);
    EXPECT_EQ((*history)[1].atMs, kMorningMs + 1);
    EXPECT_EQ((*history)[0].actor, u"import"_s);
}

TEST_F(ListsTest, LedgerListsComeBackInTheOrderOfImport)
{
    const Statement statement{
        u"对账单.csv"_s, {{2, QDate(2025, 3, 28), Money{3000}, u"学院0"_s, u"学院0"_s, u"1"_s}}, {4}};
    EXPECT_FALSE(stores->ledgerAsOfMs()->has_value());
    (void)append(*stores, PaymentsImported{{u"一.xlsx"_s, {}}, "a"_ba}, kMorningMs);
    (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"01"_s, u"甲"_s)}), "b"_ba},
                 kMorningMs + 1);
    (void)append(*stores, RemittancesImported{statement, "c"_ba}, kMorningMs + 2);
    const auto lists = stores->paymentLists();
    ASSERT_OK(lists);
    ASSERT_EQ(lists->size(), 2);
    EXPECT_EQ((*lists)[0].file, u"一.xlsx"_s);
    EXPECT_EQ((*lists)[1].rows.first().number, u"01"_s);
    const auto statements = stores->statements();
    ASSERT_OK(statements);
    ASSERT_EQ(statements->size(), 1);
    EXPECT_EQ(statements->first().unreadableRows, QList<int>{4});
    EXPECT_TRUE(stores->wasImported("a"_ba).value_or(false));
    EXPECT_TRUE(stores->wasImported("c"_ba).value_or(false));
    EXPECT_FALSE(stores->wasImported("d"_ba).value_or(true));
    EXPECT_EQ(stores->ledgerAsOfMs()->value_or(0), kMorningMs + 1);
    EXPECT_EQ(stores->paidStudents().value_or(QSet<QString>()), QSet<QString>{u"01"_s});
    const auto status = stores->ledgerStatus();
    ASSERT_OK(status);
    ASSERT_EQ(status->colleges.size(), 2);
    EXPECT_EQ(status->colleges[0].paid, 1);
    EXPECT_EQ(status->colleges[0].remitted, Money{3000});
}

TEST_F(ListsTest, SettingsAreKept)
{
    EXPECT_EQ(stores->setting(u"language"_s).value_or(u"?"_s), QString());
    ASSERT_OK(stores->setSetting(u"language"_s, u"en"_s));
    ASSERT_OK(stores->setSetting(u"language"_s, u"zh"_s));
    EXPECT_EQ(openStation(folder(), OpenMode::OpenExisting)->setting(u"language"_s).value_or(QString()),
              u"zh"_s);
}

TEST(StorageThreadTest, AnswersInTheOrderAskedAndFinishesBeforeItCloses)
{
    QTemporaryDir folder;
    QFuture<Result<Entry>> last;
    {
        StorageThread thread;
        auto opened = thread.open(folder.path(), OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        for (int i = 0; i < 20; ++i)
            last = thread.ask(
                [](Stores &stores) { return stores.append(SignedIn{u"九教103"_s}, kMorningMs, u"door"_s); });
    }
    ASSERT_TRUE(last.isFinished());
    ASSERT_OK(last.result());
    EXPECT_EQ(last.result()->ref.seq, 20);
    EXPECT_EQ(openStation(folder.path(), OpenMode::OpenExisting)->entryCount().value_or(0), 20);
}

TEST(StorageThreadTest, SaysWhyItCouldNotOpen)
{
    QTemporaryDir folder;
    StorageThread thread;
    auto opened = thread.open(folder.path(), OpenMode::OpenExisting);
    opened.waitForFinished();
    ASSERT_FALSE(opened.result().has_value());
    EXPECT_EQ(opened.result().error().code, ErrorCode::NotFound);
}

} // namespace liuying::storage
