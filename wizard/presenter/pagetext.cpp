// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/pagetext.h"

#include "core/masking/masker.h"
#include "core/masking/secretspans.h"
#include "wizard/steppage.h"
#include "wizard/wizardwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString withoutMnemonics(QString text)
{
    return text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(QChar(1), u'&');
}

/// Reads one page.
class PageReader
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::PageReader)
public:
    PageReader(const QWidget &page, const Masker &masker)
        : m_page(page)
        , m_masker(masker)
    {}

    QString shown(QString text) const
    {
        if (Qt::mightBeRichText(text))
            text = QTextDocumentFragment::fromHtml(text).toPlainText();
        return m_masker.mask(text.remove(QChar(0x200b)).trimmed());
    }

    QStringList lines(const QWidget &parent) const
    {
        QStringList all;
        for (const auto &row : rows(parent)) {
            QList<QStringList> parts;
            for (const QWidget *widget : row) {
                if (const auto part = linesOf(*widget); !part.isEmpty())
                    parts += part;
            }
            const bool isOneLine =
                parts.size() > 1 && std::ranges::all_of(parts, [](const auto &part) { return part.size() == 1; });
            QStringList joined;
            for (const auto &part : std::as_const(parts))
                joined += part;
            if (isOneLine)
                all += joined.join(u" | "_s);
            else
                all += joined;
        }
        return all;
    }

private:
    /// The children from top to bottom; those side by side from left to right.
    QList<QList<const QWidget *>> rows(const QWidget &parent) const
    {
        QList<const QWidget *> children;
        for (const QObject *child : parent.children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && !widget->isWindow() && widget->isVisibleTo(&m_page))
                children += widget;
        }
        std::ranges::stable_sort(children, {}, [](const QWidget *widget) { return widget->y(); });
        QList<QList<const QWidget *>> rows;
        for (const QWidget *widget : std::as_const(children)) {
            const bool isBeside = !rows.isEmpty() && widget->y() <= rows.back().front()->geometry().center().y();
            if (!isBeside)
                rows += QList<const QWidget *>();
            rows.back() += widget;
        }
        for (auto &row : rows)
            std::ranges::stable_sort(row, {}, [](const QWidget *widget) { return widget->x(); });
        return rows;
    }

    /// Of one widget with all that is in it.
    QStringList linesOf(const QWidget &widget) const
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return labelLines(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return buttonLines(*button);
        if (const auto text = fieldText(widget))
            return text->isEmpty() ? QStringList() : text->split(u'\n');
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            return tableLines(*view);
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget))
            return QStringList(u"### "_s + shown(withoutMnemonics(tabs->tabText(tabs->currentIndex())))) +
                   lines(*tabs->currentWidget());
        if (qobject_cast<const QScrollBar *>(&widget))
            return {};
        return lines(widget);
    }

    QStringList labelLines(const QLabel &label) const
    {
        auto text = shown(label.buddy() ? withoutMnemonics(label.text()) : label.text());
        if (text.isEmpty())
            return {};
        const auto size = label.property("textSize").toString();
        if (size == "title"_L1 || size == "heading"_L1)
            return {QString(), u"## "_s + text};
        return text.split(u'\n');
    }

    QStringList buttonLines(const QAbstractButton &button) const
    {
        const auto text = shown(withoutMnemonics(button.text()));
        if (text.isEmpty())
            return {};
        const bool isBox = qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
        if (!isBox)
            return {u'[' + text + u']'};
        return {button.isChecked() ? tr("%1: ticked").arg(text) : tr("%1: not ticked").arg(text)};
    }

    /// Nothing where it is no field.
    std::optional<QString> fieldText(const QWidget &widget) const
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            if (line->echoMode() != QLineEdit::Normal)
                return line->text().isEmpty() ? QString() : secretMask();
            return shown(line->text());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            return shown(box->currentText());
        if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
            return shown(box->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            return shown(edit->toPlainText());
        if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
            return shown(edit->toPlainText());
        if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            return bar->maximum() > bar->minimum() ? shown(bar->text()) : QString();
        return {};
    }

    QStringList tableLines(const QAbstractItemView &view) const
    {
        constexpr int mostRows = 10;
        const auto *model = view.model();
        if (!model || model->rowCount() == 0)
            return {};
        const auto *table = qobject_cast<const QTableView *>(&view);
        QList<int> columns;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table || !table->isColumnHidden(column))
                columns += column;
        }
        QStringList lines;
        QStringList cells;
        if (table && !table->horizontalHeader()->isHidden()) {
            for (const int column : std::as_const(columns))
                cells += shown(model->headerData(column, Qt::Horizontal).toString());
            lines += cells.join(u" | "_s);
        }
        for (int row = 0; row < std::min(mostRows, model->rowCount()); ++row) {
            cells.clear();
            for (const int column : std::as_const(columns)) {
                const auto index = model->index(row, column);
                auto cell = shown(index.data().toString());
                if (const auto ticked = index.data(Qt::CheckStateRole); ticked.isValid())
                    cell = (ticked.toInt() == Qt::Checked ? tr("%1: ticked") : tr("%1: not ticked")).arg(cell);
                cells += cell;
            }
            lines += cells.join(u" | "_s);
        }
        if (model->rowCount() > mostRows)
            lines += tr("Rows in all: %1").arg(QLocale().toString(model->rowCount()));
        return lines;
    }

    const QWidget &m_page;
    const Masker &m_masker;
};

} // namespace

QString pageAsText(const StepPage &page, const Masker &masker)
{
    const PageReader reader(page, masker);
    QStringList lines{u"# "_s + reader.shown(page.title())};
    if (const auto number = guideNumber(page.step()))
        lines += WizardWindow::tr("Step %1 of 8").arg(*number);
    else if (const auto appNumber = bigPictureNumber(page.step()))
        lines += WizardWindow::tr("BigPicture, step %1 of 5").arg(*appNumber);
    lines += reader.shown(page.summary());
    if (const auto problem = page.problem(); !problem.isEmpty())
        lines += WizardWindow::tr("Before you can go on: %1").arg(reader.shown(problem));
    lines += reader.lines(page);
    return lines.join(u'\n').trimmed() + u'\n';
}

} // namespace cloudward
