// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeFlow.h"

#include <QWidget>

namespace liuying {

/// Capture codes before the day: a folder of saved code cards is read and bound to students, doubtful ones
/// are decided by a person, and who has not handed one in is listed by class.
class CodesPage : public QWidget {
    Q_OBJECT
public:
    explicit CodesPage(CodeFlow &flow, QWidget *parent = nullptr);

public Q_SLOTS:
    /// The roster or a binding changed elsewhere: ask anew when looked at.
    void noteChange();

Q_SIGNALS:
    void failed(const liuying::Error &error);

private:
    CodeFlow &m_flow;
};

} // namespace liuying
