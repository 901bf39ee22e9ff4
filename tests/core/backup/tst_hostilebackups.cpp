// SPDX-License-Identifier: Apache-2.0
#include "core/backup/audit.h"
#include "tests/core/archive/archivetools.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/resource.h>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Backups that somebody made to harm whoever reads them. Each is read by a process of its own, whose memory is looked
/// at when it ends.
class TestHostileBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seesWhoKeepsWhatItReads();
    void endsInASentence_data();
    void endsInASentence();
    void takesALargeValueThatIsNone();
    void takesManyQuotesInATextThatIsNoTag();

private:
    QJsonObject auditInAProcess(const QString &path);
    QJsonObject inAProcess(const QStringList &arguments);

    QTemporaryDir m_folder;
};

namespace {

constexpr int mostSeconds = 20; // of a processor; the longest takes three
/// What an audit may have at its peak. The same with sanitizers: their shadow is an eighth of what is used, and the 256 MB
/// of freed memory that they would keep, and that could hide behind a higher limit, are held down by inAProcess(). Whoever
/// keeps what these bombs unpack to has 3,000 and more; that a process of 300 is seen as such has a test.
constexpr int mostMegabytes = 300;

/// HEAD, then a megabyte of BODY many times, then TAIL, inside a ZIP or a tar.gz. The megabytes are deflated once and
/// repeated: a bomb of 30 GB takes a second. Of a large one the checksum is wrong, and nobody gets to see that.
const QString bombMaker = uR"(
import random, struct, sys, tarfile, zlib
path, kind, head, megabytes, tail = sys.argv[1], sys.argv[2], sys.argv[3].encode(), int(sys.argv[4]), sys.argv[5].encode()
random.seed(5)
letters = b'abcdefghijklmnopqrstuvwxyz 0123456789'
# Every 16 kB the same, which shrinks to a hundredth: no more than what reads like text may.
dull = bytes(random.choice(letters) for i in range(16384)) * 64
numbered = lambda form: b''.join(form % i for i in range(40000))
body = {
    'blanks': b' ' * 1048576,
    'letters': b'x' * 1048576,
    'rows': b'<Issue/>\n' * 120000,
    'dull': dull,
    'elements': b'<a>' * 350000,
    'names': None,
    'entities': None,
    'attributes': None,
}[sys.argv[6]]
size = len(head) + len(tail) + (len(body) * megabytes if body else 0)
deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
def flushed(data):
    return deflate.compress(data) + deflate.flush(zlib.Z_FULL_FLUSH)
name = b'entities.xml'
before = b''
if kind == 'tar.gz':
    info = tarfile.TarInfo('entities.xml')
    info.size = size
    before = info.tobuf(tarfile.GNU_FORMAT)
parts = [flushed(before + head)]
crc = zlib.crc32(head)
if body:
    for i in range(megabytes if megabytes <= 100 else 0):
        crc = zlib.crc32(body, crc)
    parts += [flushed(body)] * megabytes
else:
    form = {'names': b'<Issue n%dq=""/>', 'entities': b'<E%dq/>', 'attributes': b' n%dq=""'}[sys.argv[6]]
    for megabyte in range(megabytes):
        piece = b''.join(form % i for i in range(megabyte * 50000, megabyte * 50000 + 50000))
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        parts.append(flushed(piece))
parts.append(deflate.compress(tail) + deflate.flush())
with open(path, 'wb') as out:
    if kind == 'tar.gz':
        out.write(b'\x1f\x8b\x08\0\0\0\0\0\0\3')
        for part in parts:
            out.write(part)
        out.write(struct.pack('<II', 0, size & 0xffffffff))
    else:
        packed = sum(map(len, parts))
        sizes = struct.pack('<HHQQ', 1, 16, size, packed)
        fixed = struct.pack('<HHHHHIIIHH', 45, 0, 8, 0, 33, zlib.crc32(tail, crc), 0xffffffff, 0xffffffff, len(name), len(sizes))
        out.write(b'PK\3\4' + fixed + name + sizes)
        for part in parts:
            out.write(part)
        at = out.tell()
        out.write(b'PK\1\2' + struct.pack('<H', 45) + fixed + struct.pack('<HHHII', 0, 0, 0, 0, 0) + name + sizes)
        end = out.tell()
        out.write(b'PK\6\6' + struct.pack('<QHHIIQQQQ', 44, 45, 45, 0, 0, 1, 1, end - at, at))
        out.write(b'PK\6\7' + struct.pack('<IQI', 0, end, 1))
        out.write(b'PK\5\6' + struct.pack('<HHHHIIH', 0, 0, 0xffff, 0xffff, 0xffffffff, 0xffffffff, 0))
)"_s;

