// SPDX-License-Identifier: Apache-2.0
#include "core/journal/LedgerJson.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QJsonObject paymentRowToJson(const PaymentRow &row)
{
    return {{"row"_L1, row.row},       {"sheet"_L1, row.sheet},     {"number"_L1, row.number},
            {"name"_L1, row.name},     {"college"_L1, row.college}, {"amountFen"_L1, maybeToJson(row.amount)},
            {"paid"_L1, row.saysPaid}, {"date"_L1, row.date}};
}

PaymentRow paymentRowFromJson(JsonFields &fields)
{
    PaymentRow row;
    row.row = fields.smallInteger("row"_L1);
    row.sheet = fields.text("sheet"_L1);
    row.number = fields.text("number"_L1);
    row.name = fields.text("name"_L1);
    row.college = fields.text("college"_L1);
    row.amount = fields.maybeMoney("amountFen"_L1);
    row.saysPaid = fields.flag("paid"_L1);
    row.date = fields.text("date"_L1);
    return row;
}

QJsonObject transferRowToJson(const TransferRow &row)
{
    return {{"row"_L1, row.row},     {"date"_L1, maybeToJson(row.date)}, {"amountFen"_L1, row.amount.fen},
            {"payer"_L1, row.payer}, {"remark"_L1, row.remark},          {"serial"_L1, row.serial},
            {"sheet"_L1, row.sheet}};
}

TransferRow transferRowFromJson(JsonFields &fields)
{
    TransferRow row;
    row.row = fields.smallInteger("row"_L1);
    row.date = fields.maybeDay("date"_L1);
    row.amount = fields.money("amountFen"_L1);
    row.payer = fields.text("payer"_L1);
    row.remark = fields.text("remark"_L1);
    row.serial = fields.text("serial"_L1);
    row.sheet = fields.textOrNone("sheet"_L1);
    return row;
}

} // namespace

QJsonObject paymentListToJson(const PaymentList &list)
{
    return {{"file"_L1, list.file}, {"rows"_L1, listToJson(list.rows, paymentRowToJson)}};
}

PaymentList paymentListFromJson(JsonFields &fields)
{
    return {fields.text("file"_L1), fields.list("rows"_L1, paymentRowFromJson)};
}

QJsonObject statementToJson(const Statement &statement)
{
    return {
        {"file"_L1, statement.file},
        {"rows"_L1, listToJson(statement.rows, transferRowToJson)},
        {"unreadableRows"_L1, listToJson(statement.unreadableRows, [](int row) { return QJsonValue(row); })},
        {"account"_L1, statement.account}};
}

Statement statementFromJson(JsonFields &fields)
{
    Statement statement;
    statement.file = fields.text("file"_L1);
    statement.rows = fields.list("rows"_L1, transferRowFromJson);
    statement.unreadableRows = fields.integers("unreadableRows"_L1);
    statement.account = fields.textOrNone("account"_L1);
    return statement;
}

} // namespace liuying
