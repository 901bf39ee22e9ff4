// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupsfilter.h"

#include "wizard/flowlayout.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/style.h"
#include "wizard/wraptext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

GroupsFilter::GroupsFilter(GroupsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLineEdit(this))
    , m_kind(new QComboBox(this))
{
    m_text->setObjectName(u"groups.filter"_s);
    m_text->setAccessibleName(tr("Find a group or what it grants"));
    m_text->setPlaceholderText(tr("Find a group or what it grants"));
    keepPlaceholderWhole(m_text);
    m_text->setClearButtonEnabled(true);
    m_kind->setObjectName(u"groups.kind"_s);
    m_kind->setAccessibleName(tr("Which groups are shown"));
    const std::pair<QString, GroupsShown> kinds[] = {{tr("All groups"), GroupsShown::All},
        {tr("Not decided"), GroupsShown::Undecided}, {tr("To be granted"), GroupsShown::ToGrant},
        {tr("Members gain something"), GroupsShown::Gaining}, {tr("New"), GroupsShown::New},
        {tr("Joins the cloud’s group"), GroupsShown::Merging}, {tr("Renamed"), GroupsShown::Renamed},
        {tr("Stays behind"), GroupsShown::Reserved}};
    for (const auto &[name, kind] : kinds)
        m_kind->addItem(name, QVariant::fromValue(int(kind)));
    QLabel *shown = makeText({}, this, Tone::Quiet);
    shown->setWordWrap(false);
    m_kind->setMinimumHeight(m_text->sizeHint().height());
    auto *row = new FlowLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_kind);
    row->addWidget(shown);
    connect(m_text, &QLineEdit::textChanged, this, &GroupsFilter::apply);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GroupsFilter::apply);
    connect(m_model, &GroupsModel::shown, shown,
        [this, shown] { shown->setText(tr("shown: %1").arg(QLocale().toString(m_model->rowCount()))); });
}

void GroupsFilter::apply()
{
    m_model->setFilter(m_text->text(), GroupsShown(m_kind->currentData().toInt()));
}

} // namespace cloudward
