// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/ForecastPanel.h"

#include "flows/CampaignTime.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"
#include "gui/plan/ForecastDelegate.h"
#include "gui/plan/ForecastModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;
constexpr int kWordsHeight = theme::kGrid * 22; // more is scrolled: the bands below must be seen

} // namespace

ForecastPanel::ForecastPanel(QWidget *parent)
    : QWidget(parent), m_captionLabel(new QLabel(this)), m_againButton(new QPushButton(tr("重算"), this)),
      m_words(new SentenceList(this)), m_model(new ForecastModel(this)), m_list(new QListView(this))
{
    m_captionLabel->setObjectName(u"forecastCaption"_s);
    m_captionLabel->setProperty("role", u"caption"_s);
    m_captionLabel->setWordWrap(true);
    m_againButton->setObjectName(u"forecastAgainButton"_s);
    m_againButton->setProperty("kind", u"quiet"_s);
    m_words->setObjectName(u"forecastWords"_s);
    m_words->setAccessibleName(tr("要留意的"));
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_words->setMaximumHeight(kWordsHeight);
    m_list->setObjectName(u"forecastList"_s);
    m_list->setAccessibleName(tr("预测"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ForecastDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin, 0);
    head->setSpacing(theme::kGrid);
    head->addWidget(m_captionLabel, 1);
    head->addWidget(m_againButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);

    connect(m_againButton, &QPushButton::clicked, this, &ForecastPanel::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_model->kindAt(index.row()) == ForecastModel::Kind::Group)
                    Q_EMIT groupChosen(m_model->roomAt(index.row()), m_model->groupAt(index.row()));
            });
    showCaption();
}

void ForecastPanel::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    noteChange();
}

void ForecastPanel::noteChange()
{
    m_isOld = true;
    if (isVisible())
        ask();
}

void ForecastPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        ask();
}

void ForecastPanel::ask()
{
    if (!m_day.isValid())
        return;
    m_isOld = false;
    showCaption();
    Q_EMIT forecastAsked(m_day);
}

void ForecastPanel::showForecast(const DayForecast &forecast)
{
    if (forecast.day != m_day)
        return; // of a day that was left meanwhile
    m_shownDay = forecast.day;
    m_now = forecast.now;
    QList<Sentence> words;
    for (const QString &sentence : forecastWords(forecast))
        words.append({.text = sentence});
    m_words->setSentences(words);
    m_words->setVisible(!words.isEmpty());
    m_model->setForecast(forecast);
    showCaption();
}

void ForecastPanel::setDraft(bool isDraft)
{
    m_isDraft = isDraft;
    showCaption();
}

void ForecastPanel::showCaption()
{
    QStringList words;
    if (!m_day.isValid())
        words.append(tr("还没有日程，无从推算。"));
    else if (m_shownDay != m_day)
        words.append(tr("正在推算%1…").arg(dayWords(m_day)));
    else if (m_now)
        words.append(tr("从%1教室里的实际情况推算。").arg(momentWords(*m_now)));
    else
        words.append(tr("%1全天，模拟上千次；横条是十次里九次的范围。").arg(dayWords(m_day)));
    if (m_isDraft)
        words.append(tr("按已发布的日程，不含草稿。"));
    m_captionLabel->setText(words.join(u'\n'));
}

} // namespace liuying
