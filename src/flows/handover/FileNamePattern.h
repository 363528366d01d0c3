// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "storage/Stores.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying {

/// How the files of a hand-over are called: words with tokens in braces, "{day}-{room}-{shot}.jpg". The
/// tokens are {room}, {day}, {shot}, {digest8} (the first eight figures of the file's digest), {college},
/// and those that tell whose picture it is: {number}, {name}, {class}.
class FileNamePattern {
public:
    /// Without personal data.
    [[nodiscard]] static QString byDefault();
    [[nodiscard]] static QStringList tokens();

    /// Usage, with what is wrong, for an unknown token, a stray brace, a name that is a path or holds no
    /// token that sets one shot apart from the next. ".jpg" is added where it is missing.
    [[nodiscard]] static Result<FileNamePattern> parse(const QString &text);

    [[nodiscard]] bool namesPeople() const;
    [[nodiscard]] QString nameOf(const storage::ShotRow &photo) const;

private:
    struct Piece {
        QString text;
        bool isToken = false;
    };
    [[nodiscard]] bool setsShotsApart() const;

    QList<Piece> m_pieces;
};

} // namespace liuying
