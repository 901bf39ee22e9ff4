// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mappingtab.h"

#include "wizard/flowlayout.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"
#include "wizard/wraptext.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

MappingTab::MappingTab(const Looks &looks, const PreparedTablePtr &empty, QWidget *parent)
    : QWidget(parent)
    , m_name(looks.name)
    , m_model(new PreparedModel(empty, this))
{
    m_table = makeTable(m_name + u".table"_s, looks.tableName, m_model,
        {.fewest = 4, .most = 12, .stretchedColumn = looks.stretchedColumn, .steady = true}, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_detail = makeText({}, this, Tone::Quiet);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->hide();
    m_selected = makeText({}, this);
    m_outcome = new Notice(this);
    m_outcome->setObjectName(m_name + u".outcome"_s);
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(makeFilters(looks));
    column->addWidget(m_table);
    column->addWidget(m_detail);
    column->addWidget(m_selected);
    column->addLayout(m_actions);
    column->addWidget(makeFiles(looks));
    column->addWidget(m_outcome);
    column->addStretch(1);

    connect(m_model, &PreparedModel::shown, this, &MappingTab::showShown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_current = m_model->table().key(m_model->source(now.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MappingTab::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MappingTab::selectionChanged);
}

QPushButton *MappingTab::makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(m_name + u'.' + name);
    return button;
}

QWidget *MappingTab::makeFilters(const Looks &looks)
{
    auto *filters = new QWidget(this);
    m_filter = new QLineEdit(filters);
    m_filter->setObjectName(m_name + u".filter"_s);
    m_filter->setAccessibleName(looks.findWords);
    m_filter->setPlaceholderText(looks.findWords);
    keepPlaceholderWhole(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_kind = new QComboBox(filters);
    m_kind->setObjectName(m_name + u".kind"_s);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    for (const auto &[name, kinds] : looks.kinds)
        m_kind->addItem(name, kinds);
    m_kind->setMinimumHeight(m_filter->sizeHint().height());
    m_shown = makeText({}, filters, Tone::Quiet);
    m_shown->setWordWrap(false);
    auto *row = new FlowLayout(filters);
    row->addWidget(m_filter);
    row->addWidget(m_kind);
    row->addWidget(m_shown);
    connect(m_filter, &QLineEdit::textChanged, this, &MappingTab::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MappingTab::filter);
    return filters;
}

QWidget *MappingTab::makeFiles(const Looks &looks)
{
    auto *files = new QWidget(this);
    m_undo = makeButton(tr("&Undo"), u"undo"_s, files);
    m_redo = makeButton(tr("Re&do"), u"redo"_s, files);
    auto *save = makeButton(tr("&Save as CSV …"), u"saveCsv"_s, files);
    auto *read = makeButton(tr("R&ead a CSV …"), u"readCsv"_s, files);
    auto *row = new FlowLayout(files);
    for (QPushButton *button : {m_undo, m_redo, save, read})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &MappingTab::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &MappingTab::redoWanted);
    const auto start = [this, name = looks.csvName] { return QDir(m_folder).filePath(name); };
    connect(save, &QPushButton::clicked, this, [this, start] {
        chooseNewFile(this, tr("Save the table"), start(), tr("Tables (*.csv)"),
            [this](const QString &path) { Q_EMIT saveWanted(path); });
    });
    connect(read, &QPushButton::clicked, this, [this, start] {
        chooseFile(this, tr("Read a table"), start(), tr("Tables (*.csv)"),
            [this](const QString &path) { Q_EMIT readWanted(path); });
    });
    setUndo({}, {});
    return files;
}

void MappingTab::setTable(const PreparedTablePtr &table)
{
    m_model->setTable(table);
}

void MappingTab::filter()
{
    m_model->setFilter(m_filter->text(), m_kind->currentData().toUInt());
}

void MappingTab::showShown()
{
    m_shown->setText(tr("shown: %1").arg(QLocale().toString(m_model->rowCount())));
    if (!m_table->currentIndex().isValid() && !m_current.isEmpty()) {
        if (const int row = m_model->rowOf(m_current); row >= 0) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->scrollTo(m_model->index(row, 0));
        }
    }
    Q_EMIT selectionChanged();
}

qsizetype MappingTab::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

QList<qint32> MappingTab::selected() const
{
    return m_model->sources(m_table->selectionModel()->selection());
}

qint32 MappingTab::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->source(index.row()) : -1;
}

void MappingTab::say(Notice::Kind kind, const QString &text)
{
    m_outcome->say(kind, text);
}

void MappingTab::setSelectedText(const QString &text)
{
    m_selected->setText(text);
}

void MappingTab::setDetail(const QString &text)
{
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

void MappingTab::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setToolTip(undo.toHtmlEscaped());
    m_redo->setToolTip(redo.toHtmlEscaped());
    m_undo->setAccessibleDescription(undo);
    m_redo->setAccessibleDescription(redo);
}

} // namespace cloudward
