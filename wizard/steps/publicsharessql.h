// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/fold.h"

class QComboBox;
class QLineEdit;

namespace cloudward {

class SqlText;

/// The one statement of Atlassian's guide that changes data, folded away: to be copied, with what it does and what has to
/// be done around it, beside a harmless one that counts. Cloudward never runs it. Object names: "shares.fold",
/// "shares.kind", "shares.schema", "shares.count", "shares.countCopy", "shares.change", "shares.changeCopy".
class PublicSharesSqlFold : public Fold
{
    Q_OBJECT
public:
    explicit PublicSharesSqlFold(QWidget *parent = nullptr);

private:
    void showSql();

    QComboBox *m_kind = nullptr;
    QLineEdit *m_schema = nullptr;
    SqlText *m_count = nullptr;
    SqlText *m_change = nullptr;
};

} // namespace cloudward
