// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediapage.h"

#include "core/work/files.h"
#include "core/work/sizes.h"
#include "wizard/card.h"
#include "wizard/figures.h"
#include "wizard/findingsview.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/choosefile.h"
#include "wizard/steps/plantables.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cloudward {

MediaPage::MediaPage(Session &session, QWidget *parent)
    : StepPage(Step::BackUpMedia, session, parent)
{
    addSource();
    addPlan();
    addPacking();
    addOutcome();
    body()->addStretch(1);
    if (m_lookJob->result<MediaLook>())
        plan();
    refresh();
}

void MediaPage::addSource()
{
    auto *card = new Card(tr("Where the media is"), this);
    auto *label = new QLabel(tr("Home &folder of Jira, its data folder, or a ZIP of it"), card);
    m_source = new PathRow(u"media.source"_s, card);
    label->setBuddy(m_source->line());
    auto *chooseHome = m_source->addButton(tr("Fol&der …"), u"media.chooseFolder"_s);
    auto *chooseZip = m_source->addButton(tr("&ZIP …"), u"media.chooseZip"_s);
    m_look = m_source->addButton(tr("&Look"), u"media.look"_s);
    m_lookJob = new JobPanel(session().jobs(), u"media.look"_s, card);
    m_sourceNotice = new Notice(card);
    card->body()->addWidget(label);
    card->body()->addWidget(m_source);
    card->body()->addWidget(m_lookJob);
    card->body()->addWidget(m_sourceNotice);
    body()->addWidget(card);

    connect(m_source->line(), &QLineEdit::textChanged, this, &MediaPage::showSource);
    connect(m_source->line(), &QLineEdit::returnPressed, this, [this] { look(m_source->path()); });
    connect(m_look, &QPushButton::clicked, this, [this] { look(m_source->path()); });
    connect(chooseHome, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Home folder of Jira"), migration().choices().mediaSource,
            [this](const QString &folder) { look(folder); });
    });
    connect(chooseZip, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("ZIP with data/attachments"), migration().choices().mediaSource,
            tr("ZIP files (*.zip);;All files (*)"), [this](const QString &path) { look(path); });
    });
    connect(m_lookJob, &JobPanel::retryWanted, this, [this] { look(m_source->path()); });
    connect(m_lookJob, &JobPanel::activityChanged, this, &MediaPage::showSource);
    connect(m_lookJob, &JobPanel::succeeded, this, [this] {
        if (const auto *seen = m_lookJob->result<MediaLook>())
            storeLook(migration(), *seen);
        plan();
        refresh();
    });
}

void MediaPage::addPlan()
{
    m_planCard = new Card(tr("How it is divided"), this);
    auto *label =
        new QLabel(tr("Largest chunk (Atlas&sian: 2 to 5 GB; smaller is fine below 10 GB in all)"), m_planCard);
    label->setWordWrap(true);
    m_limit = new QLineEdit(m_planCard);
    m_limit->setObjectName(u"media.limit"_s);
    m_limit->setMaximumWidth(160);
    m_limit->setText(limitText(migration().choices().chunkLimit));
    label->setBuddy(m_limit);
    m_planNotice = new Notice(m_planCard);
    m_figures = new Figures(m_planCard);
    m_planModel = new PlanModel(this);
    m_planTable =
        makeTable(u"media.plan"_s, tr("Planned chunks"), m_planModel, {1, 6, PlanModel::ProjectsColumn}, m_planCard);
    m_planCard->body()->addWidget(label);
    m_planCard->body()->addWidget(m_limit);
    m_planCard->body()->addWidget(m_planNotice);
    m_planCard->body()->addWidget(m_figures);
    m_planCard->body()->addWidget(m_planTable);
    body()->addWidget(m_planCard);
    m_planTimer = new QTimer(this);
    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(200);
    connect(m_planTimer, &QTimer::timeout, this, &MediaPage::plan);
    connect(m_limit, &QLineEdit::textEdited, this, &MediaPage::planLater);
}

