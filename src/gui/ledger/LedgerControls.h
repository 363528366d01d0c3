// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace liuying {

/// A button as high as the fields beside it. @p kind: of the stylesheet ("primary", "danger", "quiet");
/// empty: a plain one.
[[nodiscard]] QPushButton *actionButton(const QString &text, const QString &name, const QString &kind,
                                        QWidget *parent);
/// One of several of which one is down; its words come later.
[[nodiscard]] QPushButton *switchButton(const QString &name, QWidget *parent);

} // namespace liuying
