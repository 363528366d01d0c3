// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTimer>

namespace liuying {

/// A sentence that covers its parent for some seconds; a click puts it away. Takes no
/// focus and moves nothing.
class Toast : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Plain, Warning };

    explicit Toast(QWidget *parent); ///< @p parent: what it covers, a bar at the edge
    void say(const QString &sentence, Tone tone);
    /// As a warning, until it is hidden or clicked.
    void stand(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void cover(const QString &sentence, Tone tone);

    QTimer m_hide;
};

} // namespace liuying
