// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/RoomNames.h"

#include "exchange/notice/Columns.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// The form as a code: without blanks, half-width, without 室 after a figure.
QString codeForm(const QString &form)
{
    static const QRegularExpression roomWord(u"(?<=[\\dA-Za-z])室$"_s);
    return squeezed(form).remove(roomWord);
}

/// Teaching buildings by number, however they are called: 第九教学楼, 九教, 9教, 第9教学楼, 教九楼,
/// 9号教学楼.
QString withBuildingNumber(const QString &form)
{
    static const QString number = u"([一二三四五六七八九十]{1,3}|\\d{1,2})"_s;
    static const QRegularExpression pattern(
        u"第?%1号?教(?:学)?(?:大)?楼?(?=[^学]|$)|教(?:学)?(?:楼)?%1(?:号)?楼|教%1(?=-?[A-Za-z]?\\d{3})"_s.arg(
            number));
    const QRegularExpressionMatch match = pattern.match(form);
    if (!match.hasMatch())
        return form;
    QString figures;
    for (int i = 1; i <= 3 && figures.isEmpty(); ++i)
        figures = match.captured(i);
    const auto value = smallNumber(figures);
    if (!value)
        return form;
    QString result = form;
    return result.replace(match.capturedStart(), match.capturedLength(), u"#%1#"_s.arg(*value));
}

/// What of the text may be the place: from the building's number on, or behind 地点, 在, 于 …
QString placeIn(const QString &text)
{
    static const QRegularExpression lead(u"^.*(?:地点|场地|教室|位于|设在|在|于|为|到|其中|、)(?=.)"_s);
    const QString numbered = withBuildingNumber(text);
    if (numbered != text)
        return numbered.sliced(numbered.indexOf(u'#'));
    return QString(text).remove(lead);
}

/// Two forms of one room share its figures: 9-203 and 九教203 make 9- and 九教 equal, too.
std::pair<QString, QString> withoutSharedNumber(QString alias, QString original)
{
    static const QRegularExpression number(u"[A-Za-z]?\\d{2,4}[A-Za-z]?$"_s);
    const QString shared = number.match(original).captured();
    if (!shared.isEmpty() && alias.endsWith(shared) && alias.size() > shared.size()) {
        alias.chop(shared.size());
        original.chop(shared.size());
    }
    return {alias, original};
}

QString stripped(QString name)
{
    static const QRegularExpression brackets(u"[()（）]"_s);
    return name.remove(brackets);
}

bool mayBePlace(const QString &text)
{
    static const QRegularExpression hyphened(u"\\d-"_s);
    return mentionsAny(text, {u"楼", u"教", u"馆", u"厅", u"中心", u"室", u"堂"}) || text.contains(hyphened);
}

} // namespace

RoomNames::RoomNames(const QList<ProseLine> &prose)
{
    for (const ProseLine &line : prose) {
        takeAliases(line.words);
        takeNames(line.words);
    }
}

/// "第三教学楼(教三楼)", "(以下简称九教)", "9-203即九教203".
void RoomNames::takeAliases(const QString &words)
{
    static const QRegularExpression inBrackets(
        u"([\\p{sc:Han}A-Za-z\\d-]{2,20}?)\\((?:以下)?(?:简称|即|又称|也称|原|又名)?[:]?[“\"「]?([\\p{sc:Han}A-Za-z\\d-]{1,12})[”\"」]?\\)"_s);
    static const QRegularExpression inWords(
        u"([\\p{sc:Han}A-Za-z\\d-]{1,16}?)[”\"]?(?:即为|即是|即|指的是|指|表示|代表|为|简称为?|又称|也称|=)[“\"]?([\\p{sc:Han}A-Za-z\\d-]{2,16})"_s);
    for (const QRegularExpression &pattern : {inBrackets, inWords}) {
        for (auto it = pattern.globalMatch(words); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            takeAlias(codeForm(match.captured(2)), codeForm(match.captured(1)));
        }
    }
}

/// The form with the building's number is the one that others stand for.
void RoomNames::takeAlias(const QString &form, const QString &other)
{
    QString alias = placeIn(form);
    QString original = placeIn(other);
    if (!mayBePlace(form) || !mayBePlace(other) || alias == original)
        return;
    if (alias.contains(u'#') && !original.contains(u'#'))
        std::swap(alias, original);
    m_aliases.append(withoutSharedNumber(alias, original));
}

