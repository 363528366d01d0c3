// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeFlow.h"

#include "flows/WhenDone.h"
#include "flows/code/CardBinder.h"
#include "flows/report/RecordExport.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/WriteTable.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFound = 20;
constexpr qint64 kTellEveryMs = 100;

/// Larger than any pane, and quick to draw.
constexpr int kPicturePx = 1600;

QImage loadToLookAt(const QString &file)
{
    const Result<QImage> picture = vision::loadPicture(file);
    if (!picture || (picture->width() <= kPicturePx && picture->height() <= kPicturePx))
        return picture.value_or(QImage());
    return picture->scaled(kPicturePx, kPicturePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

struct Sources {
    QStringList pictures;
    int others = 0;
};

/// Files that a person chose are tried whatever they are called.
Sources sourcesOf(const QStringList &filesAndFolders)
{
    Sources sources;
    for (const QString &path : filesAndFolders) {
        if (!QFileInfo(path).isDir()) {
            sources.pictures.append(path);
            continue;
        }
        const FolderContents contents = contentsOf(path);
        sources.pictures += contents.pictures;
        sources.others += contents.others;
    }
    sources.pictures.removeDuplicates();
    return sources;
}

std::optional<Student> studentOf(const CardBook &book, const QString &number)
{
    const Student *student = number.isEmpty() ? nullptr : book.student(number);
    return student ? std::optional(*student) : std::nullopt;
}

CardFinding findingOf(const CardMatch &match, const CardBook &book)
{
    CardFinding finding{match, studentOf(book, match.student), {}, {}, studentOf(book, match.owner)};
    QList<CardCandidate> ranked = match.ranked;
    if (ranked.isEmpty()) {
        for (const QString &student : match.students)
            ranked.append({student, 1.0 / static_cast<double>(match.students.size())});
    }
    for (const CardCandidate &candidate : std::as_const(ranked)) {
        const std::optional<Student> student = studentOf(book, candidate.student);
        if (!student)
            continue;
        finding.candidates.append(*student);
        finding.shares.append(candidate.share);
    }
    return finding;
}

/// For one coordinator: who is still missing, a sheet a class.
Result<void> writeCollege(const reports::ReportTable &table, const QString &college, const QString &file)
{
    reports::ReportFilter filter;
    filter.college = college;
    return writeTable(filtered(table, filter), u"xlsx"_s, file, {u"class"_s});
}

/// A college's name as a file's: without what file systems refuse.
QString fileNameOf(const QString &college, const QString &title)
{
    QString name = u"%1-%2"_s.arg(college.isEmpty() ? u"_"_s : college, title);
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c.unicode() < 0x20)
            c = u'_';
    }
    return name.left(80) + u".xlsx"_s;
}

Result<void> writeColleges(const reports::ReportTable &table, const QString &folder)
{
    const QStringList colleges = valuesOf(table, u"college"_s);
    for (const QString &college : colleges) {
        const Result<void> written =
            writeCollege(table, college, QDir(folder).filePath(fileNameOf(college, table.title)));
        if (!written)
            return written;
    }
    return {};
}

} // namespace

class CodeFlow::Private {
public:
    Private(CodeFlow &owner, storage::StorageThread &writing, storage::StorageThread &reading,
            const Clock &stationClock)
        : flow(owner), storage(writing), reader(reading), clock(stationClock)
    {
        runner.setMaxThreadCount(1);
        makers.setMaxThreadCount(1);
        pictures.setMaxThreadCount(1);
    }

    [[nodiscard]] CardRunEnd run(const QStringList &filesAndFolders);
    [[nodiscard]] Result<void> bindPortion(CardBinder &binder, const std::shared_ptr<const CardBook> &book,
                                           const QList<CardMatch> &read, CardBinder::Portion portion);
    void tell(const CardProgress &progress);
    void readHandedIn();
    void endHandedIn();
    void loadPicture();
    void record(const QString &what, const QString &file);
    template <typename Work>
    void change(Work work, const CardFinding &afterwards);
    template <typename T, typename Handler>
    void hand(const QFuture<Result<T>> &future, Handler handler);
    /// Emits from the flow's own thread, unless it is gone by then.
    template <typename Emission>
    void later(Emission emission)
    {
        QMetaObject::invokeMethod(&flow, emission, Qt::QueuedConnection);
    }

