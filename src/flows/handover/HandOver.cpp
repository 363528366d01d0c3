// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/HandOver.h"

#include "flows/handover/Manifest.h"
#include "reports/CarefulFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <cerrno>
#include <set>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::ShotRow;

/// The whole file; empty where it is missing or cannot be read. Prepared photographs have some 30 KB.
std::optional<QByteArray> bytesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return std::nullopt;
    return bytes;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString shotWords(const ShotRow &photo)
{
    return u"%1 %2 %3"_s.arg(photo.at.date.toString(Qt::ISODate), photo.room, photo.shot.text());
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("HandOver", "交付停下了。已经写出的照片都是完整的，"
                                                           "再交付到同一个文件夹就接着做。"),
                   u"hand-over was stopped"_s);
}

/// One photograph in its folder, as it is and as it is to be.
class Delivery {
public:
    Delivery(const HandOverPlan &plan, const HandedPhoto &handed)
        : m_handed(handed), m_target(QDir(plan.folder).filePath(handed.file))
    {
        if (const auto there = bytesOf(m_target)) {
            m_isThere = true;
            m_isSame = digestOf(*there) == handed.photo.fileDigest;
            m_size = there->size();
        }
        if (!m_isSame)
            readPrepared();
    }

    [[nodiscard]] bool isInPlace() const { return m_isSame; }
    [[nodiscard]] bool isRenewal() const { return m_isThere; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const std::optional<HandOverTrouble> &trouble() const { return m_trouble; }

    [[nodiscard]] Result<void> write() const
    {
        return reports::makeFolder(QFileInfo(m_target).path()).and_then([this] {
            return reports::replaceFile(m_target, m_prepared);
        });
    }

private:
    void readPrepared()
    {
        const auto prepared = bytesOf(m_handed.source);
        if (!prepared)
            return blame(HandOverFault::PreparedMissing);
        if (digestOf(*prepared) != m_handed.photo.fileDigest)
            return blame(HandOverFault::PreparedChanged);
        m_prepared = *prepared;
        m_size = prepared->size();
    }
    void blame(HandOverFault fault)
    {
        m_trouble = HandOverTrouble{fault, shotWords(m_handed.photo), m_handed.photo.file};
    }

    const HandedPhoto &m_handed;
    QString m_target;
    bool m_isThere = false;
    bool m_isSame = false;
    qint64 m_size = 0;
    QByteArray m_prepared;
    std::optional<HandOverTrouble> m_trouble;
};

void count(HandOverReport &report, const Delivery &delivery)
{
    if (delivery.trouble()) {
        report.troubles.append(*delivery.trouble());
        return;
    }
    report.bytes += delivery.size();
    ++(delivery.isInPlace() ? report.alreadyThere : delivery.isRenewal() ? report.renewed : report.copied);
}

HandOverReport reportOf(const HandOverPlan &plan)
{
    HandOverReport report;
    report.folder = plan.folder;
    report.photographs = static_cast<int>(plan.photos.size());
    report.troubles = plan.troubles;
    return report;
}

/// What is in the colleges' folders beside this hand-over: photographs of an earlier one that were taken
/// back or named otherwise.
QStringList othersIn(const QString &folder, const QSet<QString> &files)
{
    QSet<QString> colleges;
    for (const QString &file : files)
        colleges.insert(file.section(u'/', 0, 0));
    QStringList others;
    for (const QString &college : colleges) {
        QDirIterator there(QDir(folder).filePath(college), QDir::Files | QDir::Hidden);
        while (there.hasNext()) {
            const QString file = college + u'/' + QFileInfo(there.next()).fileName();
            if (!files.contains(file))
                others.append(file);
        }
    }
    others.sort();
    return others;
}

QSet<QString> filesOf(const HandOverPlan &plan)
{
    QSet<QString> files;
    for (const HandedPhoto &photo : plan.photos)
        files.insert(photo.file);
    return files;
}

/// What a run that was killed left half written.
void sweep(const HandOverPlan &plan)
{
    QSet<QString> files = filesOf(plan);
    for (const QString &name : manifestNames())
        files.insert(name);
    reports::sweepPassingFiles(plan.folder, [&files](const QString &file) { return files.contains(file); });
}

/// Better said before the first file than after the thousandth.
Result<void> hasRoom(const HandOverPlan &plan)
{
    qint64 needed = 0;
    for (const HandedPhoto &photo : plan.photos) {
        if (!QFileInfo::exists(QDir(plan.folder).filePath(photo.file)))
            needed += QFileInfo(photo.source).size();
    }
    const QStorageInfo disk(plan.folder);
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return reports::failedToWrite(plan.folder, ENOSPC);
    return {};
}

/// Reads a hand-over back and compares.
class Comparison {
public:
    Comparison(HandOverReport &report, int done, int total, const HandOverWatch &watch)
        : m_report(report), m_done(done), m_total(total), m_watch(watch)
    {}

