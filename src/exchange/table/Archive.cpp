// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/Archive.h"

#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

zip_int64_t locate(zip *handle, const QString &name)
{
    return zip_name_locate(handle, name.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

QString relationsName(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    return QDir::cleanPath(part.first(part.lastIndexOf(u'/') + 1) + target);
}

} // namespace

ArchivePart::ArchivePart(zip_file *part, qint64 declaredBytes, qint64 &budget)
    : m_part(part), m_declared(declaredBytes), m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ArchivePart::~ArchivePart()
{
    zip_fclose(m_part);
}

int ArchivePart::percentRead() const
{
    return m_declared > 0 ? static_cast<int>(std::min<qint64>(100, m_read * 100 / m_declared)) : 100;
}

qint64 ArchivePart::readData(char *data, qint64 maxSize)
{
    const zip_int64_t got = zip_fread(m_part, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0) {
        m_damaged = true;
        return -1;
    }
    m_read += got;
    m_budget -= got;
    m_tooLarge = m_read > limits::kPartBytes || m_budget < 0;
    return m_tooLarge ? -1 : got;
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &file)
{
    int reason = 0;
    zip *handle = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &reason);
    if (handle == nullptr)
        return fileTrouble(FileTrouble::Damaged, file, u"zip_open: reason %1"_s.arg(reason));
    std::unique_ptr<Archive> archive(new Archive(handle, file));
    const zip_int64_t parts = zip_get_num_entries(handle, 0);
    if (parts == 0)
        return fileTrouble(FileTrouble::Damaged, file, u"zip without entries"_s);
    if (parts > limits::kParts)
        return fileTrouble(FileTrouble::TooLarge, file, u"%1 zip entries"_s.arg(parts));
    return archive;
}

Archive::Archive(zip *handle, QString file)
    : m_zip(handle), m_file(std::move(file)), m_budget(limits::kUnpackedBytes)
{}

Archive::~Archive()
{
    zip_discard(m_zip);
}

bool Archive::has(const QString &name) const
{
    return locate(m_zip, name) >= 0;
}

bool Archive::hasFolder(const QString &folder) const
{
    const QByteArray prefix = folder.toUtf8();
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i) {
        const char *name = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), 0);
        if (name != nullptr && qstrnicmp(name, prefix.constData(), static_cast<size_t>(prefix.size())) == 0)
            return true;
    }
    return false;
}

Result<std::unique_ptr<ArchivePart>> Archive::part(const QString &name) const
{
    const zip_int64_t index = locate(m_zip, name);
    zip_stat_t facts;
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        return fileTrouble(FileTrouble::Damaged, m_file, u"no part %1"_s.arg(name));
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return fileTrouble(FileTrouble::Password, m_file, u"part %1 is encrypted"_s.arg(name));
    const qint64 declared = (facts.valid & ZIP_STAT_SIZE) != 0 ? static_cast<qint64>(facts.size) : 0;
    if (declared > limits::kPartBytes || declared > m_budget || declared < 0)
        return fileTrouble(FileTrouble::TooLarge, m_file,
                           u"part %1 declares %2 bytes"_s.arg(name).arg(declared));
    zip_file *opened = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (opened == nullptr)
        return fileTrouble(FileTrouble::Damaged, m_file, QString::fromUtf8(zip_strerror(m_zip)));
    return std::make_unique<ArchivePart>(opened, declared, m_budget);
}

QString Archive::related(const QString &part, const QString &kind) const
{
    for (const Relation &relation : relationsOf(*this, part)) {
        if (relation.kind == kind)
            return relation.target;
    }
    return {};
}

tl::unexpected<Error> partTrouble(const ArchivePart &part, const QString &file, const QString &detail)
{
    return fileTrouble(part.isTooLarge() ? FileTrouble::TooLarge : FileTrouble::Damaged, file, detail);
}

QList<Relation> relationsOf(const Archive &archive, const QString &part)
{
    const auto stream = archive.part(relationsName(part));
    if (!stream)
        return {};
    QList<Relation> relations;
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value(u"Type"_s).toString();
        relations.append({attributes.value(u"Id"_s).toString(), type.sliced(type.lastIndexOf(u'/') + 1),
                          resolved(part, attributes.value(u"Target"_s).toString())});
    }
    return relations;
}

} // namespace liuying::exchange
