// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/PlanOverview.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace liuying {

class PlanModel;

/// The plan as it stands: what the campaign is, then every batch with its room, window and heads.
class PlanPane : public QWidget {
    Q_OBJECT
public:
    explicit PlanPane(QWidget *parent = nullptr);

    void showOverview(const PrepareOverview &overview);

private:
    PlanModel *m_model;
    QLabel *m_titleLabel;
    QLabel *m_captionLabel;
    QFrame *m_table;
    QLabel *m_emptyLabel;
};

} // namespace liuying
