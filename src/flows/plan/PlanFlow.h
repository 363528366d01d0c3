// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/ForecastDesk.h"
#include "flows/plan/PlanDesk.h"
#include "storage/StorageThread.h"

#include <QObject>

#include <memory>

namespace liuying {

/// The plan for a screen: PlanDesk and ForecastDesk in the storage thread and workers, answers as signals.
class PlanFlow : public QObject {
    Q_OBJECT
public:
    PlanFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent = nullptr);
    ~PlanFlow() override;

    void askBook();
    /// Keeps the draft; a newer call replaces one that has not been carried out. Answers with draftSaved().
    /// @p madeFrom is the published plan that @p plan was made from: what was published since is kept
    /// (PlanDesk).
    void saveDraft(const Plan &plan, const Plan &madeFrom);
    void dropDraft(); ///< answers with bookReady()
    void askPublishable();
    void publish(const QString &scope);
    void restore(const QString &scope, int revision);
    /// What restore() would change of what holds now. Answers with restoreLooked().
    void askRestore(const QString &scope, int revision);
    void askChanges(const QString &scope, int earlier, int later);
    void exportPart(const QString &college, const QString &file);
    void readPart(const QString &file);
    void acceptPart(const PartPreview &preview, OlderPart older);
    /// Forecasts every room of @p day; from the real state of the rooms when @p day is today.
    void askForecast(QDate day);
    /// Writes notices as @p file says: "….pdf" or "….xlsx" is one file, anything else a folder for a pdf a
    /// class.
    void writeNotices(const QString &college, const QString &className, const QString &file);

Q_SIGNALS:
    void bookReady(const liuying::PlanBook &book);
    void draftSaved();
    void publishableReady(const QList<liuying::ScopeChange> &changes);
    void published(const QList<liuying::ScopeChange> &changes); ///< the book is asked for anew by itself
    void restoreLooked(const QString &scope, int revision, const QStringList &changes);
    void changesReady(const QString &scope, int earlier, int later, const QStringList &changes);
    void partRead(const liuying::PartPreview &preview);
    void partAccepted(int revision);
    void forecastReady(const liuying::DayForecast &forecast);
    void written(const QString &file);
    void failed(const liuying::Error &error);

private:
    class Private;
    template <typename Question, typename Handler>
    void ask(Question question, Handler handler);
    template <typename T, typename Handler>
    void hand(const QFuture<Result<T>> &future, Handler handler);
    template <typename Work, typename Handler>
    void work(Work work, Handler handler);

    std::unique_ptr<Private> d;
};

} // namespace liuying
