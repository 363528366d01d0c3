// SPDX-License-Identifier: Apache-2.0
// How the rows of the ledger are written, for programs and for people.
#include "cli/ImportAnswer.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// Every suggestion goes through the whole roster; a list of a wrong cohort has thousands of open rows.
constexpr qsizetype kMostWithSuggestions = 100;

QJsonArray collegesJson(const QList<CollegeSuggestion> &suggestions)
{
    QJsonArray array;
    for (const CollegeSuggestion &one : suggestions)
        array.append(QJsonObject{
            {u"college"_s, one.college}, {u"likelihood"_s, one.likelihood}, {u"ground"_s, one.ground}});
    return array;
}

QJsonArray studentsJson(const QList<StudentSuggestion> &suggestions)
{
    QJsonArray array;
    for (const StudentSuggestion &one : suggestions)
        array.append(QJsonObject{{u"number"_s, one.student.number},
                                 {u"name"_s, one.student.name},
                                 {u"college"_s, one.student.college},
                                 {u"class"_s, one.student.className},
                                 {u"likelihood"_s, one.likelihood},
                                 {u"ground"_s, one.ground}});
    return array;
}

QSet<QString> paidIn(const Ledger &ledger)
{
    QSet<QString> paid;
    for (const StudentStanding &standing : ledger.students) {
        if (standing.isPaid)
            paid.insert(standing.number);
    }
    return paid;
}

QJsonArray suggestionsJson(const LedgerView &view, const QSet<QString> &paid, const ItemRef &ref)
{
    const std::optional<LedgerItem> item = itemAt(view.input, ref);
    if (item && item->payment)
        return studentsJson(suggestStudents(*item->payment, view.input.roster, paid));
    if (item && item->transfer)
        return collegesJson(
            suggestColleges(*item->transfer, view.ledger.status.colleges, view.input.aliases));
    return {};
}

} // namespace

QString utcText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODate);
}

QJsonArray settledJson(const LedgerView &view)
{
    const QTimeZone zone = zoneOf(view.campaign);
    QJsonArray array = openItemsJson(view.settledItems);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const SettledItem &settled = view.input.settled[i];
        QJsonObject object = array[i].toObject();
        object.insert(u"decision"_s, decisionCode(settled.decision.kind));
        object.insert(u"student"_s, orNull(settled.decision.student));
        object.insert(u"belongsTo"_s, orNull(settled.decision.college));
        object.insert(u"why"_s, settled.decision.why);
        object.insert(u"by"_s, settled.actor);
        object.insert(u"at"_s, utcText(settled.atMs));
        object.insert(u"text"_s, settledItemWords(settled, zone));
        array[i] = object;
    }
    return array;
}

QJsonArray importsJson(const LedgerView &view)
{
    QJsonArray array;
    for (const storage::MoneyImport &import : view.imports)
        array.append(QJsonObject{{u"file"_s, import.file},
                                 {u"kind"_s, import.isStatement ? u"remittances"_s : u"payments"_s},
                                 {u"rows"_s, import.rows},
                                 {u"account"_s, orNull(import.account)},
                                 {u"at"_s, utcText(import.atMs)},
                                 {u"by"_s, import.actor},
                                 {u"reversed"_s, import.reversed.has_value()},
                                 {u"reversedWhy"_s, orNull(import.reversedWhy)}});
    return array;
}

QJsonArray openItemsWithSuggestions(const LedgerView &view)
{
    const QList<OpenItem> &items = view.ledger.status.needsPerson;
    const QSet<QString> paid = paidIn(view.ledger);
    QJsonArray array = openItemsJson(items);
    for (qsizetype i = 0; i < std::min(items.size(), kMostWithSuggestions); ++i) {
        QJsonObject object = array[i].toObject();
        object.insert(u"suggestions"_s, suggestionsJson(view, paid, items[i].ref));
        array[i] = object;
    }
    return array;
}

QString itemLine(const QString &file, const ItemRef &item, const QString &words)
{
    const QString row = QString::number(item.row);
    if (item.sheet.isEmpty())
        return QCoreApplication::translate("Cli", "%1第%2行：%3").arg(file, row, words);
    return QCoreApplication::translate("Cli", "%1工作表“%2”第%3行：%4").arg(file, item.sheet, row, words);
}

QString importLine(const LedgerView &view, const storage::MoneyImport &import)
{
    const QString when = momentWords(LocalDateTime::fromUtcMs(import.atMs, zoneOf(view.campaign)));
    const QString line = import.isStatement
                             ? QCoreApplication::translate("Cli", "%1：银行流水，%2行，%3导入")
                             : QCoreApplication::translate("Cli", "%1：缴费名单，%2行，%3导入");
    const QString words = line.arg(import.file, QString::number(import.rows), when);
    return import.reversed
               ? QCoreApplication::translate("Cli", "%1；已撤回：%2").arg(words, import.reversedWhy)
               : words;
}

} // namespace liuying::cli
