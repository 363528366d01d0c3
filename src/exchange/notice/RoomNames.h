// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "exchange/notice/Facts.h"

#include <QHash>
#include <QMap>

namespace liuying::exchange {

/// Which forms of a room are one room: 九教203, 9教203, 九教203室 and 第九教学楼203室 by the usual shorthand,
/// others where the text says so ("第三教学楼（教三楼）", "9-203即九教203").
class RoomNames {
public:
    explicit RoomNames(const QList<ProseLine> &prose);

    /// Takes note of a form that a row uses.
    void note(const QString &form);
    /// The code of the room: the form most used in the rows, the shortest if that leaves a doubt.
    [[nodiscard]] QString codeOf(const QString &form) const;
    /// All rooms noted, by code, each with its longest name.
    [[nodiscard]] QList<Room> rooms() const;
    /// The rooms the text names after 地点, as codes; for tables without a column of rooms.
    [[nodiscard]] QStringList announced() const;

private:
    [[nodiscard]] QString keyOf(const QString &form) const;
    [[nodiscard]] QString makeKey(const QString &form) const;
    [[nodiscard]] QString longestName(const QString &key) const;
    void takeAliases(const QString &words);
    void takeAlias(const QString &form, const QString &other);
    void takeNames(const QString &words);

    QList<std::pair<QString, QString>> m_aliases; ///< form → what it stands for
    QStringList m_names;                          ///< rooms as the text names them, junk before them included
    QStringList m_announced;                      ///< the part of them that stands after 地点
    QHash<QString, QMap<QString, int>> m_forms;   ///< key → code form → uses
    QHash<QString, QStringList> m_printed;        ///< key → forms as printed, each once
    mutable QHash<QString, QString> m_keys;       ///< form → key, found before
};

} // namespace liuying::exchange
