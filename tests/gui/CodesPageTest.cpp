// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/CodesPage.h"
#include "gui/ShellTyping.h"
#include "gui/codes/CandidateList.h"
#include "gui/codes/FindingsModel.h"

#include "core/journal/Facts.h"
#include "storage/Stores.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'744'400'000'000; }
};

Student aStudent(const QString &number, const QString &name, const QString &className)
{
    Student student;
    student.number = number;
    student.name = name;
    student.college = u"文学院"_s;
    student.className = className;
    return student;
}

CardFinding aFinding(const QString &file, const QString &reason, const QList<Student> &candidates = {})
{
    CardFinding finding;
    finding.match.file = file;
    finding.match.reason = reason;
    finding.match.digest = codeDigest(file.toUtf8());
    finding.candidates = candidates;
    for (const Student &student : candidates) {
        finding.match.students.append(student.number);
        finding.shares.append(1.0 / static_cast<double>(candidates.size()));
    }
    return finding;
}

/// The page over a real station of three students; what was found is handed to it.
class CodesPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        const auto filled = storage.ask([this](storage::Stores &stores) {
            return stores.append(RosterImported{u"test"_s, students, {}, {}}, 1, u"test"_s);
        });
        ASSERT_TRUE(QFuture(filled).result());
        page.resize(1262, 768);
        page.setDutyName(u"周敏"_s);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QAbstractItemModel *findings() { return part<QListView>(u"findingsList"_s)->model(); }
    void look(CardKind kind) { part<QPushButton>(u"kindButton%1"_s.arg(static_cast<int>(kind)))->click(); }
    void press(int key) { QTest::keyClick(part<QListView>(u"findingsList"_s), static_cast<Qt::Key>(key)); }
    QString ownerOf(const QString &file)
    {
        return storage
            .ask([file](storage::Stores &stores) {
                return stores.boundCodeOwner(codeDigest(file.toUtf8())).value_or(u"?"_s);
            })
            .result();
    }
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    }

    const QList<Student> students{aStudent(u"1"_s, u"张小三"_s, u"中文2201"_s),
                                  aStudent(u"2"_s, u"张大三"_s, u"中文2201"_s),
                                  aStudent(u"3"_s, u"李明"_s, u"新闻2201"_s)};
    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    CodeFlow flow{storage, storage, clock};
    CodesPage page{flow};
};

