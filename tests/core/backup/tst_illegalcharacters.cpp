// SPDX-License-Identifier: Apache-2.0
#include "core/backup/illegalcharacters.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestIllegalCharacters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndReplaces_data();
    void findsAndReplaces();
    void findsTheSameHoweverTheBytesArrive_data() { findsAndReplaces_data(); }
    void findsTheSameHoweverTheBytesArrive();
    void namesThePlace();
    void leavesNothingThatAnotherParserRefuses();
};

namespace {

struct Outcome
{
    QByteArray bytes;
    qint64 illegal = 0;
    qint64 bad = 0;
    QList<IllegalPlace> places;
};

/// Hands the bytes over in pieces of `step`, as a reader with a small buffer would.
Outcome filtered(const QByteArray &bytes, qsizetype step)
{
    Outcome outcome;
    IllegalCharacters filter([&](const IllegalPlace &place) {
        ++(place.kind == IllegalPlace::Kind::Byte ? outcome.bad : outcome.illegal);
        outcome.places.append(place);
    });
    QByteArray settled;
    QByteArray pending;
    for (qsizetype at = 0; at <= bytes.size(); at += step) {
        const bool last = at + step > bytes.size();
        pending += bytes.mid(at, step);
        const qsizetype done = filter.filter(pending.data(), pending.size(), last);
        settled += pending.first(done);
        pending = pending.sliced(done);
    }
    outcome.bytes = settled + pending;
    return outcome;
}

} // namespace

void TestIllegalCharacters::findsAndReplaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("clean");
    QTest::addColumn<qint64>("illegal");
    QTest::addColumn<qint64>("bad");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &clean, qint64 illegal,
                         qint64 bad = 0) { // A row of question marks in a literal could be a trigraph.
        QTest::newRow(name) << bytes << QByteArray(clean).replace('~', '?') << illegal << bad;
    };
    const auto same = [&](const char *name, const QByteArray &bytes) { row(name, bytes, bytes, 0); };

    same("plain", "<a b=\"c &amp; d\">text\r\n\ttext</a>");
    same("umlaut, cjk, emoji, DEL, NEL", "<a>\xc3\xa4\xe6\x97\xa5\xf0\x9f\x98\x80\x7f\xc2\x85</a>");
    same("last legal ones", "<a>\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbd\xf4\x8f\xbf\xbf</a>");
    same("references are the scanner's", "<a>&#x1f; & &#;</a>");
    row("control bytes", QByteArray("<a>\x01\x1f\0</a>", 10), "<a>~~~</a>", 3);
    row("in an attribute", "<a b=\"\x0b\"/>", "<a b=\"?\"/>", 1);
    row("noncharacters", "<a>\xef\xbf\xbe\xef\xbf\xbf</a>", "<a>~~~~~~</a>", 2);
    row("surrogate as UTF-8", "<a>\xed\xa0\x80</a>", "<a>~~~</a>", 1);
    row("CESU-8 pair", "<a>\xed\xa0\xbd\xed\xb8\x80</a>", "<a>~~~~~~</a>", 2);
    row("in CDATA and comments", "<![CDATA[\x02]]><!--\x03-->", "<![CDATA[?]]><!--?-->", 2);
    row("among long texts", QByteArray(50, 'x') + "\x01" + QByteArray(20, ' ') + "\xc3\xa4\x7f\xe6\x97\xa5\x1e",
        QByteArray(50, 'x') + "?" + QByteArray(20, ' ') + "\xc3\xa4\x7f\xe6\x97\xa5?", 2);
    row("Latin-1", "<a>Zo\xeb</a>", "<a>Zo?</a>", 0, 1);
    row("lone continuation", "<a>\x80\xbf</a>", "<a>~~</a>", 0, 2);
    row("overlong slash", "<a>\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf</a>", "<a>~~~~~~~~~</a>", 0, 9);
    row("above Unicode", "<a>\xf4\x90\x80\x80\xf5\xff</a>", "<a>~~~~~~</a>", 0, 6);
    row("sequence cut short by text", "<a>\xe6\x97 x</a>", "<a>~~ x</a>", 0, 2);
    row("ends within a sequence", "<a>\xf0\x9f\x98", "<a>~~~", 0, 3);
}

void TestIllegalCharacters::findsAndReplaces()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = filtered(bytes, bytes.size() + 1);
    QTEST(outcome.bytes, "clean");
    QTEST(outcome.illegal, "illegal");
    QTEST(outcome.bad, "bad");
}

void TestIllegalCharacters::findsTheSameHoweverTheBytesArrive()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype step = 1; step < 12; ++step) {
        const Outcome outcome = filtered(bytes, step);
        QTEST(outcome.bytes, "clean");
        QTEST(outcome.illegal, "illegal");
        QTEST(outcome.bad, "bad");
    }
}

void TestIllegalCharacters::namesThePlace()
{
    const QByteArray bytes = "one\ntwo\r\nthree \x01\n\n<![CDATA[\n\xed\xa0\x80]]>\xeb";
    const Outcome outcome = filtered(bytes, 5);
    const QList<IllegalPlace> expected{
        {.line = 3, .offset = bytes.indexOf('\x01'), .size = 1, .value = 1, .kind = IllegalPlace::Kind::Character},
        {.line = 6, .offset = bytes.indexOf('\xed'), .size = 3, .value = 0xd800, .kind = IllegalPlace::Kind::Character},
        {.line = 6, .offset = bytes.indexOf('\xeb'), .size = 1, .value = 0xeb, .kind = IllegalPlace::Kind::Byte}};
    QCOMPARE(outcome.places, expected);
}

void TestIllegalCharacters::leavesNothingThatAnotherParserRefuses()
{
    QRandomGenerator random(11);
    const QList<QByteArray> pieces{"a", "\x01", "\xed\xa0\x80", "\xef\xbf\xbf", "\xf0\x9f\x98\x80", "\xc3\xa4", "\xeb",
        "&amp;", "<![CDATA[", "]]>", "\n", "]", "\x80"};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray inside;
        bool cdata = false;
        for (int length = random.bounded(12); length > 0; --length) {
            const QByteArray piece = pieces[random.bounded(int(pieces.size()))];
            if ((piece == "<![CDATA[" && cdata) || (piece == "]]>" && !cdata) || (piece == "]" && !cdata))
                continue;
            if (piece == "<![CDATA[" || piece == "]]>")
                cdata = !cdata;
            inside += piece;
        }
        const QByteArray text = "<a>" + inside + (cdata ? "]]>" : "") + "</a>";
        const Outcome outcome = filtered(text, 1 + random.bounded(20));
        QCOMPARE(outcome.bytes.size(), text.size());
        QXmlStreamReader reader(outcome.bytes);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + u' ' + QString::fromLatin1(text.toHex())));
    }
}

QTEST_APPLESS_MAIN(TestIllegalCharacters)
#include "tst_illegalcharacters.moc"
