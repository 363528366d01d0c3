// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardPrinter.h"

#include "flows/WhenDone.h"
#include "gui/plan/BoardPrint.h"

#include <QtConcurrentRun>

namespace liuying {

BoardPrinter::BoardPrinter(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BoardPrinter::~BoardPrinter()
{
    m_pool.waitForDone();
}

void BoardPrinter::print(const BoardContent &content, const QString &file)
{
    const auto printing =
        QtConcurrent::run(&m_pool, [content, file] { return writeBoardPdf(content, std::nullopt, file); });
    whenDone(printing, this, [this, file](const Result<void> &done) {
        if (done)
            Q_EMIT written(file);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace liuying
