// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/bigpicturefinishpage.h"

#include "core/checks/arrival.h"
#include "wizard/card.h"
#include "wizard/checklist.h"
#include "wizard/notice.h"
#include "wizard/steps/bigpicturework.h"
#include "wizard/steps/placerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const QString activeTick = u"bigpicture.connection."_s;
constexpr int seenAtOnce = 6;

} // namespace

BigPictureFinishPage::BigPictureFinishPage(Session &session, QWidget *parent)
    : StepPage(Step::FinishBigPicture, session, parent)
{
    addConnections();
    addChecks();
    body()->addStretch(1);
    refresh();
}

void BigPictureFinishPage::addConnections()
{
    auto *card = new Card(tr("Switch the connections on again"), this);
    auto *why = makeText(
        tr("After the restore every integration is “not operational”, so that the app on the server and the one in the "
           "cloud "
           "do not both change the same things. Switch each off on the server first, then on in the cloud: App "
           "configuration › Integrations › Connections, the switch in the column Active. Tick it here when it is on."),
        card);
    m_place = new PlaceRow(session(), tr("Open the &connections"), u"bigpicture.openConnections"_s, card);
    m_none =
        makeText(tr("No connection was noted in BigPicture's step 1. If the list in the app is empty too, there is "
                    "nothing to do."),
            card, Tone::Quiet);
    m_list = new QListWidget(card);
    m_list->setObjectName(u"bigpicture.connections"_s);
    m_list->setAccessibleName(tr("Connections that are on again"));
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"bigpicture.connectionName"_s);
    m_name->setAccessibleName(tr("Name of a connection"));
    m_name->setPlaceholderText(tr("Name of another connection"));
    m_add = new QPushButton(tr("&Add it"), card);
    m_add->setObjectName(u"bigpicture.addConnection"_s);
    m_remove = new QPushButton(tr("&Remove from the list"), card);
    m_remove->setObjectName(u"bigpicture.removeConnection"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    for (QWidget *widget : std::initializer_list<QWidget *>{why, m_place, m_none, m_list})
        card->body()->addWidget(widget);
    card->body()->addLayout(row);
    body()->addWidget(card);

    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        markDoing();
        migration().setTicked(activeTick + item->text(), item->checkState() == Qt::Checked);
        Q_EMIT problemChanged();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &BigPictureFinishPage::addName);
    connect(m_add, &QPushButton::clicked, this, &BigPictureFinishPage::addName);
    connect(m_remove, &QPushButton::clicked, this, &BigPictureFinishPage::removeName);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) { m_remove->setEnabled(current >= 0); });
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
}

void BigPictureFinishPage::addChecks()
{
    auto *card = new Card(tr("Look at the app"), this);
    m_open = new PlaceRow(session(), tr("&Open the app"), u"bigpicture.openRestored"_s, card);
    m_checks = new CheckList(u"bigpicture.tick."_s, card, CheckList::Notes::With);
    card->body()->addWidget(m_open);
    card->body()->addWidget(m_checks);
    body()->addWidget(card);
    connect(m_checks, &CheckList::ticked, this, [this](const QString &id, bool on) {
        markDoing();
        migration().setTicked(id, on);
        refresh();
    });
    connect(m_checks, &CheckList::noted, this,
        [this](const QString &id, const CheckNote &note) { migration().setCheckNote(id, note); });
}

QString BigPictureFinishPage::summary() const
{
    return tr(
        "The plans are back. Connections to other systems are still switched off, and only people who know the plans "
        "can tell whether they are right.");
}

QStringList BigPictureFinishPage::inactive() const
{
    const auto ticked = migration().ticked();
    auto names = migration().appMigration().connections;
    names.removeIf([&ticked](const QString &name) { return ticked.contains(activeTick + name); });
    return names;
}

QString BigPictureFinishPage::problem() const
{
    if (const auto names = inactive(); !names.isEmpty())
        return tr("Not switched on yet: %1. Remove from the list what shall stay off.").arg(names.join(u"; "_s));
    const auto ticked = migration().ticked();
    const auto open =
        std::ranges::count_if(appChecks(), [&ticked](const CheckResult &check) { return !ticked.contains(check.id); });
    if (open > 0)
        return tr("Look at the app and tick what is right: %1 are open.").arg(open);
    return {};
}

void BigPictureFinishPage::refresh()
{
    const auto &document = migration();
    m_place->setPlace(appPlace(AppPage::CloudConnections, document.choices()));
    m_open->setPlace(appPlace(AppPage::CloudApp, document.choices()));
    const auto ticked = document.ticked();
    const auto &names = document.appMigration().connections;
    {
        const QSignalBlocker blocker(m_list);
        QStringList shown;
        for (int i = 0; i < m_list->count(); ++i)
            shown += m_list->item(i)->text();
        if (shown != names) {
            m_list->clear();
            m_list->addItems(names);
            m_list->setCurrentRow(0);
        }
        for (int i = 0; i < m_list->count(); ++i) {
            auto *item = m_list->item(i);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(activeTick + item->text()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_none->setVisible(names.isEmpty());
    m_list->setVisible(!names.isEmpty());
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, seenAtOnce) * std::max(m_list->sizeHintForRow(0), 1) +
                           2 * m_list->frameWidth() + 4);
    m_checks->setChecks(appChecks(), ticked, document.checkNotes());
    Q_EMIT problemChanged();
}

void BigPictureFinishPage::addName()
{
    const auto name = m_name->text().trimmed();
    auto app = migration().appMigration();
    if (name.isEmpty() || app.connections.contains(name))
        return;
    markDoing();
    app.connections += name;
    migration().setAppMigration(app);
    m_name->clear();
    refresh();
}

void BigPictureFinishPage::removeName()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    auto app = migration().appMigration();
    migration().setTicked(activeTick + item->text(), false);
    app.connections.removeAll(item->text());
    migration().setAppMigration(app);
    refresh();
}

} // namespace cloudward
