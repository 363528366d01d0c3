// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"
#include "gui/common/SentenceList.h"

namespace liuying {

/// Every college of the plan with how far its sub-schedule has come; choosing one leads to it.
class CollegeList : public SentenceList {
    Q_OBJECT
public:
    explicit CollegeList(PlanEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void collegeChosen(const QString &college);

private:
    void refresh();
    [[nodiscard]] Sentence sentenceOf(const QString &college) const;

    PlanEditor &m_editor;
};

} // namespace liuying
