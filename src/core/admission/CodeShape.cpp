// SPDX-License-Identifier: Apache-2.0
#include "core/admission/Admission.h"

#include <QCryptographicHash>

#include <algorithm>

namespace liuying {

namespace {

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

// RFC 3986 §3.1: a letter, then letters, figures, '+', '-' or '.', then ':'. Base64, the likeliest text form
// of an encrypted payload, holds no ':'. A scheme is at least two characters, so that a raw byte before a ':'
// is none, and known ones are shorter than 24 ("https", "weixin", "alipays", "wxp", "WIFI", "BEGIN",
// "MECARD").
bool startsWithScheme(const QByteArray &payload)
{
    if (payload.isEmpty() || !isAsciiLetter(payload.front()))
        return false;
    const qsizetype colon = payload.first(std::min<qsizetype>(payload.size(), 24)).indexOf(':');
    if (colon < 2)
        return false;
    return std::all_of(payload.begin(), payload.begin() + colon, [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

// "www.chsi.com.cn", "qr.95516.com/0001": labels with dots between them, up to a '/' or the end. Base64 holds
// no dot.
bool startsLikeAWebAddress(const QByteArray &payload)
{
    const auto end = std::ranges::find_if(payload, [](char c) { return c == '/' || c == '?'; });
    const qsizetype hostLength = std::distance(payload.begin(), end);
    const QByteArray host = payload.first(hostLength);
    return host.contains('.') && !host.startsWith('.') && !host.endsWith('.') && !host.contains("..") &&
           std::ranges::all_of(
               host, [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '.'; });
}

} // namespace

CodeKind codeKind(const QByteArray &payload, const Policy &policy)
{
    // Some scanners put a blank or a byte order mark before what they read; neither makes a link a capture
    // code.
    QByteArray shown = payload.startsWith("\xef\xbb\xbf") ? payload.sliced(3) : payload;
    shown = shown.trimmed();
    if (startsWithScheme(shown) || startsLikeAWebAddress(shown))
        return CodeKind::Link;
    // Payment bar codes are 18 to 24 figures, student and ID numbers fewer. An encrypted payload that is all
    // figures does not occur: at 50 bytes its chance is below 10^-60.
    if (!shown.isEmpty() && std::ranges::all_of(shown, isAsciiDigit))
        return CodeKind::Number;
    return payload.size() < policy.codeMinBytes ? CodeKind::TooShort : CodeKind::CaptureCode;
}

QByteArray codeDigest(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

} // namespace liuying
