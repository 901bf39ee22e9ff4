// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediaoptions.h"

#include "core/migration/migration.h"
#include "wizard/fold.h"
#include "wizard/style.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// A short line to choose, and below it what it means.
template<class Button>
Button *addTo(QVBoxLayout *layout, const QString &text, const QString &meaning, const QString &name)
{
    auto *button = new Button(text, layout->parentWidget());
    button->setObjectName(name);
    button->setAccessibleDescription(meaning);
    layout->addWidget(button);
    if (!meaning.isEmpty()) {
        auto *label = makeText(meaning, layout->parentWidget(), Tone::Quiet);
        label->setContentsMargins(scaledToText(14) + space::large, 0, 0, space::tiny);
        layout->addWidget(label);
    }
    return button;
}

} // namespace

MediaOptions::MediaOptions(Migration &migration, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_fold(new Fold(tr("More &options"), u"media.more"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    m_fold->body()->setSpacing(space::tiny);
    m_noThumbnails = addTo<QCheckBox>(m_fold->body(), tr("Leave out thumbnails"),
        tr("Jira makes them again when somebody looks."), u"media.noThumbnails"_s);
    m_skip = addTo<QCheckBox>(m_fold->body(), tr("Leave out files that cannot be read"),
        tr("Each is named in the findings. Otherwise packing stops at the first one."), u"media.skipUnreadable"_s);
    addLayout();
    addVerification();

    connect(m_noThumbnails, &QCheckBox::clicked, this,
        [this](bool on) { change([](Choices &choices, bool without) { choices.thumbnails = !without; }, on, true); });
    connect(m_skip, &QCheckBox::clicked, this,
        [this](bool on) { change([](Choices &choices, bool skip) { choices.skipUnreadable = skip; }, on, false); });
}

void MediaOptions::addLayout()
{
    m_layout = new QWidget(m_fold);
    auto *column = new QVBoxLayout(m_layout);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    m_layoutText = makeText({}, m_layout, Tone::Quiet);
    column->addWidget(m_layoutText);
    auto *group = new QButtonGroup(m_layout);
    m_keep = addTo<QRadioButton>(column, tr("Keep them where they are"), {}, u"media.layoutKeep"_s);
    m_modern = addTo<QRadioButton>(column, tr("Put them where Jira 7 keeps them"), {}, u"media.layoutModern"_s);
    group->addButton(m_keep);
    group->addButton(m_modern);
    m_fold->body()->addWidget(m_layout);
    for (auto *button : {m_keep, m_modern}) {
        connect(button, &QRadioButton::clicked, this, [this, button] {
            change([](Choices &choices,
                       bool modern) { choices.oldLayout = modern ? OldLayout::Modernise : OldLayout::Keep; },
                button == m_modern, true);
        });
    }
}

void MediaOptions::addVerification()
{
    auto *part = new QWidget(m_fold);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(makeText(tr("How each chunk is checked before it counts as whole"), part, Tone::Quiet));
    auto *group = new QButtonGroup(part);
    m_full = addTo<QRadioButton>(column, tr("In full"),
        tr("It is read back, and every file in it compared with the source."), u"media.verifyFull"_s);
    m_structure = addTo<QRadioButton>(column, tr("Outline only"),
        tr("Names and sizes. Faster, but a disk that writes wrong bytes goes unnoticed."), u"media.verifyStructure"_s);
    group->addButton(m_full);
    group->addButton(m_structure);
    m_fold->body()->addWidget(part);
    for (auto *button : {m_full, m_structure}) {
        connect(button, &QRadioButton::clicked, this, [this, button] {
            change([](Choices &choices,
                       bool full) { choices.verification = full ? Verification::Full : Verification::Structure; },
                button == m_full, false);
        });
    }
}

void MediaOptions::change(void (*apply)(Choices &choices, bool on), bool on, bool changesListing)
{
    Choices choices = m_migration.choices();
    apply(choices, on);
    if (choices == m_migration.choices())
        return;
    m_migration.setChoices(choices);
    if (changesListing)
        Q_EMIT listingChanged();
}

void MediaOptions::refresh(qint64 oldLayout)
{
    const Choices &choices = m_migration.choices();
    m_noThumbnails->setChecked(!choices.thumbnails);
    m_skip->setChecked(choices.skipUnreadable);
    m_layout->setVisible(oldLayout > 0);
    m_layoutText->setText(tr("Files that lie as Jira before version 7 kept them: %L1").arg(oldLayout));
    (choices.oldLayout == OldLayout::Modernise ? m_modern : m_keep)->setChecked(true);
    (choices.verification == Verification::Full ? m_full : m_structure)->setChecked(true);
}

} // namespace cloudward
