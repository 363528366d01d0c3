// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace liuying {

class PlanEditor;

/// The board (日程板): one day of the plan under a person's hands. A lane a room, time from left to right, a
/// block a batch with its class slots inside. Days and zoom stand in a header of its own; room names and the
/// ruler stay in place while the rest scrolls.
///
/// Everything done here goes through the PlanEditor, which must outlive the view; the view follows its
/// changed() and keeps the selection on what was moved. What the editor does not do is told by refused().
///
/// Mouse: drag a block by its head or its empty body to move it in time or to another room, its left and
/// right edges to resize it, a border between two classes to move the border, a class onto another class of
/// its college to let them change places, or into free time of its college's batches. Steps of five minutes
/// and the edges of neighbours catch; with Alt held it goes by the minute. Esc cancels. Double click asks for
/// details.
///
/// Keys: Tab and Shift+Tab walk the blocks in time, arrows those beside (left, right: same room; up, down:
/// next room), Home and End the first and last, Page Up and Page Down the days. Space goes into a block's
/// classes and back out, Enter asks for details. Ctrl+arrows move a block by the step or to the next room, a
/// class to the place of the one before or behind; Ctrl+Shift+arrows move a class inside its batch.
/// Shift+left and right move the end of a block, or the border behind a class; Alt makes it a minute. P pins
/// or releases, S splits the college, Delete removes a batch. Ctrl+Z, Ctrl+Shift+Z, Ctrl+plus, minus, 0.
class BoardView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit BoardView(PlanEditor &editor, QWidget *parent = nullptr);
    ~BoardView() override;

    /// A day the plan does not have is ignored. Not valid while the plan has no day.
    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const;
    /// Where the red line stands, campaign time; whoever owns the clock calls this once a minute. A moment
    /// that is not valid takes the line away.
    void setNow(const LocalDateTime &now);

    void zoomIn();
    void zoomOut();
    /// The whole day in the width there is, following the size of the view until it is zoomed again. The
    /// default.
    void zoomToFit();

    /// Each changes to the day where it is needed, scrolls there and signals the selection; what the plan
    /// does not have clears it.
    void selectBatch(const Batch &batch);
    void selectSlot(const ClassSlot &slot);
    void clearSelection();
    [[nodiscard]] std::optional<Batch> selectedBatch() const; ///< empty while a class slot is selected
    [[nodiscard]] std::optional<ClassSlot> selectedSlot() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The selection changed, by a person or by a call; also when what is selected has a new window.
    void batchSelected(const liuying::Batch &batch);
    void slotSelected(const liuying::ClassSlot &slot);
    void selectionCleared();
    void detailsAsked();               ///< of what is selected: Enter or a double click
    void refused(const QString &text); ///< an edit was not done; why, in a sentence
    void dayChanged(const QDate &day);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
