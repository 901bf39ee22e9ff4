// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendoutcome.h"

#include "core/work/sizes.h"
#include "wizard/figures.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/style.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

void showCounts(Figures *figures, const QMap<Mending, qint64> &counts)
{
    QList<Figures::Figure> list;
    for (const auto &[mending, count] : counts.asKeyValueRange()) {
        if (count > 0)
            list.append({QLocale().toString(count), mendingTitle(mending)});
    }
    figures->setFigures(list);
    figures->setVisible(!list.isEmpty());
}

MendOutcome::MendOutcome(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_text(makeText({}, this))
    , m_counts(new Figures(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_original = m_notice->addButton(tr("&Use the original again"), u"mend.original"_s);
    column->addWidget(m_notice);
    column->addWidget(m_text);
    column->addWidget(m_counts);
    column->addSpacing(space::small);
    m_pathLabel = new QLabel(this);
    m_path = addRow(u"mend.path"_s, m_pathLabel);
    m_sum = addRow(u"mend.sha256"_s, new QLabel(tr("SHA-256 of the copy"), this));
    m_changes = addRow(u"mend.changes"_s, new QLabel(tr("List of all changes (CSV)"), this));
    auto *open = m_changes->addButton(tr("Open it"), u"mend.openChanges"_s);
    open->setAccessibleName(tr("Open the list of all changes"));
    connect(m_original, &QPushButton::clicked, this, &MendOutcome::originalWanted);
    connect(open, &QPushButton::clicked, this, &MendOutcome::changesWanted);
}

PathRow *MendOutcome::addRow(const QString &objectName, QLabel *label)
{
    auto *row = new PathRow(objectName, this);
    row->setReadOnly(true);
    row->nameBy(label);
    layout()->addWidget(label);
    layout()->addWidget(row);
    return row;
}

void MendOutcome::setMended(const Mended &mended)
{
    m_notice->say(
        Notice::Kind::Success, tr("The mended copy is what gets imported. The original stays as it is: %1. Other "
                                  "choices mend it anew, and the "
                                  "copy is written again.")
                                   .arg(breakable(QDir::toNativeSeparators(mended.original)).toHtmlEscaped()));
    m_text->setText(tr("Changes in the copy, written on %1: %L2")
            .arg(QLocale().toString(mended.when.toLocalTime(), QLocale::ShortFormat))
            .arg(mended.changes()));
    showCounts(m_counts, mended.counts);
    m_pathLabel->setText(tr("Mended copy, %1").arg(sizeText(mended.bytes)));
    m_path->setPath(QDir::toNativeSeparators(mended.path));
    m_sum->setPath(QString::fromLatin1(mended.sha256.toHex()));
    m_path->nameBy(m_pathLabel);
    m_changes->setPath(QDir::toNativeSeparators(mended.changesPath));
}

void MendOutcome::setBusy(bool busy)
{
    m_original->setEnabled(!busy);
}

} // namespace cloudward