/// "第九教学楼103室、106室": every number with its building.
void RoomNames::takeNames(const QString &words)
{
    static const QRegularExpression aside(u"\\([^()]*\\)"_s);
    static const QRegularExpression list(
        u"([\\p{sc:Han}A-Za-z\\d]{1,24}?(?:楼|教|馆|厅|中心|室|区|座|堂|栋)[A-Za-z]?)((?:-?[A-Za-z]?\\d{2,4}[A-Za-z]?(?:教室|室)?[、,和及/]?)+)"_s);
    static const QRegularExpression number(u"[A-Za-z]?\\d{2,4}[A-Za-z]?(?:教室|室)?"_s);
    static const QRegularExpression place(u"(?:地点|场地|教室|考场)[:为在是设]*([^。;]{2,60})"_s);
    static const QRegularExpression separators(u"[、,和及]"_s);
    static const QRegularExpression lead(u"^.*(?:地点|场地|教室|考场)[:为在是设]*"_s);
    const QString plain = QString(words).remove(aside);
    QStringList here;
    for (auto it = list.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (auto numbers = number.globalMatch(match.captured(2)); numbers.hasNext();)
            here += match.captured(1) + numbers.next().captured();
    }
    m_names += here;
    const QRegularExpressionMatch announced = place.match(plain);
    if (!announced.hasMatch())
        return;
    for (const QString &part : announced.captured(1).split(separators)) {
        if (looksLikeRoom(part) && here.isEmpty())
            here += part;
    }
    for (const QString &name : std::as_const(here))
        m_announced += QString(name).remove(lead);
}

QString RoomNames::keyOf(const QString &form) const
{
    QString &known = m_keys[form];
    if (known.isEmpty())
        known = makeKey(form);
    return known;
}

QString RoomNames::makeKey(const QString &form) const
{
    static const QRegularExpression figure(u"\\d"_s);
    static const QRegularExpression tail(u"(?:教室|室|号)$"_s);
    static const QRegularExpression hyphen(u"(?<=#)-"_s);
    QString key = codeForm(form);
    if (key.contains(figure))
        key.remove(tail);
    key = withBuildingNumber(key);
    for (const auto &[alias, original] : m_aliases) {
        if (key.startsWith(alias) && !key.startsWith(original))
            key = original + key.sliced(alias.size());
    }
    return stripped(key).remove(hyphen);
}

void RoomNames::note(const QString &form)
{
    const QString key = keyOf(form);
    ++m_forms[key][codeForm(form)];
    QStringList &printed = m_printed[key];
    if (const QString words = squeezed(form); !printed.contains(words))
        printed += words;
}

QString RoomNames::codeOf(const QString &form) const
{
    const QMap<QString, int> forms = m_forms.value(keyOf(form));
    QString best = codeForm(form);
    int uses = 0;
    for (auto it = forms.cbegin(); it != forms.cend(); ++it) {
        if (it.value() > uses || (it.value() == uses && it.key().size() < best.size())) {
            best = it.key();
            uses = it.value();
        }
    }
    return best;
}

/// Words before a room's name are cut off until what is left is that room.
QString RoomNames::longestName(const QString &key) const
{
    QStringList candidates = m_printed.value(key);
    for (const QString &name : m_names) {
        for (qsizetype i = 0; i + 2 <= name.size(); ++i) {
            if (keyOf(name.sliced(i)) == key) {
                candidates += name.sliced(i);
                break;
            }
        }
    }
    return *std::max_element(candidates.cbegin(), candidates.cend(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QList<Room> RoomNames::rooms() const
{
    QList<Room> rooms;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it)
        rooms.append({codeOf(it.value().firstKey()), longestName(it.key())});
    std::sort(rooms.begin(), rooms.end(), [](const Room &a, const Room &b) { return a.code < b.code; });
    return rooms;
}

QStringList RoomNames::announced() const
{
    QStringList codes;
    for (const QString &name : m_announced)
        codes += codeForm(name);
    codes.removeDuplicates();
    return codes;
}

} // namespace liuying::exchange
