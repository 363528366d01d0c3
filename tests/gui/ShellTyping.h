// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace liuying::samples {

/// Types @p text as a Chinese input method commits it; QTest::keyClicks() knows Latin keys only.
inline void commitText(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace liuying::samples
