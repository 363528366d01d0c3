// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;
class QMimeData;
class QPushButton;

namespace liuying {

/// One of the steps of preparing: what the document is for, how far it has come, a button to choose the
/// file and a place to drop it on.
class StepCard : public QFrame {
    Q_OBJECT
public:
    StepCard(int step, const QString &title, const QString &purpose, QWidget *parent = nullptr);

    /// @p text says what the station holds; @p isDone ticks the step off.
    void setState(const QString &text, bool isDone);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    void setChosen(bool isChosen);
    /// The step to take next: its button stands out.
    void setNext(bool isNext);
    [[nodiscard]] QPushButton &chooseButton() { return *m_chooseButton; }

Q_SIGNALS:
    void chooseAsked();
    void fileDropped(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step;
    bool m_isDone = false;
    bool m_isChosen = false;
    bool m_isDropTarget = false;
    QLabel *m_stateLabel;
    QPushButton *m_chooseButton;
};

/// The one local file that is being dragged; empty when it is anything else.
[[nodiscard]] QString draggedFile(const QMimeData *data);

} // namespace liuying
