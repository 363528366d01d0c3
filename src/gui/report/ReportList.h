// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportDesk.h"

#include <QFrame>

namespace liuying {

class SentenceList;

/// The reports there are, in groups: the day, the money, the record. Arrow keys walk them.
class ReportList : public QFrame {
    Q_OBJECT
public:
    explicit ReportList(const QList<ReportInfo> &reports, QWidget *parent = nullptr);

    /// Marks it; says nothing.
    void choose(const QString &name);
    void focusList();

Q_SIGNALS:
    void reportChosen(const QString &name);

private:
    SentenceList *m_list;
    QStringList m_names; ///< of each line; empty on headings
};

} // namespace liuying
