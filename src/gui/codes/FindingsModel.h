// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CardSentences.h"
#include "flows/code/CodeFlow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>

#include <array>

namespace liuying {

/// What was found about each picture, of one kind at a time, in the order found. A file is known by its name:
/// what is found about it anew replaces what was said before.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SentenceRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void put(const QList<CardFinding> &findings);
    void showKind(CardKind kind);
    [[nodiscard]] CardKind kind() const { return m_kind; }
    [[nodiscard]] int count(CardKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    /// Null where there is none.
    [[nodiscard]] const CardFinding *at(int row) const;
    /// -1 where the file is not of the kind shown.
    [[nodiscard]] int rowOf(const QString &file) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void replace(qsizetype place, const CardFinding &finding);
    void add(const CardFinding &finding);

    QList<CardFinding> m_findings;
    QHash<QString, qsizetype> m_places; ///< file → place in m_findings
    QList<qsizetype> m_shown;           ///< places, ascending
    std::array<int, kCardKinds> m_counts{};
    CardKind m_kind = CardKind::Doubtful;
};

/// A finding in two lines: who or which file, and what is the matter.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "新绑定", "待核对" …
[[nodiscard]] QString cardKindWords(CardKind kind);
/// "张小三  2022010101  中文2201".
[[nodiscard]] QString studentWords(const Student &student);
/// What became of the picture, in a sentence.
[[nodiscard]] QString findingWords(const CardFinding &finding);

} // namespace liuying
