// SPDX-License-Identifier: Apache-2.0
#include "flows/ReasonWords.h"
#include "flows/Words.h"
#include "flows/ledger/LedgerWords.h"
#include "flows/plan/PlanWords.h"
#include "flows/report/Entries.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// One thing that somebody put right, or did in spite of a rule.
struct Correction {
    qint64 atMs = 0;
    QString by;
    QString kind; ///< "override", "undone", "code-released", "settled", "reopened", "alias", …
    QString text; ///< what, in a sentence
    QString why;
    QString student{}; ///< number
    QString college{}; ///< where no student is concerned
    QString room{};
    QDate day{};
};

QString kindWords(const QString &kind)
{
    if (kind == u"override")
        return QCoreApplication::translate("Flows", "特批");
    if (kind == u"undone")
        return QCoreApplication::translate("Flows", "撤销签到");
    if (kind == u"code-released")
        return QCoreApplication::translate("Flows", "解除绑定");
    if (kind == u"settled")
        return QCoreApplication::translate("Flows", "核定");
    if (kind == u"reopened")
        return QCoreApplication::translate("Flows", "撤回核定");
    if (kind == u"alias")
        return QCoreApplication::translate("Flows", "学院别名");
    if (kind == u"import-reversed")
        return QCoreApplication::translate("Flows", "撤回导入");
    if (kind == u"refund-taken-back")
        return QCoreApplication::translate("Flows", "撤回退费");
    return kind == u"plan-restored" ? QCoreApplication::translate("Flows", "恢复计划")
                                    : QCoreApplication::translate("Flows", "发布计划");
}

/// Reads the corrections out of the record, one kind after the other.
class CorrectionReader {
public:
    explicit CorrectionReader(const ReportFacts &facts) : m_facts(facts)
    {
        for (const storage::ArrivalRow &row : facts.arrivals) {
            if (row.undone || !row.overrideWhy.isEmpty())
                m_arrivals.insert(row.ref, &row);
        }
        for (const storage::MoneyImport &import : facts.imports)
            m_files.insert(import.source, QFileInfo(import.file).fileName());
    }

    [[nodiscard]] Result<QList<Correction>> read()
    {
        for (const storage::PlanRevision &revision : m_facts.planHistory)
            addRevision(revision);
        QList<Entry> entries;
        for (const Entry &entry : m_facts.entries) {
            if (entry.kind != u"arrival")
                entries.append(entry);
            else if (const storage::ArrivalRow *row = m_arrivals.value(entry.ref))
                addOverride(entry, *row); // arrivals are many: they are known without being read again
        }
        const Result<void> visited = visitFacts(entries, [this](const Entry &entry, const Fact &fact) {
            std::visit([&](const auto &one) { add(entry, one); }, fact);
        });
        if (!visited)
            return failureOf(visited);
        std::ranges::stable_sort(m_corrections, {}, &Correction::atMs);
        return m_corrections;
    }

private:
    void put(const Entry &entry, const QString &kind, const QString &text, const QString &why)
    {
        m_corrections.append({entry.atMs, entry.actor, kind, text, why});
    }
    void setPlace(const storage::ArrivalRow &row)
    {
        Correction &last = m_corrections.last();
        last.student = row.student.number;
        last.room = row.room;
        last.day = row.day;
    }

    void addRevision(const storage::PlanRevision &revision)
    {
        const bool isRestored = revision.source.startsWith(u"revision ");
        m_corrections.append({revision.atMs,
                              revision.actor,
                              isRestored ? u"plan-restored"_s : u"plan-published"_s,
                              QCoreApplication::translate("Flows", "%1第%2版，来自%3。")
                                  .arg(scopeWords(revision.scope), QString::number(revision.revision),
                                       sourceWords(revision.source)),
                              {}});
    }
    void addOverride(const Entry &entry, const storage::ArrivalRow &row)
    {
        if (row.overrideWhy.isEmpty())
            return;
        QStringList reasons;
        for (const Reason reason : row.reasons)
            reasons.append(reasonWords(reason));
        put(entry, u"override"_s,
            QCoreApplication::translate("Flows", "放行，拍摄号%1，尽管%2。")
                .arg(row.shot.text(), listWords(reasons)),
            row.overrideWhy);
        setPlace(row);
    }

