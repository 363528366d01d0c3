// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/Dashboard.h"
#include "gui/common/Tone.h"

#include <QWidget>

namespace liuying {

class FigureTile;

/// The campaign's figures in a row: who has come, the money, what is open. Each leads to its page.
class DashboardFigures : public QWidget {
    Q_OBJECT
public:
    explicit DashboardFigures(QWidget *parent = nullptr);

    void showFigures(const Dashboard &dashboard);

Q_SIGNALS:
    void reportAsked(const QString &name);
    void ledgerAsked();

private:
    FigureTile *add(const QString &name, const QString &word, const QString &report);

    FigureTile *m_expected;
    FigureTile *m_in;
    FigureTile *m_photographed;
    FigureTile *m_missing;
    FigureTile *m_due;
    FigureTile *m_received;
    FigureTile *m_difference;
    FigureTile *m_open;
    FigureTile *m_refunds;
};

} // namespace liuying
