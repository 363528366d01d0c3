// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/CodesPage.h"

namespace liuying {

CodesPage::CodesPage(CodeFlow &flow, QWidget *parent) : QWidget(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("codesPage"));
    connect(&m_flow, &CodeFlow::failed, this, &CodesPage::failed);
}

void CodesPage::noteChange() {}

} // namespace liuying
