// SPDX-License-Identifier: Apache-2.0
#include "gui/common/DropPane.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"

#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kIcon = kGrid * 8;
constexpr QSize kWords(kGrid * 82, kGrid * 8); // three lines

} // namespace

DropPane::DropPane(const QString &icon, const QString &title, const QString &words, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"dropPane"_s);
    setStyleSheet(u"#dropPane { background: %1; border: 2px dashed %2; border-radius: 12px; }"_s.arg(
        colour(Colour::Surface).name(), colour(Colour::Line).name()));
    auto *iconLabel = new QLabel(this);
    iconLabel->setPixmap(tintedIcon(icon, kIcon, colour(Colour::Accent)));
    iconLabel->setAlignment(Qt::AlignCenter);
    auto *titleLabel = new QLabel(title, this);
    titleLabel->setProperty("role", u"heading"_s);
    titleLabel->setAlignment(Qt::AlignCenter);
    auto *wordsLabel = new QLabel(words, this);
    wordsLabel->setWordWrap(true);
    wordsLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    wordsLabel->setProperty("role", u"caption"_s);
    wordsLabel->setFixedSize(kWords); // a layout that centres it asks for no height
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid * 2);
    layout->addStretch(1);
    layout->addWidget(iconLabel);
    layout->addWidget(titleLabel);
    layout->addWidget(wordsLabel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

QStringList draggedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace liuying
