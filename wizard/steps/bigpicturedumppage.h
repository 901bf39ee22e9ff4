// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bigpicture/dumpfile.h"
#include "wizard/steppage.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cloudward {

class AppPane;
class JobPanel;
class Notice;
class PathRow;
class PlaceRow;

/// BigPicture's step 1: the app's dump is made on its own page on the server, and kept with the migration.
class BigPictureDumpPage : public StepPage
{
    Q_OBJECT
public:
    explicit BigPictureDumpPage(Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("BigPicture: make a dump"); }
    QString summary() const override;
    QString problem() const override;
    bool canSkip() const override { return true; }
    void refresh() override;

    /// What the dialog and the embedded browser lead to.
    void keep(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addVersion();
    void addGuide();
    void addFile();
    void addConnections();
    void sent();
    void openHere();
    void showPane(bool shown);
    void look();
    void showCandidate();
    void takeVersion();
    void takeConnections();

    QWidget *m_guide = nullptr;
    AppPane *m_pane = nullptr;
    QLabel *m_found = nullptr;
    QLineEdit *m_version = nullptr;
    Notice *m_gate = nullptr;
    Notice *m_dataCenter = nullptr;
    PlaceRow *m_place = nullptr;
    QPushButton *m_openHere = nullptr;
    Notice *m_noBrowser = nullptr;
    PathRow *m_folder = nullptr;
    Notice *m_candidate = nullptr;
    QPushButton *m_keep = nullptr;
    JobPanel *m_job = nullptr;
    Notice *m_kept = nullptr;
    QPlainTextEdit *m_connections = nullptr;
    QTimer m_watch;
    QList<DumpCandidate> m_seen; ///< at the last look
    QString m_offered;           ///< path of the candidate
};

} // namespace cloudward
