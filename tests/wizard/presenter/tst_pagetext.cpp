// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/steps/pagestage.h"
#include "wizard/checklist.h"
#include "wizard/figures.h"
#include "wizard/findingsview.h"
#include "wizard/presenter/pagetext.h"
#include "wizard/steps/table.h"
#include "wizard/style.h"

#include "core/findings/findingtext.h"
#include "core/masking/masker.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// A page with one of each.
class SomePage : public StepPage
{
public:
    explicit SomePage(Session &session)
        : StepPage(Step::BackUpMedia, session)
    {
        body()->addWidget(makeHeading(u"What there is"_s, this));
        body()->addWidget(makeText(u"Written by <b>Bob</b> at /a/\u200bvery/\u200blong/path"_s, this));
        m_figures = new Figures(this);
        m_figures->setFigures({{u"1,854"_s, u"files"_s}, {u"3"_s, u"chunks"_s}});
        body()->addWidget(m_figures);
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(u"With &thumbnails"_s, this);
        box->setChecked(true);
        row->addWidget(box);
        row->addWidget(new QRadioButton(u"Keep"_s, this));
        body()->addLayout(row);
        auto *password = new QLineEdit(u"hunter2"_s, this);
        password->setEchoMode(QLineEdit::Password);
        auto *account = new QHBoxLayout;
        account->addWidget(makeText(u"Password:"_s, this));
        account->addWidget(password, 1);
        body()->addLayout(account);
        body()->addWidget(makeText(u"Mail to bob@acme.com"_s, this));
        auto *findings = new FindingsView(this);
        findings->setFindings({makeFinding(u"media.missing"_s, 7)});
        body()->addWidget(findings);
        m_model = new QStandardItemModel(0, 2, this);
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Size"_s});
        for (int i = 0; i < 25; ++i)
            m_model->appendRow({new QStandardItem(u"file %1"_s.arg(i)), new QStandardItem(u"%1 MB"_s.arg(i))});
        body()->addWidget(makeTable(u"t"_s, u"Files"_s, m_model, {}, this));
        auto *hidden = makeText(u"never seen"_s, this);
        body()->addWidget(hidden);
        hidden->hide();
        body()->addWidget(new QPushButton(u"&Pack && go"_s, this));
    }

    QString title() const override { return u"Back up the media"_s; }
    QString summary() const override { return u"Files of Bob."_s; }
    QString problem() const override { return u"Choose a folder."_s; }

private:
    Figures *m_figures = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace

class TestPageText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFromTopToBottom();
};

void TestPageText::readsFromTopToBottom()
{
    PageStage stage;
    const auto *page = stage.show<SomePage>();
    QCoreApplication::processEvents();
    const Masker masker({.people = {{.displayName = u"Bob"_s,
                             .userName = u"bob"_s,
                             .userKey = {},
                             .email = u"bob@acme.com"_s,
                             .accountId = {}}},
        .hosts = {},
        .secrets = {}});
    const auto text = pageAsText(*page, masker);
    const QStringList inOrder{u"# Back up the media\n"_s, u"Step 3 of 8\n"_s, u"Files of Person 1.\n"_s,
        u"Before you can go on: Choose a folder.\n"_s, u"\n## What there is\n"_s,
        u"Written by Person 1 at /a/very/long/path\n"_s, u"1,854"_s, u"files"_s, u"chunks"_s,
        u"With thumbnails: ticked | Keep: not ticked\n"_s, u"Password: | [***]\n"_s, u"Mail to person1@masked\n"_s,
        textOf(makeFinding(u"media.missing"_s, 7)).title, u"Name | Size\n"_s, u"file 0 | 0 MB\n"_s,
        u"file 9 | 9 MB\n"_s, u"Rows in all: 25\n"_s, u"[Pack & go]"_s};
    qsizetype at = 0;
    for (const auto &words : inOrder) {
        const auto found = text.indexOf(words, at);
        QVERIFY2(found >= 0, qPrintable(words + u"\n---\n"_s + text));
        at = found + words.size();
    }
    for (const auto &words : {u"hunter2"_s, u"never seen"_s, u"Bob"_s, u"<b>"_s, u"file 10"_s, u"\u200b"_s})
        QVERIFY2(!text.contains(words), qPrintable(words + u"\n---\n"_s + text));
}

QTEST_MAIN(TestPageText)
#include "tst_pagetext.moc"
