// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "gui/plan/BoardContent.h"

#include <QObject>
#include <QThreadPool>

namespace liuying {

/// Writes boards as PDF files on a thread of its own: a campaign's pages take longer than a window may stand
/// still. One file after the other; going away it waits for what was asked.
class BoardPrinter : public QObject {
    Q_OBJECT
public:
    explicit BoardPrinter(QObject *parent = nullptr);
    ~BoardPrinter() override;

    /// Every day of the plan, as writeBoardPdf() does. Answers with written() or failed().
    void print(const BoardContent &content, const QString &file);

Q_SIGNALS:
    void written(const QString &file);
    void failed(const liuying::Error &error);

private:
    QThreadPool m_pool;
};

} // namespace liuying
