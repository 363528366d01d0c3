// SPDX-License-Identifier: Apache-2.0
#include "reports/CellText.h"

#include "core/Money.h"

namespace liuying::reports {

using namespace Qt::StringLiterals;

QString cellText(const QVariant &value, ReportTable::Column kind)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ReportTable::Column::Money:
        return value.typeId() == QMetaType::QString ? value.toString() : Money{value.toLongLong()}.toYuan();
    case ReportTable::Column::DateTime:
        return value.toString().replace(u'T', u' ');
    case ReportTable::Column::Text:
    case ReportTable::Column::Number:
        break;
    }
    return value.toString();
}

QString harmless(const QString &text)
{
    // OWASP, "CSV Injection"; the full-width forms because Excel's Chinese edition takes them too.
    static const QString kStarters = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && kStarters.contains(text.front()) ? u'\'' + text : text;
}

} // namespace liuying::reports
