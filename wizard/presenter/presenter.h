// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace cloudward {

class Masker;
class Session;
class SessionMasks;

/// Shows the window to others: while it is on, people, addresses and secrets are masked wherever a widget of the program
/// paints them, in the titles of windows too, and all text is larger. The widgets keep their texts: nothing is masked in
/// what is saved, copied by hand, or read by a screen reader. Embedded browsers are covered until the person shows them,
/// each time anew. The system's own dialogs are not masked.
///
/// Masks of many people are made on another thread: until they are there, and whenever such a list becomes known, "…" stands
/// in the place of every text but waitingText().
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
    /// Whether the masks of all who are known now are there.
    bool isReady() const { return masker() != nullptr; }
    /// Masked by what is known now, on or off; "…" while it is not ready.
    QString masked(const QString &text) const;
    /// Of what is known now; nullptr while it is not ready. Valid until the document or the session changes.
    const Masker *masker() const;
    /// Calls `what` with the masks, for pageAsText(): at once, or when they are made.
    void whenReady(const std::function<void(const Masker &)> &what);
    /// What is said meanwhile.
    static QString waitingText();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool on);
    /// While it is on.
    void readyChanged(bool ready);

private:
    void prepare(QWidget *widget);
    void prepare(QAbstractItemView *view);
    /// `title`: as it is meant.
    void showTitle(QWidget *window, const QString &title);
    void refreshAll();
    /// Shows anew what is masked otherwise now.
    void settle();

    SessionMasks *m_masks = nullptr;
    bool m_on = false;
    bool m_ready = false; ///< as readyChanged() told
    bool m_settingTitle = false;
    QFont m_usualFont;
};

/// The text as it may be painted now: masked while a Presenter is on, else as it is.
QString shownText(const QString &text);

} // namespace cloudward
