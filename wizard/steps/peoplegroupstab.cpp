// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peoplegroupstab.h"

#include "wizard/flowlayout.h"
#include "wizard/steps/peopletexts.h"
#include "wizard/steps/rowchooser.h"
#include "wizard/style.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

MappingTab::Looks looks()
{
    return {.name = u"peoplegroups"_s,
        .tableName = PeopleGroupsTab::tr("Groups of the server and of the cloud"),
        .findWords = PeopleGroupsTab::tr("Find a group"),
        .kinds = {{PeopleGroupsTab::tr("All groups"), RowsWanted::everyKind},
            {PeopleGroupsTab::tr("With a proposal"), GroupKind::hasProposal},
            {PeopleGroupsTab::tr("New"), GroupKind::isNew},
            {PeopleGroupsTab::tr("Joins the cloud’s group"), GroupKind::merges},
            {PeopleGroupsTab::tr("Is renamed"), GroupKind::renamed},
            {PeopleGroupsTab::tr("Stays behind"), GroupKind::stays},
            {PeopleGroupsTab::tr("Decided by hand"), GroupKind::byHand}},
        .stretchedColumn = GroupTable::Cloud,
        .csvName = u"people-groups.csv"_s};
}

} // namespace

PeopleGroupsTab::PeopleGroupsTab(QWidget *parent)
    : MappingTab(looks(), std::make_shared<GroupTable>(GroupMap()), parent)
{
    addActions();
    connect(this, &MappingTab::selectionChanged, this, &PeopleGroupsTab::showSelection);
    showSelection();
}

void PeopleGroupsTab::addActions()
{
    auto *row = new FlowLayout;
    const auto add = [this, row](const QString &text, const char *name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"peoplegroups."_s + QLatin1StringView(name));
        row->addWidget(button);
        return button;
    };
    m_choose = add(tr("&Choose the group …"), "choose");
    m_take = add(tr("Take the &proposal"), "take");
    m_forget = add(tr("&Forget the choice"), "forget");
    actions()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &PeopleGroupsTab::choose);
    connect(m_take, &QPushButton::clicked, this, &PeopleGroupsTab::takeProposals);
    connect(m_forget, &QPushButton::clicked, this, [this] { decide(std::nullopt, tr("Choice forgotten (%1)")); });
}

void PeopleGroupsTab::setPrepared(const PreparedPeople &prepared)
{
    m_cloudGroups = prepared.cloudGroups;
    setTable(prepared.groups);
    showSelection();
}

void PeopleGroupsTab::showSelection()
{
    quint32 kinds = 0;
    const QList<qint32> rows = selected();
    for (const qint32 row : rows)
        kinds |= groups().kinds(row);
    const bool any = !rows.isEmpty();
    setSelectedText(any ? tr("Decide for the selected groups (%1):").arg(QLocale().toString(rows.size()))
                        : tr("Select groups in the table to decide for them."));
    m_choose->setEnabled(any && groups().map().groupsKnown);
    m_take->setEnabled((kinds & GroupKind::hasProposal) != 0);
    m_forget->setEnabled((kinds & GroupKind::byHand) != 0);
    setDetail({});
}

void PeopleGroupsTab::choose()
{
    const QList<qint32> rows = selected();
    if (rows.isEmpty() || !m_cloudGroups)
        return;
    RowChooser::Looks looks{.title = tr("Choose the group"),
        .what = rows.size() == 1
                    ? tr("Where do the members of %1 belong?").arg(groups().group(rows.first()).serverName)
                    : tr("Where do the members of the %1 selected groups belong?").arg(QLocale().toString(rows.size())),
        .findWords = tr("Find a group"),
        .tableName = tr("Groups of the cloud")};
    if (rows.size() == 1) {
        for (const GroupProposal &proposal : groups().proposals(rows.first())) {
            const QString name = groups().map().groups.at(proposal.group).name;
            looks.proposals.append({name, u"%1 (%2)"_s.arg(name, proposalWord(proposal.why))});
        }
    }
    auto *chooser = new RowChooser(looks, m_cloudGroups, this);
    connect(chooser, &RowChooser::chosen, this,
        [this](const QString &name) { decide(name, tr("Group chosen (groups: %1)")); });
    chooser->open();
}

void PeopleGroupsTab::decide(const std::optional<QString> &cloudName, const QString &what)
{
    PeopleEdit edit;
    for (const qint32 row : selected())
        edit.groups.insert(groups().key(row), cloudName);
    if (!edit.isEmpty())
        Q_EMIT edited(edit, what.arg(QLocale().toString(edit.groups.size())));
}

void PeopleGroupsTab::takeProposals()
{
    PeopleEdit edit;
    for (const qint32 row : selected()) {
        if (groups().kinds(row) & GroupKind::hasProposal)
            edit.groups.insert(groups().key(row), groups().map().groups.at(groups().proposals(row).first().group).name);
    }
    if (!edit.isEmpty())
        Q_EMIT edited(edit, tr("Proposals taken (groups: %1)").arg(QLocale().toString(edit.groups.size())));
}

} // namespace cloudward
