// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendoutcome.h"

#include "core/work/sizes.h"
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

QStringList countLines(const QMap<Mending, qint64> &counts)
{
    QStringList lines;
    for (const auto &[mending, count] : counts.asKeyValueRange()) {
        if (count > 0)
            lines.append(MendOutcome::tr("%1: %2", "kind of change, count")
                             .arg(mendingTitle(mending), QLocale().toString(count)));
    }
    return lines;
}

MendOutcome::MendOutcome(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_counts(makeText({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_original = m_notice->addButton(tr("&Use the original again"), u"mend.original"_s);
    m_counts->setTextFormat(Qt::PlainText);
    column->addWidget(m_notice);
    column->addWidget(m_counts);
    m_path = addRow(u"mend.path"_s, m_pathLabel);
    m_sum = addRow(u"mend.sha256"_s, m_sumLabel);
    m_sumLabel->setText(tr("SHA-256 of the copy"));
    m_changes = addRow(u"mend.changes"_s, m_changesLabel);
    auto *open = m_changes->addButton(tr("Open it"), u"mend.openChanges"_s);
    open->setAccessibleName(tr("Open the list of all changes"));
    connect(m_original, &QPushButton::clicked, this, &MendOutcome::originalWanted);
    connect(open, &QPushButton::clicked, this, &MendOutcome::changesWanted);
}

PathRow *MendOutcome::addRow(const QString &objectName, QLabel *&label)
{
    label = new QLabel(this);
    auto *row = new PathRow(objectName, this);
    row->setReadOnly(true);
    label->setBuddy(row->line());
    layout()->addWidget(label);
    layout()->addWidget(row);
    return row;
}

void MendOutcome::setMended(const Mended &mended)
{
    m_notice->say(Notice::Kind::Success,
        tr("The mended copy is what gets imported. The original stays as it is: %1. Other choices mend it anew, and the "
           "copy is written again.")
            .arg(breakable(QDir::toNativeSeparators(mended.original)).toHtmlEscaped()));
    QStringList lines = countLines(mended.counts);
    lines.prepend(tr("Changes in the copy, written on %1: %L2")
            .arg(QLocale().toString(mended.when.toLocalTime(), QLocale::ShortFormat))
            .arg(mended.changes()));
    m_counts->setText(lines.join(u'\n'));
    m_pathLabel->setText(tr("Mended copy, %1").arg(sizeText(mended.bytes)));
    m_path->setPath(QDir::toNativeSeparators(mended.path));
    m_sum->setPath(QString::fromLatin1(mended.sha256.toHex()));
    m_changesLabel->setText(tr("List of all changes (CSV)"));
    m_changes->setPath(QDir::toNativeSeparators(mended.changesPath));
}

void MendOutcome::setBusy(bool busy)
{
    m_original->setEnabled(!busy);
}

} // namespace cloudward
