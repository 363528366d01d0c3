// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/SelfCheckRun.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString &file)
{
    static const QSet<QString> kEndings{u"jpg"_s, u"jpeg"_s, u"jpe"_s,  u"png"_s, u"bmp"_s,
                                        u"tif"_s, u"tiff"_s, u"webp"_s, u"heic"_s};
    return kEndings.contains(QFileInfo(file).suffix().toLower());
}

/// Empty where the file cannot be read.
QByteArray digestOf(const QString &file)
{
    QFile source(file);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !digest.addData(&source))
        return {};
    return digest.result();
}

} // namespace

QStringList trialPhotosIn(const QStringList &filesAndFolders)
{
    QStringList pictures;
    for (const QString &path : filesAndFolders) {
        if (!QFileInfo(path).isDir()) {
            pictures.append(path);
            continue;
        }
        QDirIterator there(path, QDir::Files, QDirIterator::Subdirectories);
        while (there.hasNext()) {
            const QString file = there.next();
            if (isPicture(file))
                pictures.append(file);
        }
    }
    pictures.sort();
    pictures.removeDuplicates();
    return pictures;
}

SelfCheckRun::SelfCheckRun(const Policy &policy, SelfCheckRoster roster, Look look)
    : m_policy(selfCheckPolicy(policy)), m_roster(std::move(roster)),
      m_look(look ? std::move(look)
                  : [](const QString &file, const Policy &rules) { return checkPhoto(file, rules); })
{}

Result<void> SelfCheckRun::check(const QStringList &files, const Found &found, const Progressed &progressed)
{
    QThreadPool pool;
    pool.setThreadPriority(QThread::LowPriority); // the door and the studio go first
    m_next = 0;
    m_working = static_cast<int>(std::min<qsizetype>(pool.maxThreadCount(), files.size()));
    for (int worker = m_working; worker > 0; --worker)
        pool.start([this, &files] { work(files); });
    int done = 0;
    for (QList<SelfCheckFinding> portion = takeFound(); !portion.isEmpty(); portion = takeFound()) {
        for (SelfCheckFinding &finding : portion) {
            noteOwner(finding);
            found(finding);
        }
        done += static_cast<int>(portion.size());
        if (progressed)
            progressed(done, static_cast<int>(files.size()));
    }
    pool.waitForDone();
    if (done < files.size())
        return failure(ErrorCode::Cancelled, {}, u"checking photographs was stopped"_s);
    return {};
}

void SelfCheckRun::work(const QStringList &files)
{
    for (qsizetype i = m_next++; i < files.size() && !m_isCancelled; i = m_next++) {
        SelfCheckFinding finding = findingOf(files[i]);
        const QMutexLocker locked(&m_guard);
        m_found.append(std::move(finding));
        m_arrived.wakeOne();
    }
    const QMutexLocker locked(&m_guard);
    --m_working;
    m_arrived.wakeOne();
}

/// What came in; empty when nothing more will come.
QList<SelfCheckFinding> SelfCheckRun::takeFound()
{
    const QMutexLocker locked(&m_guard);
    while (m_found.isEmpty() && m_working > 0)
        m_arrived.wait(&m_guard);
    return std::exchange(m_found, {});
}

SelfCheckFinding SelfCheckRun::findingOf(const QString &file)
{
    SelfCheckFinding finding{file, digestOf(file), m_roster.studentOf(file), {}, {}, {}};
    {
        const QMutexLocker locked(&m_guard);
        const auto known = m_known.constFind(finding.digest);
        if (!finding.digest.isEmpty() && known != m_known.constEnd()) {
            finding.judgement = *known;
            return finding;
        }
    }
    const CheckedPhoto checked = m_look(file, m_policy);
    finding.judgement = checked.judgement;
    finding.trouble = checked.trouble;
    const QMutexLocker locked(&m_guard);
    if (!finding.digest.isEmpty() && !finding.trouble) // a trouble names its own file
        m_known.insert(finding.digest, finding.judgement);
    return finding;
}

/// The same file under two numbers: one of the two is not of whom it says.
void SelfCheckRun::noteOwner(SelfCheckFinding &finding)
{
    if (!finding.student || finding.digest.isEmpty())
        return;
    QString &owner = m_owners[finding.digest];
    if (owner.isEmpty())
        owner = finding.student->number;
    else if (owner != finding.student->number)
        finding.sameAs = owner;
}

} // namespace liuying
