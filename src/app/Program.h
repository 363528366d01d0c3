// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Options.h"
#include "app/Station.h"
#include "gui/shell/MainWindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace liuying::app {

/// The program with its window: opens a station, or shows what to do when there is none or it cannot be
/// opened, and turns everything to another language.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(Options options);
    ~Program() override;

    /// Shows the window at once; the station opens behind it.
    void start();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Station *station() { return m_station.get(); }

Q_SIGNALS:
    /// The pages of a station are on the screen.
    void stationShown();

private:
    void openUsual();
    void openDemo();
    void openFolder(const QString &folder);
    void beginFromNotice(const QString &file);
    void beginFromPart(const QString &file);
    void openStation(const StationWish &wish, const QString &notice = {});
    void showOpened(const QString &notice);
    void takeFailure(const Error &error);
    void showPages(Page first);
    void showStart();
    void showTrouble(const Error &error);
    void showBanner(const Error &error);
    void chooseLanguage(const QString &language);
    void closeStation();
    /// Shows a screen now, and again whenever the language changes.
    void show(std::function<void()> screen);
    [[nodiscard]] QString usualFolder() const;

    Options m_options;
    QString m_language;
    StationWish m_wish;
    MainWindow m_window;
    std::unique_ptr<Station> m_station;
    std::function<void()> m_screen;
};

} // namespace liuying::app
