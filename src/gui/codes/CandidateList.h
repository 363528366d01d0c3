// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roster/Student.h"

#include <QListWidget>

namespace liuying {

/// Students a card may be of, likeliest first, each with the figure that chooses it.
class CandidateList : public QListWidget {
    Q_OBJECT
public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// At most nine are shown; @p shares, 0 to 1, may be empty. Nobody is chosen then.
    void showStudents(const QList<Student> &students, const QList<double> &shares);
    /// "1" … "9"; false where nobody has that figure.
    bool chooseKey(const QString &key);
    /// Null where nobody is chosen.
    [[nodiscard]] const Student *chosen() const;

Q_SIGNALS:
    void choiceMade(); ///< another one is chosen, or none

private:
    QList<Student> m_students;
};

} // namespace liuying
