// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QWidget>

namespace liuying {

/// The station's data cannot be opened: says why in a sentence and what to do. Nothing has been changed.
class TroublePage : public QWidget {
    Q_OBJECT
public:
    TroublePage(const Error &error, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryAsked();
    void folderChosen(const QString &folder);
    void demoAsked();

private:
    QLayout *makeButtons();
    void chooseFolder();
};

/// What a person can do about a failure at opening, by its kind; whole sentences.
[[nodiscard]] QString adviceFor(ErrorCode code);

} // namespace liuying
