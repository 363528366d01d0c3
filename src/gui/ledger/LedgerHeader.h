// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/LedgerPage.h"

#include <QHash>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace liuying {

class FigureTile;

/// What came in and what should have, at a glance; the parts of the page; whose ledger is shown.
class LedgerHeader : public QWidget {
    Q_OBJECT
public:
    explicit LedgerHeader(QWidget *parent = nullptr);

    /// @p view: of @p college alone where that is given; @p colleges: all that can be chosen.
    void showView(const LedgerView &view, const QString &college, const QStringList &colleges);
    void setPart(LedgerPage::Part part);

Q_SIGNALS:
    void partAsked(liuying::LedgerPage::Part part);
    void collegeChosen(const QString &college);

private:
    QLayout *makeTop();
    QLayout *makeFigures();
    FigureTile *addTile(const QString &name, const QString &word, LedgerPage::Part part);
    void showColleges(const QString &college, const QStringList &colleges);
    void showMoney(const LedgerView &view, bool isOwn);
    void showCounts(const LedgerView &view, bool isOwn);
    void showRefunds(const LedgerView &view);

    QButtonGroup *m_parts;
    QLabel *m_asOfLabel;
    QComboBox *m_collegeCombo;
    FigureTile *m_received;
    FigureTile *m_expected;
    FigureTile *m_difference;
    FigureTile *m_settled;
    FigureTile *m_open;
    FigureTile *m_refunds;
};

} // namespace liuying