    void add(const Entry &entry, const ArrivalUndone &fact)
    {
        const storage::ArrivalRow *row = m_arrivals.value(fact.arrival);
        put(entry, u"undone"_s,
            row ? QCoreApplication::translate("Flows", "签到撤销，拍摄号%1不再用。").arg(row->shot.text())
                : QCoreApplication::translate("Flows", "签到撤销。"),
            fact.why);
        if (row)
            setPlace(*row);
    }
    void add(const Entry &entry, const CodeReleased &fact)
    {
        put(entry, u"code-released"_s, QCoreApplication::translate("Flows", "采集码不再绑定这位学生。"),
            fact.why);
        m_corrections.last().student = fact.student;
    }
    void add(const Entry &entry, const ItemSettled &fact)
    {
        m_decisions.insert(entry.ref, fact.decision);
        put(entry, u"settled"_s, itemWords(fact.decision), fact.decision.why);
        m_corrections.last().student = fact.decision.student;
        m_corrections.last().college = fact.decision.college;
    }
    void add(const Entry &entry, const ItemReopened &fact)
    {
        const ItemDecision decision = m_decisions.value(fact.settled);
        put(entry, u"reopened"_s,
            QCoreApplication::translate("Flows", "不再有效：%1").arg(itemWords(decision)), fact.why);
        m_corrections.last().student = decision.student;
        m_corrections.last().college = decision.college;
    }
    void add(const Entry &entry, const CollegeAliasSet &fact)
    {
        put(entry, u"alias"_s,
            fact.college.isEmpty()
                ? QCoreApplication::translate("Flows", "“%1”不再是别名。").arg(fact.alias)
                : QCoreApplication::translate("Flows", "“%1”就是%2。").arg(fact.alias, fact.college),
            {});
        m_corrections.last().college = fact.college;
    }
    void add(const Entry &entry, const ImportReversed &fact)
    {
        const auto import = std::ranges::find(m_facts.imports, fact.import, &storage::MoneyImport::ref);
        const QString file = import == m_facts.imports.end() ? QString() : QFileInfo(import->file).fileName();
        put(entry, u"import-reversed"_s, QCoreApplication::translate("Flows", "导入的%1不再计入。").arg(file),
            fact.why);
    }
    void add(const Entry &entry, const RefundTakenBack &fact)
    {
        put(entry, u"refund-taken-back"_s, QCoreApplication::translate("Flows", "退费退回一步。"), fact.why);
        m_corrections.last().student = fact.student;
    }
    template <typename Other>
    void add(const Entry &, const Other &)
    {}

    [[nodiscard]] QString itemWords(const ItemDecision &decision) const
    {
        return QCoreApplication::translate("Flows", "%1第%2行：%3")
            .arg(m_files.value(decision.item.source), QString::number(decision.item.row),
                 decisionWords(decision));
    }

    const ReportFacts &m_facts;
    QHash<EntryRef, const storage::ArrivalRow *> m_arrivals; ///< overridden or undone
    QHash<QByteArray, QString> m_files;                      ///< what was imported → its name
    QHash<EntryRef, ItemDecision> m_decisions;
    QList<Correction> m_corrections;
};

QList<TableHeader> headers()
{
    return QList<TableHeader>{momentColumn(u"time"_s, QCoreApplication::translate("Flows", "时间")),
                              textColumn(u"by"_s, QCoreApplication::translate("Flows", "经办人"), 12),
                              hidden(textColumn(u"kind"_s, QCoreApplication::translate("Flows", "类别"), 12)),
                              textColumn(u"kindText"_s, QCoreApplication::translate("Flows", "类别"), 12),
                              textColumn(u"text"_s, QCoreApplication::translate("Flows", "事项"), 44),
                              textColumn(u"why"_s, QCoreApplication::translate("Flows", "原因"), 28)} +
           studentColumns() +
           QList<TableHeader>{textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12),
                              hidden(textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12))};
}

TableRow rowOf(const ReportFacts &facts, const QHash<QString, Student> &roster, const Correction &correction)
{
    const TableRow student = correction.student.isEmpty()
                                 ? TableRow{correction.college, QVariant(), QVariant(), QVariant()}
                                 : studentCells(roster, correction.student);
    return TableRow{cell(facts.local(correction.atMs)), correction.by,   correction.kind,
                    kindWords(correction.kind),         correction.text, correction.why} +
           student +
           TableRow{correction.room,
                    correction.day.isValid() ? QVariant(dayKey(correction.day)) : QVariant()};
}

} // namespace

Result<reports::ReportTable> correctionTable(const ReportFacts &facts)
{
    const auto corrections = CorrectionReader(facts).read();
    if (!corrections)
        return failureOf(corrections);
    const QHash<QString, Student> roster = byNumber(facts.roster);
    reports::ReportTable table;
    table.headers = headers();
    for (const Correction &correction : *corrections)
        table.rows.append(rowOf(facts, roster, correction));
    table.notes = {QCoreApplication::translate("Flows", "全部共%1项。").arg(table.rows.size())};
    return table;
}

} // namespace liuying
