// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cloudward {

/// Base of every step's page: a title, what the step does in a sentence, its contents, and what is still in the way.
/// A page reads and edits the Migration and starts Jobs; it holds no state of its own that must survive.
///
/// Object names of a page's controls are its interface to tests and to the walk: "<step>.<control>", for example
/// "backup.start", and each page's object name is "page.<step>".
class StepPage : public QWidget
{
    Q_OBJECT
public:
    StepPage(Step step, Session &session, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    /// "Back up the Jira database"; the rail shows it with the number.
    virtual QString title() const = 0;
    /// What this step does and what is needed, one or two sentences.
    virtual QString summary() const = 0;
    /// Why Next is closed; empty if the person may go on. The text stands on the page.
    virtual QString problem() const { return {}; }
    /// Whether the step may be skipped, and the button that says so is shown.
    virtual bool canSkip() const { return false; }
    /// Called each time the page comes up, and with the page up when the Migration changed.
    virtual void refresh() {}
    /// Called when Next leaves the page: marks the step done. Not called on Back or Skip.
    virtual void leave();

Q_SIGNALS:
    /// problem() may have changed.
    void problemChanged();

protected:
    Session &session() const { return m_session; }
    Migration &migration() const { return m_session.migration(); }
    /// Where a page puts its contents.
    QVBoxLayout *body() const { return m_body; }
    /// The person began to work on the step: to do (or skipped) becomes doing.
    void markDoing();

private:
    Step m_step;
    Session &m_session;
    QVBoxLayout *m_body = nullptr;
};

/// All pages, made for a session; in no order that counts.
QList<StepPage *> makeStepPages(Session &session, QWidget *parent);

} // namespace cloudward
