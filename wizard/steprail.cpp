// SPDX-License-Identifier: Apache-2.0
#include "wizard/steprail.h"

#include "wizard/icons.h"
#include "wizard/steplistmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int usualIconSize = 20;
constexpr int railWidth = 268;
/// Large text wraps rather than take the page's room.
constexpr int mostRailWidth = 340;

int iconSize()
{
    return scaledToText(usualIconSize);
}

int widthNow()
{
    return std::min(scaledToText(railWidth), mostRailWidth);
}

std::pair<Icon, Tone> looks(StepState state)
{
    switch (state) {
    case StepState::ToDo: return {Icon::ToDo, Tone::Quiet};
    case StepState::Doing: return {Icon::Doing, Tone::Accent};
    case StepState::NeedsAttention: return {Icon::Attention, Tone::Attention};
    case StepState::Done: return {Icon::Done, Tone::Success};
    case StepState::Skipped: return {Icon::Skipped, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

/// Paints a step: icon, "2  Back up the database", and the state's word below.
class StepDelegate : public QStyledItemDelegate
{
public:
    explicit StepDelegate(StepRail *rail)
        : QStyledItemDelegate(rail)
        , m_rail(*rail)
    {}

    /// Less room above and below each step, if not all would be seen otherwise. True where that is another than before.
    bool fitInto(QSize room)
    {
        const int before = std::exchange(m_above, space::small);
        int height = 0;
        for (int row = 0; row < m_rail.model()->rowCount(); ++row)
            height += heightOf(m_rail.model()->index(row, 0), m_rail.font(), room.width());
        if (height > room.height())
            m_above = space::tiny;
        return m_above != before;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const auto state = index.data(StepListModel::StateRole).value<StepState>();
        const bool shown = index == m_rail.indexOfShown();
        const bool focused = m_rail.hasFocus() && m_rail.currentIndex() == index;
        const QRect box = option.rect.adjusted(0, 1, 0, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (shown) {
            painter->setBrush(c.soft(Tone::Accent));
            painter->drawRoundedRect(box, 6, 6);
            painter->setBrush(c.accent);
            painter->drawRoundedRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(c.soft(Tone::Plain));
            painter->drawRoundedRect(box, 6, 6);
        }
        if (focused) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(c.accent, 2));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
        }

        const auto [icon, tone] = looks(state);
        const QPoint corner(box.left() + space::medium, box.top() + m_above + 1);
        painter->drawPixmap(corner, makePixmap(icon, tone, iconSize(), painter->device()->devicePixelRatioF()));

        painter->setFont(option.font);
        painter->setPen(c.text);
        const QRect titleBox = titleRect(box, option.font, index);
        painter->drawText(titleBox, Qt::TextWordWrap, titleOf(index));

        painter->setFont(smallFont(option.font));
        painter->setPen(state == StepState::NeedsAttention ? c.attention : c.quiet);
        painter->drawText(stateRect(titleBox, smallFont(option.font), index), Qt::TextWordWrap, stateLine(index));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_rail.viewport()->width();
        return {width, heightOf(index, option.font, width)};
    }

private:
    int heightOf(const QModelIndex &index, const QFont &font, int width) const
    {
        const QRect title = titleRect(QRect(0, 0, width, 10), font, index);
        return title.height() + stateRect(title, smallFont(font), index).height() + 2 * m_above + 4;
    }

    static QString titleOf(const QModelIndex &index)
    {
        const auto title = index.data(Qt::DisplayRole).toString();
        const auto number = index.data(StepListModel::NumberRole);
        return number.isValid() ? u"%1.\u2002%2"_s.arg(number.toInt()).arg(title) : title;
    }

    static QString stateLine(const QModelIndex &index) { return index.data(StepListModel::StateLineRole).toString(); }

    static QFont smallFont(QFont font)
    {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }

    QRect titleRect(const QRect &box, const QFont &font, const QModelIndex &index) const
    {
        const int left = box.left() + space::medium + iconSize() + space::medium;
        const QRect room(left, box.top() + m_above, box.right() - space::small - left, 1000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, titleOf(index)) |
               QRect(room.topLeft(), QSize(room.width(), 1));
    }

    static QRect stateRect(const QRect &title, const QFont &font, const QModelIndex &index)
    {
        const QRect room(title.left(), title.bottom() + 3, title.width(), 1000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, stateLine(index)) |
               QRect(room.topLeft(), QSize(room.width(), 1));
    }

    StepRail &m_rail;
    int m_above = space::small; ///< and below
};

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::ToDo: return StepRail::tr("To do");
    case StepState::Doing: return StepRail::tr("Doing");
    case StepState::NeedsAttention: return StepRail::tr("Needs attention");
    case StepState::Done: return StepRail::tr("Done");
    case StepState::Skipped: return StepRail::tr("Skipped");
    }
    Q_UNREACHABLE_RETURN({});
}

StepRail::StepRail(const Migration &migration, const QStringList &titles, QWidget *parent)
    : QListView(parent)
    , m_model(new StepListModel(migration, titles, this))
    , m_delegate(new StepDelegate(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Steps"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem); // the first that is seen is seen whole
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    setFixedWidth(widthNow());
    connect(
        this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT stepWanted(m_model->step(index)); });
    connect(m_model, &StepListModel::modelReset, this, [this] {
        setShown(m_shown);
        layOut();
    });
    connect(m_model, &StepListModel::dataChanged, this, [this] {
        if (m_delegate->fitInto(maximumViewportSize()))
            layOut();
    });
    setShown(Step::BeforeYouStart);
}

void StepRail::setShown(Step step)
{
    m_shown = step;
    setCurrentIndex(indexOfShown());
    viewport()->update();
}

QModelIndex StepRail::indexOfShown() const
{
    return m_model->indexOf(m_shown);
}

/// At once, and again when the scroll bar has come or gone, which changes the width; the step that is shown stays seen.
void StepRail::layOut()
{
    m_delegate->fitInto(maximumViewportSize());
    doItemsLayout();
    QTimer::singleShot(0, this, [this] {
        doItemsLayout();
        scrollTo(indexOfShown());
    });
}

void StepRail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows are as high as their titles wrap and the rail has room for, so another size is laid out at once, not after a moment.
    if (event->oldSize() != event->size())
        layOut();
}

QSize StepRail::sizeHint() const
{
    return {widthNow(), 300};
}

void StepRail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setFixedWidth(widthNow());
        layOut();
    }
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            Q_EMIT stepWanted(m_model->step(currentIndex()));
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace cloudward
