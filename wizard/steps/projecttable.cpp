// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/projecttable.h"

#include "core/migration/migration.h"
#include "core/work/sizes.h"
#include "wizard/fold.h"
#include "wizard/notice.h"
#include "wizard/steps/projectsmodel.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cloudward {

ProjectTable::ProjectTable(Migration &migration, QWidget *parent)
    : QWidget(parent)
    , m_migration(migration)
    , m_fold(new Fold({}, u"media.projectsFold"_s, this))
    , m_model(new ProjectsModel(this))
{
    m_table = makeTable(u"media.projects"_s, tr("Projects"), m_model, {1, 8, ProjectsModel::ProjectColumn}, m_fold);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    const auto add = [this, buttons](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, m_fold);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    m_first = add(tr("Put it fi&rst"), u"media.projectFirst"_s);
    m_up = add(tr("Move &up"), u"media.projectUp"_s);
    m_down = add(tr("Move do&wn"), u"media.projectDown"_s);
    buttons->addStretch(1);
    m_notice = new Notice(m_fold);
    m_fold->body()->addWidget(makeText(
        tr("Projects are packed in this order. Take a tick away (Space) to leave a project's attachments out."), m_fold,
        Tone::Quiet));
    m_fold->body()->addWidget(m_table);
    m_fold->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_fold);
    column->addWidget(m_notice);

    connect(m_first, &QPushButton::clicked, this, [this] { move(0); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(m_table->currentIndex().row() - 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(m_table->currentIndex().row() + 1); });
    connect(m_model, &ProjectsModel::choiceChanged, this, &ProjectTable::store);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProjectTable::showChoice);
    showChoice();
}

void ProjectTable::setProjects(const QList<ProjectMedia> &projects)
{
    if (projects == m_projects)
        return;
    m_projects = projects;
    const Choices &choices = m_migration.choices();
    m_model->setProjects(projects, choices.leftOutProjects, choices.firstProjects);
    if (!projects.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, ProjectsModel::ProjectColumn));
    showChoice();
}

void ProjectTable::move(int to)
{
    m_model->move(m_table->currentIndex().row(), to);
    m_table->scrollTo(m_table->currentIndex());
}

void ProjectTable::store()
{
    Choices choices = m_migration.choices();
    choices.leftOutProjects = m_model->leftOut();
    choices.firstProjects = m_model->first();
    m_migration.setChoices(choices);
    showChoice();
    Q_EMIT choiceChanged();
}

void ProjectTable::showChoice()
{
    const int row = m_table->currentIndex().row();
    // A button that has the focus keeps it: pressing it once more does nothing then.
    m_first->setEnabled(row > 0 || m_first->hasFocus());
    m_up->setEnabled(row > 0 || m_up->hasFocus());
    m_down->setEnabled((row >= 0 && row + 1 < m_model->rowCount()) || m_down->hasFocus());

    const QStringList out = m_model->leftOut();
    qint64 files = 0;
    qint64 bytes = 0;
    qsizetype projects = 0;
    for (const ProjectMedia &project : m_projects) {
        if (!out.contains(project.key))
            continue;
        ++projects;
        files += project.files;
        bytes += project.bytes;
    }
    m_fold->setText(projects > 0 ? tr("Pro&jects: %L1, of them left out: %L2").arg(m_projects.size()).arg(projects)
                                 : tr("Pro&jects: %L1").arg(m_projects.size()));
    setVisible(!m_projects.isEmpty());
    if (projects > 0)
        m_notice->say(Notice::Kind::Attention,
            tr("Left out: %L1 files, %2. Their issues arrive without attachments.").arg(files).arg(sizeText(bytes)));
    else
        m_notice->clear();
}

} // namespace cloudward
