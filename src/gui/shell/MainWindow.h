// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"
#include "gui/shell/NavigationRail.h"

#include <QMainWindow>

class QStackedWidget;

namespace liuying {

class Banner;
class VerdictToast;

/// The one window: the rail at the left, a banner that may appear above, and a page. Knows no station:
/// whoever opens one hands in its pages. Ctrl+1 … Ctrl+9 turn to a page, F11 fills the screen.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The pages of an open station, in the order of Page; replaces what was there and shows @p first. The
    /// window owns them.
    void showPages(const QList<QWidget *> &pages, Page first);
    /// One page without a station behind it: the start, waiting, trouble. The window owns it.
    void showAlone(QWidget *page);
    /// Drops every page; before whatever they use goes away.
    void clearPages();

    [[nodiscard]] Page page() const { return m_page; }
    void showPage(Page page);
    /// Tells of a verdict while another page is in front; does nothing at the door, which shows it itself.
    void showVerdict(const DoorAnswer &answer, const Plan &plan);
    void setDemo(bool isDemo);

    [[nodiscard]] NavigationRail &rail() { return *m_rail; }
    [[nodiscard]] Banner &banner() { return *m_banner; }

Q_SIGNALS:
    void pageShown(liuying::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addShortcuts();
    void retranslate();

    NavigationRail *m_rail;
    Banner *m_banner;
    QStackedWidget *m_pages;
    VerdictToast *m_toast;
    Page m_page = Page::Door;
    bool m_hasStation = false;
    bool m_isDemo = false;
};

/// A quiet page with one sentence: something is being opened or made.
[[nodiscard]] QWidget *waitingPage(const QString &text);

} // namespace liuying
