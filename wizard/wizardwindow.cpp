// SPDX-License-Identifier: Apache-2.0
#include "wizard/wizardwindow.h"

#include "wizard/errortext.h"
#include "wizard/helppanel.h"
#include "wizard/icons.h"
#include "wizard/jobdock.h"
#include "wizard/joblist.h"
#include "wizard/keepawake.h"
#include "wizard/presenter/maskingstyle.h"
#include "wizard/presenter/pagetext.h"
#include "wizard/presenter/presenter.h"
#include "wizard/presenter/supportdialog.h"
#include "wizard/presenterstrip.h"
#include "wizard/schedule/plandialog.h"
#include "wizard/steppage.h"
#include "wizard/steprail.h"
#include "wizard/style.h"
#include "wizard/windowfooter.h"
#include "wizard/windowheader.h"
#include "wizard/windowmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

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
QScrollArea *makeScroll()
{
    auto *scroll = new QScrollArea;
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
    , m_awake(new KeepAwake(session.jobs(), this))
    , m_presenter(new Presenter(session, this))
{
    applyStyle(*qApp);
    // Now, while there is little to polish: F8 is not to wait for it.
    installMaskingStyle();
    setWindowIcon(makeIcon(Icon::App, Tone::Accent));
    build();
    auto *helpKey = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(helpKey, &QShortcut::activated, this, [this] { setHelpShown(!m_helpPanel->isVisible()); });
    connect(&session.migration(), &Migration::changed, this, &WizardWindow::refreshLater);
    connect(&session, &Session::accessChanged, this, &WizardWindow::refreshLater);
    connect(m_presenter, &Presenter::readyChanged, this, &WizardWindow::refreshLater);
    connect(&session.migration(), &Migration::writeFailed, this, [this](const Error &error) {
        const auto text = textOf(error);
        m_footer->setNotSaved(tr("Not saved: %1 %2").arg(text.sentence, text.whatNext));
    });

    resize(1280, 800);
    setMinimumSize(960, 600);
    if (session.migration().stepState(Step::BeforeYouStart) == StepState::ToDo)
        session.migration().setStepState(Step::BeforeYouStart, StepState::Doing);
    goTo(session.migration().currentStep());
}

WizardWindow::~WizardWindow() = default;

void WizardWindow::build()
{
    const auto document = QFileInfo(m_session.migration().path()).completeBaseName();
    setWindowTitle(m_session.migration().choices().practice ? tr("%1 (practice) - Cloudward").arg(document)
                                                            : tr("%1 - Cloudward").arg(document));
    m_pages = new QStackedWidget(this);
    m_steps = makeStepPages(m_session, nullptr);
    QStringList titles(stepCount);
    for (StepPage *step : std::as_const(m_steps)) {
        titles[int(step->step())] = step->title();
        // Laid out when it is first gone to: a start that lays all pages out takes twice as long.
        step->setParent(m_pages);
        step->hide();
        m_pages->addWidget(makeScroll());
        connect(step, &StepPage::problemChanged, this, [this, step] {
            if (step == page())
                showFrame();
        });
    }
    m_rail = new StepRail(m_session.migration(), titles, this);
    m_dock = new JobDock(m_session.jobs(), this);
    connect(m_awake, &KeepAwake::heldChanged, m_dock, &JobDock::setAwake);
    m_helpPanel = new HelpPanel(this);
    m_helpPanel->setTitles(titles);
    m_helpPanel->mayGoTo = [this](
                               Step step) { return railSteps(m_session.migration().usesBigPicture()).contains(step); };
    m_helpPanel->hide();
    m_menu = new WindowMenu(this);
    m_strip = new PresenterStrip(this);
    m_menu->setPresenting(m_presenter->isOn());
    m_strip->setVisible(m_presenter->isOn());
    m_header = new WindowHeader(m_menu, this);
    m_footer = new WindowFooter(this);

    auto *railFrame = new QFrame(this);
    railFrame->setObjectName(u"railFrame"_s);
    auto *railColumn = new QVBoxLayout(railFrame);
    railColumn->setContentsMargins(0, space::small, 1, space::small);
    railColumn->addWidget(m_rail);

    auto *pageColumn = new QVBoxLayout;
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_header);
    pageColumn->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(pageColumn, 1);
    middle->addWidget(m_helpPanel);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    column->addWidget(m_dock);
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(railFrame);
    row->addLayout(column, 1);
    setCentralWidget(central);
    central->show(); // at once, also in a window that is shown already

    connect(m_rail, &StepRail::stepWanted, this, &WizardWindow::goTo);
    connect(m_header, &WindowHeader::helpWanted, this, &WizardWindow::setHelpShown);
    connect(m_helpPanel, &HelpPanel::closeWanted, this, [this] { setHelpShown(false); });
    connect(m_helpPanel, &HelpPanel::searchWanted, this, [this] { setHelpShown(true); });
    connect(m_helpPanel, &HelpPanel::stepWanted, this, &WizardWindow::goTo);
    connect(m_helpPanel, &HelpPanel::linkOpened, this, [this](const QUrl &url) { m_session.openUrl(url); });
    connect(m_menu, &WindowMenu::presenterWanted, this, &WizardWindow::setPresenting);
    connect(m_menu, &WindowMenu::copyPageWanted, this, &WizardWindow::copyPage);
    connect(m_menu, &WindowMenu::planWanted, this, [this] { showPlan(m_session, this); });
    connect(m_menu, &WindowMenu::supportBundleWanted, this,
        [this] { showSupportBundle(m_session, m_session.logText ? m_session.logText() : QString(), this); });
    connect(m_strip, &PresenterStrip::endWanted, this, [this] { setPresenting(false); });
    connect(m_strip, &PresenterStrip::copyWanted, this, &WizardWindow::copyPage);
    connect(m_footer, &WindowFooter::backWanted, this, &WizardWindow::back);
    connect(m_footer, &WindowFooter::skipWanted, this, &WizardWindow::skip);
    connect(m_footer, &WindowFooter::nextWanted, this, &WizardWindow::next);
}

void WizardWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Qt's own texts and ours come one after the other.
    if (event->type() == QEvent::LanguageChange && m_header && !m_rebuildWanted) {
        m_rebuildWanted = true;
        QTimer::singleShot(0, this, &WizardWindow::rebuildWhenIdle);
    }
}

void WizardWindow::rebuildWhenIdle()
{
    if (!m_rebuildWanted)
        return;
    // What runs may hang on its page: an import in the embedded browser does.
    if (const auto active = m_session.jobs().active(); !active.isEmpty()) {
        for (const Job *job : active)
            connect(job, &Job::finished, this, &WizardWindow::rebuildWhenIdle,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_rebuildWanted = false;
    const bool helpShown = m_helpPanel->isVisible();
    delete takeCentralWidget();
    build();
    goTo(m_session.migration().currentStep());
    if (helpShown)
        setHelpShown(true);
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
    const auto index = int(m_steps.indexOf(page(step)));
    auto *scroll = static_cast<QScrollArea *>(m_pages->widget(index));
    if (!scroll->widget()) {
        page()->setProperty("scrolled", true);
        scroll->setWidget(page());
        page()->show();
    }
    m_pages->setCurrentIndex(index);
    scroll->verticalScrollBar()->setValue(0);
    m_rail->setShown(step);
    m_header->setTexts(positionText(step, m_session.migration().usesBigPicture()), page()->title(), page()->summary());
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
    if (!m_footer->next()->isEnabled())
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
    m_footer->setBackOpen(step != Step::BeforeYouStart);
    m_footer->setSkipOffered(page()->canSkip());
    if (m_presenter->isOn() && !m_presenter->isReady())
        m_strip->say(Presenter::waitingText());
    else
        m_strip->setNow(positionText(step, migration.usesBigPicture()), page()->title(), problem, last);
    const auto following = neighbour(1);
    m_footer->setState(problem,
        finished ? WindowFooter::Forward::Close
        : last   ? WindowFooter::Forward::Finish
                 : WindowFooter::Forward::Next,
        following ? page(*following)->title() : QString());
}

void WizardWindow::setHelpShown(bool shown)
{
    const bool hadFocus = m_helpPanel->isAncestorOf(QApplication::focusWidget());
    m_helpPanel->setVisible(shown);
    m_header->setHelpShown(shown);
    if (shown)
        m_helpPanel->findChild<QWidget *>(u"helpText"_s)->setFocus();
    else if (hadFocus)
        m_header->help()->setFocus();
}

void WizardWindow::setPresenting(bool on)
{
    m_presenter->setOn(on);
    m_menu->setPresenting(on);
    m_strip->setVisible(on);
    showFrame();
}

void WizardWindow::copyPage() const
{
    m_presenter->whenReady([this](const Masker &masker) {
        QGuiApplication::clipboard()->setText(pageAsText(*page(), masker));
        QToolTip::showText(
            m_menu->mapToGlobal(m_menu->rect().bottomLeft()), tr("Copied. Names and addresses are masked."));
    });
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
