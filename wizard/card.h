// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace cloudward {

/// A part of a page: a heading and what belongs under it, on its own ground.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setHeading(const QString &heading);

private:
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace cloudward
