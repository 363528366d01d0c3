// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/prepare/ImportDesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace liuying {

/// What makes a file look like the wrong one, to be looked at and ticked before it may be imported.
class DoubtsBox : public QWidget {
    Q_OBJECT
public:
    explicit DoubtsBox(QWidget *parent = nullptr);

    /// Hidden when there is none.
    void showDoubts(const QList<Doubt> &doubts);
    /// Nothing is doubtful, or a person has said that the file is right.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Doubts answer() const;

Q_SIGNALS:
    void answered();

private:
    QLabel *m_wordsLabel;
    QCheckBox *m_check;
    bool m_hasDoubts = false;
};

} // namespace liuying
