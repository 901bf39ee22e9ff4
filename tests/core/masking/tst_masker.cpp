// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "core/masking/commonwords.h"
#include "core/masking/masker.h"
#include "core/people/nametokens.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

MaskingFacts someFacts()
{
    return {.people = {{.displayName = u"Anna Kowalski"_s,
                           .userName = u"akowalski"_s,
                           .userKey = u"JIRAUSER10001"_s,
                           .email = u"anna.k@acme.com"_s,
                           .accountId = u"712020:01234567-89ab-cdef-0123-456789abcdef"_s},
                {.displayName = u"Jürgen O'Brien-Weiß"_s,
                    .userName = u"bob"_s,
                    .userKey = u"ferry.mole"_s,
                    .email = u"j o@@acme"_s,
                    .accountId = {}},
                {.displayName = u"Administrator"_s,
                    .userName = u"admin"_s,
                    .userKey = u"admin"_s,
                    .email = u"admin@acme.com"_s,
                    .accountId = {}},
                {.displayName = u"山田太郎"_s, .userName = u"yt"_s, .userKey = {}, .email = {}, .accountId = {}},
                {.displayName = u"Anna van der Berg"_s,
                    .userName = u"10001"_s,
                    .userKey = {},
                    .email = {},
                    .accountId = {}}},
        .hosts = {{u"jira.acme.com"_s, u"server.masked"_s}, {u"acme.atlassian.net"_s, u"cloud.masked"_s},
            {u"dbhost"_s, u"database.masked"_s}, {u"acme.com"_s, u"domain.masked"_s}},
        .secrets = {u"hunter2 is it"_s, u"xy"_s}};
}

} // namespace

class TestMasker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void masksTogetherWithOthers_data() { masks_data(); }
    void masksTogetherWithOthers();
    void knowsWhomTheOthersKnow();
    void stopsWhenItIsNotWanted();
    void isStable();
    void tellsWhereItMasks();
    void leavesNobodyOfACompany();
    void looksOnlyAtRowsThatBeginSo();
};

