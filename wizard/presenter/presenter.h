// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/masker.h"

#include <QFont>
#include <QObject>

#include <memory>

class QAbstractItemView;
class QWidget;

namespace cloudward {

class Session;

/// Shows the window to others: while it is on, people, addresses and secrets are masked wherever a widget of the program
/// paints them, in the titles of windows too, and all text is larger. The widgets keep their texts: nothing is masked in
/// what is saved, copied by hand, or read by a screen reader. Embedded browsers are covered until the person shows them,
/// each time anew. The system's own dialogs are not masked.
///
/// Works for widgets and dialogs that are made later. What paints text by itself asks shownText(). Off when it is made;
/// not stored. One at a time; window's thread.
class Presenter : public QObject
{
    Q_OBJECT
public:
    explicit Presenter(Session &session, QObject *parent = nullptr);
    ~Presenter() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Masked by what is known now, on or off.
    QString masked(const QString &text) const;
    /// Of what is known now, for pageAsText(). Valid until the document or the session changes.
    const Masker &masker() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool on);

private:
    void prepare(QWidget *widget);
    void prepare(QAbstractItemView *view);
    void showTitle(QWidget *window);
    void refreshAll();

    Session &m_session;
    bool m_on = false;
    bool m_settingTitle = false;
    QFont m_usualFont;
    mutable std::unique_ptr<Masker> m_masker;
    mutable size_t m_stamp = 0;
    mutable bool m_stale = true;
};

/// The text as it may be painted now: masked while a Presenter is on, else as it is.
QString shownText(const QString &text);

} // namespace cloudward
