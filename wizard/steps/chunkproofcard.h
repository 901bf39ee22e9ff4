// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/notice.h"

class QPushButton;

namespace cloudward {

class JobPanel;
class Session;

/// Looks at an imported chunk before the next one: some of its attachments are opened on the site. Object name of the
/// button: "importmedia.prove".
class ChunkProofCard : public QWidget
{
    Q_OBJECT
public:
    explicit ChunkProofCard(Session &session, QWidget *parent);

    /// `file`: the chunk; empty for the last imported one. Does nothing where the cloud is not connected.
    void prove(const QString &file = {});
    void refresh();

Q_SIGNALS:
    void proved(cloudward::Notice::Kind kind, const QString &text);

private:
    void take();

    Session &m_session;
    QString m_file; ///< that was looked at last
    QPushButton *m_prove = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_outcome = nullptr;
};

} // namespace cloudward
