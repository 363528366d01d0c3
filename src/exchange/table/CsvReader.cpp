// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/CsvReader.h"

#include "exchange/table/FileTrouble.h"
#include "exchange/table/Limits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qsizetype kSampleCharacters = 64 * 1024;
constexpr std::array kSeparators = {u',', u'\t', u';', u'|'};

/// How many records of the sample hold the separator, and how often at most.
struct Evidence {
    int records = 0;
    int total = 0;
};

Evidence evidenceFor(char16_t separator, QStringView sample)
{
    Evidence evidence;
    int inRecord = 0;
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++inRecord;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            evidence.records += inRecord > 0 ? 1 : 0;
            evidence.total += inRecord;
            inRecord = 0;
        }
    }
    evidence.records += inRecord > 0 ? 1 : 0;
    evidence.total += inRecord;
    return evidence;
}

char16_t guessSeparator(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSampleCharacters));
    char16_t best = kSeparators.front();
    Evidence bestEvidence;
    for (const char16_t separator : kSeparators) {
        const Evidence evidence = evidenceFor(separator, sample);
        if (evidence.records > bestEvidence.records ||
            (evidence.records == bestEvidence.records && evidence.total > bestEvidence.total)) {
            best = separator;
            bestEvidence = evidence;
        }
    }
    return best;
}

/// Cuts the text into records, one call each.
class CsvCutter {
public:
    CsvCutter(QStringView text, char16_t separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] std::optional<FileTrouble> trouble() const { return m_trouble; }

    Row next()
    {
        const qsizetype start = m_at;
        Row row;
        bool more = true;
        while (more && !m_trouble) {
            Cell cell;
            cell.text = field();
            cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
            row.cells.append(std::move(cell));
            more = !atEnd() && m_text[m_at] == m_separator;
            if (more)
                ++m_at;
            if (m_at - start > limits::kRecordCharacters || row.cells.size() > limits::kColumns)
                m_trouble = FileTrouble::EndlessLine;
        }
        skipLineEnd();
        return row;
    }

private:
    QString field()
    {
        if (!atEnd() && m_text[m_at] == u'"')
            return quotedField();
        const qsizetype start = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quotedField()
    {
        QString text;
        const qsizetype start = ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                text += c;
            } else if (!atEnd() && m_text[m_at] == u'"') {
                text += c;
                ++m_at;
            } else {
                return text + field(); // what stands between the quote and the separator belongs to the cell
            }
            if (m_at - start > limits::kRecordCharacters)
                break;
        }
        m_trouble = FileTrouble::OpenQuote;
        return {};
    }

    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
    }

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    std::optional<FileTrouble> m_trouble;
};

/// Excel's own hint "sep=;" in the first line, which it does not show.
std::optional<char16_t> separatorHint(QStringView firstLine)
{
    if (firstLine.size() == 5 && firstLine.startsWith(u"sep=", Qt::CaseInsensitive))
        return firstLine.back().unicode();
    return std::nullopt;
}

} // namespace

Result<Sheet> readCsv(const QString &text, const QString &file, const std::function<bool(int)> &progress)
{
    QStringView view(text);
    const auto hint = separatorHint(view.first(std::min<qsizetype>(view.size(), 5)));
    if (hint)
        view = view.sliced(5 + (view.sliced(5).startsWith(u"\r\n") ? 2 : view.size() > 5 ? 1 : 0));
    CsvCutter cutter(view, hint ? *hint : guessSeparator(view));
    Sheet sheet;
    qsizetype cells = 0;
    for (int number = 1; !cutter.atEnd(); ++number) {
        Row row = cutter.next();
        if (cutter.trouble())
            return fileTrouble(*cutter.trouble(), file, u"record %1"_s.arg(number));
        row.number = number;
        cells += row.cells.size();
        if (number > limits::kRows || cells > limits::kCells)
            return fileTrouble(FileTrouble::TooLarge, file, u"record %1"_s.arg(number));
        if (!row.isBlank())
            sheet.rows.append(std::move(row));
        if (progress && number % limits::kProgressRows == 0 &&
            !progress(static_cast<int>(cutter.position() * 100 / view.size())))
            return readingCancelled(file);
    }
    return sheet;
}

} // namespace liuying::exchange
