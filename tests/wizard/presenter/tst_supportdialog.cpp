// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipreader.h"
#include "tests/wizard/steps/pagestage.h"
#include "wizard/presenter/supportdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestSupportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEachFileAndSavesThem();
    void saysWhyItCannotSave();
};

void TestSupportDialog::showsEachFileAndSavesThem()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.migration().note(u"bob@acme.com asked for https://jira.acme.example/x"_s, Step::BackUpMedia);
    auto *dialog = showSupportBundle(stage.session(), u"warning: token is password\nbob was here"_s, nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(dialog, 30'000));
    auto *files = dialog->findChild<QListWidget *>(u"support.files"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"support.text"_s);
    QStringList names;
    QStringList texts;
    for (int row = 0; row < files->count(); ++row) {
        files->setCurrentRow(row);
        names += files->item(row)->text();
        texts += text->toPlainText();
        QVERIFY2(!texts.back().isEmpty(), qPrintable(names.back()));
    }
    QCOMPARE(names, QStringList({u"log.txt"_s, u"findings.json"_s, u"checks.json"_s, u"journal.txt"_s,
                        u"document.json"_s, u"versions.txt"_s, u"system.txt"_s}));
    const auto all = texts.join(u'\n');
    QVERIFY2(!all.contains(u"bob"_s) && !all.contains(u"acme"_s), qPrintable(all));
    QVERIFY(texts[3].contains(u"person2@masked asked for https://server"_s));
    QVERIFY(texts[5].contains(u"Cloudward: "_s));
    files->setCurrentRow(3);
    if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty() && QDir().mkpath(folder))
        dialog->grab().save(QDir(folder).filePath(u"support.png"_s));

    const auto path = stage.folder() + u"/bundle.zip"_s;
    dialog->saveTo(path);
    QVERIFY(!QFile::exists(path + u".part"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"support.outcome"_s)->text().remove(QChar(0x200b)).contains(u"bundle.zip"_s));
    ZipReader zip;
    QVERIFY(zip.open(path));
    const auto entries = zip.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(entries->at(i).name, names[i]);
        const auto device = zip.openEntry(i);
        QVERIFY(device);
        QCOMPARE(QString::fromUtf8((*device)->readAll()), texts[i]);
        QVERIFY(zip.finishEntry());
    }
    dialog->findChild<QPushButton *>(u"support.close"_s)->click();
}

void TestSupportDialog::saysWhyItCannotSave()
{
    PageStage stage;
    SupportDialog dialog({{u"log.txt"_s, "x"}});
    dialog.saveTo(stage.folder() + u"/test.cloudward/no/bundle.zip"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"support.outcome"_s)->text().isEmpty());
}

QTEST_MAIN(TestSupportDialog)
#include "tst_supportdialog.moc"
