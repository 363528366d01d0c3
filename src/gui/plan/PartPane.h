// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanDesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace liuying {

class SentenceList;

/// A coordinator's file that came back: what accepting it would change, and what it would undo. Accepting an
/// older one takes a tick more.
class PartPane : public QWidget {
    Q_OBJECT
public:
    explicit PartPane(QWidget *parent = nullptr);

    void showPart(const PartPreview &preview);
    [[nodiscard]] const PartPreview &part() const { return m_preview; }

Q_SIGNALS:
    void acceptAsked(liuying::OlderPart older);
    void leaveAsked();

private:
    void allowAccept();

    PartPreview m_preview;
    QLabel *m_titleLabel;
    QLabel *m_captionLabel;
    QLabel *m_cautionLabel;
    SentenceList *m_changes;
    QCheckBox *m_olderCheck;
    QPushButton *m_acceptButton;
};

} // namespace liuying