void MediaPage::addPacking()
{
    m_packCard = new Card(tr("Pack"), this);
    auto *label = new QLabel(tr("&Write the chunks into"), m_packCard);
    m_folder = new PathRow(u"media.folder"_s, m_packCard);
    label->setBuddy(m_folder->line());
    auto *choose = m_folder->addButton(tr("&Choose …"), u"media.chooseTarget"_s);
    m_room = makeText({}, m_packCard, Tone::Quiet);
    m_pack = new QPushButton(tr("&Pack the media"), m_packCard);
    m_pack->setObjectName(u"media.pack"_s);
    m_packJob = new JobPanel(session().jobs(), u"media.pack"_s, m_packCard);
    m_packCard->body()->addWidget(label);
    m_packCard->body()->addWidget(m_folder);
    m_packCard->body()->addWidget(m_room);
    m_packCard->body()->addWidget(m_pack, 0, Qt::AlignLeft);
    m_packCard->body()->addWidget(m_packJob);
    body()->addWidget(m_packCard);

    connect(m_folder->line(), &QLineEdit::editingFinished, this, [this] {
        storeWorkFolder(migration(), m_folder->path());
        showPacking();
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Folder for the chunks"), workFolder(migration()), [this](const QString &folder) {
            storeWorkFolder(migration(), folder);
            showPacking();
        });
    });
    connect(m_pack, &QPushButton::clicked, this, &MediaPage::pack);
    connect(m_packJob, &JobPanel::retryWanted, this, &MediaPage::pack);
    connect(m_packJob, &JobPanel::activityChanged, this, [this] {
        showSource();
        showPacking();
        Q_EMIT problemChanged();
    });
    connect(m_packJob, &JobPanel::succeeded, this, [this] {
        if (const auto *report = m_packJob->result<PackReport>())
            storePack(migration(), *report);
        refresh();
    });
}

void MediaPage::addOutcome()
{
    m_outcome = new Card(tr("What came of it"), this);
    m_packedText = makeText({}, m_outcome);
    m_packedModel = new PackedModel(this);
    m_packedTable = makeTable(
        u"media.chunks"_s, tr("Packed chunks"), m_packedModel, {1, 8, PackedModel::ProjectsColumn}, m_outcome);
    m_findings = new FindingsView(m_outcome);
    m_findings->setObjectName(u"media.findings"_s);
    m_accept = new QCheckBox(tr("&I have read these findings and go on with these chunks"), m_outcome);
    m_accept->setObjectName(u"media.accept"_s);
    m_outcome->body()->addWidget(m_packedText);
    m_outcome->body()->addWidget(m_packedTable);
    m_outcome->body()->addWidget(m_findings);
    m_outcome->body()->addWidget(m_accept);
    body()->addWidget(m_outcome);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        migration().setPhaseConfirmed(step(), findingsReadPhase, on);
        Q_EMIT problemChanged();
    });
}

QString MediaPage::title() const
{
    return tr("Back up attachments, avatars, and logos");
}

QString MediaPage::summary() const
{
    return tr("They are not in the backup. Cloudward packs them into ZIP files of the shape and size that the cloud "
              "takes, and "
              "reads each back.");
}

QString MediaPage::problem() const
{
    if (m_packJob->isActive())
        return tr("The media is being packed.");
    if (migration().chunks().isEmpty())
        return tr("Nothing is packed yet. Skip this step if no attachments, avatars or logos are to come along.");
    if (hasErrors(mediaFindings(migration(), {})) &&
        !migration().confirmedPhases(Step::BackUpMedia).contains(findingsReadPhase))
        return tr("Some findings are errors. Read them, and tick that you have.");
    return {};
}

void MediaPage::refresh()
{
    if (!m_source->line()->isModified())
        m_source->setPath(QDir::toNativeSeparators(migration().choices().mediaSource));
    if (!m_limit->isModified())
        m_limit->setText(limitText(migration().choices().chunkLimit));
    showSource();
    showPlan();
    showPacking();
    showOutcome();
    Q_EMIT problemChanged();
}

void MediaPage::leave()
{
    migration().setStepState(
        step(), hasErrors(mediaFindings(migration(), {})) ? StepState::NeedsAttention : StepState::Done);
}

