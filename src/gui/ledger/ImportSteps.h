// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/ImportPreview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QMimeData;

namespace liuying {

/// What makes a file look like the wrong one, to be looked at and ticked before it may be imported.
class DoubtsBox : public QWidget {
    Q_OBJECT
public:
    explicit DoubtsBox(QWidget *parent = nullptr);

    /// Hidden when there is none.
    void showDoubts(const QList<Doubt> &doubts);
    /// Nothing is doubtful, or a person has said that the file is right.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Doubts answer() const;
    /// Says that the tick is missing and puts the keys there.
    void insist();

private:
    QLabel *m_wordsLabel;
    QCheckBox *m_check;
    bool m_hasDoubts = false;
};

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
