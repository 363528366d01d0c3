// SPDX-License-Identifier: Apache-2.0
#include "vision/CardFields.h"

#include "vision/Masks.h"
#include "vision/NameVotes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <numeric>

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
/// A level without its label.
constexpr double kLevelAlone = 0.8;
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

bool isAsWideAs(double widthInEm, qsizetype characters)
{
    return std::abs(widthInEm - static_cast<double>(characters)) < 0.7;
}

/// Characters and figures of one size: figures are a little lower.
bool isAlike(int height, int other)
{
    constexpr double kAlike = 0.3;
    return std::abs(height - other) < kAlike * other;
}

/// Whether @p box is the line below @p above, and begins or ends where that does.
bool isBelow(const cv::Rect &box, const cv::Rect &above)
{
    const int down = box.y - above.y;
    const bool isAligned = 2 * std::abs(box.x - above.x) < above.height ||
                           2 * std::abs(box.br().x - above.br().x) < above.height;
    return isAligned && isAlike(box.height, above.height) && down > above.height && down < 3 * above.height;
}

/// That all these characters are the likeliest ones; those that were not weighed do not count.
double likelihoodOf(const QList<NameCharacter> &characters)
{
    double likelihood = 1;
    for (const NameCharacter &character : characters) {
        if (!character.shares.isEmpty())
            likelihood *= character.shares.front();
    }
    return likelihood;
}

} // namespace

struct CardFields::Label {
    Field field;
    QString words;
    int atLeast; ///< characters that must be right where its width is not known
};

struct CardFields::Found {
    Field field;
    int length; ///< characters of the label
};

const CardFields::Label CardFields::kLabels[4] = {{Field::Name, u"姓名"_s, 2},
                                                  {Field::IdNumber, u"证件号码"_s, 3},
                                                  {Field::School, u"学校名称"_s, 3},
                                                  {Field::Level, u"层次"_s, 2}};

CardFields::CardFields(const CardView &view, TextRecogniser &recogniser)
    : m_view(view), m_recogniser(recogniser)
{}

