// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cloudward {

class IconLabel;

/// A calm message within a page: an icon of its kind (a word for screen readers), the text, and perhaps a button or two.
/// Hidden while it has no text.
class Notice : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Attention, Problem, Success };

    explicit Notice(QWidget *parent = nullptr);
    Notice(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Shows it; an empty text hides it. `text` may be rich; escape what comes from outside.
    void say(Kind kind, const QString &text);
    void clear() { say(m_kind, {}); }
    Kind kind() const { return m_kind; }
    QString text() const;
    /// A button at the end of the message; belongs to the notice. `objectName` is how tests and the walk press it.
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_buttonRow = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

/// The word for a kind: "Note", "Attention", "Problem", "Fine".
QString noticeWord(Notice::Kind kind);

} // namespace cloudward
