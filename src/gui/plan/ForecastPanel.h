// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/ForecastDesk.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace liuying {

class ForecastModel;
class SentenceList;

/// How a day will go: what a person should know of it, then every room and class with what nine runs of ten
/// stay between. Asks when it is seen and what it shows is old; on the day itself once a minute.
class ForecastPanel : public QWidget {
    Q_OBJECT
public:
    explicit ForecastPanel(QWidget *parent = nullptr);

    /// The day to tell of; asks for it when it is seen.
    void setDay(const QDate &day);
    /// The published plan or the rooms changed: what is shown is old.
    void noteChange();
    void showForecast(const DayForecast &forecast);
    /// The draft is not what the forecast is about.
    void setDraft(bool isDraft);

Q_SIGNALS:
    void forecastAsked(QDate day);
    /// A class, or a college that comes as one, in the room's day.
    void groupChosen(const QString &room, const liuying::ForecastGroup &group);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void showCaption();

    QDate m_day;
    QDate m_shownDay;
    std::optional<LocalDateTime> m_now;
    bool m_isOld = true;
    bool m_isDraft = false;
    QLabel *m_captionLabel;
    QPushButton *m_againButton;
    SentenceList *m_words;
    ForecastModel *m_model;
    QListView *m_list;
};

} // namespace liuying
