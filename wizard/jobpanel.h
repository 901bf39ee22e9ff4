// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/job.h"
#include "core/work/rate.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cloudward {

class IconLabel;
class JobList;

/// The one view of a Job: its name, a bar, what it is busy with, how fast, how long still, Cancel; at the end the outcome:
/// the error's sentence with Copy details and Retry. Hidden while there is no job.
///
/// On a page it is bound to a key of the JobList and shows whichever job has that key, also one that was started before the
/// page was made:
///
///     m_panel = new JobPanel(session.jobs(), u"backup.audit"_s, this);
///     connect(m_panel, &JobPanel::succeeded, this, [this] { use(m_panel->result<Audit>()); });
///     connect(m_panel, &JobPanel::retryWanted, this, &BackupPage::audit);
///
/// Object names: the panel is "<key>.job"; inside it "cancel", "retry", "copyDetails".
class JobPanel : public QFrame
{
    Q_OBJECT
public:
    enum class Look { Page, Dock };

    /// Shows the newest job of that key, now and whenever one is started.
    JobPanel(JobList &jobs, const QString &key, QWidget *parent = nullptr);
    /// Shows one job: the dock's rows.
    JobPanel(Job *job, Look look, QWidget *parent = nullptr);

    /// Nullptr before the first, and after the job was deleted.
    Job *job() const { return m_job; }
    bool isActive() const { return m_job && m_job->isActive(); }
    /// What a job with a result of type T came back with; nullptr unless it succeeded.
    template<class T>
    const T *result() const
    {
        const auto *typed = dynamic_cast<const JobOf<T> *>(m_job.data());
        return typed && typed->state() == Job::State::Succeeded ? &typed->result() : nullptr;
    }

    /// What stands there when the job succeeded; empty (the default) hides the panel then.
    void setSuccessText(const QString &text);
    /// No Retry where retrying means something else than doing the same again.
    void setRetryOffered(bool offered);
    /// Whether a failure with this code is shown here; a page that explains one itself returns false.
    void setErrorFilter(std::function<bool(const Error &)> shown);
    /// Where the keyboard goes when the panel goes while it has it.
    void setFocusAfter(QWidget *widget);
    /// To Cancel, of a job that runs.
    void takeFocus();

Q_SIGNALS:
    void retryWanted();
    /// Each once per job; not for a job that was over when the panel was made.
    void succeeded();
    void failed(const cloudward::Error &error);
    void cancelled();
    /// The job is another, or its state changed: buttons that start it follow this.
    void activityChanged();

private:
    void build(Look look);
    void setJob(Job *job);
    void showState();
    void showProgress(const Progress &progress);
    void copyDetails() const;

    QPointer<Job> m_job;
    Look m_look = Look::Page;
    QString m_successText;
    bool m_retryOffered = true;
    QPointer<QWidget> m_focusAfter;
    std::function<bool(const Error &)> m_errorShown;
    Rate m_rate;
    Progress m_last;
    QElapsedTimer m_clock;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_item = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace cloudward
