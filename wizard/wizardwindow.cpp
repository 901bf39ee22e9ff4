// SPDX-License-Identifier: Apache-2.0
#include "wizard/wizardwindow.h"

#include "wizard/errortext.h"
#include "wizard/helppanel.h"
#include "wizard/iconlabel.h"
#include "wizard/jobdock.h"
#include "wizard/joblist.h"
#include "wizard/keepawake.h"
#include "wizard/steppage.h"
#include "wizard/steprail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

bool askToStop(QWidget *parent, qsizetype activeJobs)
{
    QMessageBox box(QMessageBox::Question, WizardWindow::tr("Stop and close?"),
        WizardWindow::tr(
            "Work that still runs: %1. It stops at a safe point, and what is done is kept for the next time.")
            .arg(activeJobs),
        QMessageBox::NoButton, parent);
    auto *stop = box.addButton(WizardWindow::tr("&Stop and close"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(WizardWindow::tr("&Keep open"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == stop;
}

QString positionText(Step step, bool bigPicture)
{
    const auto number = guideNumber(step);
    const auto appNumber = bigPicture ? bigPictureNumber(step) : std::nullopt;
    if (number && appNumber)
        return WizardWindow::tr("Step %1 of 8, and step %2 of 5 of BigPicture").arg(*number).arg(*appNumber);
    if (number)
        return isOptional(step) ? WizardWindow::tr("Step %1 of 8, optional").arg(*number)
                                : WizardWindow::tr("Step %1 of 8").arg(*number);
    if (appNumber)
        return WizardWindow::tr("BigPicture, step %1 of 5").arg(*appNumber);
    if (step == Step::BeforeYouStart)
        return WizardWindow::tr("Before the eight steps");
    return isOptional(step) ? WizardWindow::tr("Beside the eight steps, optional")
                            : WizardWindow::tr("BigPicture, after its five steps");
}

/// Scrolls up and down only; its page takes the width there is.
QScrollArea *makeScroll(QWidget *page)
{
    auto *scroll = new QScrollArea;
    page->setProperty("scrolled", true);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

WizardWindow::WizardWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , mayStopJobs([this](qsizetype active) { return askToStop(this, active); })
    , m_session(session)
{
    applyStyle(*qApp);
    setWindowIcon(makeIcon(Icon::App, Tone::Accent));
    const auto document = QFileInfo(session.migration().path()).completeBaseName();
    setWindowTitle(session.migration().choices().practice ? tr("%1 (practice) - Cloudward").arg(document)
                                                          : tr("%1 - Cloudward").arg(document));
    m_pages = new QStackedWidget(this);
    m_steps = makeStepPages(session, nullptr);
    QStringList titles(stepCount);
    for (StepPage *step : std::as_const(m_steps)) {
        titles[int(step->step())] = step->title();
        m_pages->addWidget(makeScroll(step));
        connect(step, &StepPage::problemChanged, this, [this, step] {
            if (step == page())
                showFrame();
        });
    }
    m_rail = new StepRail(session.migration(), titles, this);
    m_dock = new JobDock(session.jobs(), this);
    auto *awake = new KeepAwake(session.jobs(), this);
    connect(awake, &KeepAwake::heldChanged, m_dock, &JobDock::setAwake);
    m_helpPanel = new HelpPanel(this);
    m_helpPanel->setTitles(titles);
    m_helpPanel->mayGoTo = [this](
                               Step step) { return railSteps(m_session.migration().usesBigPicture()).contains(step); };
    m_helpPanel->hide();

    auto *railFrame = new QFrame(this);
    railFrame->setObjectName(u"railFrame"_s);
    auto *railColumn = new QVBoxLayout(railFrame);
    railColumn->setContentsMargins(0, space::small, 1, space::small);
    railColumn->addWidget(m_rail);

    auto *pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    pageColumn->addWidget(makeHeader());
    pageColumn->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(pageColumn, 1);
    middle->addWidget(m_helpPanel);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(makeFooter());
    column->addWidget(m_dock);
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(railFrame);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(m_rail, &StepRail::stepWanted, this, &WizardWindow::goTo);
    connect(m_helpPanel, &HelpPanel::closeWanted, this, [this] { setHelpShown(false); });
    connect(m_helpPanel, &HelpPanel::searchWanted, this, [this] { setHelpShown(true); });
    connect(m_helpPanel, &HelpPanel::stepWanted, this, &WizardWindow::goTo);
    connect(m_helpPanel, &HelpPanel::linkOpened, this, [this](const QUrl &url) { m_session.openUrl(url); });
    auto *helpKey = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(helpKey, &QShortcut::activated, this, [this] { setHelpShown(!m_helpPanel->isVisible()); });
    connect(&session.migration(), &Migration::changed, this, &WizardWindow::refreshLater);
    connect(&session, &Session::accessChanged, this, &WizardWindow::refreshLater);
    connect(&session.migration(), &Migration::writeFailed, this, [this](const Error &error) {
        const auto text = textOf(error);
        m_saved->setText(tr("Not saved: %1 %2").arg(text.sentence, text.whatNext));
        m_saved->show();
    });

    resize(1280, 800);
    setMinimumSize(960, 600);
    if (session.migration().stepState(Step::BeforeYouStart) == StepState::ToDo)
        session.migration().setStepState(Step::BeforeYouStart, StepState::Doing);
    goTo(session.migration().currentStep());
}

WizardWindow::~WizardWindow() = default;

QWidget *WizardWindow::makeHeader()
{
    auto *header = new QWidget(this);
    m_position = new QLabel(header);
    m_title = new QLabel(header);
    m_summary = makeText({}, header, Tone::Quiet);
    setTone(m_position, Tone::Quiet);
    setTextSize(m_position, TextSize::Small);
    setTextSize(m_title, TextSize::Title);
    m_title->setWordWrap(true);
    m_help = new QPushButton(tr("&Help"), header);
    m_help->setObjectName(u"help"_s);
    m_help->setIcon(makeIcon(Icon::Help));
    m_help->setCheckable(true);
    m_help->setToolTip(tr("Show or hide the help for this step (F1)"));
    connect(m_help, &QPushButton::clicked, this, &WizardWindow::setHelpShown);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_position);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::page, space::wide, space::page, space::medium);
    row->addLayout(words, 1);
    row->addWidget(m_help, 0, Qt::AlignTop);
    return header;
}

QWidget *WizardWindow::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setObjectName(u"footer"_s);
    m_problemRow = new QWidget(footer);
    m_problemIcon = new IconLabel(Icon::Info, Tone::Quiet, m_problemRow, 18);
    m_problem = makeText({}, m_problemRow);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    auto *problemRow = new QHBoxLayout(m_problemRow);
    problemRow->setContentsMargins(0, 0, 0, 0);
    problemRow->setSpacing(space::small);
    problemRow->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemRow->addWidget(m_problem, 1);
    m_saved = makeText({}, footer, Tone::Problem);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->hide();

    const auto makeButton = [footer](const QString &name) {
        auto *button = new QPushButton(footer);
        button->setObjectName(name);
        return button;
    };
    m_back = makeButton(u"back"_s);
    m_back->setText(tr("&Back"));
    m_skip = makeButton(u"skip"_s);
    m_skip->setText(tr("S&kip this step"));
    m_next = makeButton(u"next"_s);
    m_next->setMinimumWidth(120);
    connect(m_back, &QPushButton::clicked, this, &WizardWindow::back);
    connect(m_skip, &QPushButton::clicked, this, &WizardWindow::skip);
    connect(m_next, &QPushButton::clicked, this, &WizardWindow::next);

    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_saved);
    words->addWidget(m_problemRow);
    words->addStretch(1);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::wide, space::medium, space::page, space::medium);
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addSpacing(space::medium);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    return footer;
}

