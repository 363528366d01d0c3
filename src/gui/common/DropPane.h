// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QMimeData;

namespace liuying {

/// What stands in the place of results while there are none: a dashed pane that says what to drop here and
/// what comes of it. Takes nothing itself: the page around it does, wherever something is dropped on it.
class DropPane : public QFrame {
    Q_OBJECT
public:
    DropPane(const QString &icon, const QString &title, const QString &words, QWidget *parent = nullptr);
};

/// The files and folders of this computer among what is dragged.
[[nodiscard]] QStringList draggedPaths(const QMimeData *data);

} // namespace liuying
