// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/steps/mendwork.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace cloudward {

class MendEmails;

/// What is to be mended: a tick for each finding that is there, and under it what it needs once it is ticked. Holds what
/// is ticked and typed; who keeps it listens to edited(). Object names: "mend.<finding id>", "mend.drop", "mend.replace",
/// "mend.replacement", "mend.deactivate", "mend.deactivateNames", and those of MendEmails.
class MendForm : public QWidget
{
    Q_OBJECT
public:
    explicit MendForm(QWidget *parent = nullptr);

    void setBasis(const MendBasis &basis);
    void setWishes(const MendWishes &wishes);
    MendWishes wishes() const;
    void setOutlook(const MendOutlook &outlook);

Q_SIGNALS:
    void edited();

private:
    struct Tick
    {
        QCheckBox *box = nullptr;
        QWidget *row = nullptr; ///< the box with what it means
        bool isThere = false;
    };
    void addHeading(const QString &text, const QStringList &idStarts);
    void addTick(const QString &findingId);
    void addReplacement();
    void addDeactivation();
    void showNeeds();
    bool isTicked(const QString &findingId) const;

    QVBoxLayout *m_column = nullptr;
    QHash<QString, Tick> m_ticks; ///< by finding id
    QList<std::pair<QWidget *, QStringList>> m_headings;
    QStringList m_elsewhere; ///< wished findings that this backup has not
    QWidget *m_replacement = nullptr;
    QRadioButton *m_drop = nullptr;
    QRadioButton *m_replace = nullptr;
    QLineEdit *m_with = nullptr;
    QWidget *m_emailsPart = nullptr;
    MendEmails *m_emails = nullptr;
    QCheckBox *m_deactivate = nullptr;
    QWidget *m_namesPart = nullptr;
    QLineEdit *m_names = nullptr;
};

} // namespace cloudward