    [[nodiscard]] bool step() { return !m_watch || m_watch(++m_done, m_total); }

    /// What both manifests must say.
    void compareManifests(const ManifestFiles &expected)
    {
        for (const QString &name : manifestNames()) {
            const Result<ManifestFiles> said = readManifest(QDir(m_report.folder).filePath(name));
            if (!said || *said != expected)
                m_report.troubles.append({HandOverFault::ManifestDiffers, {}, name});
        }
    }
    void compareFile(const QString &file, const QByteArray &digest)
    {
        const auto bytes = bytesOf(QDir(m_report.folder).filePath(file));
        if (bytes && digestOf(*bytes) == digest) {
            ++m_report.verified;
            return;
        }
        m_report.troubles.append({bytes ? HandOverFault::CopyChanged : HandOverFault::CopyMissing, {}, file});
    }

private:
    HandOverReport &m_report;
    int m_done;
    int m_total;
    const HandOverWatch &m_watch;
};

/// Copies; what is in place then is in @p delivered with @p sizes.
Result<void> copyAll(const HandOverPlan &plan, HandOverReport &report, QList<HandedPhoto> &delivered,
                     QList<qint64> &sizes, const HandOverWatch &watch)
{
    const int total = 2 * report.photographs; // each is read back too
    int done = 0;
    for (const HandedPhoto &photo : plan.photos) {
        if (watch && !watch(done++, total))
            return stopped();
        const Delivery delivery(plan, photo);
        if (!delivery.trouble() && !delivery.isInPlace()) {
            if (const Result<void> written = delivery.write(); !written)
                return written;
        }
        count(report, delivery);
        if (delivery.trouble())
            continue;
        delivered.append(photo);
        sizes.append(delivery.size());
    }
    return {};
}

} // namespace

Result<HandOverReport> surveyHandOver(const HandOverPlan &plan, const HandOverWatch &watch)
{
    HandOverReport report = reportOf(plan);
    int done = 0;
    for (const HandedPhoto &photo : plan.photos) {
        if (watch && !watch(done++, report.photographs))
            return stopped();
        count(report, Delivery(plan, photo));
    }
    report.others = othersIn(plan.folder, filesOf(plan));
    return report;
}

Result<HandOverReport> carryOut(const HandOverPlan &plan, const HandOverWatch &watch)
{
    if (const Result<void> made = reports::makeFolder(plan.folder); !made)
        return failureOf(made);
    sweep(plan);
    if (const Result<void> room = hasRoom(plan); !room)
        return failureOf(room);
    HandOverReport report = reportOf(plan);
    QList<HandedPhoto> delivered;
    QList<qint64> sizes;
    if (const Result<void> copied = copyAll(plan, report, delivered, sizes, watch); !copied)
        return failureOf(copied);
    if (const Result<void> listed = writeManifests(plan, delivered, sizes); !listed)
        return failureOf(listed);
    report.manifests = manifestNames();

    Comparison comparison(report, report.photographs, 2 * report.photographs, watch);
    ManifestFiles expected;
    for (const HandedPhoto &photo : delivered) {
        expected.insert(photo.file, photo.photo.fileDigest);
        comparison.compareFile(photo.file, photo.photo.fileDigest);
        if (!comparison.step())
            return stopped();
    }
    comparison.compareManifests(expected);
    report.others = othersIn(plan.folder, filesOf(plan));
    return report;
}

Result<HandOverReport> readBack(const QString &folder, const QList<ShotRow> &accepted,
                                const HandOverWatch &watch)
{
    const Result<ManifestFiles> manifest = readManifest(QDir(folder).filePath(manifestNames().constFirst()));
    if (!manifest)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "HandOver", "“%1”里没有可读的交付清单 manifest.csv。请选交付时的文件夹。")
                           .arg(folder),
                       manifest.error().detail);
    HandOverReport report;
    report.folder = QDir(folder).absolutePath();
    report.photographs = static_cast<int>(manifest->size());
    report.manifests = manifestNames();
    std::multiset<QByteArray> standing; // two photographs may be alike to the byte
    for (const ShotRow &photo : accepted)
        standing.insert(photo.fileDigest);
    QStringList files = manifest->keys();
    files.sort();
    Comparison comparison(report, 0, report.photographs, watch);
    for (const QString &file : files) {
        const QByteArray digest = manifest->value(file);
        comparison.compareFile(file, digest);
        if (const auto found = standing.find(digest); found != standing.end())
            standing.erase(found);
        else
            report.troubles.append({HandOverFault::NotAccepted, {}, file});
        if (!comparison.step())
            return stopped();
    }
    comparison.compareManifests(*manifest);
    report.notHandedOver = static_cast<int>(standing.size());
    report.others = othersIn(report.folder, QSet<QString>(files.cbegin(), files.cend()));
    return report;
}

} // namespace liuying
