// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// What speaks for one suggestion. Grounds that agree add up as independent ones would: 1 − Π(1 − weight).
class Grounds {
public:
    void add(const QString &ground, double weight)
    {
        m_against *= 1 - weight;
        if (weight > m_weight) {
            m_weight = weight;
            m_strongest = ground;
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_strongest.isEmpty(); }
    [[nodiscard]] double likelihood() const { return 1 - m_against; }
    [[nodiscard]] QString strongest() const { return m_strongest; }

private:
    double m_against = 1;
    double m_weight = 0;
    QString m_strongest;
};

} // namespace liuying
