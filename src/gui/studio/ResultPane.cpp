// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/ResultPane.h"

#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"
#include "gui/common/Theme.h"
#include "gui/studio/FindingSentences.h"
#include "gui/studio/StudioLook.h"
#include "gui/studio/VerdictBand.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QString advice(const ShotView &shot, const QString &pedal)
{
    if (shot.shot.isAccepted)
        return shot.shot.overrideWhy.isEmpty()
                   ? ResultPane::tr("Ctrl+Z 撤回")
                   : ResultPane::tr("%1（Ctrl+Z 撤回）").arg(shot.shot.overrideWhy);
    if (shot.shot.isRejected)
        return shot.shot.rejectedWhy;
    switch (shot.shot.verdict) {
    case CheckResult::Pass:
        return ResultPane::tr("Enter 或 %1 采用").arg(pedal);
    case CheckResult::Review:
        return ResultPane::tr("看过没有问题：Enter 或 %1 采用；否则 R 重拍").arg(pedal);
    case CheckResult::Fail:
        return ResultPane::tr("R 重拍；一定要用，按 Enter 写明原因");
    case CheckResult::Skipped:
        break;
    }
    return ResultPane::tr("R 重拍");
}

} // namespace

ResultPane::ResultPane(QWidget *parent)
    : QWidget(parent), m_band(new VerdictBand(this)), m_sentences(new SentenceList(this))
{
    setObjectName(u"resultPane"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_sentences->setObjectName(u"findingList"_s);
    m_sentences->setAccessibleName(tr("检查结果"));
    m_sentences->setFocusPolicy(Qt::NoFocus); // the page keeps the keys
    m_sentences->setMinimumHeight(kGrid * 8);
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, kGrid / 2, 1, kGrid / 2);
    inside->addWidget(m_sentences);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGrid);
    all->addWidget(m_band);
    all->addWidget(card, 1);
    connect(m_sentences, &SentenceList::sentenceChosen, this,
            [this](qsizetype index) { Q_EMIT placeChosen(m_places.value(index)); });
}

CheckResult ResultPane::verdict() const
{
    return m_band->result();
}

void ResultPane::showShot(const ShotView &shot, const QString &pedal)
{
    showBand(shot, pedal);
    m_band->show();
    if (shot.checked.trouble) {
        m_places = {{}};
        m_sentences->setSentences({{errorWords(*shot.checked.trouble), Tone::Bad}});
        return;
    }
    showSentences(shot.checked.judgement);
}

void ResultPane::showBand(const ShotView &shot, const QString &pedal)
{
    const CheckResult verdict = shot.shot.verdict;
    if (shot.shot.isAccepted)
        m_band->showVerdict(CheckResult::Pass, tr("%1 号已采用").arg(shot.shotNumber.text()),
                            advice(shot, pedal));
    else if (shot.shot.isRejected)
        m_band->showVerdict(CheckResult::Fail, tr("这张不用"), advice(shot, pedal));
    else if (shot.checked.trouble)
        m_band->showVerdict(CheckResult::Fail, tr("打不开这张照片"), tr("R 重拍"));
    else
        m_band->showVerdict(verdict, resultWord(verdict), advice(shot, pedal));
}

void ResultPane::showSentences(const PhotoJudgement &judgement)
{
    QList<Sentence> sentences;
    m_places.clear();
    for (const CheckOutcome &outcome : worstFirst(judgement)) {
        sentences.append({outcomeSentence(outcome), lookOf(outcome.result).tone, measuredWords(outcome)});
        m_places.append(outcome.where);
    }
    QStringList excepted;
    for (const CheckOutcome &outcome : judgement.checks) {
        if (outcome.isExcepted)
            excepted.append(checkName(outcome.id));
    }
    if (!excepted.isEmpty())
        sentences.append({tr("按例外不查：%1").arg(listWords(excepted)), Tone::Plain});
    sentences.append(passedSentences(judgement));
    m_places.resize(sentences.size());
    m_sentences->setSentences(sentences);
}

void ResultPane::showIdle(const QString &word, const QString &advice, const QList<Sentence> &before)
{
    m_band->showVerdict(CheckResult::Skipped, word, advice);
    m_band->setVisible(before.isEmpty()); // the place of the picture says it, too
    m_places = QList<QRectF>(before.size());
    m_sentences->setSentences(before);
}

void ResultPane::moveChoice(int by)
{
    QKeyEvent press(QEvent::KeyPress, by > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QCoreApplication::sendEvent(m_sentences, &press);
}

} // namespace liuying
