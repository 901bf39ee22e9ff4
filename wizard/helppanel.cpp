// SPDX-License-Identifier: Apache-2.0
#include "wizard/helppanel.h"

#include "core/guide/guidesearch.h"
#include "core/guide/loadguide.h"
#include "wizard/factrow.h"
#include "wizard/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr int usualWidth = 320;
constexpr int leastWidth = 200;

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent)
    , m_query(new QLineEdit(this))
    , m_heading(makeHeading({}, this))
    , m_tally(makeText({}, this, Tone::Quiet))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"helpPanel"_s);
    setAccessibleName(tr("Help"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *close = new QPushButton(this);
    close->setObjectName(u"helpClose"_s);
    close->setFlat(true);
    close->setIcon(makeIcon(Icon::Close));
    close->setIconSize({scaledToText(16), scaledToText(16)});
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (Esc)"));
    m_query->setObjectName(u"help.search"_s);
    m_query->setAccessibleName(tr("Search the help of all steps"));
    m_query->setPlaceholderText(tr("A word, or an error message"));
    m_query->setToolTip(tr("Search the help of all steps (Ctrl+F)"));
    m_query->setClearButtonEnabled(true);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_tally->setObjectName(u"help.tally"_s);
    m_scroll->setObjectName(u"helpText"_s);
    m_scroll->setAccessibleName(tr("Help"));
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::small, space::small);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_query);
    column->addWidget(m_tally);
    column->addWidget(m_scroll, 1);
    setTabOrder({m_query, m_scroll, close});

    readGuide();
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_query, &QLineEdit::textChanged, this, &HelpPanel::fill);
    connect(m_query, &QLineEdit::returnPressed, this, &HelpPanel::openFirst);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::closeWanted);
    // Of the window, so that they open the panel, too.
    auto *find = new QShortcut(parent ? parent : this);
    find->setKeys({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3)});
    connect(find, &QShortcut::activated, this, [this] {
        if (isHidden())
            Q_EMIT searchWanted();
        startSearch();
    });
}

HelpPanel::~HelpPanel() = default;

void HelpPanel::readGuide()
{
    auto facts = loadGuide();
    Q_ASSERT_X(facts, "HelpPanel", "the guide is built in");
    m_facts = facts.value_or(QList<Fact>());
    m_search = std::make_unique<GuideSearch>(m_facts);
}

QSize HelpPanel::sizeHint() const
{
    return {scaledToText(usualWidth), QFrame::sizeHint().height()};
}

QSize HelpPanel::minimumSizeHint() const
{
    return {scaledToText(leastWidth), QFrame::minimumSizeHint().height()};
}

void HelpPanel::setStep(Step step, const QString &title)
{
    m_step = step;
    m_title = title;
    if (m_query->text().isEmpty())
        fill({});
    else
        m_query->clear();
    const QString goal = std::exchange(m_goal, {});
    const auto rows = goal.isEmpty() ? QList<FactRow *>() : m_list->findChildren<FactRow *>();
    const auto row = std::ranges::find_if(rows, [&goal](const FactRow *each) { return each->fact().id == goal; });
    if (row != rows.end())
        openRow(*row);
}

void HelpPanel::startSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_search = std::make_unique<GuideSearch>(m_facts);
        fill(m_query->text());
    }
    QFrame::changeEvent(event);
}

void HelpPanel::fill(const QString &query)
{
    clear();
    if (query.trimmed().isEmpty())
        showStep();
    else
        showFound(query);
    m_rows->addStretch(1);
    m_scroll->setWidget(m_list);
    m_list->show();
}

/// The rows are made anew as one widget: what was there is gone at once, and with it its place in the order of Tab.
void HelpPanel::clear()
{
    delete m_scroll->takeWidget();
    m_list = new QWidget;
    m_list->setObjectName(u"scrolled"_s);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, space::small, 0);
    m_rows->setSpacing(space::tiny);
}

void HelpPanel::showStep()
{
    m_heading->setText(m_title);
    m_tally->clear();
    m_tally->hide();
    std::optional<FactKind> kind;
    const auto facts = factsOf(m_facts, m_step);
    for (const Fact &fact : facts) {
        if (kind != fact.kind)
            addKind(fact.kind);
        kind = fact.kind;
        addRow(fact, {});
    }
}

void HelpPanel::showFound(const QString &query)
{
    m_heading->setText(tr("Found in all steps"));
    const auto found = m_search->find(query);
    for (const qsizetype index : found) {
        const Fact &fact = m_facts[index];
        FactRow *row = addRow(fact, m_titles.value(int(fact.step), stepName(fact.step)));
        if (fact.step != m_step && (!mayGoTo || mayGoTo(fact.step)))
            row->offerStep();
        connect(
            row, &FactRow::stepWanted, this,
            [this, id = fact.id](Step step) {
                m_goal = id;
                Q_EMIT stepWanted(step);
            },
            Qt::QueuedConnection);
    }
    m_tally->setText(found.isEmpty() ? tr("Nothing was found. Try fewer words, or a part of the message.")
                                     : tr("Entries: %L1, the likeliest first.").arg(found.size()));
    m_tally->show();
    QAccessibleEvent changed(m_tally, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void HelpPanel::addKind(FactKind kind)
{
    const KindLooks looks = looksOf(kind);
    auto *word = makeText(looks.word, m_list, looks.tone);
    setTextSize(word, TextSize::Small);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, space::small, 0, 0);
    line->setSpacing(space::tiny);
    line->addWidget(new IconLabel(looks.icon, looks.tone, m_list, 14));
    line->addWidget(word, 1);
    m_rows->addLayout(line);
}

FactRow *HelpPanel::addRow(const Fact &fact, const QString &place)
{
    auto *row = new FactRow(fact, place, m_list);
    m_rows->addWidget(row);
    connect(row, &FactRow::opened, this, [this, row](bool open) {
        if (!open)
            return;
        // Once its text has its place. Of a row that is higher than the list its beginning counts.
        QTimer::singleShot(0, row, [this, row] {
            m_scroll->ensureWidgetVisible(row, 0, 0);
            m_scroll->ensureWidgetVisible(row->findChild<QPushButton *>(), 0, 0);
        });
    });
    return row;
}

void HelpPanel::openFirst()
{
    if (auto *row = m_list->findChild<FactRow *>())
        openRow(row);
}

void HelpPanel::openRow(FactRow *row)
{
    row->setOpen(true);
    row->findChild<QPushButton *>(u"help.fact."_s + row->fact().id)->setFocus(Qt::TabFocusReason);
}

} // namespace cloudward
