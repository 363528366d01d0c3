// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "flows/prepare/ImportFlow.h"
#include "gui/prepare/ImportPreview.h"

#include <QWidget>

#include <variant>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace liuying {

class ImportsModel;
class PreviewPane;
class ReadingPane;
class StepCard;

/// Lists of payments and bank statements: drop or choose one, look at what it would bring, import it; and
/// what was imported, to be taken back with a reason.
class ImportsPanel : public QWidget {
    Q_OBJECT
public:
    ImportsPanel(ImportFlow &imports, QWidget *parent = nullptr);

    /// @p isOwn: of one college alone; then nothing is imported and nothing taken back here.
    void showView(const LedgerView &view, bool isOwn);
    void readFile(liuying::DocumentKind kind, const QString &file);

Q_SIGNALS:
    void takeBackAsked(const liuying::EntryRef &import, const QString &why);
    void imported();
    void failed(const liuying::Error &error);

private:
    QWidget *makeSteps();
    QWidget *makeHistory();
    QLayout *makeTakeBack();
    void setUpPreview();
    void listenToFlow();
    void chooseFile(DocumentKind kind);
    void showPreview(const ImportPreview &preview);
    void showHistory();
    void import(BadRows badRows, OlderRoster older, Doubts doubts);
    void allowTakeBack();

    ImportFlow &m_imports;
    ImportsModel *m_model;
    std::variant<std::monostate, PaymentsPreview, RemittancesPreview> m_pending;
    bool m_isOwn = false;
    StepCard *m_paymentsCard;
    StepCard *m_statementCard;
    QWidget *m_steps;
    QStackedWidget *m_panes;
    QTableView *m_table;
    QLabel *m_nothingLabel;
    QLineEdit *m_whyEdit;
    QPushButton *m_takeBackButton;
    QWidget *m_takeBack;
    QWidget *m_history;
    QLabel *m_resultLabel;
    ReadingPane *m_reading;
    PreviewPane *m_preview;
};

} // namespace liuying