void TestMasker::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &text, const QString &masked) {
        QTest::newRow(name) << text << masked;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };

    row("name", u"seen to by Anna Kowalski."_s, u"seen to by Person 1."_s);
    row("turned round", u"Kowalski, Anna (lead)"_s, u"Person 1 (lead)"_s);
    row("another case", u"ANNA KOWALSKI and akowalski"_s, u"Person 1 and Person 1"_s);
    row("without accents", u"jurgen o’brien weiss"_s, u"Person 2"_s);
    row("as a user name", u"anna.kowalski"_s, u"Person 1"_s);
    row("user name", u"assignee = BOB"_s, u"assignee = Person 2"_s);
    row("old key", u"ferry.mole wrote it"_s, u"Person 2 wrote it"_s);
    row("family name", u"Kowalski's filter"_s, u"Person 1's filter"_s);
    row("name of two", u"Anna said so"_s, u"Person said so"_s);
    row("three words", u"van der Berg, Anna"_s, u"Person 5"_s);
    row("without blanks", u"担当は山田太郎です"_s, u"担当はPerson 4です"_s);
    row("where a line may break", u"Anna Kowal\u200bski/\u200bx"_s, u"Person 1/x"_s);

    row("address", u"mail Anna.K@acme.com now"_s, u"mail person1@masked now"_s);
    row("encoded address", u"?q=anna.k%40acme.com"_s, u"?q=person1@masked"_s);
    row("impossible address", u"it is j o@@acme here"_s, u"it is person2@masked here"_s);
    row("other address", u"<x.y@other.org>"_s, u"<someone1@masked>"_s);

    row("server", u"https://jira.acme.com:8443/browse/ABC-1, then"_s, u"https://server.masked/browse/ABC-1, then"_s);
    row("host alone", u"Connected to JIRA.acme.com."_s, u"Connected to server.masked."_s);
    row("cloud", u"https://acme.atlassian.net/wiki?x"_s, u"https://cloud.masked/wiki?x"_s);
    row("domain", u"users of acme.com"_s, u"users of domain.masked"_s);
    row("with a user", u"sftp://root@10.1.2.3:22/var"_s, u"sftp://host1.masked/var"_s);
    row("other host", u"see https://wiki.other.org/x"_s, u"see https://host1.masked/x"_s);
    row("number", u"10.1.2.3:8080 refused"_s, u"host1.masked refused"_s);
    row("six", u"[fe80::1ff:fe23:4567:890a] and 2001:db8:0:0:0:0:0:1"_s, u"[host1.masked] and host2.masked"_s);
    row("host and port", u"dbhost:5432 and localhost:7990"_s, u"database.masked and host1.masked"_s);
    row("unknown host", u"files.intern.lan does not answer"_s, u"host1.masked does not answer"_s);

    row("known secret", u"it was hunter2 is it"_s, u"it was [***]"_s);
    row("its base64", u"x "_s + QString::fromLatin1("root:hunter2 is it"_ba.toBase64()),
        u"x cm9vdDp[***]"_s + QString::fromLatin1("root:hunter2 is it"_ba.toBase64()).last(1));
    row("short secret", u"xy"_s, u"[***]"_s);
    row("token", u"ATATT3xFfGF0aaaaaaaa"_s, u"[***]"_s);
    row("account", u"712020:01234567-89ab-cdef-0123-456789abcdef"_s, u"account-of-person1"_s);
    row("other account", u"of 5b10ac8d82e05b22cc7d4ef5"_s, u"of account1"_s);
    row("home", u"/home/anna/work and C:\\Users\\Anna\\x"_s, u"~/work and ~\\x"_s);

    row("common name alone", u"admin"_s, u"Person 3"_s);
    row("short name alone", u" yt "_s, u" Person 4 "_s);
    row("number alone", u"10001"_s, u"Person 5"_s);
    same("common name in a sentence", u"Ask an admin, or the Administrator."_s);
    same("short name in a sentence", u"yt is here"_s);
    same("within a word", u"bobsleigh, Kobob, annakowalskix"_s);
    same("lower case", u"anna"_s);
    same("public pages", u"https://support.atlassian.com/x and https://api.atlassian.com"_s);
    same("examples", u"https://your-site.atlassian.net"_s);
    same("times and versions", u"12:30:45 8.20.10 6.8.2.1.9 140.0.7339.207 Step:10"_s);
    same("fingerprint", u"AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89"_s);
    same("files", u"media-001.zip, log.txt, /work/acme-mended.zip"_s);
    same("made key", u"JIRAUSER10001"_s);
    same("empty", QString());
}

void TestMasker::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    const Masker masker(someFacts());
    QCOMPARE(masker.mask(text), masked);
    QCOMPARE(masker.mask(text), masked);
    // What was masked stays so.
    QCOMPARE(masker.mask(masked), masked);
}

/// However many of the people were known before, the same is masked in the same way.
void TestMasker::masksTogetherWithOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    const auto all = someFacts();
    for (qsizetype before = 0; before <= all.people.size(); ++before) {
        const auto others = std::make_shared<const Masker>(
            MaskingFacts{.people = all.people.first(before), .hosts = {}, .secrets = {}});
        auto more = all;
        more.people = all.people.sliced(before);
        const Masker masker(more, others);
        QCOMPARE(masker.mask(text), masked);
        QCOMPARE(masker.mask(masked), masked);
    }
}

void TestMasker::knowsWhomTheOthersKnow()
{
    const auto others = std::make_shared<const Masker>(
        MaskingFacts{.people = someFacts().people, .hosts = {{u"acme.com"_s, u"domain.masked"_s}}, .secrets = {}});
    const auto alone = [](const QString &displayName, const QString &userName, const QString &email,
                           const QString &accountId) -> KnownPerson {
        return {
            .displayName = displayName, .userName = userName, .userKey = {}, .email = email, .accountId = accountId};
    };
    const Masker masker({.people = {alone(u"Bobby Tables"_s, u"BOB"_s, {}, {}),
                             alone(u"Anne Smith-Kowalski"_s, {}, u"ANNA.K@acme.com"_s, {}),
                             alone(u"Anna Li"_s, {}, {}, {}), alone(u"Zoe Xu"_s, u"zoe"_s, {}, u"712020:zoe"_s)},
                            .hosts = {{u"mail.acme.com"_s, u"mail.masked"_s}},
                            .secrets = {}},
        others);
    QCOMPARE(masker.mask(u"Bobby Tables, Anne Smith-Kowalski"_s), u"Person 2, Person 1"_s);
    // Of what is known of both, nothing of a name is left.
    QCOMPARE(masker.mask(u"by Anna Li"_s), u"by Person 6"_s);
    QCOMPARE(masker.mask(u"Zoe Xu at mail.acme.com, acme.com"_s), u"Person 7 at mail.masked, domain.masked"_s);
    QCOMPARE(masker.mask(u"admin"_s), u"Person 3"_s);
    QCOMPARE(masker.spans(u"x zoe"_s), masker.spans(u"x zoe"_s));
    QCOMPARE(masker.spans(u"x zoe"_s).size(), 1);
}

