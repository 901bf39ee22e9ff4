// SPDX-License-Identifier: Apache-2.0
#include "core/backup/audit.h"
#include "faultybackup.h"
#include "pagestage.h"
#include "wizard/joblist.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/backupwork.h"
#include "wizard/steps/mendwork.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestMendCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCleanBackupHasNothingToMend();
    void aTickShowsWhatItNeedsAndNoMore();
    void aFaultyBackupIsMendedByKeyboardAlone();
    void theOriginalIsMendedAgainByAnotherChoice();
    void theOriginalIsUsedAgainAndSoIsTheCopy();
    void addressesComeFromAFileAndOneByOne();
    void whatCannotBeDoneIsSaid();
    void aFileOfSomebodyElseIsNotOverwritten();
    void everyControlTellsItsName();
    void noTwoLettersOpenTheSame();

private:
    void openPage();
    void planSettles();
    QStringList ids() const;
    bool type(const char *name, const QString &text);
    Job *pressJob(const char *button, const char *key);
    void tickAll();
    QString tableText(const char *name, int column);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backup;
    QByteArray m_original;
    std::unique_ptr<PageStage> m_stage;
};

void TestMendCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backup = faultyBackup().writeZip(m_folder->path());
    m_original = readTestFile(m_backup);
    QVERIFY(!m_original.isEmpty());
    m_stage = std::make_unique<PageStage>();
    openPage();
}

/// The page with the faulty backup read.
void TestMendCard::openPage()
{
    m_stage->show<BackupPage>();
    m_stage->find<QLineEdit>("backup.path")->setText(m_backup);
    QVERIFY(m_stage->press("backup.audit"));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->migration().inventory(), 60'000);
    m_stage->page()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find("mend.preview"), 30'000);
}

/// What was ticked and typed is planned, and the document has it.
void TestMendCard::planSettles()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find<QPushButton>("mend.preview")->isEnabled(), 30'000);
}

QStringList TestMendCard::ids() const
{
    QStringList ids;
    for (const Finding &finding : m_stage->migration().findings(u"backup"_s))
        ids.append(finding.id);
    return ids;
}

bool TestMendCard::type(const char *name, const QString &text)
{
    if (!m_stage->tabTo(name))
        return false;
    auto *line = m_stage->find<QLineEdit>(name);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    return line->text() == text;
}

Job *TestMendCard::pressJob(const char *button, const char *key)
{
    if (!m_stage->press(button))
        return nullptr;
    Job *job = m_stage->jobs().find(QString::fromLatin1(key));
    return job && QTest::qWaitFor([job] { return job->isOver(); }, 60'000) ? job : nullptr;
}

void TestMendCard::tickAll()
{
    for (const char *name : {"mend.xml.illegal-characters", "mend.xml.encoding", "mend.users.email-missing",
             "mend.users.email-no-tld", "mend.users.email-duplicate", "mend.users.addon-prefix",
             "mend.security.public-filter", "mend.security.anyone-browse"})
        QVERIFY2(m_stage->press(name), name);
    QVERIFY(type("mend.domain", u"company.com"_s));
    QVERIFY(type("mend.oldDomain", u"oldcompany"_s));
    QVERIFY(type("mend.newDomain", u"newcompany.com"_s));
    planSettles();
}

QString TestMendCard::tableText(const char *name, int column)
{
    const auto *table = m_stage->find<QTableView>(name);
    QStringList texts;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, column).data().toString());
    return texts.join(u'\n');
}

void TestMendCard::aCleanBackupHasNothingToMend()
{
    m_stage->finishJob("backup.audit", AuditedBackup{u"/x/acme.zip"_s, {smallInventory(), {}}});
    m_stage->page()->refresh();
    QVERIFY(!m_stage->find("mend.preview"));
    QVERIFY(!m_stage->find("mend.deactivate"));
}

