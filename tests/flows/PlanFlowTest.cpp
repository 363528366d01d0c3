// SPDX-License-Identifier: Apache-2.0
#include "flows/PlanStation.h"

#include "flows/plan/PlanFlow.h"

#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QTimer>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class PlanFlowTest : public PlanStation {
protected:
    void SetUp() override
    {
        stores.reset();
        auto opened = storage.open(m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        flow = std::make_unique<PlanFlow>(storage, clock);
        listen(&PlanFlow::bookReady, books);
        listen(&PlanFlow::publishableReady, publishable);
        listen(&PlanFlow::published, publications);
        listen(&PlanFlow::partRead, parts);
        listen(&PlanFlow::partAccepted, accepted);
        listen(&PlanFlow::forecastReady, forecasts);
        listen(&PlanFlow::written, written);
        listen(&PlanFlow::failed, errors);
        QObject::connect(flow.get(), &PlanFlow::draftSaved, flow.get(), [this] { ++saves; });
        QObject::connect(flow.get(), &PlanFlow::draftSaved, &m_loop, &QEventLoop::quit);
    }
    /// Runs events until @p isThere, or half a minute has gone by.
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, [this] {
            m_isLate = true;
            m_loop.quit();
        });
        while (!isThere() && !m_isLate)
            m_loop.exec();
        return isThere();
    }
    template <typename T>
    [[nodiscard]] bool waitFor(const QList<T> &answers, qsizetype count = 1)
    {
        return waitFor([&] { return answers.size() >= count; });
    }

    storage::StorageThread storage;
    std::unique_ptr<PlanFlow> flow;
    QList<PlanBook> books;
    QList<QList<ScopeChange>> publishable;
    QList<QList<ScopeChange>> publications;
    QList<PartPreview> parts;
    QList<int> accepted;
    QList<DayForecast> forecasts;
    QStringList written;
    QList<Error> errors;
    int saves = 0;

private:
    template <typename Signal, typename T>
    void listen(Signal signal, QList<T> &answers)
    {
        QObject::connect(flow.get(), signal, flow.get(), [this, &answers](const T &answer) {
            answers.append(answer);
            m_loop.quit();
        });
    }

    QEventLoop m_loop;
    bool m_isLate = false;
};

TEST_F(PlanFlowTest, SavesInARowCarryOutTheNewestOnly)
{
    flow->askBook();
    ASSERT_TRUE(waitFor(books));
    // The storage thread is busy while the edits come.
    QSemaphore isGoing;
    (void)storage.ask([&isGoing](storage::Stores &) {
        isGoing.acquire();
        return 0;
    });
    for (int i = 0; i < 50; ++i)
        flow->saveDraft(withPerson(books[0].working, kLetters, u"第%1位"_s.arg(i)), books[0].published);
    flow->askBook();
    isGoing.release();
    ASSERT_TRUE(waitFor(books, 2));
    EXPECT_EQ(books[1].working.coordinator(kLetters)->name, u"第49位"_s);
    ASSERT_TRUE(waitFor([this] { return saves > 0; }));
    EXPECT_EQ(saves, 1);
}

TEST_F(PlanFlowTest, ASaveBeforeAPublicationIsPublished)
{
    flow->askBook();
    ASSERT_TRUE(waitFor(books));
    QSemaphore isGoing;
    (void)storage.ask([&isGoing](storage::Stores &) {
        isGoing.acquire();
        return 0;
    });
    flow->saveDraft(withPerson(books[0].working, kLetters, u"张"_s), books[0].published);
    flow->publish({});
    flow->saveDraft(withPerson(books[0].working, kLetters, u"李"_s), books[0].published);
    isGoing.release();
    ASSERT_TRUE(waitFor(books, 2)); // by itself
    ASSERT_EQ(publications.size(), 1);
    EXPECT_EQ(publications[0].first().scope, u"college:文学院"_s);
    EXPECT_EQ(books[1].published.coordinator(kLetters)->name, u"张"_s);
    EXPECT_EQ(books[1].working.coordinator(kLetters)->name, u"李"_s);
    flow->dropDraft();
    ASSERT_TRUE(waitFor(books, 3));
    EXPECT_FALSE(books[2].isDraft);
    flow->restore(u"college:文学院"_s, 7);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors[0].code, ErrorCode::NotFound);
}

TEST_F(PlanFlowTest, APartGoesOutAndComesBack)
{
    const QString file = m_folder.filePath(u"文学院.liuying-part"_s);
    flow->exportPart(kLetters, file);
    ASSERT_TRUE(waitFor(written));
    EXPECT_EQ(written.first(), file);
    flow->readPart(file);
    ASSERT_TRUE(waitFor(parts));
    EXPECT_TRUE(parts[0].changes.isEmpty());
    flow->acceptPart(parts[0], OlderPart::Refuse);
    ASSERT_TRUE(waitFor(accepted));
    EXPECT_EQ(accepted[0], 0);
    flow->readPart(m_folder.filePath(u"station.sqlite"_s));
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors[0].code, ErrorCode::BadInput);
}

TEST_F(PlanFlowTest, OnlyTheLastDayThatWasAskedForIsForecast)
{
    flow->askForecast(QDate(2025, 4, 11));
    flow->askForecast(QDate(2025, 4, 12));
    ASSERT_TRUE(waitFor(forecasts));
    EXPECT_EQ(forecasts[0].day, QDate(2025, 4, 12));
    EXPECT_FALSE(forecasts[0].rooms.isEmpty());
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(PlanFlowTest, NoticesAreWrittenAndRecorded)
{
    const QString file = m_folder.filePath(u"通知.xlsx"_s);
    flow->writeNotices(kLetters, {}, file);
    ASSERT_TRUE(waitFor(written)) << (errors.isEmpty() ? "" : errors[0].detail.toStdString());
    EXPECT_TRUE(QFile::exists(file));
    const auto count = storage.ask([](storage::Stores &open) {
        int exported = 0;
        (void)open.readJournal([&exported](const Entry &entry) {
            exported += entry.kind == u"exported" ? 1 : 0;
            return true;
        });
        return exported;
    });
    EXPECT_EQ(count.result(), 1);
    flow->writeNotices(u"神学院"_s, {}, file);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors[0].code, ErrorCode::Usage);
}

} // namespace
} // namespace liuying