void TestMasker::stopsWhenItIsNotWanted()
{
    Cancel cancel;
    cancel.request();
    const Masker masker(someFacts(), nullptr, cancel);
    QCOMPARE(masker.mask(u"akowalski"_s), u"akowalski"_s);
}

void TestMasker::isStable()
{
    const Masker masker(someFacts());
    const auto first = masker.mask(u"a@other.org"_s);
    QVERIFY(first != masker.mask(u"b@other.org"_s));
    QCOMPARE(masker.mask(u"it is A@OTHER.org"_s), u"it is "_s + first);
}

void TestMasker::tellsWhereItMasks()
{
    const Masker masker(someFacts());
    const auto text = u"by An\u200bna Kowalski, SHA256:abcd, bob"_s;
    const auto spans = masker.spans(text);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(text.sliced(spans[0].begin, spans[0].end - spans[0].begin), u"An\u200bna Kowalski"_s);
    QCOMPARE(spans[0].mask, u"Person 1"_s);
    QCOMPARE(text.sliced(spans[1].begin), u"bob"_s);
}

/// Everybody of the practice company, in sentences, tables and paths.
void TestMasker::leavesNobodyOfACompany()
{
    const Company company(SampleParameters{});
    MaskingFacts facts;
    for (const auto &user : company.people().users)
        facts.people.append({.displayName = user.displayName,
            .userName = user.userName,
            .userKey = user.userKey,
            .email = user.email,
            .accountId = {}});
    const Masker masker(facts);
    qsizetype tried = 0;
    for (const auto &user : company.people().users) {
        const auto words = nameTokens(user.displayName);
        if (words.isEmpty() || std::ranges::all_of(words, [](const QString &word) { return isCommonWord(word); }))
            continue;
        ++tried;
        for (const auto &form : {u"%1"_s, u"Lead: %1, since May"_s, u"\"%1\";12"_s, u"x/%1/y"_s}) {
            const auto name = masker.mask(form.arg(user.displayName));
            QVERIFY2(!name.contains(user.displayName, Qt::CaseInsensitive), qPrintable(name));
            for (const auto &word : user.displayName.split(u' ')) {
                if (word.size() >= 4 && !isCommonWord(word))
                    QVERIFY2(!name.contains(word), qPrintable(name));
            }
            const auto account = masker.mask(form.arg(user.userName));
            QVERIFY2(isCommonWord(user.userName) || !account.contains(user.userName), qPrintable(account));
            if (!user.email.isEmpty()) {
                const auto email = masker.mask(form.arg(user.email));
                QVERIFY2(!email.contains(user.email, Qt::CaseInsensitive), qPrintable(email));
            }
        }
    }
    QCOMPARE_GT(tried, 250);
}

/// A hundred thousand people make no text slower: what is asked is how many texts one word may begin.
void TestMasker::looksOnlyAtRowsThatBeginSo()
{
    MaskingFacts facts;
    for (int i = 0; i < 100'000; ++i)
        facts.people.append({.displayName = u"Name%1 Family%1"_s.arg(i),
            .userName = u"user%1"_s.arg(i),
            .userKey = {},
            .email = u"user%1@acme.com"_s.arg(i),
            .accountId = {}});
    const Masker masker(facts);
    QCOMPARE(
        masker.mask(u"Family77777, Name77777 and user99999@acme.com"_s), u"Person 77778 and person100000@masked"_s);
    // Ten thousand other texts, each looked at anew.
    for (int i = 0; i < 10'000; ++i) {
        const auto text = u"Nothing of %1 in this sentence of some words"_s.arg(i);
        QCOMPARE(masker.mask(text), text);
    }
}

QTEST_APPLESS_MAIN(TestMasker)
#include "tst_masker.moc"
