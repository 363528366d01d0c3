// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/dashboard/DashboardWords.h"

#include <QFrame>

class QScrollArea;

namespace liuying {

/// What is to be done, line by line; each leads to the page it is done on. As high as its lines where there
/// is room, otherwise they are scrolled to.
class DutyCard : public QFrame {
    Q_OBJECT
public:
    explicit DutyCard(QWidget *parent = nullptr);

    void showDuties(const QList<Duty> &duties);

Q_SIGNALS:
    void opened(const QString &page); ///< the name of a report, or "ledger"

private:
    SentenceList *m_list;
    QScrollArea *m_scroll;
    QStringList m_pages; ///< of each line
};

} // namespace liuying
