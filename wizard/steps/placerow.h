// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importaddresses.h"
#include "core/migration/migration.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cloudward {

class Session;

/// A page of Atlassian's that has no API: a button that opens it in the system's browser, and the click path for the day on
/// which the address leads nowhere.
class PlaceRow : public QWidget
{
    Q_OBJECT
public:
    PlaceRow(Session &session, const QString &buttonText, const QString &buttonName, QWidget *parent = nullptr);

    /// `unknown` is said where the place has no address yet; by default that the cloud site is not known.
    void setPlace(const ImportAddress &place, const QString &unknown = {});
    QPushButton *button() const { return m_button; }
    /// Whether opening it is the page's main action now.
    void setMain(bool main);

Q_SIGNALS:
    void opened();

private:
    ImportAddress m_place;
    QPushButton *m_button = nullptr;
    QLabel *m_path = nullptr;
};

/// The place for a migration: its site, and the organisation's administration (in practice the stand-in site itself).
ImportAddress placeFor(CloudPage page, const Choices &choices);

} // namespace cloudward
