// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace liuying {

/// The first start, when this machine holds no station yet: begin from the notice, from the part of the plan
/// that the office gave a coordinator, or look at the demo first. A notice or part can also be dropped
/// anywhere on the page.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void noticeChosen(const QString &file);
    void partChosen(const QString &file);
    void demoAsked();
    void folderChosen(const QString &folder);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseNotice();
    void choosePart();
    void chooseFolder();
};

} // namespace liuying
