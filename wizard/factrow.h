// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guide/fact.h"
#include "wizard/icons.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace cloudward {

/// The icon, its tone and the word for a kind of fact.
struct KindLooks
{
    Icon icon = Icon::Info;
    Tone tone = Tone::Quiet;
    QString word;
};
KindLooks looksOf(FactKind kind);

/// A fact of the guide: its title, which opens what there is to say by Space, Enter or a click. Its opener is called
/// "help.fact.<id>".
class FactRow : public QFrame
{
    Q_OBJECT
public:
    /// `place`: the step's title, for a fact that is found from another step; the kind then stands before it.
    FactRow(const Fact &fact, const QString &place, QWidget *parent = nullptr);

    const Fact &fact() const { return m_fact; }
    bool isOpen() const;
    void setOpen(bool open);
    /// A button "help.go.<id>" below the text, which leads to the step. To be called before the row is opened.
    void offerStep() { m_offersStep = true; }

Q_SIGNALS:
    void opened(bool open);
    void stepWanted(Step step);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fillDetails();

    Fact m_fact;
    QString m_place;
    bool m_offersStep = false;
    QPushButton *m_opener = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_details = nullptr;
};

} // namespace cloudward
