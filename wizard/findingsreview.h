// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QWidget>

class QCheckBox;

namespace cloudward {

class FindingsView;

/// The phase of a step that says "I have read the findings".
inline constexpr QLatin1StringView findingsReadPhase("findings-read");

/// Whether findings let the person go on: there are no errors among them, or the person has read them.
bool areFindingsAccepted(const Migration &migration, Step step, const Findings &findings);

/// The findings of a step with the tick that the person has read them, which is asked for where there are errors.
/// Object names: "<prefix>.findings", "<prefix>.accept".
class FindingsReview : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString prefix; ///< "backup"
        QString accept; ///< beside the tick
        QString none;   ///< where there are no findings; empty hides the view then
    };

    FindingsReview(Migration &migration, Step step, const Words &words, QWidget *parent = nullptr);

    /// `decided`: there is something to accept, such as chunks that are packed. Shows the document's tick.
    void setFindings(const Findings &findings, bool decided);

Q_SIGNALS:
    void acceptedChanged();

private:
    Migration &m_migration;
    Step m_step;
    QString m_none;
    FindingsView *m_findings = nullptr;
    QCheckBox *m_accept = nullptr;
};

} // namespace cloudward
