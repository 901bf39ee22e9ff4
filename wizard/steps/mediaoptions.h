// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mediawork.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace cloudward {

class Fold;

/// What few people change about packing, folded away. What is chosen goes into the document. Object names: "media.more",
/// "media.noThumbnails", "media.layoutKeep", "media.layoutModern" (shown only where the media has entries in an old
/// layout), "media.verifyFull", "media.verifyStructure", "media.skipUnreadable".
class MediaOptions : public QWidget
{
    Q_OBJECT
public:
    explicit MediaOptions(Migration &migration, QWidget *parent = nullptr);

    /// `oldLayout`: how many files lie in an old layout, as far as is known.
    void refresh(qint64 oldLayout);

Q_SIGNALS:
    /// A choice that changes what a look lists.
    void listingChanged();

private:
    void addVerification();
    void addLayout();
    void change(void (*apply)(Choices &choices, bool on), bool on, bool changesListing);

    Migration &m_migration;
    Fold *m_fold = nullptr;
    QCheckBox *m_noThumbnails = nullptr;
    QWidget *m_layout = nullptr;
    QLabel *m_layoutText = nullptr;
    QRadioButton *m_keep = nullptr;
    QRadioButton *m_modern = nullptr;
    QRadioButton *m_full = nullptr;
    QRadioButton *m_structure = nullptr;
    QCheckBox *m_skip = nullptr;
};

} // namespace cloudward
