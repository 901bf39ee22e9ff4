// SPDX-License-Identifier: Apache-2.0
#include "core/attach/attachtally.h"

#include "core/attach/uploadattachments.h"

namespace cloudward {

using namespace Qt::StringLiterals;
using What = AttachResult::What;

namespace {

constexpr qsizetype mostReasons = 20;

bool isOfOtherSize(const AttachItem &item, const AttachResult &result)
{
    return result.what == What::Uploaded && item.toldSize >= 0 && item.size != item.toldSize;
}

} // namespace

AttachTally::AttachTally(const QList<AttachIssue> &issues)
    : m_issues(issues)
    , m_results(issues.size())
{
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        m_results[i].resize(m_issues[i].items.size());
        for (const auto &item : m_issues[i].items)
            m_bytes += item.size;
    }
}

void AttachTally::settle(qsizetype issue, qsizetype item, const AttachResult &result)
{
    const auto &settledItem = m_issues[issue].items[item];
    auto &settled = m_results[issue][item];
    if (!settled)
        m_doneBytes += settledItem.size;
    settled = result;
    if (!result.reason.isEmpty() && m_reasons.size() < mostReasons)
        m_reasons.append(u"%1 %2: %3"_s.arg(settledItem.issueKey, settledItem.fileName, result.reason));
}

QList<std::pair<AttachItem, AttachResult>> AttachTally::rows() const
{
    QList<std::pair<AttachItem, AttachResult>> rows;
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        for (qsizetype k = 0; k < m_issues[i].items.size(); ++k) {
            const auto &item = m_issues[i].items[k];
            auto result = m_results[i][k].value_or(AttachResult{});
            if (isOfOtherSize(item, result))
                result.reason = u"the backup says %1 bytes"_s.arg(item.toldSize);
            rows.emplaceBack(item, result);
        }
    }
    return rows;
}

void AttachTally::countInto(AttachOutcome &outcome) const
{
    const auto all = rows();
    for (const auto &[item, result] : all) {
        if (isOfOtherSize(item, result))
            ++outcome.otherSize;
        switch (result.what) {
        case What::Uploaded: ++outcome.uploaded; break;
        case What::AlreadyThere: ++outcome.alreadyThere; break;
        case What::TooLarge: ++outcome.tooLarge; break;
        case What::Missing: ++outcome.missing; break;
        case What::Failed: ++outcome.failed; break;
        }
    }
    outcome.reasons = m_reasons;
}

} // namespace cloudward
