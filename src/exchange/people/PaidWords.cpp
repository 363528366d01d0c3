// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/PaidWords.h"

#include "exchange/people/Amounts.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

YesNo markIn(const Cell &cell)
{
    static const QRegularExpression no(u"^([×✗✘✕╳❌☒□X]|N|NO|F|FALSE|否|无|0|[-—–/\\\\]+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yes(u"^(是|对|有|Y|YES|T|TRUE|OK|1|[√✓✔☑✅■▲●]+)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (cell.kind == Cell::Kind::Error)
        return YesNo::Unclear;
    if (cell.kind == Cell::Kind::Bool)
        return cell.number != 0 ? YesNo::Yes : YesNo::No;
    const QString word = cleanLabel(cell.text);
    if (word.isEmpty() || no.match(word).hasMatch())
        return YesNo::No;
    return yes.match(word).hasMatch() ? YesNo::Yes : YesNo::Unclear;
}

YesNo paidWordIn(const Cell &cell)
{
    static const QRegularExpression no(
        u"否|未|不|没|待|欠|退|失败|关闭|取消|撤销|处理中|进行中|×|✗|✘|✕|╳|❌|^(UNPAID|REFUNDED|PENDING)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yes(u"^(PAID)$|已|成功|缴清|交清|付清|完成|到账|缴费|交费|支付"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const YesNo mark = markIn(cell);
    if (mark != YesNo::Unclear || cell.kind == Cell::Kind::Error)
        return mark;
    const QString word = cleanLabel(cell.text);
    if (no.match(word).hasMatch())
        return YesNo::No;
    if (const std::optional<Money> amount = amountIn(cell))
        return *amount > Money{} ? YesNo::Yes : YesNo::No;
    return yes.match(word).hasMatch() ? YesNo::Yes : YesNo::Unclear;
}

bool saysRefunded(const Cell &cell)
{
    static const QRegularExpression no(u"否|未|不|没|待|无|失败|申请|取消|处理中|审核"_s);
    static const QRegularExpression yes(u"退|成功|完成|REFUNDED"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const YesNo mark = markIn(cell);
    const QString word = cleanLabel(cell.text);
    return mark == YesNo::Yes ||
           (mark == YesNo::Unclear && !no.match(word).hasMatch() && yes.match(word).hasMatch());
}

} // namespace liuying::exchange::people
