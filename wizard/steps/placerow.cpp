// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/placerow.h"

#include "wizard/icons.h"
#include "wizard/session.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cloudward {

PlaceRow::PlaceRow(Session &session, const QString &buttonText, const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(buttonText, this))
    , m_path(makeText({}, this, Tone::Quiet))
{
    m_button->setObjectName(buttonName);
    m_button->setEnabled(false);
    setMain(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::medium);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_path, 1);
    connect(m_button, &QPushButton::clicked, this, [this, &session] {
        if (session.openUrl)
            session.openUrl(m_place.url);
        Q_EMIT opened();
    });
}

void PlaceRow::setMain(bool main)
{
    setPrimary(m_button, main);
    m_button->setIcon(makeIcon(Icon::Open, main ? Tone::OnAccent : Tone::Plain));
}

void PlaceRow::setPlace(const ImportAddress &place, const QString &unknown)
{
    m_place = place;
    m_button->setEnabled(place.url.isValid());
    QString text;
    if (!place.url.isValid())
        text = u"%1 %2"_s.arg(
            unknown.isEmpty() ? tr("The address of your cloud site is not known yet: give it in “Before you start”.")
                              : unknown,
            tr("By hand: %1").arg(place.clickPathText()));
    else if (place.confirmed)
        text = tr("By hand: %1").arg(place.clickPathText());
    else
        text = tr("By hand: %1. Go this way if the address leads nowhere; Atlassian moves these pages now and then.")
                   .arg(place.clickPathText());
    m_path->setText(text);
    m_button->setToolTip(place.url.toString(QUrl::RemoveUserInfo));
}

ImportAddress placeFor(CloudPage page, const Choices &choices)
{
    if (choices.practice)
        return importAddress(page, choices.cloudSite, choices.cloudSite);
    return importAddress(page, choices.cloudSite);
}

} // namespace cloudward
