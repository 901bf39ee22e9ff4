// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendform.h"

#include "core/findings/findingtext.h"
#include "wizard/steps/mendemails.h"
#include "wizard/style.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// What is done about a finding in the copy, in a line; empty where the title says it all.
QString meaningOf(const QString &findingId)
{
    if (findingId == "archive.nested-folder"_L1 || findingId == "archive.not-zip"_L1)
        return MendForm::tr("The two XML files are packed into a new ZIP, at its top.");
    if (findingId == "xml.encoding"_L1 || findingId == "xml.illegal-characters"_L1)
        return MendForm::tr("Each is dropped, or replaced by a text.");
    if (findingId == "users.email-missing"_L1)
        return MendForm::tr(
            "Addresses are made of user names and a domain, or come from a list. Nobody reads mail sent "
            "to an address that is made up.");
    if (findingId == "users.email-duplicate"_L1)
        return MendForm::tr(
            "One keeps the address, the others get name+2@ and so on, whose mail arrives with the first. One of "
            "Atlassian's two checks takes no plus sign.");
    if (findingId == "users.email-reserved-domain"_L1)
        return MendForm::tr("The domain is replaced by another, or addresses come from a list.");
    if (isEmailFinding(findingId))
        return MendForm::tr("A domain is added or replaced, or addresses come from a list.");
    if (findingId == "users.addon-prefix"_L1)
        return MendForm::tr("They are called app_ … instead, wherever a user's name stands.");
    if (findingId == "security.public-filter"_L1 || findingId == "security.public-dashboard"_L1)
        return MendForm::tr("Shared with everybody becomes shared with logged-in users, as by the query in Atlassian's "
                            "own guide.");
    if (findingId == "security.browse-users-anyone"_L1)
        return MendForm::tr("Anyone loses the permission. Who looks at names without signing in today will have to "
                            "sign in.");
    if (findingId.startsWith("security.anyone-"_L1))
        return MendForm::tr("These grants are taken away. Who browses anonymously today will have to sign in.");
    return {};
}

/// A part below a tick, as far to the right as the tick's text.
QVBoxLayout *makePart(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(scaledToText(14) + space::large, 0, 0, space::small);
    column->setSpacing(space::small);
    return column;
}

} // namespace

MendForm::MendForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
    addHeading(tr("The file and its texts"), {u"archive."_s, u"xml."_s});
    const auto addAll = [this](const QString &start) {
        for (const QString &id : mendableFindings()) {
            if (id.startsWith(start) && !m_ticks.contains(id))
                addTick(id);
        }
    };
    addAll(u"archive."_s);
    addAll(u"xml."_s);
    addReplacement();
    addHeading(tr("E-mail addresses"), {u"users.email-"_s});
    addAll(u"users.email-"_s);
    m_emailsPart = new QWidget(this);
    m_emails = new MendEmails(m_emailsPart);
    makePart(m_emailsPart)->addWidget(m_emails);
    m_column->addWidget(m_emailsPart);
    connect(m_emails, &MendEmails::edited, this, [this] {
        showNeeds();
        Q_EMIT edited();
    });
    addHeading(tr("What is open to everybody"), {u"security."_s});
    addAll(u"security."_s);
    addHeading(tr("Users"), {QString()});
    addAll({});
    addDeactivation();
    showNeeds();
}

void MendForm::addHeading(const QString &text, const QStringList &idStarts)
{
    auto *heading = makeText(text, this, Tone::Quiet);
    setTextSize(heading, TextSize::Small);
    heading->setContentsMargins(0, m_headings.isEmpty() ? 0 : space::small, 0, 0);
    m_column->addWidget(heading);
    m_headings.append({heading, idStarts});
}

void MendForm::addTick(const QString &findingId)
{
    Tick tick;
    tick.row = new QWidget(this);
    auto *column = new QVBoxLayout(tick.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tick.box = new QCheckBox(textOf(makeFinding(findingId, 0)).title, tick.row);
    tick.box->setObjectName(u"mend."_s + findingId);
    column->addWidget(tick.box);
    if (const QString meaning = meaningOf(findingId); !meaning.isEmpty()) {
        tick.box->setAccessibleDescription(meaning);
        auto *label = makeText(meaning, tick.row, Tone::Quiet);
        label->setContentsMargins(scaledToText(14) + space::large, 0, 0, space::tiny);
        column->addWidget(label);
    }
    m_column->addWidget(tick.row);
    m_ticks.insert(findingId, tick);
    connect(tick.box, &QCheckBox::toggled, this, [this] { showNeeds(); });
    connect(tick.box, &QCheckBox::clicked, this, &MendForm::edited);
}

void MendForm::addReplacement()
{
    m_replacement = new QWidget(this);
    auto *column = makePart(m_replacement);
    auto *group = new QButtonGroup(m_replacement);
    m_drop = new QRadioButton(tr("Drop each"), m_replacement);
    m_drop->setObjectName(u"mend.drop"_s);
    m_replace = new QRadioButton(tr("Replace each by a te&xt"), m_replacement);
    m_replace->setObjectName(u"mend.replace"_s);
    m_with = new QLineEdit(m_replacement);
    m_with->setObjectName(u"mend.replacement"_s);
    m_with->setAccessibleName(tr("What stands in place of each"));
    m_with->setMaximumWidth(scaledToText(160));
    group->addButton(m_drop);
    group->addButton(m_replace);
    m_drop->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_drop);
    row->addWidget(m_replace);
    row->addWidget(m_with);
    row->addStretch(1);
    column->addLayout(row);
    m_column->addWidget(m_replacement);
    connect(m_replace, &QRadioButton::toggled, this, &MendForm::showNeeds);
    for (auto *button : {m_drop, m_replace})
        connect(button, &QRadioButton::clicked, this, &MendForm::edited);
    connect(m_with, &QLineEdit::textEdited, this, &MendForm::edited);
}

