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

bool startsLikeAWebAddress(const QByteArray &payload)
{
    return payload.first(std::min<qsizetype>(payload.size(), 4)).toLower() == "www.";
}

} // namespace

CodeKind codeKind(const QByteArray &payload, const Policy &policy)
{
    if (startsWithScheme(payload) || startsLikeAWebAddress(payload))
        return CodeKind::Link;
    // Payment bar codes are 18 to 24 figures, student and ID numbers fewer. An encrypted payload that is all
    // figures does not occur: at 50 bytes its chance is below 10^-60.
    if (!payload.isEmpty() && std::ranges::all_of(payload, isAsciiDigit))
        return CodeKind::Number;
    return payload.size() < policy.codeMinBytes ? CodeKind::TooShort : CodeKind::CaptureCode;
}

QByteArray codeDigest(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

} // namespace liuying