StepPage *WizardWindow::page() const
{
    return page(m_session.migration().currentStep());
}

StepPage *WizardWindow::page(Step step) const
{
    const auto found = std::ranges::find(m_steps, step, &StepPage::step);
    return found == m_steps.end() ? nullptr : *found;
}

void WizardWindow::goTo(Step step)
{
    if (m_session.migration().currentStep() != step)
        m_session.migration().setCurrentStep(step);
    m_pages->setCurrentIndex(int(m_steps.indexOf(page(step))));
    static_cast<QScrollArea *>(m_pages->currentWidget())->verticalScrollBar()->setValue(0);
    m_rail->setShown(step);
    m_title->setText(page()->title());
    m_summary->setText(page()->summary());
    m_position->setText(positionText(step, m_session.migration().usesBigPicture()));
    m_helpPanel->setStep(step, page()->title());
    refresh();
}

std::optional<Step> WizardWindow::neighbour(qsizetype distance) const
{
    const auto &migration = m_session.migration();
    const auto steps = railSteps(migration.usesBigPicture());
    const auto wanted = steps.indexOf(migration.currentStep()) + distance;
    if (wanted < 0 || wanted >= steps.size())
        return {};
    return steps.at(wanted);
}

void WizardWindow::back()
{
    if (const auto step = neighbour(-1))
        goTo(*step);
}

