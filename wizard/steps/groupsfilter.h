// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cloudward {

class GroupsModel;

/// Which groups a model shows: a text to find and a kind; and how many those are. Object names: "groups.filter",
/// "groups.kind".
class GroupsFilter : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsFilter(GroupsModel *model, QWidget *parent = nullptr);

private:
    void apply();

    GroupsModel *m_model = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace cloudward
