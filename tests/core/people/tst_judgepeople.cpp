// SPDX-License-Identifier: Apache-2.0
#include "core/people/judgepeople.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, const QString &email)
{
    Person someone;
    someone.userName = name;
    someone.email = email;
    return someone;
}

qint64 countOf(const Findings &findings, const QString &id)
{
    const auto finding = std::ranges::find(findings, id, &Finding::id);
    return finding == findings.cend() ? 0 : finding->count;
}

} // namespace

/// The rules themselves are tested with the audit of a backup; here, that they hold for people from elsewhere.
class TestJudgePeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesPeopleWithoutDirectories()
    {
        People people;
        people.users = {person(u"ann"_s, u"ann@company.com"_s), person(u"bob"_s, u"ANN@company.com"_s),
            person(u"carl"_s, {}), person(u"dora"_s, u"dora@@company"_s), person(u"addon_x"_s, u"x@company.com"_s)};
        const Findings findings = judgePeople(people);
        QCOMPARE(countOf(findings, u"users.email-duplicate"_s), 1);
        QCOMPARE(countOf(findings, u"users.email-missing"_s), 1);
        QCOMPARE(countOf(findings, u"users.email-invalid"_s), 1);
        QCOMPARE(countOf(findings, u"users.addon-prefix"_s), 1);
        QCOMPARE(countOf(findings, u"users.external-directory"_s), 0);
        QCOMPARE(countOf(findings, u"users.email-hidden"_s), 0);
    }

    void aHiddenAddressIsNotAMissingOne()
    {
        People people;
        people.users = {person(u"ann"_s, {}), person(u"bob"_s, {})};
        people.users[0].emailHidden = true;
        const Findings findings = judgePeople(people);
        QCOMPARE(countOf(findings, u"users.email-hidden"_s), 1);
        QCOMPARE(countOf(findings, u"users.email-missing"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TestJudgePeople)
#include "tst_judgepeople.moc"
