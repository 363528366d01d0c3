// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/people/Documents.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <gtest/gtest.h>

#include <ostream>

// Readable values in the messages of failing tests.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace liuying::exchange {

/// The folder of sample files that is shared between projects; empty where there is none.
inline QString samplesDir()
{
    const QString shared =
        qEnvironmentVariable("LIUYING_SHARED", QStringLiteral(LIUYING_SOURCE_DIR "/../shared"));
    const QString samples = shared + QStringLiteral("/samples");
    return QFileInfo(samples).isDir() ? samples : QString();
}

inline QJsonDocument readJson(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.readAll()) : QJsonDocument();
}

/// A sheet of text cells; rows are separated by line breaks, cells by |. A blank line keeps its number.
/// Cells that begin with # are numbers, those that begin with ! are errors.
inline Sheet sheetOf(const QString &name, const QString &table)
{
    Sheet sheet;
    sheet.name = name;
    const QStringList lines = table.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        Row row;
        row.number = i + 1;
        for (const QString &text : lines.at(i).split(QLatin1Char('|'))) {
            Cell cell;
            cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
            cell.text = text;
            if (text.startsWith(QLatin1Char('#'))) {
                cell.kind = Cell::Kind::Number;
                cell.text = text.mid(1);
                cell.number = cell.text.toDouble();
            } else if (text.startsWith(QLatin1Char('!'))) {
                cell.kind = Cell::Kind::Error;
                cell.text = QLatin1Char('#') + text.mid(1);
            }
            row.cells.append(cell);
        }
        if (!row.isBlank())
            sheet.rows.append(row);
    }
    return sheet;
}

inline Workbook bookOf(const QString &table, const QString &sheetName = {})
{
    return {FileKind::Csv, {sheetOf(sheetName, table)}};
}

/// "9 学号 missing", "56 学号 duplicate of 22": what the tests compare rejected rows by.
inline QStringList brief(const QList<RejectedRow> &rejected)
{
    QStringList lines;
    for (const RejectedRow &row : rejected) {
        lines.append(QStringLiteral("%1 %2 %3").arg(row.row).arg(row.column, row.why) +
                     (row.first > 0 ? QStringLiteral(" of %1").arg(row.first) : QString()));
    }
    return lines;
}

inline QStringList brief(const QJsonArray &rejected)
{
    QList<RejectedRow> rows;
    for (const QJsonValue &value : rejected) {
        RejectedRow row;
        row.row = value[QStringLiteral("row")].toInt();
        row.column = value[QStringLiteral("column")].toString();
        row.why = value[QStringLiteral("why")].toString();
        row.first = value[QStringLiteral("first")].toInt();
        rows.append(row);
    }
    return brief(rows);
}

/// What an expectation says of every kind of file; a key it does not have is not compared.
template <typename File>
void expectFile(const File &read, int accepted, const QJsonObject &expected)
{
    if (expected.contains(QStringLiteral("rows"))) {
        EXPECT_EQ(read.rows, expected[QStringLiteral("rows")].toInt());
    }
    if (expected.contains(QStringLiteral("accepted"))) {
        EXPECT_EQ(accepted, expected[QStringLiteral("accepted")].toInt());
    }
    if (expected.contains(QStringLiteral("rejected"))) {
        EXPECT_EQ(brief(read.rejected), brief(expected[QStringLiteral("rejected")].toArray()));
    }
    for (const RejectedRow &row : read.rejected) {
        EXPECT_TRUE(row.text.contains(QString::number(row.row))) << row.text.toStdString();
        EXPECT_TRUE(row.text.contains(row.column)) << row.text.toStdString();
    }
    const QJsonObject columns = expected[QStringLiteral("columns")].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        EXPECT_EQ(read.columns.value(it.key()), it.value().toString()) << it.key().toStdString();
    for (const QJsonValue &other : expected[QStringLiteral("notColumns")].toArray())
        EXPECT_FALSE(read.columns.values().contains(other.toString()));
}

/// Sample documents of one folder, each with its expectation beside it.
inline std::vector<std::string> samplesWithExpectation(const QString &folder)
{
    std::vector<std::string> names;
    const QDir dir(samplesDir() + QLatin1Char('/') + folder);
    for (const QString &file : dir.entryList({QStringLiteral("*.expected.json")}, QDir::Files, QDir::Name))
        names.push_back(QString(file).remove(QStringLiteral(".expected.json")).toStdString());
    return names;
}

inline std::string testName(const testing::TestParamInfo<std::string> &info)
{
    std::string name = info.param;
    std::ranges::replace_if(
        name, [](char c) { return !isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

} // namespace liuying::exchange
