// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/fold.h"

class QComboBox;
class QLineEdit;

namespace cloudward {

class Session;

/// By way of which proxy both sites are reached: the system's, none, or one that is given here. Taken over as it is edited.
class ProxyFold : public Fold
{
    Q_OBJECT
public:
    explicit ProxyFold(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    void store();
    void showFields();

    Session &m_session;
    QComboBox *m_kind = nullptr;
    QWidget *m_manual = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
};

} // namespace cloudward
