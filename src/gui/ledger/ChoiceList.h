// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/ItemChoices.h"

#include <QListWidget>

namespace liuying {

/// The choices for an item below each other, each with its key before it.
class ChoiceList : public QListWidget {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// Nothing is chosen then.
    void showChoices(const QList<ItemChoice> &choices);
    /// False when no choice has that key.
    bool chooseKey(const QString &key);
    [[nodiscard]] const ItemChoice *chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceMade(); ///< another one is chosen, or none

private:
    QList<ItemChoice> m_choices;
};

} // namespace liuying
