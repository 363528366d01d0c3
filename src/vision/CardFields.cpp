// SPDX-License-Identifier: Apache-2.0
#include "vision/CardFields.h"

#include "vision/Masks.h"
#include "vision/NameVotes.h"

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// Below this Tesseract guesses; a field left empty does less harm than a wrong one.
constexpr int kLeastConfidence = 40;
/// Sizes to which a line is scaled for the recogniser, the best one first.
constexpr int kHeightsPx[] = {34, 44, 28};
/// Ways to read the characters of a name, the best ones first.
constexpr std::pair<Script, int> kNameReadings[] = {
    {Script::Character, 34}, {Script::Word, 44}, {Script::Word, 34}, {Script::Character, 28}};
/// Height of a Chinese character's ink against the square it is set in.
constexpr double kInkOfEm = 0.92;

bool isChinese(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// What is left when the marks that blots and frames turn into are taken away.
QString chineseOnly(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (isChinese(character) || character == u'(' || character == u')' || character == u'(' ||
            character == u')' || character == u'·')
            result += character;
    }
    return result;
}

/// How many characters of @p label stand in @p text, in their order.
int charactersInOrder(QStringView text, QStringView label)
{
    qsizetype from = 0;
    int count = 0;
    for (const QChar character : label) {
        const qsizetype at = text.indexOf(character, from);
        if (at >= 0) {
            ++count;
            from = at + 1;
        }
    }
    return count;
}

/// The one of the usual levels of study that @p text comes closest to; empty when none or several do.
QString likelyLevel(const QString &text)
{
    static const QStringList kLevels{u"本科"_s,       u"专科"_s,   u"硕士研究生"_s,
                                     u"博士研究生"_s, u"研究生"_s, u"专升本"_s};
    QString best;
    double bestShare = 0;
    double nextShare = 0;
    for (const QString &level : kLevels) {
        const auto longer = static_cast<double>(std::max(level.size(), text.size()));
        const double share = charactersInOrder(text, level) / longer;
        nextShare = std::max(nextShare, std::min(share, bestShare));
        if (share > bestShare) {
            bestShare = share;
            best = level;
        }
    }
    return bestShare >= 0.5 && bestShare > nextShare ? best : QString();
}

/// The value's part of a run that begins with a label of @p labelLength characters.
TextRun behindLabel(const TextRun &run, int labelLength)
{
    const double em = run.box.height / kInkOfEm;
    const double end = run.box.x + labelLength * em;
    TextRun value;
    for (const cv::Rect &part : run.parts) {
        const bool isColon = part.x < end + em && part.height < 0.28 * em && part.width < 0.28 * em;
        if (part.x < end - 0.1 * em || isColon)
            continue;
        value.box = value.parts.empty() ? part : (value.box | part);
        value.parts.push_back(part);
    }
    return value;
}

/// The runs from @p first on, as far as no gap is wider than a word.
TextRun joined(const TextRow &row, std::size_t first)
{
    TextRun value;
    for (std::size_t i = first; i < row.size(); ++i) {
        const int end = value.box.x + value.box.width;
        if (!value.parts.empty() && row[i].box.x - end > 2 * value.box.height)
            break;
        value.box = value.parts.empty() ? row[i].box : (value.box | row[i].box);
        value.parts.insert(value.parts.end(), row[i].parts.begin(), row[i].parts.end());
    }
    return value;
}

} // namespace

struct CardFields::Label {
    Field field;
    QString words;
    int atLeast; ///< characters that must be right
};

struct CardFields::Found {
    Field field;
    int length; ///< characters of the label
};

const CardFields::Label CardFields::kLabels[4] = {{Field::Name, u"姓名"_s, 1},
                                                  {Field::IdNumber, u"证件号码"_s, 2},
                                                  {Field::School, u"学校名称"_s, 2},
                                                  {Field::Level, u"层次"_s, 1}};

CardFields::CardFields(const CardView &view, TextRecogniser &recogniser)
    : m_view(view), m_recogniser(recogniser)
{}

void CardFields::addRow(const TextRow &row)
{
    constexpr double kLongestLabel = 4.6;
    for (std::size_t i = 0; i < row.size() && i < 2; ++i) {
        const TextRun &run = row[i];
        const double em = run.box.height / kInkOfEm;
        if (run.box.width < 1.5 * em)
            continue;
        cv::Rect start = run.box;
        start.width = std::min(start.width, static_cast<int>(kLongestLabel * em));
        const std::optional<Found> label =
            labelIn(m_recogniser.read(cropped(start), Script::Chinese, kHeightsPx[0]).text);
        if (!label)
            continue;
        const TextRun rest = behindLabel(run, label->length);
        addValue(label->field, rest.parts.empty() ? joined(row, i + 1) : rest);
        return;
    }
    addUnlabelled(row);
}

