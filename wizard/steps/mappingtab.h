// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/notice.h"
#include "wizard/preparedmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace cloudward {

/// A large table with a line to find rows, the kinds of rows to choose from, and room for what is done with the selected ones.
/// Object names begin with Looks::name: ".filter", ".kind", ".table", ".saveCsv", ".readCsv", ".undo", ".redo".
class MappingTab : public QWidget
{
    Q_OBJECT
public:
    struct Looks
    {
        QString name;
        QString tableName; ///< for screen readers
        QString findWords;
        QList<std::pair<QString, quint32>> kinds{};
        int stretchedColumn = 0;
        QString csvName{}; ///< the file's name that is offered
    };
    MappingTab(const Looks &looks, const PreparedTablePtr &empty, QWidget *parent = nullptr);

    void setTable(const PreparedTablePtr &table);
    const PreparedModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    /// Where what is done with the selected rows is put.
    QVBoxLayout *actions() const { return m_actions; }
    qsizetype selectedCount() const;
    QList<qint32> selected() const; ///< rows of model().table()
    qint32 current() const;         ///< -1 where none is
    /// What the CSV or an action brought; rich text.
    void say(Notice::Kind kind, const QString &text);
    void setSelectedText(const QString &text);
    void setDetail(const QString &text);                    ///< of the current row; plain
    void setUndo(const QString &undo, const QString &redo); ///< what would be undone; empty: nothing
    /// Where the file dialogs begin.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    /// Another selection, another current row, or other rows.
    void selectionChanged();
    void saveWanted(const QString &path);
    void readWanted(const QString &path);
    void undoWanted();
    void redoWanted();

private:
    QWidget *makeFilters(const Looks &looks);
    QWidget *makeFiles(const Looks &looks);
    QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent);
    void filter();
    void showShown();

    QString m_name;
    QString m_folder;
    PreparedModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_shown = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_selected = nullptr;
    QVBoxLayout *m_actions = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    Notice *m_outcome = nullptr;
    QString m_current; ///< the key of the row that was current
};

} // namespace cloudward
