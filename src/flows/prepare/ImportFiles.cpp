// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace liuying {

using namespace Qt::StringLiterals;

Result<QByteArray> fileDigest(const QString &file)
{
    QFile source(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Flows", "读不到文件%1，请检查它还在不在。").arg(file),
                       source.errorString());
    return hash.result();
}

tl::unexpected<Error> rejectedRows(const QString &file, const QList<exchange::RejectedRow> &rejected)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Flows", "%1里有%2行不能导入，什么都没有改动。"
                                                        "请改正后再导入，或者跳过这些行。")
                       .arg(file, QString::number(rejected.size())),
                   u"%1 rows rejected"_s.arg(rejected.size()));
}

} // namespace liuying
