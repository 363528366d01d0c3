// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/prepare/ImportFlow.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace liuying {

/// What is shown while a file is read: which one, how far it is, and a button to stop.
class ReadingPane : public QFrame {
    Q_OBJECT
public:
    explicit ReadingPane(ImportFlow &imports, QWidget *parent = nullptr);

    void showFile(const QString &file); ///< at its beginning

Q_SIGNALS:
    void ended(); ///< nothing comes of what was read or imported: it was stopped or failed
    void failed(const liuying::Error &error); ///< after ended(); not of what a person stopped

private:
    QLabel *m_fileLabel;
    QProgressBar *m_progress;
};

} // namespace liuying