void MediaPage::look(const QString &source)
{
    if (m_lookJob->isActive() || m_packJob->isActive() || source.isEmpty())
        return;
    markDoing();
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(source));
    m_source->setPath(QDir::toNativeSeparators(path));
    m_source->line()->setModified(false);
    Choices choices = migration().choices();
    choices.mediaSource = path;
    migration().setChoices(choices);
    session().jobs().start(u"media.look"_s,
        std::make_unique<JobOf<MediaLook>>(tr("Looking at the media"),
            [path, inventory = migration().inventory()](Work &work) { return lookAtMedia(path, inventory, work); }));
}

qint64 MediaPage::typedLimit() const
{
    return parseSize(m_limit->text()).value_or(-1);
}

void MediaPage::planLater()
{
    if (m_lookJob->result<MediaLook>())
        m_planTimer->start();
    else
        showPlan();
}

void MediaPage::plan()
{
    const auto *seen = m_lookJob->result<MediaLook>();
    const qint64 limit = typedLimit();
    const int question = ++m_planning;
    if (!seen || limit <= 0) {
        m_outlook = {};
        showPlan();
        showPacking();
        return;
    }
    QtConcurrent::run(outlook, seen->listing.entries, limit)
        .then(this, [this, question, limit](const PlanOutlook &answer) {
            if (question != m_planning)
                return;
            m_outlook = answer;
            m_planModel->setPlan(answer.plan);
            if (answer.allowed) {
                Choices choices = migration().choices();
                choices.chunkLimit = limit;
                migration().setChoices(choices);
                m_limit->setModified(false);
            }
            showPlan();
            showPacking();
            showOutcome();
        });
}

void MediaPage::pack()
{
    if (m_packJob->isActive() || !m_outlook.allowed)
        return;
    markDoing();
    storeWorkFolder(migration(), m_folder->path());
    const PackParameters parameters{migration().choices().mediaSource, workFolder(migration()), m_outlook.plan.limit};
    session().jobs().start(u"media.pack"_s, std::make_unique<JobOf<PackReport>>(tr("Packing the media"),
                                                [parameters](Work &work) { return packChunks(parameters, work); }));
}

void MediaPage::showSource()
{
    const bool busy = m_lookJob->isActive() || m_packJob->isActive();
    const auto *seen = m_lookJob->result<MediaLook>();
    m_look->setEnabled(!busy && !m_source->path().isEmpty());
    setPrimary(m_look, !seen && migration().chunks().isEmpty());
    if (!seen || busy) {
        m_sourceNotice->clear();
    } else if (seen->listing.entries.isEmpty()) {
        m_sourceNotice->say(Notice::Kind::Attention, tr("There are no attachments, avatars or logos in it."));
    } else if (!seen->matched && migration().inventory()) {
        m_sourceNotice->say(Notice::Kind::Info,
            tr("The backup was read after this. Look again, and the files are compared with the backup's rows."));
    } else if (!seen->matched) {
        m_sourceNotice->say(Notice::Kind::Info,
            tr("No backup is read yet, so nobody knows whether a file is missing. Step 2 reads one."));
    } else if (seen->match.isEmpty()) {
        m_sourceNotice->say(Notice::Kind::Success,
            tr("Each attachment of the backup has its file, with the right size, and there are no others."));
    } else {
        m_sourceNotice->say(Notice::Kind::Attention,
            tr("The files are not the same as the backup's rows. The findings below say where."));
    }
}

void MediaPage::showPlan()
{
    const auto *seen = m_lookJob->result<MediaLook>();
    m_planCard->setVisible(seen && !seen->listing.entries.isEmpty());
    if (!seen)
        return;
    const qint64 limit = typedLimit();
    if (limit <= 0)
        m_planNotice->say(Notice::Kind::Problem, tr("This is no size. Write it like 4 GB or 500 MB."));
    else if (!m_outlook.allowed && m_outlook.largestProjectBytes > 0)
        m_planNotice->say(
            Notice::Kind::Problem, seen->listing.bytes >= splitNeededAbove
                                       ? tr("With more than 10 GB of media, chunks have to be of 2 to 5 GB.")
                                       : tr("Chunks have to be of 1 MB to 5 GB."));
    else if (!m_outlook.plan.oversized.isEmpty())
        m_planNotice->say(
            Notice::Kind::Attention, tr("Files that are larger than this by themselves, and would be left out: %L1.")
                                         .arg(m_outlook.plan.oversized.size()));
    else
        m_planNotice->clear();
    m_planTable->setVisible(m_outlook.allowed);
    QList<Figures::Figure> figures{
        {QLocale().toString(seen->listing.entries.size()), tr("files")},
        {sizeText(seen->listing.bytes), tr("of media")},
    };
    if (m_outlook.allowed)
        figures.append({QLocale().toString(m_outlook.plan.chunks.size()), tr("chunks")});
    if (!m_outlook.largestProject.isEmpty())
        figures.append(
            {sizeText(m_outlook.largestProjectBytes), tr("in %1, the largest project").arg(m_outlook.largestProject)});
    m_figures->setFigures(figures);
}

