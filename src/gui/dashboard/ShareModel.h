// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIdentityProxyModel>

namespace liuying {

/// What the bars of the colleges stand for: before the campaign who has paid, from then on who has come.
enum class Share { Paid, In };

/// The attendance of the colleges without their classes; its shares are of those who have come, or of those
/// who have paid.
class ShareModel : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setShare(Share share);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Share m_share = Share::In;
};

} // namespace liuying