void TestMendCard::aTickShowsWhatItNeedsAndNoMore()
{
    QVERIFY(!m_stage->find("mend.archive.nested-folder")); // it has none
    QVERIFY(!m_stage->find("mend.replace"));
    QVERIFY(!m_stage->find("mend.domain"));
    QVERIFY(!m_stage->find("mend.users"));
    QVERIFY(!m_stage->find("mend.deactivateNames"));
    QVERIFY(!m_stage->find("mend.preview")->isEnabled());
    QVERIFY(m_stage->find<QCheckBox>("mend.users.email-missing")->text().endsWith(": 1"_L1));

    QVERIFY(m_stage->press("mend.xml.illegal-characters"));
    QVERIFY(m_stage->find<QRadioButton>("mend.drop")->isChecked());
    QVERIFY(!m_stage->find("mend.replacement")->isEnabled());
    QVERIFY(m_stage->press("mend.replace"));
    QVERIFY(m_stage->find("mend.replacement")->isEnabled());
    QVERIFY(m_stage->press("mend.users.email-missing"));
    QVERIFY(m_stage->find("mend.domain"));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find("mend.users"), 30'000);
    QVERIFY(m_stage->press("mend.deactivate"));
    QVERIFY(m_stage->find("mend.deactivateNames"));
    QVERIFY(m_stage->press("mend.users.email-missing"));
    QVERIFY(!m_stage->find("mend.domain"));
}

