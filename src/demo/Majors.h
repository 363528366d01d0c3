// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace liuying::demo {

/// A subject as the roster writes it, and the short form in the names of its classes: 机械2201班.
struct Major {
    QStringView name;
    QStringView shortName;
};

/// Plausible majors of a college; those of 研究生院 are its masters' courses.
[[nodiscard]] QList<Major> majorsOf(QStringView college);

} // namespace liuying::demo
