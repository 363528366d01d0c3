// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace liuying::x11 {

/// Takes keys away from the text field with the focus and composes, as a pinyin input method does: letters
/// grow the preedit, a figure or the space bar commits a word, Enter commits the letters themselves. Stands
/// before every other event filter, as an input method does.
class PinyinFilter : public QObject {
    Q_OBJECT
public:
    explicit PinyinFilter(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] const QString &preedit() const { return m_preedit; }

private:
    [[nodiscard]] bool compose(QWidget &field, const QString &text, int key);
    void commit(QWidget &field, const QString &words);

    QString m_preedit;
};

} // namespace liuying::x11
