// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Facts.h"

#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr int kTitleLines = 8;
constexpr int kCellsOfARow = 3; // a letterhead may stand in two

/// A document number on a line of its own, perhaps after 文号 or before 签发人.
QString numberAlone(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:(?:文号|编号|发文字号)[:：])?([\\p{sc:Han}A-Za-z]{1,20}[〔\\[［(（【]20\\d\\d[〕\\]］)）】]第?\\d{1,4}号)(?:签发人.*)?$"_s);
    QString text = line;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return pattern.match(text).captured(1);
}

/// A document number in brackets at the end of a title.
QString numberInTitle(const QString &line)
{
    static const QRegularExpression pattern(
        u"[(（]([\\p{sc:Han}A-Za-z]{1,20}[〔\\[［【]20\\d\\d[〕\\]］】]第?\\d{1,4}号)[)）]$"_s);
    QString text = line;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.contains(u'《') ? QString() : pattern.match(text).captured(1);
}

/// Whether a name ending in 学院 is one by which whole universities go.
bool isUniversityCalledCollege(const QString &name, QStringView behind)
{
    static const QRegularExpression kind(u"(?:职业|专科|技师|师范|高等)(?:技术|专科)?(?:学院|学校)$"_s);
    static const QRegularExpression office(
        u"^(?:教务|学生|招生|就业|办公室|文件|关于|20\\d\\d|学校|处|部|$)"_s);
    constexpr qsizetype kShortest = 4; // 商学院 is a college, whoever signs
    return kind.match(name).hasMatch() ||
           (name.size() >= kShortest && office.match(behind.toString()).hasMatch());
}

/// The university that a text begins with; empty when it begins with anything else.
QString universityAt(const QString &words, const QStringList &colleges)
{
    static const QRegularExpression lead(u"^(?:附件\\d*:?)?(?:关于)?"_s);
    static const QRegularExpression pattern(
        u"^([\\p{sc:Han}]{2,18}?(?:大学(?!生)|(?:专科|技师|职业|高等)学校|学院))"_s);
    const QString text = QString(words).remove(lead);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString name = match.captured(1);
    if (name.isEmpty() || colleges.contains(name) ||
        mentionsAny(name, {u"各", u"二级", u"教学学院", u"本次", u"学号", u"姓名", u"我校", u"全校", u"所在",
                           u"所属"}))
        return {};
    const bool isClear = name.endsWith(u"大学"_s) || name.endsWith(u"学校"_s);
    return isClear || isUniversityCalledCollege(name, QStringView(text).sliced(match.capturedEnd()))
               ? name
               : QString();
}

} // namespace

std::optional<int> findCohort(const QList<ProseLine> &prose)
{
    static const QRegularExpression pattern(u"(20\\d\\d)届"_s);
    for (const ProseLine &line : prose) {
        if (const auto match = pattern.match(line.words); match.hasMatch())
            return match.captured(1).toInt();
    }
    return std::nullopt;
}

QString findDocumentNumber(const QList<ProseLine> &prose)
{
    for (const ProseLine &line : prose) {
        if (const QString number = numberAlone(line.printed); !number.isEmpty())
            return number;
    }
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        if (const QString number = numberInTitle(line.printed); !number.isEmpty())
            return number;
    }
    return {};
}

QString findUniversity(const QList<ProseLine> &prose, const QStringList &colleges)
{
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        QStringList cells = line.cells;
        cells.removeAll(QString());
        cells.removeDuplicates(); // a merged title repeats itself
        for (const QString &cell : std::as_const(cells)) {
            const bool isRow = cells.size() >= kCellsOfARow;
            const QString name = isRow ? QString() : universityAt(squeezed(cell), colleges);
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

QString findTitle(const QList<ProseLine> &prose)
{
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        if (line.words.size() < 60 &&
            mentionsAny(line.words, {u"通知", u"安排", u"日程", u"时间表", u"批次表", u"公告"}))
            return line.printed.simplified();
    }
    return {};
}

} // namespace liuying::exchange
