// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace liuying {

class FoundModel;
class QueueFilter;
class QueueModel;

/// What picking a student would do, so that the panel can say it beforehand.
enum class PickMeans { CheckIn, BindCode };

/// The queue of the room and the search over everybody. A student is picked only once highlighted: by an
/// arrow key, a click, or a first Enter that highlights; the next Enter, or a double click, picks.
class QueuePanel : public QFrame {
    Q_OBJECT
public:
    explicit QueuePanel(QWidget *parent = nullptr);

    void setStatus(const DoorStatus &status);
    void setFound(const QString &text, const QList<Student> &students);
    void setPickMeans(PickMeans means);
    void toggleMissingOnly();

    void startSearch(const QString &firstCharacters = {});
    void endSearch();
    [[nodiscard]] bool isSearching() const;
    void moveHighlight(int rows);
    void clearHighlight();
    [[nodiscard]] bool hasHighlight() const { return highlighted() != nullptr; }
    /// What Enter does: highlights the first student found when none is, picks the highlighted one when there
    /// is.
    void takeEnter();

Q_SIGNALS:
    void searchWanted(const QString &text);
    void searchEnded();
    void studentPicked(const liuying::Student &student);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void showFilter();
    void showCounts();
    void showPickHint();
    void searchFor(const QString &text);
    [[nodiscard]] QListView *activeView() const;
    [[nodiscard]] const Student *highlighted() const;

    QueueModel *m_queue;
    QueueFilter *m_filter;
    FoundModel *m_found;
    QLabel *m_counts;
    QPushButton *m_filterButton;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    QListView *m_queueView;
    QListView *m_foundView;
    QLabel *m_hint;
    DoorStatus m_status;
    PickMeans m_means = PickMeans::CheckIn;
};

} // namespace liuying
