// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/notice.h"

class QPushButton;

namespace cloudward {

class JobPanel;
class PairBars;
class Session;

/// The proof after the import of the data: projects and issues of the site are counted and set beside the backup's. Object
/// names: "import.check", also of the job, and "import.chart".
class ArrivalCard : public Card
{
    Q_OBJECT
public:
    explicit ArrivalCard(Session &session, QWidget *parent = nullptr);

    /// Shows what the document holds.
    void refresh();
    /// Counting is the page's main thing to do.
    void setMain(bool main);
    /// Nothing happens where it is under way, or where there is nothing to compare with.
    void count();

Q_SIGNALS:
    void started();
    /// The document has the counts; what they mean, rich text.
    void counted(Notice::Kind kind, const QString &text);

private:
    Session &m_session;
    QPushButton *m_check = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_proof = nullptr;
    PairBars *m_chart = nullptr;
};

} // namespace cloudward
