// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace liuying::app {

/// Calls @p handler for the next @p signal only.
template <typename Sender, typename Signal, typename Handler>
void once(Sender *sender, Signal signal, QObject *receiver, Handler handler)
{
    QObject::connect(sender, signal, receiver, handler, Qt::SingleShotConnection);
}

} // namespace liuying::app
