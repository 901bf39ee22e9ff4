// SPDX-License-Identifier: Apache-2.0
#include "pagestage.h"
#include "tests/support/sshserver.h"
#include "wizard/steppage.h"
#include "wizard/steps/backuppage.h"
#include "wizard/steps/remotefolderdialog.h"
#include "wizard/steps/remotefoldermodel.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The dialog on a real OpenSSH, by keyboard.
class TestRemoteFolderDialog : public QObject
{
    Q_OBJECT

    SshServer m_server;
    PageStage m_stage;

    RemoteFolderDialog *open(const QStringList &places)
    {
        auto *dialog = new RemoteFolderDialog(m_stage.session(), m_server.address(u"/"_s), places, m_stage.page());
        dialog->open();
        return dialog;
    }
    static RemoteFolderModel *modelOf(RemoteFolderDialog *dialog) { return dialog->findChild<RemoteFolderModel *>(); }
    static QTableView *tableOf(RemoteFolderDialog *dialog)
    {
        return dialog->findChild<QTableView *>(u"remote.table"_s);
    }
    static QString pathIn(RemoteFolderDialog *dialog)
    {
        return dialog->findChild<QLineEdit *>(u"remote.path"_s)->text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        const auto problem = m_server.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(QDir(m_server.folder()).mkpath(u"home/export/old"_s));
        for (const auto &name : {u"a.zip"_s, u"b.zip"_s}) {
            QFile file(m_server.folder() + u"/home/export/"_s + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(1'234'567, 'x')) > 0);
        }
        m_stage.show<BackupPage>();
        Choices choices = m_stage.migration().choices();
        choices.sftpKeyFile = m_server.keyFile();
        m_stage.migration().setChoices(choices);
    }

    void anUnknownServerIsComparedFirst()
    {
        auto *dialog = open({m_server.folder() + u"/home/export"_s});
        auto *trust = dialog->findChild<QPushButton *>(u"remote.trustHost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trust->isVisible(), 30'000);
        QCOMPARE(modelOf(dialog)->rowCount(), 0);
        trust->setFocus();
        QTest::keyClick(trust, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(dialog)->rowCount(), 3, 30'000);
        QVERIFY(!trust->isVisible());
        QCOMPARE(m_stage.migration().choices().sftpTrustedKey, m_server.fingerprint());
        dialog->reject();
    }

    void aFileIsFoundByKeyboard()
    {
        auto *dialog = open({u"/no/such/place"_s, m_server.folder() + u"/home/export"_s, u"/"_s});
        QString chosen;
        connect(dialog, &RemoteFolderDialog::chosen, this, [&chosen](const QString &address) { chosen = address; });
        // What is not there leads to the next place, without a word.
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(dialog)->rowCount(), 3, 30'000);
        QCOMPARE(pathIn(dialog), m_server.folder() + u"/home/export"_s);
        auto *table = tableOf(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), 30'000);
        const auto *model = modelOf(dialog);
        QCOMPARE(model->data(model->index(0, 0)).toString(), u"old/"_s);
        QCOMPARE(model->data(model->index(1, RemoteFolderModel::SizeColumn)).toString(), u"1.2 MB"_s);
        QVERIFY(!model->data(model->index(1, RemoteFolderModel::ModifiedColumn)).toString().isEmpty());
        dialog->grab(); // drawn at least once
        if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty())
            dialog->grab().save(QDir(folder).filePath(u"remote-folder.png"_s));
        QTest::keyClick(table, Qt::Key_Return); // into "old"
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, 30'000);
        QTest::keyClick(table, Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 3, 30'000);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen, m_server.address(m_server.folder() + u"/home/export/b.zip"_s));
    }

    void aPlaceThatIsNotThereIsSaid()
    {
        auto *dialog = open({m_server.folder()});
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(dialog)->rowCount(), 1, 30'000);
        auto *path = dialog->findChild<QLineEdit *>(u"remote.path"_s);
        path->setText(u"/no/such/place"_s);
        path->setFocus();
        QTest::keyClick(path, Qt::Key_Return);
        const auto *retry = dialog->findChild<QPushButton *>(u"retry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 30'000);
        QVERIFY(dialog->isVisible());
        QCOMPARE(modelOf(dialog)->rowCount(), 1);
        dialog->reject();
    }
};

QTEST_MAIN(TestRemoteFolderDialog)
#include "tst_remotefolderdialog.moc"
