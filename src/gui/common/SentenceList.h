// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/Tone.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace liuying {

/// One thing that is said: a sentence, a heading above some, or a good word when there is nothing to say.
struct Sentence {
    QString text;
    Tone tone = Tone::Plain; ///< marks it: a tick, a hand, a cross; nothing where it is plain
    QString caption{};       ///< a second line, softer
    bool isHeading = false;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// Sentences below each other, as many lines as each needs. Arrow keys walk them, Ctrl+C copies the one
/// chosen. Headings cannot be chosen.
class SentenceList : public QListView {
    Q_OBJECT
public:
    explicit SentenceList(QWidget *parent = nullptr);

    /// The same sentences keep the choice and the place.
    void setSentences(const QList<Sentence> &sentences);
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }
    /// Counts sentences and headings alike; empty when none is chosen.
    [[nodiscard]] std::optional<qsizetype> chosen() const;
    /// As high as its sentences, for a place inside something that scrolls.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By mouse or keyboard, walking included.
    void sentenceChosen(qsizetype index);
    /// Clicked, or Enter pressed on it.
    void sentenceOpened(qsizetype index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_model;
    QList<Sentence> m_sentences;
};

} // namespace liuying
