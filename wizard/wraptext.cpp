// SPDX-License-Identifier: Apache-2.0
#include "wizard/wraptext.h"

#include "wizard/style.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString broken(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

/// A child of its box.
class Wrapper : public QObject
{
public:
    explicit Wrapper(QAbstractButton *box)
        : QObject(box)
        , m_box(*box)
        , m_whole(box->text())
        , m_shown(box->text())
    {
        auto policy = box->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        box->setSizePolicy(policy);
        box->installEventFilter(this);
        if (box->parentWidget())
            box->parentWidget()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool ofBox = watched == &m_box;
        if (ofBox && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
                         event->type() == QEvent::StyleChange))
            wrap();
        else if (!ofBox && event->type() == QEvent::LayoutRequest && m_box.text() != m_shown)
            wrap(); // the page has another text for it
        return QObject::eventFilter(watched, event);
    }

private:
    void wrap()
    {
        if (m_box.text() != m_shown)
            m_whole = m_box.text();
        const auto *style = m_box.style();
        const int indicator = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &m_box) +
                              style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &m_box);
        constexpr int frame = 24; // the padding and border that the sheet gives
        const int room = m_box.width() - indicator - frame;
        m_shown = room > indicator ? broken(m_whole, m_box.font(), room) : m_whole;
        if (m_box.text() == m_shown)
            return;
        m_box.setText(m_shown);
        m_box.setAccessibleName(QString(m_whole).remove(u'&'));
    }

    QAbstractButton &m_box;
    QString m_whole; ///< as the page wants it
    QString m_shown;
};

/// A child of its field.
class PlaceholderFit : public QObject
{
public:
    explicit PlaceholderFit(QLineEdit *field)
        : QObject(field)
        , m_field(*field)
    {
        field->installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int words = m_field.fontMetrics().horizontalAdvance(m_field.placeholderText());
        m_field.setMinimumWidth(words + 2 * space::large);
    }

    QLineEdit &m_field;
};

} // namespace

void wrapText(QAbstractButton *box)
{
    new Wrapper(box);
}

void keepPlaceholderWhole(QLineEdit *field)
{
    new PlaceholderFit(field);
}

} // namespace cloudward
