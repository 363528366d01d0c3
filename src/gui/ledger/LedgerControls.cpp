// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerControls.h"

#include "gui/common/Theme.h"

#include <QPushButton>

namespace liuying {

using namespace Qt::StringLiterals;

QPushButton *actionButton(const QString &text, const QString &name, const QString &kind, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setProperty("kind", kind);
    made->setMinimumHeight(theme::kControlHeight);
    return made;
}

QPushButton *switchButton(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setProperty("kind", u"quiet"_s);
    made->setCheckable(true);
    made->setAutoExclusive(true);
    return made;
}

} // namespace liuying
