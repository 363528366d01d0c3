// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/CameraChoices.h"

#include "gui/common/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

CameraChoices::CameraChoices(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(u"cameraChoices"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kGrid / 2);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int row) { Q_EMIT chosen(m_cameras.at(row).key); });
}

void CameraChoices::setCameras(const QList<CameraChoice> &cameras, const QString &current)
{
    // The same rows stay: a list that comes by itself must not take the focus away.
    const bool isSame = hasSameKeys(cameras);
    m_cameras = cameras;
    m_current = current;
    if (!isSame) {
        clear();
        build();
    }
    for (qsizetype row = 0; row < m_cameras.size(); ++row)
        m_buttons->button(static_cast<int>(row))->setChecked(m_cameras[row].key == current);
    showNotes();
}

void CameraChoices::setState(const QString &words)
{
    m_state = words;
    showNotes();
}

bool CameraChoices::hasSameKeys(const QList<CameraChoice> &cameras) const
{
    return std::ranges::equal(cameras, m_cameras, [](const CameraChoice &one, const CameraChoice &other) {
        return one.key == other.key && one.name == other.name;
    });
}

void CameraChoices::clear()
{
    m_notes.clear();
    for (QAbstractButton *button : m_buttons->buttons())
        m_buttons->removeButton(button);
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
}

void CameraChoices::build()
{
    for (const CameraChoice &camera : m_cameras) {
        auto *row = new QWidget(this);
        auto *button = new QRadioButton(QString(camera.name).replace(u'&', u"&&"_s), row);
        button->setObjectName(u"cameraChoice_%1"_s.arg(camera.key));
        button->setMinimumHeight(3 * theme::kGrid + theme::kGrid / 2);
        auto *note = new QLabel(row);
        note->setProperty("role", u"caption"_s);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button, 1);
        layout->addWidget(note);
        m_buttons->addButton(button, static_cast<int>(m_notes.size()));
        m_notes.append(note);
        m_rows->addWidget(row);
    }
}

void CameraChoices::showNotes()
{
    for (qsizetype row = 0; row < m_notes.size(); ++row) {
        const CameraChoice &camera = m_cameras[row];
        const bool isState = camera.note.isEmpty() && camera.key == m_current;
        m_notes[row]->setText(isState ? m_state : camera.note);
    }
}

} // namespace liuying
