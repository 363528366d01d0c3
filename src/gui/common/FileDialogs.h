// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace liuying {

/// A file dialog that blocks nobody: scans go on while it is open. Begins among the person's documents; goes
/// away by itself. The caller connects it and calls open().
[[nodiscard]] QFileDialog *makeFileDialog(QWidget *parent, const QString &title,
                                          QFileDialog::AcceptMode mode);

/// Asks for the name of a new file of one of @p filters; its suffix follows the filter chosen, like
/// "PDF (*.pdf)". @p name is offered, without suffix.
[[nodiscard]] QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name,
                                          const QStringList &filters);

} // namespace liuying
