// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioFlow.h"
#include "gui/common/SentenceList.h"

#include <QWidget>

namespace liuying {

class VerdictBand;

/// What a picture comes to and why: the verdict, then a sentence for each check that did not pass, worst
/// first, then what passed in one line. Each sentence can be chosen to see its place.
class ResultPane : public QWidget {
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    /// @p pedal: the key beside Enter, for the advice.
    void showShot(const ShotView &shot, const QString &pedal);
    /// Nothing to judge at the moment; @p before: what to look at before the picture is taken.
    void showIdle(const QString &word, const QString &advice, const QList<Sentence> &before);
    /// Walks the sentences.
    void moveChoice(int by);
    [[nodiscard]] CheckResult verdict() const;

Q_SIGNALS:
    /// In pixels of the judged picture; null: the sentence has no place.
    void placeChosen(const QRectF &place);

private:
    void showBand(const ShotView &shot, const QString &pedal);
    void showSentences(const PhotoJudgement &judgement);

    VerdictBand *m_band;
    SentenceList *m_sentences;
    QList<QRectF> m_places; // one for each sentence
};

} // namespace liuying
