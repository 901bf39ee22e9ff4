// SPDX-License-Identifier: Apache-2.0
#include "core/guide/factstable.h"

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString codes(const QStringList &names)
{
    QStringList marked;
    for (const QString &name : names)
        marked << u'`' + name + u'`';
    return marked.join(u", "_s);
}

} // namespace

QString factsTable(const QList<Fact> &facts)
{
    qsizetype ofGuides = 0;
    for (const Fact &fact : facts)
        ofGuides += fact.seed.isEmpty() ? 0 : 1;
    QString text = u"# The facts of the guide\n\n"
                   "Made from resources/guide/guide.json by `tst_guidefacts`, which holds it against the program: "
                   "every check and\n"
                   "finding exists, every control is on its page, and every place of the two guides has a fact. After "
                   "a change of the\n"
                   "data, `CLOUDWARD_WRITE_DOCS=1` lets that test write this file anew.\n\n"
                   "“Guide” names the place: “Jira” is Atlassian's guide to Jira Cloud (as of September 2019), with "
                   "its sections and\n"
                   "numbers; “BigPicture” that of the app's maker. Facts without a place were learned since. “2019” "
                   "marks what holds\n"
                   "no longer as the guide says it. Facts: %1, of them from the guides: %2.\n"_s.arg(facts.size())
                       .arg(ofGuides);
    for (int number = 0; number < stepCount; ++number) {
        const auto step = Step(number);
        text += u"\n## %1\n\n| id | kind | fact | guide | 2019 | checks and findings | controls |\n"
                "|---|---|---|---|---|---|---|\n"_s.arg(stepName(step));
        for (const Fact &fact : factsOf(facts, step)) {
            text += u"| "_s +
                    QStringList{u'`' + fact.id + u'`', kindName(fact.kind), cell(fact.title), fact.seed.join(u", "_s),
                        fact.outdated.isEmpty() ? QString() : u"changed"_s, codes(fact.checks), codes(fact.controls)}
                        .join(u" | "_s) +
                    u" |\n"_s;
        }
    }
    return text;
}

} // namespace cloudward