void MediaPage::showPacking()
{
    const auto *seen = m_lookJob->result<MediaLook>();
    m_packCard->setVisible((seen && !seen->listing.entries.isEmpty()) || m_packJob->job());
    if (!m_folder->line()->hasFocus())
        m_folder->setPath(QDir::toNativeSeparators(workFolder(migration())));
    const qint64 need = m_outlook.plan.bytes;
    const qint64 free = bytesFree(workFolder(migration()));
    const bool tight = free >= 0 && need > free;
    if (!m_outlook.allowed)
        m_room->clear();
    else if (free < 0)
        m_room->setText(tr("Needs up to %1.").arg(sizeText(need)));
    else
        m_room->setText(tight ? tr("Needs up to %1, and only %2 are free there. Choose another folder, or make room.")
                                    .arg(sizeText(need), sizeText(free))
                              : tr("Needs up to %1; %2 are free there.").arg(sizeText(need), sizeText(free)));
    setTone(m_room, tight ? Tone::Problem : Tone::Quiet);
    const bool packed = !migration().chunks().isEmpty();
    m_pack->setText(packed ? tr("&Pack again") : tr("&Pack the media"));
    m_pack->setEnabled(m_outlook.allowed && !m_outlook.plan.chunks.isEmpty() && !m_packJob->isActive());
    setPrimary(m_pack, !packed);
}

void MediaPage::showOutcome()
{
    const auto chunks = migration().chunks();
    const auto findings = mediaFindings(migration(), m_outlook.findings);
    m_outcome->setVisible(!chunks.isEmpty() || !findings.isEmpty());
    m_packedModel->setChunks(chunks);
    m_packedTable->setVisible(!chunks.isEmpty());
    m_packedText->setVisible(!chunks.isEmpty());
    qint64 bytes = 0;
    qint64 files = 0;
    for (const ChunkState &chunk : chunks) {
        bytes += chunk.chunk.bytes;
        files += chunk.chunk.entries;
    }
    const qint64 leftOut = migration().attachmentsLeftOut();
    m_packedText->setText(
        tr("%L1 files in %L2 chunks, %3, each read back and whole.")
            .arg(files)
            .arg(chunks.size())
            .arg(sizeText(bytes)) +
        (leftOut > 0 ? u' ' + tr("Attachments that are too large for a chunk, and were left out: %L1.").arg(leftOut)
                     : QString()));
    m_findings->setFindings(findings);
    m_findings->setEmptyText(chunks.isEmpty() ? QString() : tr("Nothing was found that would trouble the import."));
    const QSignalBlocker blocker(m_accept);
    m_accept->setVisible(!chunks.isEmpty() && hasErrors(findings));
    m_accept->setChecked(migration().confirmedPhases(step()).contains(findingsReadPhase));
}

QString MediaPage::help() const
{
    return tr(
        "<p><b>Where is it?</b> In the home folder of Jira: data/attachments, data/avatars and logos. On Data Center "
        "in "
        "the shared home. Mount it or copy it here, or make a ZIP of the three on the server and bring that.</p>"
        "<p><b>Why chunks?</b> Large files break off while the cloud processes them. Atlassian asks for 2 to 5 GB "
        "each; "
        "avatars and logos travel in the first one. Projects stay together where they fit.</p>"
        "<p><b>Stopped half-way?</b> Pack again: chunks that are whole already are kept, nothing is done twice.</p>"
        "<p><b>A file is missing</b> that the backup names: it was lost on the server before. The issue arrives, the "
        "attachment does not.</p>"
        "<p><b>Files that nobody names</b> belong to deleted issues or projects. They do no harm.</p>");
}

} // namespace cloudward
