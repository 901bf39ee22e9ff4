// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QHash>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cloudward {

class IconLabel;
class Job;
class JobList;
class JobPanel;

/// What runs while the person walks about: one line, "1 running: Packing media, 45 %", that opens to every job of the
/// session, the newest first. Hidden before there is any.
class JobDock : public QFrame
{
    Q_OBJECT
public:
    explicit JobDock(JobList &jobs, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    /// Whether this computer is kept from going to sleep; said beside what runs.
    void setAwake(bool awake);

private:
    void add(Job *job);
    void remove(Job *job);
    void showSummary();
    void fitHeight();

    JobList &m_jobs;
    QHash<Job *, JobPanel *> m_panels;
    bool m_awake = false;
    IconLabel *m_icon = nullptr;
    QPushButton *m_opener = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace cloudward