    CodeFlow &flow;
    storage::StorageThread &storage;
    storage::StorageThread &reader;
    const Clock &clock;
    QThreadPool runner; // waits for workers and for the storage thread, so that nobody else does
    QThreadPool makers; // tables and files
    QThreadPool pictures;
    QMutex guard;
    std::shared_ptr<CardRun> cards;        // guarded: of the run under way
    std::atomic<bool> isCancelled = false; // also while there is no CardRun yet
    bool isWorking = false;
    QElapsedTimer told; // runner's thread only
    QString picture;    // asked for last
    bool isLoading = false;
    bool isReading = false;   // a list is under way
    bool isWantedNew = false; // asked for since it began
};

template <typename T, typename Handler>
void CodeFlow::Private::hand(const QFuture<Result<T>> &future, Handler handler)
{
    whenDone(future, &flow, [this, handler](const Result<T> &answer) {
        if (answer)
            handler(answer);
        else
            Q_EMIT flow.failed(answer.error());
    });
}

template <typename Work>
void CodeFlow::Private::change(Work work, const CardFinding &afterwards)
{
    const auto done = storage.ask([work, &stationClock = clock](storage::Stores &stores) {
        CodeDesk desk(stores, stationClock);
        return work(desk);
    });
    hand(done, [this, afterwards](const Result<void> &) {
        Q_EMIT flow.decided(afterwards);
        Q_EMIT flow.changed();
    });
}

/// In the runner's thread.
CardRunEnd CodeFlow::Private::run(const QStringList &filesAndFolders)
{
    CardRunEnd end;
    const Sources sources = sourcesOf(filesAndFolders);
    end.others = sources.others;
    later([this, total = static_cast<int>(sources.pictures.size())] { Q_EMIT flow.began(total); });
    Result<CardBook> read =
        reader.ask([](storage::Stores &stores) { return CardBook::read(stores); }).result();
    if (!read) {
        end.failure = read.error();
        return end;
    }
    const auto book = std::make_shared<const CardBook>(std::move(*read));
    const auto cardRun = std::make_shared<CardRun>(book);
    {
        const QMutexLocker locked(&guard);
        cards = cardRun;
    }
    if (isCancelled)
        cardRun->cancel();
    CardBinder binder(book, clock, DryRun::No);
    told.invalidate();
    Result<void> done = cardRun->read(
        sources.pictures,
        [&](const QList<CardMatch> &portion) {
            return bindPortion(binder, book, portion, CardBinder::Portion::More);
        },
        [&](const CardProgress &progress) {
            end.read = progress.done;
            tell(progress);
        });
    if (done || done.error().code == ErrorCode::Cancelled) {
        if (const Result<void> last = bindPortion(binder, book, {}, CardBinder::Portion::Last); !last)
            done = last;
    }
    const QMutexLocker locked(&guard);
    cards.reset();
    end.isCancelled = !done && done.error().code == ErrorCode::Cancelled;
    if (!done && !end.isCancelled)
        end.failure = done.error();
    return end;
}

Result<void> CodeFlow::Private::bindPortion(CardBinder &binder, const std::shared_ptr<const CardBook> &book,
                                            const QList<CardMatch> &read, CardBinder::Portion portion)
{
    const auto bound =
        storage.ask([&](storage::Stores &stores) { return binder.bind(stores, read, portion); }).result();
    if (!bound)
        return failureOf(bound);
    QList<CardFinding> findings;
    for (const CardMatch &match : *bound)
        findings.append(findingOf(match, *book));
    later([this, findings] {
        Q_EMIT flow.found(findings);
        Q_EMIT flow.changed();
    });
    return {};
}

void CodeFlow::Private::tell(const CardProgress &progress)
{
    if (progress.done < progress.total && told.isValid() && told.elapsed() < kTellEveryMs)
        return;
    told.start();
    later([this, progress] { Q_EMIT flow.progressed(progress); });
}

void CodeFlow::Private::readHandedIn()
{
    isReading = true;
    isWantedNew = false;
    const auto asked = reader.ask([&stationClock = clock](storage::Stores &stores) {
        return readReport(stores, stationClock, u"codes"_s);
    });
    whenDone(asked, &flow, [this](const Result<AskedReport> &read) {
        if (!read) {
            endHandedIn();
            Q_EMIT flow.failed(read.error());
            return;
        }
        const auto made = QtConcurrent::run(&makers, [asked = *read] { return makeTable(asked); });
        whenDone(made, &flow, [this](const Result<reports::ReportTable> &table) {
            endHandedIn();
            if (table)
                Q_EMIT flow.handedInReady(*table);
            else
                Q_EMIT flow.failed(table.error());
        });
    });
}

