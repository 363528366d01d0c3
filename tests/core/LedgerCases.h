// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/LedgerInput.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace liuying {

// A small university and the rows its lists and statements are made of.

constexpr Money kFee{1500};
const QDate kDue(2025, 3, 28);
const QByteArray kList("list");
const QByteArray kBank("bank");

inline Student aStudent(const QString &number, const QString &name, const QString &college)
{
    Student student;
    student.number = number;
    student.name = name;
    student.college = college;
    return student;
}

inline PaymentRow aPayment(int at, const QString &number, const QString &name,
                           std::optional<Money> amount = kFee)
{
    PaymentRow row;
    row.row = at;
    row.number = number;
    row.name = name;
    row.amount = amount;
    return row;
}

inline TransferRow aTransfer(int at, Money amount, const QString &remark,
                             const QString &payer = QStringLiteral("澜江理工大学"), const QDate &date = kDue)
{
    TransferRow row;
    row.row = at;
    row.date = date;
    row.amount = amount;
    row.payer = payer;
    row.remark = remark;
    return row;
}

inline PaymentList aList(const QList<PaymentRow> &rows, const QByteArray &source = kList)
{
    return {QString::fromUtf8(source) + QStringLiteral(".xlsx"), rows, source};
}

inline Statement aStatement(const QList<TransferRow> &rows, const QByteArray &source = kBank)
{
    return {QString::fromUtf8(source) + QStringLiteral(".csv"), rows, {}, {}, source};
}

/// A decision about row @p at of @p source, with a reason.
inline ItemDecision aDecision(const QByteArray &source, int at, ItemDecision::Kind kind,
                              const QString &studentOrCollege = {})
{
    ItemDecision decision;
    decision.item = {source, {}, at};
    decision.kind = kind;
    decision.student = kind == ItemDecision::Kind::CountsFor ? studentOrCollege : QString();
    decision.college = kind == ItemDecision::Kind::BelongsTo ? studentOrCollege : QString();
    decision.why = QStringLiteral("电话核对");
    return decision;
}

inline SettledItem settledBy(const ItemDecision &decision)
{
    return {{QStringLiteral("station"), 1}, 0, QStringLiteral("财务"), decision};
}

inline RefundStep aStep(RefundStep::Kind kind, const QString &student, Money amount = kFee)
{
    RefundStep step;
    step.kind = kind;
    step.student = student;
    step.amount = kind == RefundStep::Kind::Approved ? amount : Money{};
    return step;
}

/// Two of 商学院 (1001 柳汐, 1002 岑珂) and two of 化学与材料学院 (2001, 2002); the fee is 15 yuan.
inline LedgerInput aUniversity()
{
    LedgerInput input;
    input.roster = {
        aStudent(QStringLiteral("1001"), QStringLiteral("柳汐"), QStringLiteral("商学院")),
        aStudent(QStringLiteral("1002"), QStringLiteral("岑珂"), QStringLiteral("商学院")),
        aStudent(QStringLiteral("2001"), QStringLiteral("陆澜"), QStringLiteral("化学与材料学院")),
        aStudent(QStringLiteral("2002"), QStringLiteral("方霁"), QStringLiteral("化学与材料学院"))};
    input.fee = kFee;
    input.feeDue = kDue;
    return input;
}

inline std::string joined(QStringList words)
{
    return words.join(u' ').toStdString();
}

inline std::string kindsOf(const QList<OpenItem> &items)
{
    QStringList kinds;
    for (const OpenItem &item : items)
        kinds.append(item.kind);
    return joined(kinds);
}

template <typename AnyRow>
std::string sentence(const testing::TestParamInfo<AnyRow> &info)
{
    return info.param.name;
}

} // namespace liuying
