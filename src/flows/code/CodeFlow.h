// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CardRun.h"
#include "reports/ReportTable.h"
#include "storage/StorageThread.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace liuying {

/// What was found about one picture, with the students it speaks of.
struct CardFinding {
    CardMatch match;
    std::optional<Student> student; ///< whose code it is now
    QList<Student> candidates;      ///< everybody worth asking about, likeliest first
    QList<double> shares;           ///< how likely each is, 0 to 1
    std::optional<Student> owner;   ///< "code-of-another": whose code it is
};

/// How a run ended.
struct CardRunEnd {
    bool isCancelled = false;
    std::optional<Error> failure; ///< the record could not be written any more; what was bound stays
    int read = 0;
    int others = 0; ///< files that are no pictures, left alone
};

/// The code cards handed in before the day, for a screen: folders are read by workers and bound in the
/// storage thread, a portion at a time, each portion durable; lists are read over a connection of their own.
/// Never blocks.
class CodeFlow : public QObject {
    Q_OBJECT
public:
    CodeFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
             QObject *parent = nullptr);
    /// Stops a run that is under way; waits for the pictures that are being read.
    ~CodeFlow() override;

    /// Reads files and everything below folders, and binds what is beyond doubt. Answers with began(),
    /// progressed(), found() and ended(). Nothing while a run is under way.
    void bindFrom(const QStringList &filesAndFolders);
    void cancel();
    [[nodiscard]] bool isWorking() const;

    /// A person decides whose code a picture shows; answers with decided(), or failed().
    void bind(const CardFinding &finding, const Student &student, const QString &by);
    /// Takes the binding back that a finding tells of; answers with decided(), or failed().
    void release(const CardFinding &finding, const QString &why, const QString &by);
    void search(const QString &text); ///< answers with searched(), best first
    /// A picture to look at; answers with pictureReady(). A newer call replaces one that was not answered.
    void askPicture(const QString &file);

    /// Who has handed a code in and who has not: report "codes". Answers with handedInReady(); calls while
    /// one is under way cost one more, not many.
    void askHandedIn();
    /// Writes @p table as the suffix of @p file says and records it. Answers with written().
    void write(const reports::ReportTable &table, const QString &file, const reports::PrintOptions &options);
    /// Writes for each college of @p table an xlsx file with a sheet for each class into @p folder, for its
    /// coordinator. Answers with written() once.
    void writeForCoordinators(const reports::ReportTable &table, const QString &folder);

Q_SIGNALS:
    void began(int pictures);
    void progressed(const liuying::CardProgress &progress);
    /// New findings, or earlier ones anew: a file is told about as often as it changes.
    void found(const QList<liuying::CardFinding> &findings);
    void ended(const liuying::CardRunEnd &end);
    void decided(const liuying::CardFinding &finding);
    void searched(const QString &text, const QList<liuying::Student> &students);
    /// Made small enough for a screen; null where the file is no picture.
    void pictureReady(const QString &file, const QImage &picture);
    void handedInReady(const liuying::reports::ReportTable &table);
    void written(const QString &file);
    /// Codes were bound or released; screens ask again for what they show.
    void changed();
    /// Something could not be done; what was bound before stays bound. The message is for a person.
    void failed(const liuying::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
