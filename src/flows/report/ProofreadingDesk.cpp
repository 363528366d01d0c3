// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ProofreadingDesk.h"

#include "exchange/Quoting.h"
#include "flows/Words.h"
#include "flows/prepare/ImportFiles.h"
#include "flows/report/Entries.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// CHSI may mask names (张*); those cannot be compared.
bool isMisnamed(const ProofreadingMark &mark, const Student &student)
{
    return !mark.name.isEmpty() && !mark.name.contains(u'*') && mark.name != student.name;
}

void judge(ProofreadingPreview &preview, const QList<Student> &roster,
           const QHash<QString, ProofreadingMark> &known)
{
    QHash<QString, Student> students;
    students.reserve(roster.size());
    for (const Student &student : roster)
        students.insert(student.number, student);
    for (const ProofreadingMark &mark : std::as_const(preview.read.marks)) {
        const auto student = students.constFind(mark.number);
        if (student == students.constEnd()) {
            preview.strangers.append(mark);
            continue;
        }
        if (isMisnamed(mark, *student))
            preview.misnamed.append(mark);
        (mark.isDone ? preview.done : preview.notDone) += 1;
        preview.newlyDone += mark.isDone && !known.value(mark.number).isDone ? 1 : 0;
    }
}

/// "2021010101、2021010102 …": enough of them to begin with.
QString someNumbers(const QList<ProofreadingMark> &marks)
{
    constexpr qsizetype kShown = 5;
    QStringList numbers;
    for (const ProofreadingMark &mark : marks.first(std::min(kShown, marks.size())))
        numbers.append(exchange::quotable(mark.number, exchange::kFiguresOfStudentNumber));
    return marks.size() > kShown ? listWords(numbers) + u" …"_s : listWords(numbers);
}

QStringList doubts(const ProofreadingPreview &preview)
{
    QStringList sentences;
    if (!preview.strangers.isEmpty())
        sentences.append(QCoreApplication::translate("Flows", "有%1个学号不在毕业生名单里（%2），请核对。")
                             .arg(QString::number(preview.strangers.size()), someNumbers(preview.strangers)));
    if (!preview.misnamed.isEmpty())
        sentences.append(
            QCoreApplication::translate("Flows", "有%1人的姓名和毕业生名单不一致（%2），请核对。")
                .arg(QString::number(preview.misnamed.size()), someNumbers(preview.misnamed)));
    if (!preview.read.rejected.isEmpty())
        sentences.append(QCoreApplication::translate("Flows", "有%1行不能用，没有导入；第一行是%2：%3")
                             .arg(QString::number(preview.read.rejected.size()),
                                  exchange::placeWords(preview.read.rejected.constFirst().sheet,
                                                       preview.read.rejected.constFirst().row),
                                  preview.read.rejected.constFirst().text));
    return sentences;
}

} // namespace

ProofreadingDesk::ProofreadingDesk(storage::Stores &stores, const Clock &clock)
    : m_stores(stores), m_clock(clock)
{}

Result<bool> ProofreadingDesk::wasImported(const QByteArray &digest) const
{
    QList<Entry> entries;
    const Result<void> read = m_stores.readJournal({u"proofreading.imported"_s}, [&](const Entry &entry) {
        entries.append(entry);
        return true;
    });
    if (!read)
        return failureOf(read);
    bool isThere = false;
    const Result<void> visited = visitFacts(entries, [&](const Entry &, const Fact &fact) {
        const auto *imported = std::get_if<ProofreadingImported>(&fact);
        isThere = isThere || (imported != nullptr && imported->sourceDigest == digest);
    });
    if (!visited)
        return failureOf(visited);
    return isThere;
}

Result<ProofreadingPreview> ProofreadingDesk::compare(const QString &file,
                                                      exchange::ProofreadingFile read) const
{
    const auto digest = fileDigest(file);
    if (!digest)
        return failureOf(digest);
    const auto seen = wasImported(*digest);
    if (!seen)
        return failureOf(seen);
    const auto roster = m_stores.roster();
    if (!roster)
        return failureOf(roster);
    const auto known = m_stores.proofreading();
    if (!known)
        return failureOf(known);
    ProofreadingPreview preview;
    preview.file = file;
    preview.digest = *digest;
    preview.read = std::move(read);
    preview.alreadyImported = *seen;
    judge(preview, *roster, *known);
    return preview;
}

Result<void> ProofreadingDesk::importMarks(const ProofreadingPreview &preview, BadRows badRows)
{
    if (badRows == BadRows::Refuse && !preview.read.rejected.isEmpty())
        return rejectedRows(preview.file, preview.read.rejected);
    const auto seen = wasImported(preview.digest);
    if (!seen)
        return failureOf(seen);
    if (*seen)
        return {};
    const auto entry = m_stores.append(
        ProofreadingImported{QFileInfo(preview.file).fileName(), preview.read.marks, preview.digest},
        m_clock.nowUtcMs(), u"import"_s);
    return entry ? Result<void>() : failureOf(entry);
}

QString proofreadingWords(const ProofreadingPreview &preview)
{
    if (preview.alreadyImported)
        return QCoreApplication::translate("Flows", "这份校对名单以前导入过，没有改动。");
    QStringList sentences{
        QCoreApplication::translate("Flows", "已记下%1人校对完成（其中新增%2人），%3人还没有校对。")
            .arg(preview.done)
            .arg(preview.newlyDone)
            .arg(preview.notDone)};
    sentences += doubts(preview);
    return sentences.join(QString());
}

} // namespace liuying
