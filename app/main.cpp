// SPDX-License-Identifier: Apache-2.0
// cloudward: the window.
#include "app/browserloader.h"
#include "app/log.h"
#include "app/stage.h"
#include "app/walk/gallery.h"
#include "app/walk/walk.h"
#include "wizard/errortext.h"
#include "wizard/looks.h"
#include "wizard/startdialog.h"
#include "wizard/systemcontrast.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

constexpr int notReached = 1;
constexpr int unusable = 2;

void print(FILE *stream, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stream);
}

QString inWords(const Error &error)
{
    const auto text = textOf(error);
    return text.whatNext.isEmpty() ? text.sentence : text.sentence + u"\n\n"_s + text.whatNext;
}

/// Walks to the end, or says where it stopped.
bool reachesTheEnd(Walk &walk)
{
    const auto reached = walk.run();
    if (!reached) {
        const auto &error = reached.error();
        print(stderr, u"The walk stopped at %1: %2 (%3)"_s.arg(error.subject, error.detail, errorName(error.code)));
    }
    return reached.has_value();
}

int walk(const QString &pictures)
{
    QTemporaryDir folder;
    Walk::Settings settings;
    settings.folder = folder.path();
    settings.pictures = QDir().absoluteFilePath(pictures);
    Walk walk(settings);
    if (!reachesTheEnd(walk))
        return notReached;
    const auto report = settings.pictures + u"/cloudward-report.html"_s;
    QFile::remove(report);
    if (!QFile::copy(walk.report(), report)) {
        print(stderr, u"The report is missing: "_s + walk.report());
        return notReached;
    }
    print(stdout, u"All steps are done. Pictures and the report are in "_s + settings.pictures);
    return 0;
}

int showGallery(const QString &pictures)
{
    QTemporaryDir folder;
    Gallery gallery(QDir().absoluteFilePath(pictures));
    Walk::Settings settings;
    settings.folder = folder.path();
    settings.shown = [&gallery](Stage &stage, const QString &name) { gallery.take(stage, name); };
    Walk walk(settings);
    if (!reachesTheEnd(walk))
        return notReached;
    if (const auto written = gallery.writeIndex(); !written) {
        print(stderr, inWords(written.error()));
        return notReached;
    }
    print(stdout, u"Pictures of every page are in "_s + pictures);
    return 0;
}

/// For the benchmark of the start: ends as soon as the first page is on the screen.
bool endsWhenShown = false;

int showUntilClosed(Stage &stage)
{
    auto &window = stage.window();
    window.show();
    if (!endsWhenShown)
        return QApplication::exec();
    // Being exposed is what makes a window paint.
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    print(stdout, u"shown"_s);
    std::fflush(stdout);
    return 0;
}