void TestMendCard::aFaultyBackupIsMendedByKeyboardAlone()
{
    QVERIFY(ids().contains(u"users.email-missing"_s) && ids().contains(u"xml.illegal-characters"_s));
    QVERIFY(!m_stage->page()->problem().isEmpty());
    m_stage->picture("mend-untouched");
    tickAll();
    QVERIFY(type("mend.domain", u"company.com"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tableText("mend.users", 3).contains("bob@company.com"_L1), 30'000);
    QVERIFY(tableText("mend.users", 3).contains("carla@newcompany.com"_L1));
    planSettles();
    QVERIFY(m_stage->find("mend.preview")->property("primary").toBool());
    m_stage->picture("mend-ticked");

    QVERIFY(pressJob("mend.preview", "backup.preview"));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find("mend.previewTable"), 30'000);
    QVERIFY(tableText("mend.previewTable", 4).contains("carla@newcompany.com"_L1));
    QVERIFY(tableText("mend.previewTable", 3).contains("U+001F"_L1));
    // What the columns cut short is said of the row at hand.
    QVERIFY(m_stage->tabTo("mend.previewTable"));
    QTest::keyClick(m_stage->find("mend.previewTable"), Qt::Key_End, Qt::ControlModifier);
    const QString last = tableText("mend.previewTable", 4).section(u'\n', -1);
    QVERIFY(m_stage->words().remove(QChar(0x200b)).contains(u"After: "_s + last));
    QVERIFY(m_stage->find("mend.write")->property("primary").toBool());
    QVERIFY(!m_stage->find("mend.preview")->property("primary").toBool());
    QVERIFY(!QFile::exists(mendedPath(m_backup)));
    m_stage->picture("mend-preview");

    const Job *job = pressJob("mend.write", "backup.mend");
    QVERIFY(job && job->state() == Job::State::Succeeded);
    const auto mended = m_stage->migration().mended();
    QVERIFY(mended.has_value());
    QCOMPARE(mended->path, mendedPath(m_backup));
    QCOMPARE(mended->original, m_backup);
    QCOMPARE(mended->sha256.size(), 32);
    QVERIFY(mended->counts.value(Mending::Emails) >= 3);
    QCOMPARE(QFile(mended->path).size(), mended->bytes);
    QVERIFY(QFile::exists(mended->changesPath));
    QCOMPARE(m_stage->migration().choices().backupPath, mended->path);
    QVERIFY2(!hasErrors(m_stage->migration().findings(u"backup"_s)) ||
                 !std::ranges::any_of(ids(), [](const QString &id) { return mendableFindings().contains(id); }),
        qPrintable(ids().join(u' ')));
    QVERIFY(!ids().contains(u"security.public-filter"_s));
    QCOMPARE(readTestFile(m_backup), m_original);
    QVERIFY(!m_stage->find("mend.preview")); // folded away
    QCOMPARE(m_stage->find<QLineEdit>("mend.path")->text(), mended->path);
    m_stage->picture("mend-done");

    m_stage->reopen();
    m_stage->show<BackupPage>();
    QCOMPARE(m_stage->find<QLineEdit>("mend.path")->text(), mended->path);
    QCOMPARE(m_stage->find<QLineEdit>("mend.sha256")->text(), QString::fromLatin1(mended->sha256.toHex()));
    QVERIFY(m_stage->words().contains("E-mail addresses"_L1));
    QVERIFY(m_stage->press("mend.again"));
    QVERIFY(m_stage->find<QCheckBox>("mend.users.email-missing")->isChecked());
    QCOMPARE(m_stage->find<QLineEdit>("mend.domain")->text(), u"company.com"_s);
}

void TestMendCard::theOriginalIsMendedAgainByAnotherChoice()
{
    tickAll();
    QVERIFY(pressJob("mend.write", "backup.mend"));
    const auto first = *m_stage->migration().mended();
    m_stage->reopen();
    m_stage->show<BackupPage>();
    QVERIFY(m_stage->press("mend.again"));
    // Not to be mended any more: the fault comes back, since it is the original that is mended.
    QVERIFY(m_stage->press("mend.security.public-filter"));
    planSettles();
    const Job *job = pressJob("mend.write", "backup.mend");
    QVERIFY(job && job->state() == Job::State::Succeeded);
    const auto second = *m_stage->migration().mended();
    QCOMPARE(second.path, first.path);
    QCOMPARE(second.original, m_backup);
    QVERIFY(second.sha256 != first.sha256);
    QVERIFY(!second.counts.contains(Mending::PublicShares));
    QVERIFY(ids().contains(u"security.public-filter"_s));
    QVERIFY(!ids().contains(u"users.email-missing"_s));
    QCOMPARE(readTestFile(m_backup), m_original);
}

void TestMendCard::theOriginalIsUsedAgainAndSoIsTheCopy()
{
    tickAll();
    QVERIFY(pressJob("mend.write", "backup.mend"));
    const QString copy = m_stage->migration().mended()->path;
    QVERIFY(pressJob("mend.original", "backup.audit"));
    m_stage->page()->refresh();
    QCOMPARE(m_stage->migration().choices().backupPath, m_backup);
    QVERIFY(ids().contains(u"users.email-missing"_s));
    QVERIFY(m_stage->find<QCheckBox>("mend.users.email-missing")->isChecked());
    QVERIFY(!m_stage->find("mend.path"));
    QVERIFY(QFile::exists(copy));

    QVERIFY(pressJob("mend.useCopy", "backup.audit"));
    m_stage->page()->refresh();
    QCOMPARE(m_stage->migration().choices().backupPath, copy);
    QVERIFY(!ids().contains(u"users.email-missing"_s));
    QVERIFY(m_stage->find("mend.path"));
}

void TestMendCard::addressesComeFromAFileAndOneByOne()
{
    QVERIFY(m_stage->press("mend.users.email-missing"));
    const QString file = m_folder->filePath(u"addresses.csv"_s);
    QVERIFY(writeTestFile(file, "user;address\nnobody;x@company.com\ncarla;carla@company.com\n"));
    QVERIFY(type("mend.csv", file));
    QTest::keyClick(m_stage->find("mend.csv"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tableText("mend.users", 3).contains("carla@company.com"_L1), 30'000);
    QVERIFY(m_stage->words().contains("Line 2: nobody"_L1));

    // By hand, in the table of the users.
    QVERIFY(m_stage->tabTo("mend.users"));
    auto *table = m_stage->find<QTableView>("mend.users");
    const int row = int(tableText("mend.users", 0).split(u'\n').indexOf(u"bob"_s));
    table->setCurrentIndex(table->model()->index(row, 3));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"bob@elsewhere.com"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tableText("mend.users", 3).contains("bob@elsewhere.com (typed)"_L1), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->migration().mendWishes().emails.size(), 1, 30'000);

    QVERIFY(m_stage->press("mend.csvForget"));
    QTRY_VERIFY_WITH_TIMEOUT(!tableText("mend.users", 3).contains("carla@company.com"_L1), 30'000);
    QVERIFY(!m_stage->words().contains("Line 2"_L1));
    QVERIFY(type("mend.csv", m_folder->filePath(u"none.csv"_s)));
    QTest::keyClick(m_stage->find("mend.csv"), Qt::Key_Return);
    QVERIFY(m_stage->words().remove(QChar(0x200b)).contains("none.csv"_L1));
}

void TestMendCard::whatCannotBeDoneIsSaid()
{
    QVERIFY(m_stage->press("mend.users.email-no-tld"));
    QVERIFY(type("mend.domain", u"<b>no domain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->words().contains("&lt;b&gt;no domain"_L1), 30'000);
    QVERIFY(m_stage->press("mend.deactivate"));
    QVERIFY(type("mend.deactivateNames", u"anna, ghost"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->words().contains("ghost"_L1), 30'000);
    QVERIFY(!m_stage->words().contains(u"“anna”"_s));
    m_stage->picture("mend-problems");
}

void TestMendCard::aFileOfSomebodyElseIsNotOverwritten()
{
    QVERIFY(writeTestFile(mendedPath(m_backup), "mine"));
    m_stage->page()->refresh();
    QVERIFY(m_stage->press("mend.security.public-filter"));
    planSettles();
    QVERIFY(m_stage->words().contains("not written for this migration"_L1));
    QVERIFY(!m_stage->find("mend.write")->isEnabled());
    QCOMPARE(readTestFile(mendedPath(m_backup)), "mine"_ba);
}

void TestMendCard::everyControlTellsItsName()
{
    const auto unnamed = [this] {
        QStringList names;
        const auto widgets = m_stage->page()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_stage->page()))
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                names.append(widget->objectName() + u'/' + QString::fromLatin1(widget->metaObject()->className()));
        }
        return names.join(u' ');
    };
    QCOMPARE(unnamed(), QString());
    tickAll();
    QVERIFY(m_stage->press("mend.deactivate"));
    QVERIFY(m_stage->press("mend.replace"));
    planSettles();
    QVERIFY(pressJob("mend.preview", "backup.preview"));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find("mend.previewTable"), 30'000);
    QCOMPARE(unnamed(), QString());
    const auto described = [this](const char *name) {
        return QAccessible::queryAccessibleInterface(m_stage->find(name))->text(QAccessible::Description);
    };
    QVERIFY(described("mend.security.public-filter").contains("guide"_L1));
    QVERIFY(described("mend.security.anyone-browse").contains("sign in"_L1));
    QVERIFY(described("finding.users.email-missing").contains("Closed"_L1));
    planSettles();
    QVERIFY(pressJob("mend.write", "backup.mend"));
    QVERIFY(m_stage->press("mend.again"));
    QCOMPARE(unnamed(), QString());
}

void TestMendCard::noTwoLettersOpenTheSame()
{
    tickAll();
    QVERIFY(m_stage->press("mend.deactivate"));
    QMap<QString, QStringList> letters;
    const auto note = [&letters](const QString &text) {
        if (const auto keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            letters[keys.toString()].append(text);
    };
    // Of the window around the page.
    for (const QString &text : {u"&Help"_s, u"&Menu"_s, u"&Back"_s, u"&Next"_s})
        note(text);
    const auto buttons = m_stage->page()->findChildren<QAbstractButton *>();
    for (const auto *button : buttons) {
        if (button->isVisibleTo(m_stage->page()))
            note(button->text());
    }
    const auto labels = m_stage->page()->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->buddy() && label->isVisibleTo(m_stage->page()))
            note(label->text());
    }
    for (const QStringList &texts : std::as_const(letters))
        QVERIFY2(texts.size() == 1, qPrintable(texts.join(u" | "_s)));
    QVERIFY(letters.size() > 10);
}

QTEST_MAIN(TestMendCard)
#include "tst_mendcard.moc"
