// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/PaidWords.h"

#include "exchange/people/Amounts.h"

#include <QRegularExpression>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

PaidWord paidWordIn(const Cell &cell)
{
    static const QRegularExpression no(
        u"否|未|不|没|待|欠|退|失败|关闭|取消|撤销|处理中|进行中|×|✗|✘|✕|╳|❌|^(X|N|NO|F|FALSE|UNPAID|REFUNDED|PENDING|无|[-—–/\\\\]+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yes(
        u"^(是|对|有|Y|YES|T|TRUE|PAID|OK|√|✓|✔|☑|✅|▲|●)$|已|成功|缴清|交清|付清|完成|到账|缴费|交费|支付"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (cell.kind == Cell::Kind::Error)
        return PaidWord::Unclear;
    if (cell.kind == Cell::Kind::Bool)
        return cell.number != 0 ? PaidWord::Yes : PaidWord::No;
    const QString word = cleanLabel(cell.text);
    if (word.isEmpty() || no.match(word).hasMatch())
        return PaidWord::No;
    if (const std::optional<Money> amount = amountIn(cell))
        return *amount > Money{} ? PaidWord::Yes : PaidWord::No;
    return yes.match(word).hasMatch() ? PaidWord::Yes : PaidWord::Unclear;
}

} // namespace liuying::exchange::people