TEST_F(CodesPageTest, EachKindIsCountedAndShownAlone)
{
    const QAbstractItemModelTester tester(findings(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Q_EMIT flow.found({aFinding(u"a.png"_s, {}, students), aFinding(u"b.png"_s, u"no-code"_s),
                       aFinding(u"c.png"_s, {}, students)});
    EXPECT_EQ(part<QPushButton>(u"kindButton2"_s)->text(), u"待核对 2"_s);
    EXPECT_EQ(part<QPushButton>(u"kindButton5"_s)->text(), u"读不出 1"_s);
    look(CardKind::Doubtful);
    EXPECT_EQ(findings()->rowCount(), 2);
    CardFinding bound = aFinding(u"a.png"_s, {});
    bound.match.student = u"1"_s;
    bound.student = students[0];
    Q_EMIT flow.found({bound});
    EXPECT_EQ(findings()->rowCount(), 1);
    look(CardKind::Bound);
    EXPECT_TRUE(findings()->index(0, 0).data().toString().contains(u"张小三"_s));
}

TEST_F(CodesPageTest, AFigureAndEnterBindAndGoOn)
{
    Q_EMIT flow.found({aFinding(u"a.png"_s, {}, students), aFinding(u"b.png"_s, {}, students)});
    look(CardKind::Doubtful);
    QSignalSpy decided(&flow, &CodeFlow::decided);
    press(Qt::Key_2);
    EXPECT_EQ(part<CandidateList>(u"candidateList"_s)->chosen()->number, u"2"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(decided.wait());
    EXPECT_EQ(ownerOf(u"a.png"_s), u"2"_s);
    ASSERT_EQ(findings()->rowCount(), 1);
    EXPECT_EQ(part<QLabel>(u"findingFile"_s)->text(), u"b.png"_s);
    EXPECT_EQ(part<CandidateList>(u"candidateList"_s)->chosen(), nullptr);

    press(Qt::Key_U);
    ASSERT_TRUE(decided.wait());
    EXPECT_EQ(ownerOf(u"a.png"_s), QString());
    EXPECT_EQ(findings()->rowCount(), 2);
}

TEST_F(CodesPageTest, NobodyChosenBindsNobodyAndSkippingGoesRound)
{
    Q_EMIT flow.found({aFinding(u"a.png"_s, {}, students), aFinding(u"b.png"_s, {}, students)});
    look(CardKind::Doubtful);
    QSignalSpy decided(&flow, &CodeFlow::decided);
    press(Qt::Key_Return);
    press(Qt::Key_7);
    press(Qt::Key_Return);
    press(Qt::Key_S);
    EXPECT_EQ(part<QLabel>(u"findingFile"_s)->text(), u"b.png"_s);
    press(Qt::Key_S);
    EXPECT_EQ(part<QLabel>(u"findingFile"_s)->text(), u"a.png"_s);
    EXPECT_TRUE(decided.isEmpty());
}

TEST_F(CodesPageTest, SomebodyElseIsFoundByName)
{
    Q_EMIT flow.found({aFinding(u"a.png"_s, u"no-card"_s)});
    look(CardKind::Doubtful);
    QSignalSpy searched(&flow, &CodeFlow::searched);
    press(Qt::Key_Slash);
    auto *edit = part<QLineEdit>(u"studentSearch"_s);
    samples::commitText(edit, u"李明"_s);
    ASSERT_TRUE(searched.wait());
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(part<CandidateList>(u"candidateList"_s)->chosen()->name, u"李明"_s);
    QSignalSpy decided(&flow, &CodeFlow::decided);
    press(Qt::Key_Return);
    ASSERT_TRUE(decided.wait());
    EXPECT_EQ(ownerOf(u"a.png"_s), u"3"_s);
}

TEST_F(CodesPageTest, ABindingIsTakenBackWithAReasonOnly)
{
    Q_EMIT flow.found({aFinding(u"a.png"_s, {}, students)});
    look(CardKind::Doubtful);
    QSignalSpy decided(&flow, &CodeFlow::decided);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(decided.wait());
    look(CardKind::Bound);
    auto *button = part<QPushButton>(u"releaseButton"_s);
    ASSERT_TRUE(button->isVisible());
    EXPECT_FALSE(button->isEnabled());
    samples::commitText(part<QLineEdit>(u"releaseWhyEdit"_s), u"照片拿错了"_s);
    button->click();
    ASSERT_TRUE(decided.wait());
    EXPECT_EQ(ownerOf(u"a.png"_s), QString());
    EXPECT_EQ(part<QPushButton>(u"kindButton2"_s)->text(), u"待核对 1"_s);
}

TEST_F(CodesPageTest, WithoutANameItIsAskedForFirst)
{
    page.setDutyName({});
    Q_EMIT flow.found({aFinding(u"a.png"_s, {}, students)});
    look(CardKind::Doubtful);
    QSignalSpy decided(&flow, &CodeFlow::decided);
    QSignalSpy named(&page, &CodesPage::dutyNameEntered);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    auto *edit = part<QLineEdit>(u"deskNameEdit"_s);
    ASSERT_TRUE(edit->isVisible());
    EXPECT_EQ(ownerOf(u"a.png"_s), QString());
    samples::commitText(edit, u"李红"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_TRUE(decided.wait());
    EXPECT_EQ(named.size(), 1);
    EXPECT_EQ(ownerOf(u"a.png"_s), u"1"_s);
}

TEST_F(CodesPageTest, AFolderThatIsDroppedIsRead)
{
    const QTemporaryDir cards;
    for (const QString &name : {u"torn.png"_s, u"notes.txt"_s}) {
        QFile file(cards.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("neither");
    }
    QSignalSpy ended(&flow, &CodeFlow::ended);
    ASSERT_TRUE(drop({cards.path()}));
    EXPECT_TRUE(part<QPushButton>(u"stopRunButton"_s)->isVisible());
    EXPECT_FALSE(drop({cards.path()})) << "one at a time";
    ASSERT_TRUE(ended.wait(30000));
    EXPECT_FALSE(part<QPushButton>(u"stopRunButton"_s)->isVisible());
    EXPECT_EQ(part<QPushButton>(u"kindButton5"_s)->text(), u"读不出 1"_s);
    EXPECT_TRUE(part<QLabel>(u"runWords"_s)->text().contains(u"另有 1 个文件不是图片"_s));
}

TEST_F(CodesPageTest, ProgressIsToldInFigures)
{
    Q_EMIT flow.began(7000);
    Q_EMIT flow.progressed({1234, 7000, 5.81, std::chrono::seconds(992)});
    EXPECT_EQ(part<QLabel>(u"runTitle"_s)->text(), u"已读 1,234 / 7,000 张"_s);
    EXPECT_TRUE(part<QLabel>(u"runWords"_s)->text().startsWith(u"每秒 5.8 张，还要约 17 分钟"_s));
    EXPECT_EQ(part<QProgressBar>(u"runProgress"_s)->value(), 1234);
}

TEST_F(CodesPageTest, AFullDiskIsSaidOnThePage)
{
    CardRunEnd end;
    end.failure = Error{ErrorCode::DiskFull, u"磁盘满了。"_s, {}};
    Q_EMIT flow.ended(end);
    EXPECT_EQ(part<QLabel>(u"runWords"_s)->text(), u"磁盘满了。"_s);
    EXPECT_TRUE(part<QPushButton>(u"chooseFolderButton"_s)->isVisible());
}

TEST_F(CodesPageTest, WhoIsMissingIsCountedByClassAndNamed)
{
    QSignalSpy ready(&flow, &CodeFlow::handedInReady);
    page.showPart(CodesPage::Part::HandedIn);
    ASSERT_TRUE(ready.wait());
    const auto *table = part<QTableView>(u"reportTable"_s)->model();
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->index(0, 1).data().toString(), u"中文2201"_s);
    EXPECT_EQ(table->index(0, 4).data().toString(), u"2"_s);
    part<QPushButton>(u"missingButton"_s)->click();
    EXPECT_EQ(table->rowCount(), 3);
    samples::commitText(part<QLineEdit>(u"reportSearchEdit"_s), u"李"_s);
    EXPECT_EQ(table->rowCount(), 1);
}

TEST_F(CodesPageTest, TheListIsAskedForAnewWhenItIsLookedAt)
{
    QSignalSpy ready(&flow, &CodeFlow::handedInReady);
    page.noteChange();
    page.showPart(CodesPage::Part::HandedIn);
    ASSERT_TRUE(ready.wait());
    const auto bound = storage.ask([](storage::Stores &stores) {
        return stores.append(CodeBound{codeDigest("x"), u"1"_s, u"queue"_s, {}}, 2, u"door"_s);
    });
    ASSERT_TRUE(QFuture(bound).result());
    page.noteChange();
    ASSERT_TRUE(ready.wait());
    part<QPushButton>(u"missingButton"_s)->click();
    EXPECT_EQ(part<QTableView>(u"reportTable"_s)->model()->rowCount(), 2);
}

TEST_F(CodesPageTest, EachCoordinatorGetsAFile)
{
    QSignalSpy ready(&flow, &CodeFlow::handedInReady);
    QSignalSpy written(&flow, &CodeFlow::written);
    page.showPart(CodesPage::Part::HandedIn);
    ASSERT_TRUE(ready.wait());
    const QTemporaryDir out;
    part<QAction>(u"coordinatorsAction"_s)->trigger();
    auto *dialog = part<QFileDialog>(u"coordinatorsDialog"_s);
    Q_EMIT dialog->fileSelected(out.path());
    ASSERT_TRUE(written.wait());
    EXPECT_TRUE(QFile::exists(out.filePath(u"文学院-采集码未交名单.xlsx"_s)));
}

} // namespace
} // namespace liuying
