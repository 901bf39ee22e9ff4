// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/rowchooser.h"

#include "wizard/steps/table.h"
#include "wizard/style.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

RowChooser::RowChooser(const Looks &looks, const PreparedTablePtr &table, QWidget *parent)
    : QDialog(parent)
    , m_model(new PreparedModel(table, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"chooser"_s);
    setWindowTitle(looks.title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    auto *what = makeText(looks.what, this);
    what->setTextFormat(Qt::PlainText);
    column->addWidget(what);
    addProposals(looks.proposals);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"chooser.filter"_s);
    m_filter->setAccessibleName(looks.findWords);
    m_filter->setPlaceholderText(looks.findWords);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table = makeTable(u"chooser.table"_s, looks.tableName, m_model,
        {.fewest = 10, .most = 10, .stretchedColumn = 0, .steady = true}, this);
    m_table->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"chooser.take"_s);
    // Enter belongs to the line and to the table.
    for (auto *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->setIcon(QIcon());
    }
    column->addWidget(m_filter);
    column->addWidget(m_table);
    column->addWidget(buttons);
    resize(640, sizeHint().height());
    m_filter->setFocus();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    connect(m_model, &PreparedModel::shown, this, &RowChooser::showState);
    connect(m_table, &QTableView::doubleClicked, this, &RowChooser::takeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_take->setEnabled(m_table->currentIndex().isValid()); });
    connect(m_take, &QPushButton::clicked, this, &RowChooser::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

void RowChooser::addProposals(const QList<Proposal> &proposals)
{
    if (proposals.isEmpty())
        return;
    layout()->addWidget(makeText(tr("Perhaps it is one of these:"), this));
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        // An ampersand of a name is no shortcut.
        auto *button = new QPushButton(QString(proposals.at(i).text).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"chooser.proposal%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, key = proposals.at(i).key] { take(key); });
        static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignLeft);
    }
}

void RowChooser::showState()
{
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_take->setEnabled(m_table->currentIndex().isValid());
}

void RowChooser::takeCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    // What is still being looked for is not what is shown.
    if (index.isValid() && !m_model->isBusy())
        take(m_model->table().key(m_model->source(index.row())));
}

void RowChooser::take(const QString &key)
{
    Q_EMIT chosen(key);
    accept();
}

bool RowChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_filter || watched == m_table)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeCurrent();
            return true;
        }
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (watched == m_filter && moves) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cloudward
