// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace liuying {

/// Attendance rows by name, and if wanted only those where somebody is missing. A college stays with all its
/// classes when its own name matches, and with the matching ones when only they do.
class AttendanceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AttendanceFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setMissingOnly(bool missingOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool namesMatch(const QModelIndex &index) const;

    QString m_text;
    bool m_missingOnly = false;
};

} // namespace liuying
