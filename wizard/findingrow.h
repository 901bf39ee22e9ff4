// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace cloudward {

/// One finding in the FindingsView: a line that opens. Its opener's object name is "finding.<finding id>".
class FindingRow : public QFrame
{
    Q_OBJECT
public:
    explicit FindingRow(const Finding &finding, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(bool open);

private:
    void fillDetails();

    Finding m_finding;
    QPushButton *m_opener = nullptr;
    QWidget *m_details = nullptr;
};

} // namespace cloudward
