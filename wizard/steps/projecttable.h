// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mediawork.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace cloudward {

class Fold;
class Notice;
class ProjectsModel;

/// The projects of the media, folded away: Space leaves one out or takes it in, buttons put one first or move it.
/// What is chosen goes into the document. Object names: "media.projects" (table), "media.projectsFold",
/// "media.projectFirst", "media.projectUp", "media.projectDown".
class ProjectTable : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectTable(Migration &migration, QWidget *parent = nullptr);

    void setProjects(const QList<ProjectMedia> &projects);

Q_SIGNALS:
    /// What is left out or first is another, and stored.
    void choiceChanged();

private:
    void move(int to);
    void store();
    void showChoice();

    Migration &m_migration;
    QList<ProjectMedia> m_projects;
    Fold *m_fold = nullptr;
    ProjectsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace cloudward
