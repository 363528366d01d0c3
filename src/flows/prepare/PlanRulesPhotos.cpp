// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PhotoRuleEdit.h"
#include "flows/prepare/PlanRules.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

QList<PlanProblem> photoProblems(const CheckedPlan &checked)
{
    if (isAnythingEnforced(checked.plan.policy.photo))
        return {};
    return {{exchange::Problem::Severity::Warning, u"nothing-enforced"_s, QString(),
             QCoreApplication::translate(
                 "Flows", "照片规则里没有一项是“执行”：任何照片都不会被判为不合格。请在“照片”里恢复规则。")}};
}

} // namespace liuying
