// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/preparedmodel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace cloudward {

/// One row of a large table is chosen: what is proposed on top, a line to find others, and the list. Typing finds, the arrow
/// keys move in the list from the line, too, and Enter takes. Deletes itself. Object names: "chooser.proposal0" …,
/// "chooser.filter", "chooser.table", "chooser.take".
class RowChooser : public QDialog
{
    Q_OBJECT
public:
    struct Proposal
    {
        QString key;
        QString text;
    };
    struct Looks
    {
        QString title;
        QString what; ///< for whom is chosen, a sentence
        QString findWords;
        QString tableName; ///< for screen readers
        QList<Proposal> proposals{};
    };
    RowChooser(const Looks &looks, const PreparedTablePtr &table, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addProposals(const QList<Proposal> &proposals);
    void showState();
    void takeCurrent();
    void take(const QString &key);

    PreparedModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace cloudward