void CodeFlow::Private::endHandedIn()
{
    isReading = false;
    if (isWantedNew)
        readHandedIn();
}

/// The one asked for last, when those asked for before it are not wanted any more.
void CodeFlow::Private::loadPicture()
{
    whenDone(QtConcurrent::run(&pictures, loadToLookAt, picture), &flow,
             [this, file = picture](const QImage &loaded) {
                 if (file != picture)
                     return loadPicture();
                 isLoading = false;
                 Q_EMIT flow.pictureReady(file, loaded);
             });
}

void CodeFlow::Private::record(const QString &what, const QString &file)
{
    const auto noted = storage.ask([what, file, &stationClock = clock](storage::Stores &stores) {
        return recordExport(stores, stationClock, what, file);
    });
    hand(noted, [this, file](const Result<void> &) { Q_EMIT flow.written(file); });
}

CodeFlow::CodeFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                   QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, reader, clock))
{}

CodeFlow::~CodeFlow()
{
    cancel();
    d->runner.waitForDone();
    d->makers.waitForDone();
    d->pictures.waitForDone();
}

void CodeFlow::bindFrom(const QStringList &filesAndFolders)
{
    if (d->isWorking || filesAndFolders.isEmpty())
        return;
    d->isWorking = true;
    d->isCancelled = false;
    const auto run =
        QtConcurrent::run(&d->runner, [this, filesAndFolders] { return d->run(filesAndFolders); });
    whenDone(run, this, [this](const CardRunEnd &end) {
        d->isWorking = false;
        Q_EMIT ended(end);
        if (end.failure)
            Q_EMIT failed(*end.failure);
    });
}

void CodeFlow::cancel()
{
    d->isCancelled = true;
    const QMutexLocker locked(&d->guard);
    if (d->cards)
        d->cards->cancel();
}

bool CodeFlow::isWorking() const
{
    return d->isWorking;
}

void CodeFlow::bind(const CardFinding &finding, const Student &student, const QString &by)
{
    CardFinding bound = finding;
    bound.match.student = student.number;
    bound.match.reason.clear();
    bound.match.students.clear();
    bound.match.alreadyBound = false;
    bound.student = student;
    d->change([match = finding.match, number = student.number,
               by](CodeDesk &desk) { return desk.bind(match.digest, match.payload, number, by); },
              bound);
}

void CodeFlow::release(const CardFinding &finding, const QString &why, const QString &by)
{
    CardFinding released = finding;
    released.match.student.clear();
    released.match.students = {finding.match.student};
    released.match.claimed = finding.match.student;
    released.match.reason = u"released-before"_s;
    released.match.alreadyBound = false;
    released.student.reset();
    if (released.candidates.isEmpty() && finding.student) {
        released.candidates = {*finding.student};
        released.shares = {1};
    }
    d->change([match = finding.match, why,
               by](CodeDesk &desk) { return desk.release(match.digest, match.student, why, by); },
              released);
}

void CodeFlow::search(const QString &text)
{
    const auto students =
        d->reader.ask([text](storage::Stores &stores) { return stores.search(text, kFound); });
    d->hand(students, [this, text](const Result<QList<Student>> &found) { Q_EMIT searched(text, *found); });
}

void CodeFlow::askPicture(const QString &file)
{
    d->picture = file;
    if (std::exchange(d->isLoading, true))
        return;
    d->loadPicture();
}

void CodeFlow::askHandedIn()
{
    if (d->isReading)
        d->isWantedNew = true;
    else
        d->readHandedIn();
}

void CodeFlow::write(const reports::ReportTable &table, const QString &file,
                     const reports::PrintOptions &options)
{
    const QString format = QFileInfo(file).suffix().toLower();
    const auto written = QtConcurrent::run(&d->makers, writeTable, table, format, file, options);
    d->hand(written, [this, what = table.name, file](const Result<void> &) { d->record(what, file); });
}

void CodeFlow::writeForCoordinators(const reports::ReportTable &table, const QString &folder)
{
    const auto written = QtConcurrent::run(&d->makers, writeColleges, table, folder);
    d->hand(written, [this, what = table.name, folder](const Result<void> &) { d->record(what, folder); });
}

} // namespace liuying
