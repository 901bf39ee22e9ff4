// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace cloudward {

/// SQL to be read and copied, never edited. As high as its lines, up to a limit; Tab leads on.
class SqlText : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` is the text's; the button's is the same with "Copy" behind it. `name` is for screen readers.
    SqlText(const QString &name, const QString &copy, const QString &objectName, QWidget *parent = nullptr);

    void setSql(const QString &sql);
    QString sql() const;

private:
    QPlainTextEdit *m_text = nullptr;
};

} // namespace cloudward
