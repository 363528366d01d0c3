// SPDX-License-Identifier: Apache-2.0
#include "exchange/Table.h"
#include "exchange/table/FileTrouble.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

std::optional<QString> decodeWith(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Qt 6.4 knows no GB18030; ICU stops at the first byte that is none.
std::optional<QString> decodeGb18030(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("gb18030", &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                         static_cast<int32_t>(text.size()), bytes.data(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

/// UTF-16 without a mark: only one half of the units has zero bytes, and a good part of them (commas,
/// figures).
std::optional<QStringDecoder::Encoding> utf16ByPattern(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++zeros[i % 2];
    }
    const qsizetype enough = bytes.size() / 20;
    if (zeros[0] == 0 && zeros[1] > enough)
        return QStringDecoder::Utf16LE;
    if (zeros[1] == 0 && zeros[0] > enough)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodeUnmarked(QByteArrayView bytes)
{
    if (const auto utf16 = utf16ByPattern(bytes))
        return decodeWith(*utf16, bytes);
    if (auto text = decodeWith(QStringDecoder::Utf8, bytes))
        return text;
    return decodeGb18030(bytes);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &file)
{
    const QByteArrayView view(bytes);
    std::optional<QString> text;
    if (view.startsWith("\xEF\xBB\xBF"))
        text = decodeWith(QStringDecoder::Utf8, view.sliced(3));
    else if (view.startsWith("\xFF\xFE"))
        text = decodeWith(QStringDecoder::Utf16LE, view.sliced(2));
    else if (view.startsWith("\xFE\xFF"))
        text = decodeWith(QStringDecoder::Utf16BE, view.sliced(2));
    else
        text = decodeUnmarked(view);
    if (!text)
        return fileTrouble(FileTrouble::Encoding, file, u"neither UTF-8, UTF-16 nor GB18030"_s);
    if (text->contains(QChar(u'\0')))
        return fileTrouble(FileTrouble::NulBytes, file, u"NUL in text"_s);
    return *std::move(text);
}

} // namespace liuying::exchange