struct Bomb
{
    QString kind = u"zip"_s;
    QString head = {};
    int megabytes = 0;
    QString tail = u"</entity-engine-xml>"_s;
    QString body = {};
};

QString make(const QString &path, const Bomb &bomb)
{
    return test::python(bombMaker, {path, bomb.kind, u"<?xml version=\"1.0\"?>\n"_s + bomb.head,
                                       QString::number(bomb.megabytes), bomb.tail, bomb.body});
}

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return -1;
}

qint64 processorMilliseconds()
{
    rusage used = {};
    if (::getrusage(RUSAGE_SELF, &used) != 0)
        return -1;
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
           (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

/// What a child process does: nothing but use memory, a megabyte after the other, as somebody would who reads a bomb and
/// forgets nothing.
int keepMuch()
{
    QByteArrayList kept;
    for (int i = 0; i < mostMegabytes; ++i)
        kept.append(QByteArray(1 << 20, char(i)));
    std::fputs(
        QJsonDocument({{u"megabytes"_s, peakMegabytes()}, {u"kept"_s, kept.size()}}).toJson().constData(), stdout);
    return 0;
}

/// What the other child processes do.
int auditHere(const QString &path)
{
    Work work;
    const auto audit = auditBackup(path, work);
    QJsonObject said;
    if (audit) {
        QJsonArray findings;
        for (const Finding &finding : audit->findings) {
            if (finding.id.startsWith(u"archive.") || finding.id.startsWith(u"xml."))
                findings.append(toJson(finding));
        }
        said[u"findings"_s] = findings;
    } else {
        said[u"error"_s] = errorName(audit.error().code);
    }
    said[u"megabytes"_s] = peakMegabytes();
    said[u"milliseconds"_s] = processorMilliseconds();
    std::fputs(QJsonDocument(said).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

} // namespace

void TestHostileBackups::initTestCase()
{
    if (peakMegabytes() < 0)
        QSKIP("The system does not tell how much memory was used: no VmHWM in /proc/self/status.");
}

QJsonObject TestHostileBackups::auditInAProcess(const QString &path)
{
    return inAProcess({u"--audit"_s, path});
}

QJsonObject TestHostileBackups::inAProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    // Sanitizers keep freed memory, 256 MB of it where nobody says otherwise, and it counts as used.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":quarantine_size_mb=8"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(100'000)) {
        process.kill();
        process.waitForFinished();
        return {{u"error"_s, u"it did not end"_s}};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestHostileBackups::seesWhoKeepsWhatItReads()
{
    const QJsonObject said = inAProcess({u"--keep"_s});
    QCOMPARE(said[u"kept"_s].toInt(), mostMegabytes);
    QVERIFY(said[u"megabytes"_s].toInt() >= mostMegabytes);
}

void TestHostileBackups::endsInASentence_data()
{
    QTest::addColumn<Bomb>("bomb");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &id, const QString &words, const Bomb &bomb) {
        QTest::newRow(name) << bomb << id << words;
    };
    const QString unreadable = u"archive.unreadable"_s;
    const QString malformed = u"xml.malformed"_s;
    const QString root = u"<entity-engine-xml>"_s;
    const QString bombed = u"unpacks from"_s;
    const QString tooLarge = u"a single value of more than"_s;
    row("30 GB of blanks", unreadable, bombed, {.head = root, .megabytes = 30'000, .body = u"blanks"_s});
    row("30 GB of blanks before the root", unreadable, bombed, {.megabytes = 30'000, .body = u"blanks"_s});
    row("30 GB in an attribute", unreadable, bombed,
        {.head = root + u"<Issue id=\""_s, .megabytes = 30'000, .tail = u"\"/>"_s, .body = u"letters"_s});
    row("30 GB of rows", unreadable, bombed, {.head = root, .megabytes = 30'000, .body = u"rows"_s});
    row("30 GB of blanks in a tar.gz", unreadable, bombed,
        {.kind = u"tar.gz"_s, .head = root, .megabytes = 30'000, .body = u"blanks"_s});

    row("3 GB in an attribute", malformed, tooLarge,
        {.head = root + u"<Issue id=\""_s, .megabytes = 3'000, .tail = u"\"/>"_s, .body = u"dull"_s});
    row("3 GB in CDATA", malformed, tooLarge,
        {.head = root + u"<Issue><description><![CDATA["_s, .megabytes = 3'000, .tail = u"]]>"_s, .body = u"dull"_s});
    row("3 GB of text in a field", malformed, tooLarge,
        {.head = root + u"<Issue><description>"_s, .megabytes = 3'000, .body = u"dull"_s});
    row("3 GB of text between rows", malformed, tooLarge, {.head = root, .megabytes = 3'000, .body = u"dull"_s});
    row("3 GB in the header comment", malformed, tooLarge,
        {.head = u"<!--"_s, .megabytes = 3'000, .tail = u"-->"_s, .body = u"dull"_s});
    row("3 GB in a processing instruction", malformed, tooLarge,
        {.head = u"<?x "_s, .megabytes = 3'000, .tail = u"?>"_s, .body = u"dull"_s});
    row("elements in elements", malformed, u"nested too deeply"_s,
        {.head = root, .megabytes = 300, .body = u"elements"_s});
    row("a tag of a million attributes", malformed, u"attributes"_s,
        {.head = root + u"<Issue"_s, .megabytes = 20, .tail = u"/>"_s, .body = u"attributes"_s});
    row("five million kinds of rows", u"archive.no-entities"_s, {},
        {.head = root, .megabytes = 100, .body = u"entities"_s});
    row("five million kinds of fields", malformed, {}, {.head = root, .megabytes = 100, .body = u"names"_s});

    QString laughs = u"<!DOCTYPE l [<!ENTITY l0 'lol'>"_s;
    for (int i = 1; i < 12; ++i)
        laughs += u"<!ENTITY l%1 '%2'>"_s.arg(i).arg(u"&l%1;"_s.arg(i - 1).repeated(10));
    row("a billion laughs", malformed, u"DOCTYPE"_s,
        {.head = laughs + u"]><entity-engine-xml a='&l11;'>&l11;"_s, .body = u"blanks"_s});
}

void TestHostileBackups::endsInASentence()
{
    QFETCH(Bomb, bomb);
    QFETCH(QString, id);
    QFETCH(QString, words);
    const QString path = m_folder.filePath(u"backup."_s + bomb.kind);
    QCOMPARE(make(path, bomb), QString());
    const QJsonObject said = auditInAProcess(path);
    // Of the processor, so that who else is at work does not matter; one that waits for ever is ended.
    const qint64 milliseconds = said[u"milliseconds"_s].toInteger(-1);
    const QByteArray all = QJsonDocument(said).toJson(QJsonDocument::Compact);
    qInfo("%lld ms, %d MB, the file has %lld kB", milliseconds, said[u"megabytes"_s].toInt(),
        QFileInfo(path).size() / 1000);
    QStringList ids;
    QString example;
    for (const QJsonValue &finding : said[u"findings"_s].toArray()) {
        ids.append(finding[u"id"_s].toString());
        if (finding[u"id"_s] == id)
            example = finding[u"examples"_s][0].toString();
    }
    ids.removeOne(u"archive.not-zip"_s);
    QVERIFY2(ids == QStringList{id}, all.constData());
    QVERIFY2(
        example.contains(words) && example.contains(u"entities.xml"_s) != (bomb.kind == u"tar.gz"_s), all.constData());
    QVERIFY2(example.size() < 300, all.constData());
    QVERIFY2(milliseconds >= 0 && milliseconds < mostSeconds * 1000, qPrintable(QString::number(milliseconds)));
    QVERIFY2(said[u"megabytes"_s].toInt() < mostMegabytes, all.constData());
}

/// The limits are for bombs: what a backup may well have goes through.
void TestHostileBackups::takesALargeValueThatIsNone()
{
    const QString path = m_folder.filePath(u"backup.zip"_s);
    QCOMPARE(make(path, {.head = u"<entity-engine-xml><Issue id=\"1\" description=\""_s,
                            .megabytes = 80,
                            .tail = u"\"/></entity-engine-xml>"_s,
                            .body = u"dull"_s}),
        QString());
    const QJsonObject said = auditInAProcess(path);
    const QJsonArray findings = said[u"findings"_s].toArray();
    QCOMPARE(findings, QJsonArray());
    qInfo("%d MB", said[u"megabytes"_s].toInt());
    QVERIFY(said[u"megabytes"_s].toInt() < mostMegabytes);
}

/// Apps keep JSON as text, with its quotes as they are.
void TestHostileBackups::takesManyQuotesInATextThatIsNoTag()
{
    QFile file(m_folder.filePath(u"entities.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray json = QByteArray("{\"name\":'x'},").repeated(200'000);
    file.write("<entity-engine-xml><Issue id=\"1\" summary=\"" + QByteArray("a='b' > c, ").repeated(200'000) +
               "\"><environment>" + json + "</environment><description><![CDATA[\n< " + json +
               "]]></description></Issue><!-- " + json + " --></entity-engine-xml>");
    file.close();
    QCOMPARE(auditInAProcess(file.fileName())[u"findings"_s].toArray(), QJsonArray());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--audit"_L1)
        return auditHere(arguments.value(2));
    if (arguments.value(1) == "--keep"_L1)
        return keepMuch();
    TestHostileBackups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilebackups.moc"
