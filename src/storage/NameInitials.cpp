// SPDX-License-Identifier: Apache-2.0
#include "storage/NameInitials.h"

#include "storage/StorageErrors.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

struct Surname {
    QStringView name;
    QStringView initials;
};

// Surnames whose first letter ICU's commonest reading gets wrong: read so as surnames by 现代汉语词典 (senses
// marked 姓). Two-character surnames first. 覃 is Qín in Hunan and Guangxi, Tán elsewhere.
constexpr Surname kSurnames[] = {
    {u"尉迟", u"yc"}, {u"万俟", u"mq"}, {u"澹台", u"tt"}, {u"单于", u"cy"}, {u"曾", u"z"}, {u"单", u"s"},
    {u"解", u"x"},    {u"仇", u"q"},    {u"查", u"z"},    {u"区", u"o"},    {u"翟", u"z"}, {u"覃", u"q"},
    {u"乜", u"n"},    {u"秘", u"b"},    {u"种", u"c"},    {u"召", u"s"},    {u"折", u"s"}, {u"郇", u"x"},
    {u"乐", u"y"},    {u"佴", u"n"},    {u"阚", u"k"},    {u"祭", u"z"},    {u"繁", u"p"}};

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han || character.isSurrogate();
}

} // namespace

class NameInitials::Private {
public:
    Private()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_toLatin.reset(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status)) { // search by initials finds nothing then; everything else works
            qCWarning(logStorage) << "ICU has no pinyin:" << u_errorName(status);
            m_toLatin.reset();
        }
    }

    /// The first letter of one character's or word's reading; empty when it has none.
    [[nodiscard]] QString letterOf(const QString &part)
    {
        const auto known = m_letters.constFind(part);
        if (known != m_letters.cend())
            return *known;
        return *m_letters.insert(part, readLetter(part));
    }

private:
    [[nodiscard]] QString readLetter(const QString &part) const
    {
        icu::UnicodeString text(reinterpret_cast<const char16_t *>(part.utf16()),
                                static_cast<int32_t>(part.size()));
        if (m_toLatin)
            m_toLatin->transliterate(text);
        const char16_t first = text.isEmpty() ? u' ' : text.charAt(0);
        const bool isLetter = (first >= u'a' && first <= u'z') || (first >= u'0' && first <= u'9');
        return isLetter ? QString(QChar(first)) : QString();
    }

    std::unique_ptr<icu::Transliterator> m_toLatin;
    QHash<QString, QString> m_letters; // some thousand characters make all names
};

NameInitials::NameInitials() : d(std::make_unique<Private>()) {}
NameInitials::~NameInitials() = default;

QString NameInitials::of(const QString &name) const
{
    QString initials;
    qsizetype position = 0;
    for (const Surname &surname : kSurnames) {
        if (name.startsWith(surname.name)) {
            initials = surname.initials.toString();
            position = surname.name.size();
            break;
        }
    }
    bool isWordStart = true;
    while (position < name.size()) {
        const QChar character = name.at(position);
        const qsizetype length = character.isHighSurrogate() ? 2 : 1;
        if (isHan(character) || (isWordStart && character.isLetterOrNumber()))
            initials += d->letterOf(name.mid(position, length));
        isWordStart = !character.isLetterOrNumber() || isHan(character);
        position += length;
    }
    return initials;
}

} // namespace liuying::storage
