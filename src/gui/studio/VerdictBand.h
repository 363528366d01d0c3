// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"

#include <QWidget>

namespace liuying {

/// What a picture comes to, in colour, shape and word, readable from across the room; below the word what to
/// do next.
class VerdictBand : public QWidget {
    Q_OBJECT
public:
    explicit VerdictBand(QWidget *parent = nullptr);

    void showVerdict(CheckResult result, const QString &word, const QString &advice);
    [[nodiscard]] CheckResult result() const { return m_result; }
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] const QString &advice() const { return m_advice; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckResult m_result = CheckResult::Skipped;
    QString m_word;
    QString m_advice;
};

} // namespace liuying
