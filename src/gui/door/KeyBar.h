// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;

namespace liuying {

/// A button that shows its key as a key cap. Never takes the focus, so Space and Enter cannot press it.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    KeyButton(const QString &key, const QString &label, QWidget *parent = nullptr);
    void setEmphasis(bool emphasis);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString m_key;
    bool m_hasEmphasis = false;
};

/// What can be done now, each with its key, along the foot of the page.
class KeyBar : public QFrame {
    Q_OBJECT
public:
    explicit KeyBar(QWidget *parent = nullptr);
    KeyButton *add(const QString &name, const QString &key, const QString &label);

private:
    QHBoxLayout *m_row;
};

} // namespace liuying
