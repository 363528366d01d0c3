// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/SelfCheck.h"

#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QSet<CheckId> &checksBeforeTheDay()
{
    static const QSet<CheckId> kChecks{
        CheckId::FaceSingle,    CheckId::GlassesAbsent,   CheckId::BrowsVisible,  CheckId::EarsVisible,
        CheckId::HeadUncovered, CheckId::JewelleryAbsent, CheckId::ClothesColour, CheckId::ClothesPlain,
        CheckId::ClothesCollar, CheckId::ClothesSleeves};
    return kChecks;
}

QStringList sentencesOf(const PhotoJudgement &judgement, CheckResult result)
{
    QStringList sentences;
    for (const CheckOutcome &check : judgement.checks) {
        if (check.result == result)
            sentences.append(outcomeSentence(check));
    }
    return sentences;
}

qsizetype countOf(const SelfCheckFinding &finding, CheckResult result)
{
    return std::ranges::count(finding.judgement.checks, result, &CheckOutcome::result);
}

QString resultOf(const SelfCheckFinding &finding)
{
    return finding.trouble ? QCoreApplication::translate("SelfCheck", "读不了")
                           : resultWord(finding.verdict());
}

QList<reports::ReportTable::Header> headers()
{
    using Column = reports::ReportTable::Column;
    return {{u"college"_s, QCoreApplication::translate("SelfCheck", "学院"), Column::Text, 20},
            {u"class"_s, QCoreApplication::translate("SelfCheck", "班级"), Column::Text, 14},
            {u"number"_s, QCoreApplication::translate("SelfCheck", "学号"), Column::Text, 14},
            {u"name"_s, QCoreApplication::translate("SelfCheck", "姓名"), Column::Text, 10},
            {u"verdict"_s, QCoreApplication::translate("SelfCheck", "结果"), Column::Text, 10, false, true},
            {u"verdictText"_s, QCoreApplication::translate("SelfCheck", "结果"), Column::Text, 10},
            {u"toChange"_s, QCoreApplication::translate("SelfCheck", "要改的"), Column::Text, 48},
            {u"toLookAt"_s, QCoreApplication::translate("SelfCheck", "请老师看一眼"), Column::Text, 36},
            {u"file"_s, QCoreApplication::translate("SelfCheck", "照片文件"), Column::Text, 24},
            {u"path"_s, QCoreApplication::translate("SelfCheck", "照片文件"), Column::Text, 24, false, true},
            {u"photos"_s, QCoreApplication::translate("SelfCheck", "照片"), Column::Number, 8, true},
            {u"mustChange"_s, QCoreApplication::translate("SelfCheck", "要改"), Column::Number, 8, true}};
}

QList<QVariant> rowOf(const SelfCheckFinding &finding)
{
    const Student student = finding.student.value_or(Student());
    const QStringList toChange = finding.toChange();
    return {student.college,
            student.className,
            student.number,
            student.name,
            QString(resultKey(finding.verdict())),
            resultOf(finding),
            toChange.join(u' '),
            finding.toLookAt().join(u' '),
            QFileInfo(finding.file).fileName(),
            finding.file,
            qint64{1},
            toChange.isEmpty() ? QVariant() : QVariant(qint64{1})};
}

bool comesBefore(const SelfCheckFinding &a, const SelfCheckFinding &b)
{
    if (a.student.has_value() != b.student.has_value())
        return a.student.has_value();
    if (a.student && a.student->college != b.student->college)
        return a.student->college < b.student->college;
    if (a.student && a.student->className != b.student->className)
        return a.student->className < b.student->className;
    return isWorse(a, b);
}

QStringList notesOf(const QList<SelfCheckFinding> &findings)
{
    const auto count = [&findings](auto isMeant) { return std::ranges::count_if(findings, isMeant); };
    QStringList notes{
        QCoreApplication::translate("SelfCheck", "共%1张照片，%2张有要改的，%3张要请老师看一眼。")
            .arg(findings.size())
            .arg(count([](const SelfCheckFinding &one) { return !one.toChange().isEmpty(); }))
            .arg(count([](const SelfCheckFinding &one) { return !one.toLookAt().isEmpty(); })),
        QCoreApplication::translate(
            "SelfCheck", "只看学生自己能准备的：眼镜、头发、头饰、首饰、衣服。背景、光线和姿势到影棚再管。")};
    if (const auto unknown = count([](const SelfCheckFinding &one) { return !one.student; }); unknown > 0)
        notes.append(
            QCoreApplication::translate("SelfCheck", "有%1张照片的文件名里没有名单上的学号，排在最后。")
                .arg(unknown));
    return notes;
}

} // namespace

QStringList SelfCheckFinding::toChange() const
{
    if (trouble)
        return {errorWords(*trouble)};
    QStringList sentences = sentencesOf(judgement, CheckResult::Fail);
    if (!sameAs.isEmpty())
        sentences.prepend(
            QCoreApplication::translate("SelfCheck", "这张照片和学号%1交来的是同一个文件，请交自己的照片。")
                .arg(sameAs));
    return sentences;
}

QStringList SelfCheckFinding::toLookAt() const
{
    return trouble ? QStringList() : sentencesOf(judgement, CheckResult::Review);
}

bool isWorse(const SelfCheckFinding &a, const SelfCheckFinding &b)
{
    if (a.trouble.has_value() != b.trouble.has_value())
        return a.trouble.has_value();
    const qsizetype changesA = countOf(a, CheckResult::Fail) + !a.sameAs.isEmpty();
    const qsizetype changesB = countOf(b, CheckResult::Fail) + !b.sameAs.isEmpty();
    return changesA != changesB ? changesA > changesB
                                : countOf(a, CheckResult::Review) > countOf(b, CheckResult::Review);
}

Policy selfCheckPolicy(const Policy &policy)
{
    Policy before = policy;
    for (const CheckId check : allChecks()) {
        if (!checksBeforeTheDay().contains(check))
            before.photo.rules.insert(check, CheckRule::Off);
    }
    return before;
}

SelfCheckRoster::SelfCheckRoster(const QList<Student> &roster)
{
    m_students.reserve(roster.size());
    for (const Student &student : roster)
        m_students.insert(student.number.toUpper(), student);
}

std::optional<Student> SelfCheckRoster::studentOf(const QString &file) const
{
    static const QRegularExpression kWord(u"[A-Za-z0-9]+"_s);
    std::optional<Student> found;
    auto words = kWord.globalMatch(QFileInfo(file).completeBaseName());
    while (words.hasNext()) {
        const auto student = m_students.constFind(words.next().captured().toUpper());
        if (student == m_students.constEnd())
            continue;
        if (found && found->number != student->number)
            return std::nullopt;
        found = *student;
    }
    return found;
}

reports::ReportTable selfCheckTable(const QList<SelfCheckFinding> &findings)
{
    QList<SelfCheckFinding> ordered = findings;
    std::ranges::stable_sort(ordered, comesBefore);
    reports::ReportTable table;
    table.name = u"self-check"_s;
    table.title = QCoreApplication::translate("SelfCheck", "照片自查结果");
    table.headers = headers();
    for (const SelfCheckFinding &finding : ordered)
        table.rows.append(rowOf(finding));
    table.totals = reports::summedTotals(table, QCoreApplication::translate("SelfCheck", "合计"));
    table.notes = notesOf(findings);
    return table;
}

} // namespace liuying
