// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace liuying {

/// The strip over the board: its days and the zoom.
class BoardHeader : public QWidget {
    Q_OBJECT
public:
    explicit BoardHeader(QWidget *parent = nullptr);

    /// One button a day; @p day is the one that is on.
    void setDays(const QList<QDate> &days, const QDate &day);
    void setFitting(bool isFitting); ///< the whole day is in sight

Q_SIGNALS:
    void dayChosen(const QDate &day);
    void zoomInAsked();
    void zoomOutAsked();
    void fitAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void remakeDays();
    void retranslate();

    QList<QDate> m_days;
    QDate m_day;
    QHBoxLayout *m_dayRow;
    QButtonGroup *m_dayButtons;
    QPushButton *m_zoomOut;
    QPushButton *m_fit;
    QPushButton *m_zoomIn;
};

} // namespace liuying
