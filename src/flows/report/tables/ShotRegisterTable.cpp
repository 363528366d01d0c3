// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::ArrivalRow;
using storage::ShotRow;

/// One line of the register: an arrival, a photograph, or both under one shot number.
struct Line {
    const ArrivalRow *arrival = nullptr;
    const ShotRow *shot = nullptr;
    QString state; ///< "photographed", "no-photo", "undone", "retaken", "mismatch", "no-arrival"

    [[nodiscard]] const Student &student() const { return shot ? shot->student : arrival->student; }
    [[nodiscard]] const ShotNumber &number() const { return shot ? shot->shot : arrival->shot; }
    [[nodiscard]] QDate day() const { return shot ? shot->at.date : arrival->day; }
    [[nodiscard]] QString room() const { return shot ? shot->room : arrival->room; }
    [[nodiscard]] LocalDateTime at() const { return arrival ? arrival->at : shot->at; }
    [[nodiscard]] auto order() const
    {
        return std::tuple(day(), room(), number().letter, number().number, at());
    }
};

/// A shot number is one student's on one day.
QString keyOf(QDate day, const ShotNumber &shot)
{
    return u"%1 %2 %3 %4"_s.arg(dayKey(day), shot.room, shot.letter, QString::number(shot.number));
}

class Register {
public:
    explicit Register(const ReportFacts &facts)
    {
        for (const ArrivalRow &row : facts.arrivals)
            m_arrivals.insert(keyOf(row.day, row.shot), &row);
        for (const ShotRow &shot : facts.shots) // by time
            m_newest.insert(shot.student.number, &shot);
        for (const ShotRow &shot : facts.shots)
            addShot(shot);
        for (const ArrivalRow &row : facts.arrivals) {
            if (!m_withShot.contains(&row))
                m_lines.append({&row, nullptr, row.undone ? u"undone"_s : u"no-photo"_s});
        }
        std::ranges::stable_sort(m_lines, {}, &Line::order);
    }

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

private:
    /// The arrival under the photograph's number: the student's own, else another's.
    [[nodiscard]] const ArrivalRow *arrivalOf(const ShotRow &shot) const
    {
        const QList<const ArrivalRow *> found = m_arrivals.values(keyOf(shot.at.date, shot.shot));
        const auto own = std::ranges::find_if(
            found, [&](const ArrivalRow *row) { return row->student.number == shot.student.number; });
        if (own != found.end())
            return *own;
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    void addShot(const ShotRow &shot)
    {
        const ArrivalRow *arrival = arrivalOf(shot);
        Line line{nullptr, &shot, u"no-arrival"_s};
        if (arrival != nullptr && arrival->student.number != shot.student.number) {
            line.state = u"mismatch"_s; // whose number it is stands in a line of its own
        } else if (arrival != nullptr) {
            line.arrival = arrival;
            line.state = m_newest.value(shot.student.number) != &shot ? u"retaken"_s
                         : arrival->undone                            ? u"undone"_s
                                                                      : u"photographed"_s;
            m_withShot.insert(arrival);
        }
        m_lines.append(line);
    }

    QMultiHash<QString, const ArrivalRow *> m_arrivals;
    QHash<QString, const ShotRow *> m_newest; ///< of each student
    QSet<const ArrivalRow *> m_withShot;
    QList<Line> m_lines;
};

QString stateWords(const QString &state)
{
    if (state == u"photographed")
        return QCoreApplication::translate("Flows", "已拍摄");
    if (state == u"no-photo")
        return QCoreApplication::translate("Flows", "没有照片");
    if (state == u"undone")
        return QCoreApplication::translate("Flows", "签到已撤销");
    if (state == u"retaken")
        return QCoreApplication::translate("Flows", "已重拍");
    if (state == u"mismatch")
        return QCoreApplication::translate("Flows", "拍摄号是别人的");
    return QCoreApplication::translate("Flows", "没有签到");
}

QList<TableHeader> headers()
{
    return QList<TableHeader>{textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12),
                              textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12),
                              textColumn(u"shot"_s, QCoreApplication::translate("Flows", "拍摄号"), 10)} +
           studentColumns() +
           QList<TableHeader>{
               momentColumn(u"time"_s, QCoreApplication::translate("Flows", "签到时间")),
               momentColumn(u"photographedAt"_s, QCoreApplication::translate("Flows", "拍摄时间")),
               hidden(textColumn(u"state"_s, QCoreApplication::translate("Flows", "状态"), 10)),
               textColumn(u"stateText"_s, QCoreApplication::translate("Flows", "状态"), 12),
               countColumn(u"photographs"_s, QCoreApplication::translate("Flows", "照片")),
               textColumn(u"file"_s, QCoreApplication::translate("Flows", "照片文件"), 28),
               textColumn(u"digest"_s, QCoreApplication::translate("Flows", "文件摘要"), 14)};
}

TableRow rowOf(const Line &line)
{
    constexpr int kDigestShown = 6; // bytes: enough to tell files apart by eye
    return TableRow{dayKey(line.day()), line.room(), line.number().text()} + studentCells(line.student()) +
           TableRow{line.arrival ? cell(line.arrival->at) : QVariant(),
                    line.shot ? cell(line.shot->at) : QVariant(),
                    line.state,
                    stateWords(line.state),
                    mark(line.shot != nullptr),
                    line.shot ? QVariant(line.shot->file) : QVariant(),
                    line.shot
                        ? QVariant(QString::fromLatin1(line.shot->fileDigest.left(kDigestShown).toHex()))
                        : QVariant()};
}

QStringList notesOf(const QList<Line> &lines)
{
    const auto count = [&lines](const QString &state) {
        return std::ranges::count(lines, state, &Line::state);
    };
    QStringList notes{
        QCoreApplication::translate("Flows", "全部共%1行，其中%2个拍摄号没有照片，%3张照片已重拍。")
            .arg(lines.size())
            .arg(count(u"no-photo"_s))
            .arg(count(u"retaken"_s))};
    if (const auto wrong = count(u"mismatch"_s); wrong > 0)
        notes.append(QCoreApplication::translate(
                         "Flows", "有%1张照片用的是别人的拍摄号。请马上和摄影师核对，号和照片可能错位。")
                         .arg(wrong));
    if (const auto unknown = count(u"no-arrival"_s); unknown > 0)
        notes.append(QCoreApplication::translate("Flows", "有%1张照片没有签到记录。").arg(unknown));
    return notes;
}

} // namespace

Result<reports::ReportTable> shotRegisterTable(const ReportFacts &facts)
{
    const Register shotRegister(facts);
    reports::ReportTable table;
    table.headers = headers();
    for (const Line &line : shotRegister.lines())
        table.rows.append(rowOf(line));
    addTotals(table);
    table.notes = notesOf(shotRegister.lines());
    return table;
}

} // namespace liuying
