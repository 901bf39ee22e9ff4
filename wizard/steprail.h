// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QListView>

namespace cloudward {

class StepDelegate;
class StepListModel;

/// The steps at the left: number, title, "optional" where they are, BigPicture's own number, and the state by icon and word. Up and Down walk, Enter (or a
/// click) asks for the step; any step may be looked at at any time. The one that is shown is marked by a bar as well.
class StepRail : public QListView
{
    Q_OBJECT
public:
    /// `titles` by Step, all of them.
    StepRail(const Migration &migration, const QStringList &titles, QWidget *parent = nullptr);

    Step shown() const { return m_shown; }
    void setShown(Step step);
    QModelIndex indexOfShown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepWanted(cloudward::Step step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    StepListModel *m_model = nullptr;
    StepDelegate *m_delegate = nullptr;
    Step m_shown = Step::BeforeYouStart;
};

/// "To do", "Doing", "Needs attention", "Done", "Skipped".
QString stateWord(StepState state);

} // namespace cloudward