/// 层次 is the label misread most often; its value is known without it.
void CardFields::addUnlabelled(const TextRow &row)
{
    if (!m_text.level.isEmpty() || row.size() < 2)
        return;
    const TextRun value = joined(row, 1);
    const double em = value.box.height / kInkOfEm;
    constexpr double kLongestLevel = 5.5;
    if (value.box.width > kLongestLevel * em)
        return;
    const QString text =
        chineseOnly(m_recogniser.read(cropped(value.box), Script::Chinese, kHeightsPx[0]).text);
    if (likelyLevel(text) == text)
        m_text.level = text;
}

std::optional<CardFields::Found> CardFields::labelIn(const QString &text)
{
    const Label *best = nullptr;
    double bestShare = 0;
    for (const Label &label : kLabels) {
        const int count = charactersInOrder(text, label.words);
        const double share = static_cast<double>(count) / static_cast<double>(label.words.size());
        if (count >= label.atLeast && share > bestShare) {
            best = &label;
            bestShare = share;
        }
    }
    return best ? std::optional(Found{best->field, static_cast<int>(best->words.size())}) : std::nullopt;
}

void CardFields::addValue(Field field, const TextRun &value)
{
    if (value.parts.empty())
        return;
    switch (field) {
    case Field::Name:
        readName(value);
        break;
    case Field::IdNumber:
        m_text.idTail = idTail(value);
        break;
    case Field::School:
        m_text.school = school(value);
        break;
    case Field::Level:
        m_text.level = level(value);
        break;
    }
}

bool CardFields::isComplete() const
{
    return !m_text.name.isEmpty() && !m_text.idTail.isEmpty() && !m_text.school.isEmpty() &&
           !m_text.level.isEmpty();
}

std::optional<CardText> CardFields::text() const
{
    const bool isEmpty =
        m_text.name.isEmpty() && m_text.idTail.isEmpty() && m_text.school.isEmpty() && m_text.level.isEmpty();
    return isEmpty ? std::nullopt : std::optional(m_text);
}

cv::Mat CardFields::cropped(const cv::Rect &box) const
{
    const int margin = std::max(3, box.height / 5);
    const cv::Rect wide(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
    return m_view.grey(wide & cv::Rect({}, m_view.grey.size()));
}

/// The box alone: nothing of the stars beside it.
cv::Mat CardFields::closely(const cv::Rect &box) const
{
    const cv::Rect close(box.x - 1, box.y - 1, box.width + 2, box.height + 2);
    return m_view.grey(close & cv::Rect({}, m_view.grey.size()));
}

/// First and last character, set side by side without the stars: those are misread as anything. Read in
/// several ways until two agree; the most confident characters win, the others are kept as possible.
void CardFields::readName(const TextRun &value)
{
    const MaskedName mask = splitMaskedName(value);
    const bool hasLast = !mask.last.empty();
    cv::Mat characters = closely(mask.first);
    if (hasLast) {
        // As near to each other as characters are set: with a gap, something is read into it.
        const int gap = std::max(1, characters.rows / 12);
        cv::copyMakeBorder(characters, characters, 0, 0, 0, gap, cv::BORDER_REPLICATE);
        cv::Mat last = closely(mask.last);
        cv::resize(last, last, {last.cols * characters.rows / last.rows, characters.rows});
        cv::hconcat(characters, last, characters);
    }
    const int margin = std::max(3, characters.rows / 5);
    cv::copyMakeBorder(characters, characters, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    NameVotes votes(hasLast);
    for (const auto &[script, heightPx] : kNameReadings) {
        if (votes.add(m_recogniser.read(characters, script, heightPx)))
            break;
    }
    m_text.name = votes.name();
    m_text.first = votes.first();
    m_text.last = votes.last();
}

QString CardFields::idTail(const TextRun &value) const
{
    const cv::Rect box = tailBehindStars(value);
    if (box.empty())
        return {};
    for (const int heightPx : kHeightsPx) {
        const auto line = m_recogniser.read(cropped(box), Script::LettersAndDigits, heightPx);
        // A star that touches the first figure is read as one more character.
        if (line.text.size() == 4 || line.text.size() == 5)
            return line.text.right(4);
    }
    return {};
}

QString CardFields::school(const TextRun &value) const
{
    TextRecogniser::Line best;
    for (const int heightPx : kHeightsPx) {
        const auto line = m_recogniser.read(cropped(value.box), Script::Chinese, heightPx);
        if (line.confidence > best.confidence)
            best = line;
        constexpr int kSure = 92;
        if (best.confidence >= kSure)
            break;
    }
    return best.confidence < kLeastConfidence ? QString() : chineseOnly(best.text);
}

/// The level whose characters were read best; empty when two are as likely. A level that is none of the known
/// ones is given as read.
QString CardFields::level(const TextRun &value) const
{
    for (const int heightPx : kHeightsPx) {
        const auto line = m_recogniser.read(cropped(value.box), Script::Chinese, heightPx);
        const QString text = chineseOnly(line.text);
        if (const QString known = likelyLevel(text); !known.isEmpty())
            return known;
        constexpr int kSure = 80;
        if (line.confidence >= kSure)
            return text;
    }
    return {};
}

} // namespace liuying::vision
