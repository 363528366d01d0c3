// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/RowReader.h"

namespace liuying::exchange {

/// A table whose cells are colleges and whose edges say where and when: rooms down and half-days across, or
/// the other way round. With colleges down, the cells say what the upper edge does not: the room or the time.
/// Header rows are given one after another, then the rows below them.
class Matrix {
public:
    /// A row of labels (拍摄地点, 日期) and edge values (days, hours, rooms) and nothing else.
    [[nodiscard]] static bool isHeader(const SourceLine &line);

    /// The lower half of a header whose corner says 日期 over 时间.
    [[nodiscard]] static bool hasOnlyLabels(const SourceLine &line);

    void addHeader(const SourceLine &line);
    [[nodiscard]] bool hasBody() const { return m_hasBody; }
    /// One RawRow for each college in the row.
    [[nodiscard]] QList<RawRow> readRow(const SourceLine &line, const RowContext &context);

private:
    [[nodiscard]] bool isEdgeColumn(qsizetype column) const;
    void takeEdge(RawRow &row, const QString &cell, Role role) const;
    [[nodiscard]] QList<RawRow> readCell(const SourceLine &line, qsizetype column, const RawRow &edges) const;

    /// A cell of a college's own row.
    [[nodiscard]] QList<RawRow> readCellOfCollege(const QString &cell, qsizetype column, RawRow row) const;

    [[nodiscard]] QString subjectOf(const QString &words, qsizetype column) const;

    QList<QStringList> m_header;
    QList<Role> m_labels;   ///< of each column, None where its header cells are values
    QStringList m_lastEdge; ///< the left edge of the row before: blank cells repeat it
    bool m_hasBody = false;
};

} // namespace liuying::exchange
