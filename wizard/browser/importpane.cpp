// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/importpane.h"

#include "core/work/rate.h"
#include "core/work/sizes.h"
#include "wizard/browser/eventtext.h"
#include "wizard/browser/sitebrowser.h"
#include "wizard/fold.h"
#include "wizard/joblist.h"
#include "wizard/pathrow.h"
#include "wizard/session.h"
#include "wizard/steps/choosefile.h"
#include "wizard/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// Short ones: the column is narrow.
QList<PhaseList::Item> shortPhases(ImportWatch::Target target)
{
    if (target == ImportWatch::Target::Media)
        return {{u"uploaded"_s, ImportPane::tr("Uploaded"), {}}, {u"processed"_s, ImportPane::tr("Processed"), {}},
            {u"proceeded"_s, ImportPane::tr("“Proceed” is pressed"), {}},
            {u"imported"_s, ImportPane::tr("Imported"), {}}};
    return {{u"signed-in"_s, ImportPane::tr("Signed in"), {}}, {u"uploaded"_s, ImportPane::tr("Uploaded"), {}},
        {u"validated"_s, ImportPane::tr("Checked by the site"), {}},
        {u"options"_s, ImportPane::tr("Options are set"), {}},
        {u"running"_s, ImportPane::tr("“Run import” is pressed"), {}}, {u"finished"_s, ImportPane::tr("Imported"), {}}};
}

} // namespace

ImportPane::ImportPane(Session &session, Kind kind, QWidget *parent)
    : SitePane(session, kind.name, parent)
    , m_kind(std::move(kind))
    , m_watch(m_kind.target)
{
    // The phases can be reached in it, and there is nothing more to scroll to.
    assemble(makeGuide(), makeFile())->setFocusPolicy(Qt::NoFocus);
}

ImportPane::~ImportPane()
{
    if (m_meter)
        m_meter->leave();
}

QWidget *ImportPane::makeFile()
{
    auto *whole = new QWidget;
    m_fileLabel = makeText({}, whole);
    m_fileLabel->setWordWrap(false);
    m_file = new PathRow(m_kind.name + u".file"_s, whole);
    m_file->setReadOnly(true);
    m_file->line()->setAccessibleName(tr("File that the page gets"));
    auto *another = m_file->addButton(tr("Choose &another"), m_kind.name + u".another"_s);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_fileLabel);
    row->addWidget(m_file, 1);
    connect(another, &QPushButton::clicked, this, &ImportPane::chooseAnother);
    return whole;
}

QWidget *ImportPane::makeGuide()
{
    auto *guide = new QWidget;
    m_heading = makeHeading({}, guide);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(m_kind.name + u".now"_s);
    m_explanation = makeText({}, guide);
    m_adviceText = makeText({}, guide);
    m_passed = makeText({}, guide, Tone::Quiet);
    notice()->setParent(guide);
    m_anew = notice()->addButton(tr("Load the &page anew"), m_kind.name + u".anew"_s);
    m_smaller = notice()->addButton(tr("Spl&it it"), m_kind.name + u".smaller"_s);
    auto *byHand = new Fold(tr("&Where it stands"), m_kind.name + u".phases"_s, guide);
    byHand->setOpen(true);
    m_phases = new PhaseList(m_kind.name + u".phase."_s, shortPhases(m_kind.target), byHand);
    byHand->body()->addWidget(m_phases);
    auto *column = new QVBoxLayout(guide);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::small);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_heading, m_explanation, m_passed, m_adviceText, notice(), byHand})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_anew, &QPushButton::clicked, this, &ImportPane::loadAnew);
    connect(m_smaller, &QPushButton::clicked, this, &ImportPane::smallerWanted);
    connect(m_phases, &PhaseList::toggled, this, &ImportPane::tick);
    return guide;
}

bool ImportPane::open(const QUrl &address)
{
    const bool first = !browser();
    if (!meet(address))
        return false;
    if (first || !m_watch.isWorking())
        browser()->open(address);
    showGuide();
    return true;
}

void ImportPane::prepare(SiteBrowser &browser)
{
    browser.setFile(m_file->path());
    connect(&browser, &SiteBrowser::looked, this, &ImportPane::take);
    connect(&browser, &SiteBrowser::fileGiven, this,
        [this](const QString &path) { session().migration().note(u"Given to the page: %1"_s.arg(path), m_kind.step); });
    connect(&browser, &SiteBrowser::troubled, this, [this](const QString &sentence) {
        notice()->say(Notice::Kind::Attention, sentence);
        m_anew->show();
        m_smaller->hide();
    });
}

void ImportPane::setSubject(const QString &path, const QStringList &done)
{
    if (path != m_path) {
        m_path = path;
        showFile(path, false);
    }
    if (done == m_watch.done())
        return;
    m_watch.setDone(done);
    showGuide();
}

