// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudward {

/// A line for a path with room for buttons after it. The line's object name is given; read-only rows show a path that can be
/// selected, and copied by copyButton().
class PathRow : public QWidget
{
    Q_OBJECT
public:
    explicit PathRow(const QString &objectName, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// The label's letter leads to the line, and a screen reader says it: a buddy in another widget is not found by it.
    void nameBy(QLabel *label);
    QString path() const;
    void setPath(const QString &path);
    void setReadOnly(bool readOnly);
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Copies the line's text to the clipboard and says so on the button for a moment.
    QPushButton *addCopyButton(const QString &objectName);

private:
    QHBoxLayout *m_layout = nullptr;
    QLineEdit *m_line = nullptr;
};

} // namespace cloudward
