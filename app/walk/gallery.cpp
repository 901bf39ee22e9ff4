// SPDX-License-Identifier: Apache-2.0
#include "app/walk/gallery.h"

#include "app/stage.h"
#include "core/work/files.h"
#include "wizard/looks.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

struct Variant
{
    QString name;
    QString title;
    Looks looks;
    bool presenting = false;
};

QList<Variant> allVariants()
{
    using enum Looks::Scheme;
    return {
        {u"light"_s, u"Light"_s, {u"en"_s, Light, Contrast::Usual, 100}},
        {u"dark"_s, u"Dark"_s, {u"en"_s, Dark, Contrast::Usual, 100}},
        {u"de"_s, u"German"_s, {u"de"_s, Light, Contrast::Usual, 100}},
        {u"ja"_s, u"Japanese"_s, {u"ja"_s, Light, Contrast::Usual, 100}},
        {u"200"_s, u"Text at 200 %"_s, {u"en"_s, Light, Contrast::Usual, 200}},
        {u"presenter"_s, u"Presenter mode"_s, {u"en"_s, Light, Contrast::Usual, 100}, true},
    };
}

/// Another language makes the page anew a turn later; layouts within layouts settle one after the other.
void settle(Stage &stage)
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    stage.window().goTo(stage.migration().currentStep()); // from its top
    QEventLoop settling;
    QTimer::singleShot(100, &settling, &QEventLoop::quit);
    settling.exec();
}

} // namespace

Gallery::Gallery(QString folder)
    : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

void Gallery::shoot(Stage &stage, const QString &variant) const
{
    stage.window().grab().save(u"%1/%2-%3.png"_s.arg(m_folder, m_names.last(), variant));
}

void Gallery::take(Stage &stage, const QString &name)
{
    m_names += u"%1-%2"_s.arg(m_names.size(), 2, 10, QChar(u'0')).arg(name);
    const auto before = looksNow(*qApp);
    const auto variants = allVariants();
    for (const auto &variant : variants) {
        applyLooks(*qApp, variant.looks);
        stage.window().setPresenting(variant.presenting);
        settle(stage);
        shoot(stage, variant.name);
    }
    stage.window().setPresenting(false);
    applyLooks(*qApp, before);
    settle(stage);
}

Result<void> Gallery::writeIndex() const
{
    auto html = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\" />\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                "<title>Cloudward: every page</title>\n<style>\n"
                "body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; background: #eceef1; color: #1a2330; }\n"
                "h2 { font-size: 1rem; margin: 2rem 0 .5rem; }\n"
                ".row { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem; }\n"
                "figure { margin: 0; } img { width: 100%; border: 1px solid #b9c0c9; display: block; }\n"
                "figcaption { font-size: .85rem; }\n</style></head>\n<body>\n<h1>Cloudward: every page</h1>\n"_s;
    const auto variants = allVariants();
    for (const auto &name : m_names) {
        html += u"<h2>%1</h2>\n<div class=\"row\">\n"_s.arg(name.toHtmlEscaped());
        for (const auto &variant : variants) {
            const auto file = u"%1-%2.png"_s.arg(name, variant.name).toHtmlEscaped();
            html += u"<figure><a href=\"%1\"><img src=\"%1\" alt=\"%2, %3\" loading=\"lazy\" /></a>"
                    "<figcaption>%3</figcaption></figure>\n"_s.arg(
                        file, name.toHtmlEscaped(), variant.title.toHtmlEscaped());
        }
        html += "</div>\n"_L1;
    }
    html += "</body>\n</html>\n"_L1;
    return writeWholeFile(m_folder + u"/index.html"_s, html.toUtf8());
}

} // namespace cloudward
