// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cloudward {

/// What few people need, folded away under a line that opens it by Space or Enter.
class Fold : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` is that of the line.
    Fold(const QString &text, const QString &objectName, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setText(const QString &text);
    bool isOpen() const;
    void setOpen(bool open);

private:
    QPushButton *m_opener = nullptr;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace cloudward
