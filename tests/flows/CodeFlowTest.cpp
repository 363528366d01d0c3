// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeFlow.h"
#include "demo/Demo.h"
#include "flows/CardStation.h"
#include "flows/code/CardSentences.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class CodeFlowTest : public CardStation {
protected:
    void SetUp() override
    {
        Student extra;
        extra.number = u"C3"_s;
        extra.name = u"李明"_s;
        extra.college = u"理学院"_s;
        extra.className = u"数学2201"_s;
        extra.idTail = u"4567"_s;
        extra.level = u"本科"_s;
        append(RosterImported{u"more"_s, {extra}, {}, {}});
        students = {stores->student(u"C1"_s).value().value(), stores->student(u"C3"_s).value().value()};
        stores.reset();
        storage.open(m_folder.path(), storage::OpenMode::OpenExisting).waitForFinished();
        flow = std::make_unique<CodeFlow>(storage, storage, clock);
        QObject::connect(flow.get(), &CodeFlow::began, flow.get(), [this](int total) { pictures = total; });
        QObject::connect(flow.get(), &CodeFlow::found, flow.get(), [this](const auto &findings) {
            for (const CardFinding &finding : findings)
                told.insert(QFileInfo(finding.match.file).fileName(), finding);
        });
        QObject::connect(flow.get(), &CodeFlow::ended, flow.get(), [this](const CardRunEnd &how) {
            end = how;
            m_loop.quit();
        });
        QObject::connect(flow.get(), &CodeFlow::decided, flow.get(), [this](const CardFinding &finding) {
            decided = finding;
            m_loop.quit();
        });
        QObject::connect(flow.get(), &CodeFlow::handedInReady, flow.get(), [this](const auto &table) {
            handedIn = table;
            m_loop.quit();
        });
        QObject::connect(flow.get(), &CodeFlow::failed, flow.get(), [this](const Error &error) {
            errors.append(error);
            m_loop.quit();
        });
    }
    [[nodiscard]] QString saveCard(const QString &name, const Student &student) const
    {
        const QString file = folder.filePath(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        const QByteArray payload = demo::demoPayload(student.number);
        EXPECT_TRUE(demo::drawCodeCard(student, u"试验大学"_s, payload, 900).save(file));
        return file;
    }
    void saveText(const QString &name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no picture at all");
    }
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        QTimer::singleShot(std::chrono::minutes(2), &m_loop, [this] {
            m_isLate = true;
            m_loop.quit();
        });
        while (!isThere() && !m_isLate)
            m_loop.exec();
        return isThere();
    }
    [[nodiscard]] bool run(const QStringList &paths)
    {
        end.reset();
        told.clear();
        flow->bindFrom(paths);
        return waitFor([this] { return end.has_value(); });
    }

    QTemporaryDir folder;
    QList<Student> students;
    storage::StorageThread storage;
    std::unique_ptr<CodeFlow> flow;
    int pictures = -1;
    QHash<QString, CardFinding> told; ///< by the file's name alone
    std::optional<CardRunEnd> end;
    std::optional<CardFinding> decided;
    std::optional<reports::ReportTable> handedIn;
    QList<Error> errors;

private:
    QEventLoop m_loop;
    bool m_isLate = false;
};

TEST_F(CodeFlowTest, AFolderIsReadToItsDepthsAndBound)
{
    (void)saveCard(u"文学院/card.png"_s, students[0]);
    (void)saveCard(u"理学院/数学2201/no-ending.jpg"_s, students[1]);
    ASSERT_TRUE(QFile::rename(folder.filePath(u"理学院/数学2201/no-ending.jpg"_s),
                              folder.filePath(u"理学院/数学2201/no-ending"_s)));
    saveText(u"torn.png"_s);
    saveText(u"notes.txt"_s);
    ASSERT_TRUE(run({folder.path()}));
    EXPECT_EQ(pictures, 3);
    EXPECT_EQ(end->others, 1);
    EXPECT_FALSE(end->isCancelled);
    EXPECT_EQ(kindOf(told[u"torn.png"_s].match), CardKind::Unreadable);
    ASSERT_EQ(told[u"card.png"_s].match.student, u"C1"_s);
    EXPECT_EQ(told[u"no-ending"_s].student->name, u"李明"_s);

    ASSERT_TRUE(run({folder.path()}));
    EXPECT_EQ(kindOf(told[u"card.png"_s].match), CardKind::Known);
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(CodeFlowTest, APersonDecidesAndTakesItBack)
{
    CardFinding finding;
    finding.match.file = u"x.png"_s;
    finding.match.digest = codeDigest(codeOf(u"x"_s));
    flow->bind(finding, students[0], u"周敏"_s);
    ASSERT_TRUE(waitFor([this] { return decided.has_value(); }));
    EXPECT_EQ(decided->match.student, u"C1"_s);
    const CardFinding bound = *std::exchange(decided, std::nullopt);
    flow->release(bound, u"看错了"_s, u"周敏"_s);
    ASSERT_TRUE(waitFor([this] { return decided.has_value(); }));
    EXPECT_EQ(kindOf(decided->match), CardKind::Doubtful);
    EXPECT_EQ(decided->candidates.front().number, u"C1"_s);
    flow->release(bound, u"看错了"_s, u"周敏"_s);
    ASSERT_TRUE(waitFor([this] { return !errors.isEmpty(); }));
    EXPECT_EQ(errors.front().code, ErrorCode::Usage);
}

TEST_F(CodeFlowTest, TheListSaysWhoHandedInAndHow)
{
    CardFinding finding;
    finding.match.digest = codeDigest(codeOf(u"x"_s));
    flow->bind(finding, students[1], u"周敏"_s);
    flow->askHandedIn();
    ASSERT_TRUE(waitFor([this] { return handedIn.has_value(); }));
    EXPECT_EQ(handedIn->name, u"codes"_s);
    const int number = handedIn->column(u"number"_s);
    const int state = handedIn->column(u"stateCode"_s);
    QHash<QString, QString> states;
    for (const QList<QVariant> &row : handedIn->rows)
        states.insert(row[number].toString(), row[state].toString());
    EXPECT_EQ(states[u"C3"_s], u"handed-in"_s);
    EXPECT_EQ(states[u"C1"_s], u"missing"_s);
    EXPECT_FALSE(states.contains(u"A4"_s)) << "who is not enrolled needs no code";
}

TEST_F(CodeFlowTest, AStoppedRunEndsAndTheNextOneGoesOn)
{
    for (int i = 0; i < 6; ++i)
        (void)saveCard(u"%1.png"_s.arg(i), students[0]);
    flow->bindFrom({folder.path()});
    flow->cancel();
    ASSERT_TRUE(waitFor([this] { return end.has_value(); }));
    EXPECT_TRUE(end->isCancelled);
    EXPECT_FALSE(flow->isWorking());
    ASSERT_TRUE(run({folder.filePath(u"0.png"_s)}));
    EXPECT_EQ(told[u"0.png"_s].match.student, u"C1"_s);
}

TEST_F(CodeFlowTest, ARunMayBeLeftAtAnyMoment)
{
    (void)saveCard(u"card.png"_s, students[0]);
    flow->bindFrom({folder.path()});
    flow.reset();
    SUCCEED();
}

} // namespace
} // namespace liuying