int practise()
{
    // Practice sites forget everything when the program ends, so each practice begins at the beginning.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/practice"_s;
    const QString document = folder + u"/practice.cloudward"_s;
    QDir().mkpath(folder);
    QFile::remove(document);
    QDir(folder + u"/work"_s).removeRecursively();

    PracticeSites::Settings settings;
    settings.folder = folder + u"/sites"_s;
    std::unique_ptr<PracticeSites> sites;
    JobOf<int> start(QApplication::translate("main", "Preparing the practice company"), [&](Work &work) -> Result<int> {
        auto started = PracticeSites::start(settings, work);
        if (!started)
            return std::unexpected(started.error());
        sites = std::move(*started);
        return 0;
    });
    QProgressDialog waiting(start.title(), QApplication::translate("main", "Cancel"), 0, 0);
    waiting.setWindowTitle(u"Cloudward"_s);
    QObject::connect(&start, &Job::finished, &waiting, &QProgressDialog::reset);
    QObject::connect(&waiting, &QProgressDialog::canceled, &start, &Job::cancel);
    start.start();
    waiting.exec();
    if (!start.isOver()) {
        QEventLoop loop;
        QObject::connect(&start, &Job::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (start.error()) {
        if (start.error()->code != ErrorCode::Cancelled)
            QMessageBox::critical(nullptr, u"Cloudward"_s, inWords(*start.error()));
        return notReached;
    }

    const auto secrets = makeMemorySecretStore();
    auto stage = Stage::open(document, *secrets);
    if (!stage) {
        QMessageBox::critical(nullptr, u"Cloudward"_s, inWords(stage.error()));
        return notReached;
    }
    fillInPractice(**stage, *sites, folder + u"/work"_s);
    return showUntilClosed(**stage);
}

int openDocument(const QString &given)
{
    QSettings settings;
    const auto lastKey = u"lastDocument"_s;
    QString path = given;
    if (path.isEmpty()) {
        StartDialog dialog(settings.value(lastKey).toString());
        if (dialog.exec() != QDialog::Accepted)
            return 0;
        if (dialog.wantsPractice())
            return practise();
        path = dialog.path();
    }
    path = QDir().absoluteFilePath(path);
    const auto secrets = makeKeychainSecretStore();
    auto stage = Stage::open(path, *secrets);
    if (!stage) {
        QMessageBox::critical(nullptr, u"Cloudward"_s, inWords(stage.error()));
        return unusable;
    }
    settings.setValue(lastKey, path);
    return showUntilClosed(**stage);
}

/// Whether it is asked for its options or its version alone, which takes no display.
bool onlyTells(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *word) {
        return std::ranges::contains(
            std::array{"-h"_L1, "--help"_L1, "--help-all"_L1, "-v"_L1, "--version"_L1}, QLatin1StringView(word));
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (onlyTells(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareForBrowser();
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"io.github.cloudward.Cloudward"_s);
    QApplication::setOrganizationName(u"Cloudward"_s);
    QApplication::setApplicationName(u"cloudward"_s);
    QApplication::setApplicationDisplayName(u"Cloudward"_s);
    QApplication::setApplicationVersion(QStringLiteral(CLOUDWARD_VERSION));
    installLog(app);
    applyLooks(app, loadLooks(QSettings()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Takes a Jira administrator from Jira Server or Data Center to Jira Cloud."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOption({u"practice"_s,
        QApplication::translate("main", "Try everything on a made-up company; nothing real is touched.")});
    parser.addOption({u"walk"_s,
        QApplication::translate("main", "Walk all steps of the practice by itself and leave pictures in DIR."),
        u"DIR"_s});
    parser.addOption({u"gallery"_s,
        QApplication::translate("main",
            "The same, with pictures of each page in light, dark, German, Japanese, large text and presenter mode."),
        u"DIR"_s});
    QCommandLineOption untilShown(u"until-shown"_s);
    untilShown.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(untilShown);
    parser.addPositionalArgument(
        u"FILE"_s, QApplication::translate("main", "A migration (.cloudward) to open or make."), u"[FILE]"_s);
    if (!parser.parse(QApplication::arguments()) || parser.positionalArguments().size() > 1) {
        print(stderr, parser.errorText().isEmpty() ? parser.helpText() : parser.errorText());
        return unusable;
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(version)) {
        print(stdout, u"cloudward " CLOUDWARD_VERSION ""_s);
        return 0;
    }
    endsWhenShown = parser.isSet(untilShown);
    if (parser.isSet(u"walk"_s))
        return walk(parser.value(u"walk"_s));
    if (parser.isSet(u"gallery"_s))
        return showGallery(parser.value(u"gallery"_s));
    // Pictures are of the looks that they are named after, so they are taken without it.
    const SystemContrast contrast;
    QObject::connect(
        &contrast, &SystemContrast::wishChanged, &app, [&app](Contrast wish) { setSystemContrast(app, wish); });
    if (parser.isSet(u"practice"_s))
        return practise();
    return openDocument(parser.positionalArguments().value(0));
}
