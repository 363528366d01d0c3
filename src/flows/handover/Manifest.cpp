// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/Manifest.h"

#include "exchange/Table.h"
#include "flows/report/WriteTable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using reports::ReportTable;

// Where a manifest of any language has them.
constexpr int kFileColumn = 4;
constexpr int kDigestColumn = 6;

QList<ReportTable::Header> headers(bool namesPeople)
{
    using Column = ReportTable::Column;
    QList<ReportTable::Header> headers{
        {u"shot"_s, QCoreApplication::translate("HandOver", "拍摄号"), Column::Text, 10},
        {u"room"_s, QCoreApplication::translate("HandOver", "教室"), Column::Text, 12},
        {u"day"_s, QCoreApplication::translate("HandOver", "日期"), Column::Text, 12},
        {u"time"_s, QCoreApplication::translate("HandOver", "拍摄时间"), Column::DateTime, 18},
        {u"file"_s, QCoreApplication::translate("HandOver", "文件"), Column::Text, 44},
        {u"bytes"_s, QCoreApplication::translate("HandOver", "字节"), Column::Number, 9},
        {u"sha256"_s, QCoreApplication::translate("HandOver", "文件摘要 SHA-256"), Column::Text, 66}};
    if (namesPeople)
        headers += {{u"college"_s, QCoreApplication::translate("HandOver", "学院"), Column::Text, 24},
                    {u"class"_s, QCoreApplication::translate("HandOver", "班级"), Column::Text, 16},
                    {u"number"_s, QCoreApplication::translate("HandOver", "学号"), Column::Text, 16},
                    {u"name"_s, QCoreApplication::translate("HandOver", "姓名"), Column::Text, 12}};
    return headers;
}

QList<QVariant> rowOf(const HandedPhoto &handed, qint64 bytes, bool namesPeople)
{
    const storage::ShotRow &photo = handed.photo;
    QList<QVariant> row{
        photo.shot.text(), photo.room, photo.at.date.toString(Qt::ISODate),          photo.at.toString(),
        handed.file,       bytes,      QString::fromLatin1(photo.fileDigest.toHex())};
    if (namesPeople)
        row += {photo.student.college, photo.student.className, photo.student.number, photo.student.name};
    return row;
}

ReportTable tableOf(const HandOverPlan &plan, const QList<HandedPhoto> &delivered, const QList<qint64> &sizes)
{
    ReportTable table;
    table.name = u"manifest"_s;
    table.title = QCoreApplication::translate("HandOver", "照片交付清单");
    table.headers = headers(plan.namesPeople);
    for (qsizetype i = 0; i < delivered.size(); ++i)
        table.rows.append(rowOf(delivered[i], sizes[i], plan.namesPeople));
    table.notes.append(
        QCoreApplication::translate("HandOver", "共%1张照片，每张按文件摘要核对过。").arg(delivered.size()));
    if (const qsizetype missing = plan.photos.size() - delivered.size(); missing > 0)
        table.notes.append(
            QCoreApplication::translate("HandOver", "另有%1张已采用的照片文件缺失或被改动，没有交付。")
                .arg(missing));
    return table;
}

} // namespace

QStringList manifestNames()
{
    return {u"manifest.csv"_s, u"manifest.xlsx"_s};
}

Result<void> writeManifests(const HandOverPlan &plan, const QList<HandedPhoto> &delivered,
                            const QList<qint64> &sizes)
{
    const ReportTable table = tableOf(plan, delivered, sizes);
    for (const QString &name : manifestNames()) {
        const QString file = QDir(plan.folder).filePath(name);
        if (const Result<void> written = writeTable(table, QFileInfo(name).suffix(), file); !written)
            return written;
    }
    return {};
}

Result<ManifestFiles> readManifest(const QString &file)
{
    static const QRegularExpression kDigest(u"^[0-9a-f]{64}$"_s);
    const Result<exchange::Workbook> book = exchange::readWorkbook(file);
    if (!book)
        return failureOf(book);
    ManifestFiles files;
    for (const exchange::Sheet &sheet : book->sheets) {
        for (const exchange::Row &row : sheet.rows) {
            const QString digest = exchange::cleanText(row.at(kDigestColumn).text);
            if (kDigest.match(digest).hasMatch())
                files.insert(exchange::cleanText(row.at(kFileColumn).text),
                             QByteArray::fromHex(digest.toLatin1()));
        }
    }
    return files;
}

} // namespace liuying
