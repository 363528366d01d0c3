// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/ImportPreview.h"

#include <QWidget>

class QMimeData;

namespace liuying {

/// Two areas to drop a file on while one is dragged over the page: a list of payments, a statement.
class DropOverlay : public QWidget {
    Q_OBJECT
public:
    /// Covers @p parent.
    explicit DropOverlay(QWidget *parent);

    /// Comes up for a single local file; false for anything else.
    bool offer(const QMimeData *dragged);

Q_SIGNALS:
    void fileDropped(liuying::DocumentKind kind, const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect areaOf(DocumentKind kind) const;
    [[nodiscard]] DocumentKind kindAt(const QPoint &place) const;

    DocumentKind m_over = DocumentKind::Payments;
};

} // namespace liuying
