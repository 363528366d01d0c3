// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace liuying::exchange {

/// A part of a zip as a stream. Stops at the limits of Limits.h, whatever size the zip declares.
class ArchivePart : public QIODevice {
public:
    ArchivePart(zip_file *part, qint64 declaredBytes, qint64 &budget);
    ~ArchivePart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; } ///< the bytes end early or their sum is wrong
    [[nodiscard]] int percentRead() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_part;
    qint64 m_declared;
    qint64 &m_budget; ///< what the whole archive may still unpack
    qint64 m_read = 0;
    bool m_tooLarge = false;
    bool m_damaged = false;
};

/// A zip opened for reading (xlsx, docx). Nothing is unpacked to disk.
class Archive {
public:
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &file);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool has(const QString &name) const;
    /// Whether any part lies below @p folder ("xl/").
    [[nodiscard]] bool hasFolder(const QString &folder) const;
    /// Opens one part; it must not outlive the archive. Fails with Damaged when it is absent, TooLarge when
    /// it declares more than is allowed, Password when it is encrypted.
    [[nodiscard]] Result<std::unique_ptr<ArchivePart>> part(const QString &name) const;
    /// The target of the first relation of @p part ("" for the package) whose type ends in @p kind, as a part
    /// name.
    [[nodiscard]] QString related(const QString &part, const QString &kind) const;

private:
    Archive(zip *handle, QString file);

    zip *m_zip;
    QString m_file;
    mutable qint64 m_budget;
};

/// What went wrong with a part whose XML could not be read to the end.
[[nodiscard]] tl::unexpected<Error> partTrouble(const ArchivePart &part, const QString &file,
                                                const QString &detail);

/// A relation of an Office part: id, kind (the type's last word) and the part it points to.
struct Relation {
    QString id;
    QString kind;
    QString target;
};
/// All relations of @p part; empty when it has none or they cannot be read.
[[nodiscard]] QList<Relation> relationsOf(const Archive &archive, const QString &part);

} // namespace liuying::exchange
