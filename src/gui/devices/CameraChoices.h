// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/NavigationRail.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace liuying {

/// The cameras below each other, one of them chosen, each with its state in a few words.
class CameraChoices : public QWidget {
    Q_OBJECT
public:
    explicit CameraChoices(QWidget *parent = nullptr);

    void setCameras(const QList<CameraChoice> &cameras, const QString &current);
    /// How it goes with the one that is chosen; a note from setCameras() goes before.
    void setState(const QString &words);

Q_SIGNALS:
    /// By a person.
    void chosen(const QString &key);

private:
    void build();
    void showNotes();
    void clear();
    [[nodiscard]] bool hasSameKeys(const QList<CameraChoice> &cameras) const;

    QList<CameraChoice> m_cameras;
    QString m_current;
    QString m_state;
    QVBoxLayout *m_rows;
    QButtonGroup *m_buttons;
    QList<QLabel *> m_notes;
};

} // namespace liuying