void CardFields::addRow(const TextRow &row)
{
    // A label stands in a column with others, if anything does; left of it there may be a finger.
    constexpr std::size_t kMostTries = 3;
    std::vector<std::size_t> places(row.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_partition(places, [&row](std::size_t place) { return row[place].inColumn > 0; });
    places.resize(std::min(places.size(), kMostTries));
    const bool isFound =
        std::ranges::any_of(places, [&](std::size_t place) { return addLabelled(row, place); });
    if (isFound)
        return;
    addUnlabelled(row);
    m_unlabelled.push_back(row);
}

bool CardFields::addLabelled(const TextRow &row, std::size_t place)
{
    constexpr double kLongestLabel = 4.6;
    const TextRun &run = row[place];
    const double em = run.box.height / kInkOfEm;
    if (run.box.width < 1.5 * em)
        return false;
    cv::Rect start = run.box;
    start.width = std::min(start.width, static_cast<int>(kLongestLabel * em));
    ++m_labelsRead;
    const double width = run.box.width / em;
    const TextRun next = joined(row, place + 1);
    std::optional<Found> label =
        labelIn(m_recogniser.read(cropped(start), Script::Chinese, kHeightsPx[0]).text, width);
    if (!label && run.inColumn > 0)
        label = likelyLabel(width, next);
    if (!label)
        return false;
    m_height = run.box.height;
    const TextRun rest = behindLabel(run, label->length);
    // Specks behind a label are no value.
    const bool isValue = 2 * rest.box.height > run.box.height;
    addValue(label->field, isValue ? rest : next);
    return true;
}

void CardFields::addRest()
{
    if (m_height == 0)
        m_height = heightOfMaskedPair();
    for (const TextRow &row : m_unlabelled) {
        for (const TextRun &run : row) {
            if (isAlike(run.box.height, m_height))
                addMasked(run);
        }
    }
}

/// Where no label was read at all: the height of a masked name with a masked number right below it, which
/// begins or ends where the name does; 0 without such a pair.
int CardFields::heightOfMaskedPair() const
{
    std::vector<cv::Rect> names;
    std::vector<cv::Rect> numbers;
    for (const TextRow &row : m_unlabelled) {
        for (const TextRun &run : row) {
            if (const std::optional<Field> field = maskedField(run))
                (*field == Field::Name ? names : numbers).push_back(run.box);
        }
    }
    for (const cv::Rect &name : names) {
        if (std::ranges::any_of(numbers, [&name](const cv::Rect &number) { return isBelow(number, name); }))
            return name.height;
    }
    return 0;
}

/// What is masked is known without a label: a name is short.
std::optional<CardFields::Field> CardFields::maskedField(const TextRun &value)
{
    constexpr double kShortestName = 1.3;
    constexpr double kLongestName = 3.2;
    const double width = value.box.width * kInkOfEm / value.box.height;
    if (width < kShortestName || !isMasked(value))
        return std::nullopt;
    return width <= kLongestName ? Field::Name : Field::IdNumber;
}

void CardFields::addMasked(const TextRun &value)
{
    if (const std::optional<Field> field = maskedField(value))
        addValue(*field, value);
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
    if (likelyLevel(text) != text)
        return;
    m_height = value.box.height;
    m_text.level = text;
    m_text.confidence.level = kLevelAlone;
}

/// The label that most characters of @p text belong to. One character is enough where the width fits; where
/// the value follows at once, the text must begin with the label, since sentences speak of schools, too.
std::optional<CardFields::Found> CardFields::labelIn(const QString &text, double widthInEm)
{
    const Label *best = nullptr;
    double bestShare = 0;
    for (const Label &label : kLabels) {
        const qsizetype length = label.words.size();
        const bool fits = isAsWideAs(widthInEm, length);
        const int count = charactersInOrder(fits ? text : text.left(length + 1), label.words);
        const double share = static_cast<double>(count) / static_cast<double>(length);
        if (count >= (fits ? 1 : label.atLeast) && share > bestShare) {
            best = &label;
            bestShare = share;
        }
    }
    return best ? std::optional(Found{best->field, static_cast<int>(best->words.size())}) : std::nullopt;
}

/// Which label it must be where none can be read: by its width, and by whether the value is masked.
std::optional<CardFields::Found> CardFields::likelyLabel(double widthInEm, const TextRun &value) const
{
    if (value.parts.empty())
        return std::nullopt;
    const bool masked = isMasked(value);
    for (const Label &label : kLabels) {
        const bool wantsMask = label.field == Field::Name || label.field == Field::IdNumber;
        if (masked == wantsMask && isAsWideAs(widthInEm, label.words.size()) && !isRead(label.field))
            return Found{label.field, static_cast<int>(label.words.size())};
    }
    return std::nullopt;
}

void CardFields::addValue(Field field, const TextRun &value)
{
    if (value.parts.empty() || isRead(field))
        return;
    switch (field) {
    case Field::Name:
        if (isMasked(value))
            readName(value);
        break;
    case Field::IdNumber:
        readIdTail(value);
        break;
    case Field::School:
        readSchool(value);
        break;
    case Field::Level:
        readLevel(value);
        break;
    }
}

bool CardFields::isRead(Field field) const
{
    switch (field) {
    case Field::Name:
        return !m_text.name.isEmpty();
    case Field::IdNumber:
        return !m_text.idTail.isEmpty();
    case Field::School:
        return !m_text.school.isEmpty();
    case Field::Level:
        return !m_text.level.isEmpty();
    }
    return false;
}

bool CardFields::isComplete() const
{
    return !m_text.name.isEmpty() && !m_text.idTail.isEmpty() && !m_text.school.isEmpty() &&
           !m_text.level.isEmpty();
}

bool CardFields::isExhausted() const
{
    constexpr int kMostLabels = 24;
    return m_labelsRead >= kMostLabels;
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
    m_text.confidence.name = likelihoodOf({m_text.first, m_text.last});
}

void CardFields::readIdTail(const TextRun &value)
{
    const cv::Rect box = tailBehindStars(value);
    if (box.empty())
        return;
    TailVotes votes;
    for (const int heightPx : kHeightsPx) {
        if (votes.add(m_recogniser.read(cropped(box), Script::LettersAndDigits, heightPx)))
            break;
    }
    m_text.idTail = votes.tail();
    m_text.tail = votes.places();
    m_text.confidence.idTail = likelihoodOf(m_text.tail);
}

void CardFields::readSchool(const TextRun &value)
{
    TextRecogniser::Line best;
    for (const int heightPx : kHeightsPx) {
        const auto line = m_recogniser.read(cropped(value.box), Script::Chinese, heightPx);
        if (line.confidence > best.confidence)
            best = line;
        constexpr int kSure = 80;
        if (best.confidence >= kSure)
            break;
    }
    if (best.confidence < kLeastConfidence)
        return;
    m_text.school = chineseOnly(best.text);
    m_text.confidence.school = best.confidence / 100.0;
}

/// The level whose characters were read best; none when two are as likely. A level that is none of the known
/// ones is given as read.
void CardFields::readLevel(const TextRun &value)
{
    for (const int heightPx : kHeightsPx) {
        const auto line = m_recogniser.read(cropped(value.box), Script::Chinese, heightPx);
        const QString text = chineseOnly(line.text);
        constexpr int kSure = 80;
        if (const QString known = likelyLevel(text); !known.isEmpty())
            m_text.level = known;
        else if (line.confidence >= kSure)
            m_text.level = text;
        m_text.confidence.level = m_text.level == text ? std::max(0.8, line.confidence / 100.0) : 0.5;
        if (!m_text.level.isEmpty())
            break;
    }
}

} // namespace liuying::vision
