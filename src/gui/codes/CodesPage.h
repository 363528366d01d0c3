// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeFlow.h"

#include <QWidget>

#include <memory>

namespace liuying {

/// Capture codes before the day: a folder of saved code cards is read and bound to students, doubtful ones
/// are decided by a person, and who has not handed one in is listed by class.
class CodesPage : public QWidget {
    Q_OBJECT
public:
    enum class Part { Intake, HandedIn };

    explicit CodesPage(CodeFlow &flow, QWidget *parent = nullptr);
    ~CodesPage() override;

    void showPart(Part part);
    /// In whose name is decided.
    void setDutyName(const QString &name);
    /// Reads and binds these, as if they had been dropped on the page.
    void take(const QStringList &filesAndFolders);

public Q_SLOTS:
    /// The roster or a binding changed elsewhere: ask anew when looked at; many in a row cost one question.
    void noteChange();

Q_SIGNALS:
    void dutyNameEntered(const QString &name);
    void failed(const liuying::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying
