// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/card.h"
#include "wizard/steps/mediawork.h"

class QLabel;
class QPushButton;
class QTableView;

namespace cloudward {

class FindingsReview;
class JobPanel;
class Notice;
class PackedModel;

/// The chunks that are whole, what was found, and the full list of it. Object names: "media.chunks", "media.findings",
/// "media.accept", "media.saveReport".
class MediaOutcomeCard : public Card
{
    Q_OBJECT
public:
    explicit MediaOutcomeCard(Session &session, QWidget *parent = nullptr);

    /// `look`: what the full list is made of; nullptr where there is none to make it of.
    void refresh(const Findings &findings, const MediaLook *look, const PackedMedia *packed);

Q_SIGNALS:
    void acceptedChanged();

private:
    void chooseReport();
    void saveReport(const QString &path);
    void showPacked();
    void showList(const PackedMedia *packed);

    Session &m_session;
    std::optional<MediaReportParameters> m_report; ///< all but the path
    QLabel *m_text = nullptr;
    PackedModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    FindingsReview *m_findings = nullptr;
    Notice *m_listNotice = nullptr;
    QPushButton *m_save = nullptr;
    JobPanel *m_saveJob = nullptr;
};

} // namespace cloudward
