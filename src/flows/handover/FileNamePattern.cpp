// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/FileNamePattern.h"

#include "flows/Words.h"
#include "reports/FileNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::ShotRow;

struct Token {
    QString name;
    bool isPersonal = false;
    bool setsApart = false; ///< two shots seldom share it
    QString (*valueOf)(const ShotRow &photo);
};

const QList<Token> &allTokens()
{
    static const QList<Token> kTokens{
        {u"room"_s, false, false, [](const ShotRow &photo) { return photo.room; }},
        {u"day"_s, false, false, [](const ShotRow &photo) { return photo.at.date.toString(Qt::ISODate); }},
        {u"shot"_s, false, true, [](const ShotRow &photo) { return photo.shot.text(); }},
        {u"digest8"_s, false, true,
         [](const ShotRow &photo) { return QString::fromLatin1(photo.fileDigest.left(4).toHex()); }},
        {u"college"_s, false, false, [](const ShotRow &photo) { return photo.student.college; }},
        {u"number"_s, true, true, [](const ShotRow &photo) { return photo.student.number; }},
        {u"name"_s, true, false, [](const ShotRow &photo) { return photo.student.name; }},
        {u"class"_s, true, false, [](const ShotRow &photo) { return photo.student.className; }}};
    return kTokens;
}

const Token *tokenCalled(const QString &name)
{
    const auto found = std::ranges::find(allTokens(), name, &Token::name);
    return found == allTokens().end() ? nullptr : &*found;
}

tl::unexpected<Error> wrongPattern(const QString &words, const QString &detail)
{
    return failure(ErrorCode::Usage, words, u"file name pattern: %1"_s.arg(detail));
}

} // namespace

QString FileNamePattern::byDefault()
{
    return u"{day}-{room}-{shot}.jpg"_s;
}

QStringList FileNamePattern::tokens()
{
    QStringList names;
    for (const Token &token : allTokens())
        names.append(u"{%1}"_s.arg(token.name));
    return names;
}

Result<FileNamePattern> FileNamePattern::parse(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.endsWith(u".jpg", Qt::CaseInsensitive))
        rest.chop(4);
    FileNamePattern pattern;
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'{');
        const QString plain = open < 0 ? rest : rest.left(open);
        if (plain.contains(u'}') || std::ranges::any_of(plain, reports::isRefusedInFileNames))
            return wrongPattern(QCoreApplication::translate(
                                    "HandOver", "文件名格式“%1”里有不能用的字符。请去掉 / \\ : * ? \" < > | "
                                                "和落单的括号。")
                                    .arg(text),
                                plain);
        if (!plain.isEmpty())
            pattern.m_pieces.append({plain, false});
        if (open < 0)
            break;
        const qsizetype close = rest.indexOf(u'}', open);
        const QString name = close < 0 ? rest.mid(open + 1) : rest.mid(open + 1, close - open - 1);
        if (close < 0 || tokenCalled(name) == nullptr)
            return wrongPattern(
                QCoreApplication::translate("HandOver", "文件名格式里不认识“{%1}”，可用的是%2。")
                    .arg(name, listWords(tokens())),
                name);
        pattern.m_pieces.append({name, true});
        rest = rest.mid(close + 1);
    }
    if (!pattern.setsShotsApart())
        return wrongPattern(
            QCoreApplication::translate(
                "HandOver", "文件名格式“%1”分不清每个人的照片。请写上 {shot}、{number} 或 {digest8}。")
                .arg(text),
            u"no distinguishing token"_s);
    return pattern;
}

bool FileNamePattern::setsShotsApart() const
{
    return std::ranges::any_of(
        m_pieces, [](const Piece &piece) { return piece.isToken && tokenCalled(piece.text)->setsApart; });
}

bool FileNamePattern::namesPeople() const
{
    return std::ranges::any_of(
        m_pieces, [](const Piece &piece) { return piece.isToken && tokenCalled(piece.text)->isPersonal; });
}

QString FileNamePattern::nameOf(const ShotRow &photo) const
{
    QString name;
    for (const Piece &piece : m_pieces)
        name += piece.isToken ? tokenCalled(piece.text)->valueOf(photo) : piece.text;
    return reports::safeFileName(name) + u".jpg"_s;
}

} // namespace liuying
