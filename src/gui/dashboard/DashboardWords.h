// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"
#include "gui/common/SentenceList.h"

namespace liuying {

/// Where the campaign stands: no plan yet, days to go, a day of it, a day between, over.
enum class Phase { Unplanned, Before, Today, Between, Over };
[[nodiscard]] Phase phaseOf(const Dashboard &dashboard);
/// "第1天，共2天", "还有3天，4月12日开始": beside the title.
[[nodiscard]] QString phaseWords(const Dashboard &dashboard);

/// Something a person may have to do, and the page it is done on: the name of a report, or "ledger".
struct Duty {
    Sentence sentence;
    QString page;
};
/// What matters now, worst first; a good word where nothing is left.
[[nodiscard]] QList<Duty> dutiesOf(const Dashboard &dashboard);

} // namespace liuying
