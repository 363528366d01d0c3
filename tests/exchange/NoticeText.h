// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/TextFile.h"

#include <gtest/gtest.h>

#include <string>

namespace liuying::tests {

inline exchange::Notice readText(const QString &text, const QString &name = QStringLiteral("notice.txt"))
{
    const TextFile file(text, name);
    auto notice = exchange::readNotice(file.path());
    EXPECT_TRUE(notice) << notice.error().message.toStdString();
    return notice ? *std::move(notice) : exchange::Notice{};
}

inline constexpr auto ruleName = [](const auto &row) { return std::string(row.param.rule); };

/// "九教203 人文学院 2025-04-12 08:00-11:30" for each batch, problems as "code@line".
inline QString batchesOf(const exchange::Notice &notice)
{
    QStringList lines;
    for (const exchange::ReadBatch &read : notice.batches)
        lines += QStringLiteral("%1 #%2 %3 %4 %5-%6")
                     .arg(read.batch.room)
                     .arg(read.batch.number)
                     .arg(read.batch.college, read.batch.window.start.date.toString(Qt::ISODate),
                          read.batch.window.start.time.toString(QStringLiteral("HH:mm")),
                          read.batch.window.end.time.toString(QStringLiteral("HH:mm")));
    return lines.join(QLatin1Char('\n'));
}

inline QString problemsOf(const exchange::Notice &notice)
{
    QStringList codes;
    for (const exchange::Problem &problem : notice.problems)
        codes +=
            QStringLiteral("%1%2@%3")
                .arg(problem.severity == exchange::Problem::Severity::Error ? QStringLiteral("!") : QString(),
                     problem.code)
                .arg(problem.line);
    return codes.join(QLatin1Char(' '));
}

} // namespace liuying::tests
