// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace liuying::app {

/// What the command line asked for.
struct Options {
    enum class Mode {
        Window,       ///< the station in its window
        HeadlessDemo, ///< half a day of the demo as text, without a window
        Screenshots,  ///< every page as pictures
        Help,
        Version
    };
    Mode mode = Mode::Window;
    QString folder;        ///< of the station's data; empty: the usual one
    bool isDemo = false;   ///< the demo campaign, in a folder of its own
    QString language;      ///< "zh", "en"; empty: what the station remembers, else Chinese
    QString room;          ///< code or part of it; empty: what the station remembers
    QString camera;        ///< "none", a device index, or a path; empty: what the station remembers
    QString pictureFolder; ///< Screenshots: where to
    QString help;          ///< Help: the text to print
};

/// Understands the arguments, the program's name first. Fails with Usage and a sentence for a person.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

} // namespace liuying::app
