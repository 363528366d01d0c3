// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerFlow.h"
#include "flows/prepare/ImportFlow.h"

#include <QWidget>

#include <memory>

namespace liuying {

/// The ledger for the office and for a coordinator: the colleges with their states and the drill-down to
/// students and transfers, the open items to be matched from the keyboard, the refunds, and what was
/// imported. Lists and statements are dropped on it. One college alone can be shown: the rest is then not on
/// the screen at all.
class LedgerPage : public QWidget {
    Q_OBJECT
public:
    /// @p imports is this page's own: its answers are shown here.
    LedgerPage(LedgerFlow &ledger, ImportFlow &imports, QWidget *parent = nullptr);
    ~LedgerPage() override;

    /// The person at the desk, in whose name things are settled; empty: the page asks before it settles.
    void setDutyName(const QString &name);
    /// Shows a part of the page, for whoever leads somebody here.
    enum class Part { Colleges, OpenItems, Refunds, Imports };
    void showPart(Part part);
    /// Shows only @p college; empty: all.
    void showCollege(const QString &college);

public Q_SLOTS:
    /// Something about money, the roster or photographs changed elsewhere; many in a row cost one question.
    void noteChange();

Q_SIGNALS:
    void dutyNameEntered(const QString &name);
    /// Something was imported here; other pages ask anew.
    void imported();
    void failed(const liuying::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
