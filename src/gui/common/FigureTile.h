// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/CardButton.h"
#include "gui/common/Tone.h"

namespace liuying {

/// A figure with its word, large enough to be read in passing; pressed, it leads to what is behind it.
class FigureTile : public CardButton {
    Q_OBJECT
public:
    FigureTile(const QString &word, QWidget *parent = nullptr);

    /// @p note: a few more words behind the tile's own; empty: none.
    void showFigure(const QString &figure, Tone tone, const QString &note = {});
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Wide enough for the words below the figure.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString caption() const;

    QString m_word;
    QString m_figure = QStringLiteral("—");
    QString m_note;
    Tone m_tone = Tone::Plain;
};

} // namespace liuying