void MendForm::addDeactivation()
{
    m_deactivate = new QCheckBox(tr("Deactivate users"), this);
    m_deactivate->setObjectName(u"mend.deactivate"_s);
    m_namesPart = new QWidget(this);
    auto *column = makePart(m_namesPart);
    auto *label = new QLabel(tr("User names, as a &list with commas"), m_namesPart);
    m_names = new QLineEdit(m_namesPart);
    m_names->setObjectName(u"mend.deactivateNames"_s);
    label->setBuddy(m_names);
    column->addWidget(label);
    column->addWidget(m_names);
    auto *meaning =
        makeText(tr("They arrive as inactive accounts and need no licence. Their work stays."), this, Tone::Quiet);
    meaning->setContentsMargins(scaledToText(14) + space::large, 0, 0, space::tiny);
    m_deactivate->setAccessibleDescription(meaning->text());
    m_column->addWidget(m_deactivate);
    m_column->addWidget(meaning);
    m_column->addWidget(m_namesPart);
    connect(m_deactivate, &QCheckBox::toggled, this, [this] { showNeeds(); });
    connect(m_deactivate, &QCheckBox::clicked, this, &MendForm::edited);
    connect(m_names, &QLineEdit::textEdited, this, &MendForm::edited);
}

void MendForm::setBasis(const MendBasis &basis)
{
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        qint64 count = 0;
        tick->isThere = false;
        for (const Finding &finding : basis.audit.findings) {
            if (finding.id != tick.key())
                continue;
            tick->isThere = true;
            count += finding.count;
            tick->box->setText(tr("%1: %2", "title, count").arg(textOf(finding).title, QLocale().toString(count)));
        }
    }
    showNeeds();
}

void MendForm::setWishes(const MendWishes &wishes)
{
    m_elsewhere = wishes.findings;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        tick->box->setChecked(wishes.findings.contains(tick.key()));
        m_elsewhere.removeAll(tick.key());
    }
    m_with->setText(wishes.replacement);
    (wishes.replacement.isEmpty() ? m_drop : m_replace)->setChecked(true);
    m_emails->setWishes(wishes);
    m_deactivate->setChecked(!wishes.deactivate.isEmpty());
    m_names->setText(wishes.deactivate.join(u", "_s));
    showNeeds();
}

MendWishes MendForm::wishes() const
{
    MendWishes wishes;
    for (const QString &id : mendableFindings()) {
        if (m_ticks.value(id).box->isChecked())
            wishes.findings.append(id);
    }
    wishes.findings += m_elsewhere;
    if (m_replace->isChecked())
        wishes.replacement = m_with->text();
    m_emails->addTo(wishes);
    if (m_deactivate->isChecked())
        wishes.deactivate = readNames(m_names->text());
    return wishes;
}

void MendForm::setOutlook(const MendOutlook &outlook)
{
    m_emails->setOutlook(outlook);
}

bool MendForm::isTicked(const QString &findingId) const
{
    const Tick tick = m_ticks.value(findingId);
    return tick.isThere && tick.box->isChecked();
}

void MendForm::showNeeds()
{
    if (!m_names)
        return; // while it is being built
    bool anyEmail = false;
    QStringList there;
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        tick->row->setVisible(tick->isThere);
        if (tick->isThere)
            there.append(tick.key());
        anyEmail = anyEmail || (isEmailFinding(tick.key()) && isTicked(tick.key()));
    }
    m_replacement->setVisible(isTicked(u"xml.encoding"_s) || isTicked(u"xml.illegal-characters"_s));
    m_with->setEnabled(m_replace->isChecked());
    m_emails->setRulesOffered(anyEmail);
    m_emailsPart->setVisible(anyEmail || m_emails->hasTyped());
    m_namesPart->setVisible(m_deactivate->isChecked());
    for (const auto &[heading, starts] : std::as_const(m_headings)) {
        const bool needed = std::ranges::any_of(there, [&starts](const QString &id) {
            return std::ranges::any_of(starts, [&id](const QString &start) { return id.startsWith(start); });
        });
        const bool typed = starts.contains(u"users.email-"_s) && m_emails->hasTyped();
        heading->setVisible(needed || typed || starts.contains(QString()));
    }
}

} // namespace cloudward