void ImportPane::leave()
{
    // What the site works on is followed further; a page that only stands there is not kept.
    if (!m_watch.isWorking())
        dropBrowser();
}

void ImportPane::say(Notice::Kind kind, const QString &text)
{
    notice()->say(kind, text);
    m_anew->hide();
    m_smaller->hide();
}

void ImportPane::chooseAnother()
{
    chooseFile(
        this, tr("File that the page gets"), m_file->path(), tr("ZIP archives (*.zip)"), [this](const QString &path) {
            showFile(path, true);
            session().migration().note(u"Chosen for the page by hand: %1"_s.arg(path), m_kind.step);
        });
}

void ImportPane::showFile(const QString &path, bool chosen)
{
    m_file->setPath(path);
    const QFileInfo file(path);
    m_fileLabel->setText(
        !file.isFile() ? tr("When the page asks for a file, you choose one. This one is not there:")
        : chosen ? tr("When the page asks for a file, it gets this one (%1, chosen by you)").arg(sizeText(file.size()))
                 : tr("When the page asks for a file, it gets this one (%1)").arg(sizeText(file.size())));
    if (browser())
        browser()->setFile(path);
}

void ImportPane::take(const QString &document, const PageView &page, const PageUpload &upload)
{
    const ImportSighting sighting = m_rules.read(page);
    const ImportSight before = m_watch.sight();
    const QStringList done = m_watch.done();
    const auto events = m_watch.look({document, sighting, upload, QDateTime::currentDateTimeUtc()});
    m_uploading = upload.state == PageUpload::State::Going;
    for (const ImportEvent &event : events)
        tell(event);
    followUploadOf(upload);
    if (before != sighting.sight)
        browser()->point(m_kind.target == ImportWatch::Target::Data ? sighting.pointForData : sighting.pointForMedia);
    // Who hears of it may set the next subject, and with it what is done.
    if (const QStringList now = m_watch.done(); now != done)
        Q_EMIT phasesChanged(now);
    const bool isLost = std::ranges::any_of(events, [](const ImportEvent &event) {
        return event.kind == ImportEvent::Kind::Lost || event.kind == ImportEvent::Kind::Failed;
    });
    if (isLost)
        Q_EMIT failed();
    showGuide();
}

void ImportPane::tell(const ImportEvent &event)
{
    const QString name = QFileInfo(m_file->path()).fileName();
    const EventText text = eventText(m_kind.target, event, name);
    if (!text.note.isEmpty())
        session().migration().note(text.note, m_kind.step);
    if (event.kind == ImportEvent::Kind::UploadBegun) {
        notice()->clear();
        m_meter.emplace();
        session().jobs().start(m_kind.name + u".upload"_s,
            std::make_unique<JobOf<qint64>>(tr("Uploading %1").arg(name),
                [meter = *m_meter, name](Work &work) { return followUpload(meter, name, work); }));
    }
    if (!text.text.isEmpty()) {
        notice()->say(text.kind, text.text);
        m_anew->setVisible(text.anew);
        m_smaller->setVisible(text.smaller);
    }
}

void ImportPane::followUploadOf(const PageUpload &upload)
{
    if (!m_meter)
        return;
    if (m_meter->isUnwanted()) {
        browser()->breakUploadsOff();
        m_meter.reset();
        return;
    }
    if (upload.state == PageUpload::State::None)
        m_meter->leave();
    else
        m_meter->set(upload);
    if (upload.state != PageUpload::State::Going)
        m_meter.reset();
}

void ImportPane::showGuide()
{
    const SightText text = m_uploading ? uploadText() : sightText(m_kind.target, m_watch.sight(), m_watch.percent());
    m_heading->setText(text.heading);
    m_explanation->setText(text.explanation);
    const bool asksOptions = m_watch.sight() == ImportSight::Validated && !m_uploading;
    m_adviceText->setText(m_advice);
    m_adviceText->setVisible(asksOptions && !m_advice.isEmpty());
    const bool waits = m_watch.isWorking() && !m_uploading && m_watch.since().isValid();
    m_passed->setVisible(waits);
    if (waits)
        m_passed->setText(tr("So for %1.")
                .arg(durationText(std::chrono::seconds(m_watch.since().secsTo(QDateTime::currentDateTimeUtc())))));
    m_phases->setDone(m_watch.done());
}

void ImportPane::tick(const QString &phase, bool on)
{
    const QStringList all = ImportWatch::phases(m_kind.target);
    const QStringList done = all.first(all.indexOf(phase) + (on ? 1 : 0));
    m_watch.setDone(done);
    session().migration().note(u"%1 by hand: %2"_s.arg(on ? u"Ticked"_s : u"Unticked"_s, phase), m_kind.step);
    Q_EMIT phasesChanged(done);
    showGuide();
}

} // namespace cloudward