void WizardWindow::skip()
{
    if (!page()->canSkip())
        return;
    m_session.migration().setStepState(page()->step(), StepState::Skipped);
    advance();
}

void WizardWindow::next()
{
    if (!page()->problem().isEmpty())
        return;
    if (page()->step() == Step::PostChecks && m_session.migration().stepState(Step::PostChecks) == StepState::Done) {
        close();
        return;
    }
    page()->leave();
    advance();
}

void WizardWindow::advance()
{
    const auto step = neighbour(1);
    if (!step) {
        refresh();
        return;
    }
    if (m_session.migration().stepState(*step) == StepState::ToDo)
        m_session.migration().setStepState(*step, StepState::Doing);
    goTo(*step);
    // A keyboard goes on where the page begins, unless Next is what one wants to press again.
    if (!m_next->isEnabled())
        page()->setFocus(Qt::TabFocusReason);
}

void WizardWindow::refreshLater()
{
    if (m_refreshWanted)
        return;
    m_refreshWanted = true;
    QTimer::singleShot(0, this, &WizardWindow::refresh);
}

void WizardWindow::refresh()
{
    m_refreshWanted = false;
    if (m_refreshing)
        return;
    // A page may send the person to another step by way of the document.
    const auto &migration = m_session.migration();
    if (const auto step = migration.currentStep(); m_pages->currentIndex() != m_steps.indexOf(page(step))) {
        goTo(step);
        return;
    }
    // BigPicture is not used after all.
    if (!railSteps(migration.usesBigPicture()).contains(migration.currentStep())) {
        goTo(Step::BeforeYouStart);
        return;
    }
    m_refreshing = true;
    page()->refresh();
    m_refreshing = false;
    showFrame();
}

void WizardWindow::showFrame()
{
    const Migration &migration = m_session.migration();
    const auto step = page()->step();
    const auto problem = page()->problem();
    const bool last = step == Step::PostChecks;
    const bool finished = last && migration.stepState(step) == StepState::Done;
    m_back->setEnabled(step != Step::BeforeYouStart);
    m_skip->setVisible(page()->canSkip());
    m_next->setText(finished ? tr("&Close") : last ? tr("&Finish") : tr("&Next"));
    m_next->setEnabled(problem.isEmpty());
    m_next->setAccessibleDescription(problem);
    setPrimary(m_next, problem.isEmpty());
    m_problemRow->setVisible(!problem.isEmpty() || finished);
    m_problemIcon->setIcon(finished ? Icon::Done : Icon::Info, finished ? Tone::Success : Tone::Quiet);
    m_problem->setText(finished ? tr("All steps are done. The document keeps what was found and done.") : problem);
    m_problem->setAccessibleName(problem.isEmpty() ? QString() : tr("Before you can go on: %1").arg(problem));
}

void WizardWindow::setHelpShown(bool shown)
{
    const bool hadFocus = m_helpPanel->isAncestorOf(QApplication::focusWidget());
    m_helpPanel->setVisible(shown);
    m_help->setChecked(shown);
    if (shown)
        m_helpPanel->findChild<QWidget *>(u"helpText"_s)->setFocus();
    else if (hadFocus)
        m_help->setFocus();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (const auto active = m_session.jobs().active(); !active.isEmpty()) {
        if (!mayStopJobs(active.size())) {
            event->ignore();
            return;
        }
        m_session.jobs().stopAll();
    }
    event->accept();
}

} // namespace cloudward
