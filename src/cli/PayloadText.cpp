// SPDX-License-Identifier: Apache-2.0
#include "cli/PayloadText.h"

#include <QStringDecoder>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

const QString kPrefix = QStringLiteral("base64:");

} // namespace

QString payloadText(const QByteArray &payload)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(payload);
    const bool isPrintable = !decode.hasError() && !text.startsWith(kPrefix) && text.toUtf8() == payload &&
                             std::ranges::all_of(text.toUcs4(), [](uint c) {
                                 return QChar::isPrint(c) && c != QChar::ReplacementCharacter;
                             });
    return isPrintable ? text : kPrefix + QString::fromLatin1(payload.toBase64());
}

std::optional<QByteArray> payloadFromText(const QString &text)
{
    if (!text.startsWith(kPrefix))
        return text.toUtf8();
    const auto decoded =
        QByteArray::fromBase64Encoding(text.sliced(kPrefix.size()).toLatin1(),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace liuying::cli
