// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DutyCard.h"

#include "gui/common/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

/// Wishes for the height of what it holds, which follows from its width.
class NaturalScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QScrollArea::sizeHint().width(), widget()->sizeHint().height()};
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::Resize)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

DutyCard::DutyCard(QWidget *parent)
    : QFrame(parent), m_list(new SentenceList(this)), m_scroll(new NaturalScroll(this))
{
    setProperty("role", u"card"_s);
    auto *headLabel = new QLabel(tr("要处理的"), this);
    headLabel->setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    headLabel->setContentsMargins(kGrid * 3 / 2, 0, 0, 0);
    m_list->setObjectName(u"dutyList"_s);
    m_list->setAccessibleName(headLabel->text());
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kGrid * 3 / 2, 1, kGrid);
    layout->setSpacing(0);
    layout->addWidget(headLabel);
    layout->addWidget(m_scroll, 1);
    connect(m_list, &SentenceList::sentenceOpened, this, [this](qsizetype line) {
        if (const QString page = m_pages.value(line); !page.isEmpty())
            Q_EMIT opened(page);
    });
}

void DutyCard::showDuties(const QList<Duty> &duties)
{
    const QString chosen = m_pages.value(m_list->chosen().value_or(-1));
    QList<Sentence> sentences;
    m_pages.clear();
    for (const Duty &duty : duties) {
        sentences.append(duty.sentence);
        m_pages.append(duty.page);
    }
    if (sentences == m_list->sentences())
        return;
    m_list->setSentences(sentences);
    m_scroll->updateGeometry();
    // Other figures, but whoever works with the keyboard stays where he was.
    if (const qsizetype line = m_pages.indexOf(chosen); !chosen.isEmpty() && line >= 0)
        m_list->setCurrentIndex(m_list->model()->index(static_cast<int>(line), 0));
}

} // namespace liuying
