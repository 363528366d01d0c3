// SPDX-License-Identifier: Apache-2.0
#include "gui/LedgerSamples.h"

#include "flows/ledger/LedgerItems.h"

#include <QCryptographicHash>

namespace liuying::samples {

using namespace Qt::StringLiterals;

namespace {

constexpr Money kFee{1500};
const QDate kDue(2025, 3, 29);

Student student(const QString &number, const QString &name, const QString &college, const QString &className)
{
    Student one;
    one.number = number;
    one.name = name;
    one.college = college;
    one.className = className;
    return one;
}

PaymentRow paid(int row, const QString &number, const QString &name, const QString &college)
{
    PaymentRow one;
    one.row = row;
    one.number = number;
    one.name = name;
    one.college = college;
    one.amount = kFee;
    return one;
}

TransferRow transfer(int row, Money amount, const QString &payer, const QString &remark, QDate day = kDue)
{
    TransferRow one;
    one.row = row;
    one.date = day;
    one.amount = amount;
    one.payer = payer;
    one.remark = remark;
    one.serial = u"2025032900%1"_s.arg(row);
    return one;
}

storage::MoneyImport imported(qint64 seq, const QString &file, bool isStatement, int rows)
{
    storage::MoneyImport import;
    import.ref = {u"office"_s, seq};
    import.atMs = QDateTime(QDate(2025, 3, 30), QTime(9, 20), Qt::UTC).toMSecsSinceEpoch() + seq * 60'000;
    import.actor = u"周敏"_s;
    import.isStatement = isStatement;
    import.file = file;
    import.source = sourceOf(file);
    import.rows = rows;
    return import;
}

QList<Student> roster()
{
    return {student(u"2101"_s, u"赵一"_s, u"机械学院"_s, u"机械2101班"_s),
            student(u"2102"_s, u"钱二"_s, u"机械学院"_s, u"机械2101班"_s),
            student(u"2103"_s, u"孙三"_s, u"机械学院"_s, {}),
            student(u"2201"_s, u"李四"_s, u"文学院"_s, u"汉语2201班"_s),
            student(u"2202"_s, u"周五"_s, u"文学院"_s, u"汉语2201班"_s),
            student(u"2301"_s, u"吴六"_s, u"商学院"_s, u"会计2301班"_s)};
}

} // namespace

QByteArray sourceOf(const QString &file)
{
    return QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
}

ItemRef itemAt(const QString &file, int row)
{
    return {sourceOf(file), {}, row};
}

LedgerInput ledgerInput()
{
    LedgerInput input;
    input.roster = roster();
    input.fee = kFee;
    input.feeDue = kDue;
    PaymentList mechanics{u"机械学院缴费.xlsx"_s, {}, sourceOf(u"机械学院缴费.xlsx"_s)};
    mechanics.rows = {paid(2, u"2101"_s, u"赵一"_s, u"机械学院"_s),
                      paid(3, u"2102"_s, u"钱二"_s, u"机械学院"_s)};
    PaymentList letters{u"文学院缴费.xlsx"_s, {}, sourceOf(u"文学院缴费.xlsx"_s)};
    letters.rows = {paid(2, u"2201"_s, u"李四"_s, u"文学院"_s), paid(3, u"2202"_s, u"周武"_s, u"文学院"_s),
                    paid(4, u"2299"_s, u"郑七"_s, u"文学院"_s)};
    input.lists = {mechanics, letters};
    Statement bank{u"三月流水.csv"_s, {}, {}, {}, sourceOf(u"三月流水.csv"_s)};
    bank.rows = {transfer(2, {3000}, u"机械学院"_s, u"机械学院图像采集费"_s),
                 transfer(3, {1000}, u"文学院"_s, u"文学院图像采集费"_s),
                 transfer(4, {1500}, u"湖南科技大学"_s, u"采集费"_s),
                 transfer(5, {1500}, u"王小明"_s, u"照相"_s)};
    input.statements = {bank};
    input.photographed = {u"2101"_s};
    return input;
}

LedgerView viewOf(const LedgerInput &input, bool isOver)
{
    LedgerView view;
    view.now = {QDate(2025, 4, isOver ? 20 : 2), QTime(10, 0)};
    view.asOf = LocalDateTime{QDate(2025, 3, 30), QTime(17, 21)};
    view.isOver = isOver;
    view.ends = LocalDateTime{QDate(2025, 4, 13), QTime(17, 30)};
    view.input = input;
    view.ledger = keepLedger(input, isOver);
    view.settledItems = itemsSettled(input);
    view.imports = {imported(1, u"机械学院缴费.xlsx"_s, false, 2),
                    imported(2, u"文学院缴费.xlsx"_s, false, 3), imported(3, u"三月流水.csv"_s, true, 4)};
    view.coordinators = {{u"机械学院"_s, u"吴涵悠"_s, u"136-0000-0006"_s}};
    return view;
}

LedgerView ledgerView()
{
    return viewOf(ledgerInput());
}

} // namespace liuying::samples
