// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importsight.h"
#include "core/cloud/uploadmeter.h"
#include "core/migration/migration.h"
#include "wizard/browser/sitepane.h"
#include "wizard/notice.h"
#include "wizard/steps/phaselist.h"

class QLabel;
class QPushButton;

namespace cloudward {

class PathRow;

/// The official import page within the window, with the file that it gets above and the guide for what it shows beside it.
/// Follows the page from look to look: keeps the journal, shows the upload as a job, tells what a broken upload or a lost
/// file means. Presses nothing. Object names begin with `name`: "import.pane.close", "import.pane.phase.running".
class ImportPane : public SitePane
{
    Q_OBJECT
public:
    struct Kind
    {
        ImportWatch::Target target;
        Step step;
        QString name; ///< "import.pane"
    };
    ImportPane(Session &session, Kind kind, QWidget *parent);
    ~ImportPane() override;

    bool open(const QUrl &address) override;
    /// What is imported, and the phases of it that are known. Nothing happens where both are known already.
    void setSubject(const QString &path, const QStringList &done);
    /// What the person decided about the options, shown when the page asks. Rich text.
    void setAdvice(const QString &advice) { m_advice = advice; }
    /// A message beside the page, until the next upload.
    void say(Notice::Kind kind, const QString &text);

Q_SIGNALS:
    /// The phases of the import that are known to be over, of what was seen or ticked.
    void phasesChanged(const QStringList &done);
    /// The site has dropped or refused the file.
    void failed();
    void smallerWanted();

private:
    QWidget *makeFile();
    QWidget *makeGuide();
    void prepare(SiteBrowser &browser) override;
    void leave() override;
    void chooseAnother();
    void showFile(const QString &path, bool chosen);
    void take(const QString &document, const PageView &page, const PageUpload &upload);
    void tell(const ImportEvent &event);
    void followUploadOf(const PageUpload &upload);
    void showGuide();
    void tick(const QString &phase, bool on);

    Kind m_kind;
    ImportRules m_rules = ImportRules::builtIn();
    ImportWatch m_watch;
    std::optional<UploadMeter> m_meter;
    QString m_path; ///< what the document says is to be imported
    QString m_advice;
    bool m_uploading = false;
    PathRow *m_file = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_adviceText = nullptr;
    QLabel *m_passed = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_smaller = nullptr;
    PhaseList *m_phases = nullptr;
};

} // namespace cloudward
