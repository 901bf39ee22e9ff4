// SPDX-License-Identifier: Apache-2.0
// Of Walk: BigPicture's own steps.
#include "app/practice/sites/appasperson.h"
#include "app/walk/walk.h"

namespace cloudward {

using namespace Qt::StringLiterals;

Result<void> Walk::dumpBigPicture()
{
    const auto downloads = m_settings.folder + u"/downloads"_s;
    return inOrder({
        [&] { return m_hand->type(u"bigpicture.downloads"_s, downloads); },
        [&] {
            return inTheBrowser(u"bigpicture.dump.open"_s, [&](Work &work) -> Result<void> {
                if (auto dump = makeDumpAsPerson(m_sites->serverUrl(), downloads, work); !dump)
                    return std::unexpected(dump.error());
                return {};
            });
        },
        [&] { return m_hand->type(u"bigpicture.connectionNames"_s, u"Trello of the sales team"_s); },
        [&] { return pressAndWait(u"bigpicture.keep"_s, u"bigpicture.keep"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::installBigPicture()
{
    return inOrder({
        [&] {
            return inTheBrowser(
                u"bigpicture.find"_s, [&](Work &work) { return installAppAsPerson(m_sites->cloudUrl(), work); });
        },
        [&] { return pressAndWait(u"bigpicture.look"_s, u"bigpicture.look"_s); },
        [&] { return m_hand->press(u"bigpicture.installed"_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::restoreBigPicture()
{
    takePicture(u"bigpicture-before"_s);
    if (auto predicted = pressAndWait(u"bigpicture.predict"_s, u"bigpicture.predict"_s); !predicted)
        return predicted;
    const auto *job = dynamic_cast<const JobOf<PredictedMapping> *>(m_stage->jobs().find(u"bigpicture.predict"_s));
    if (!job)
        return failure(ErrorCode::Unexpected, u"bigpicture.predict"_s, u"there is no such job"_s);
    // What the list on the page tells the person to choose.
    QHash<QString, QString> chosen;
    const auto &[map, prediction, organisation] = job->result();
    for (const auto &row : prediction.rows) {
        if (row.asks() && row.choose >= 0)
            chosen.insert(map.rows.at(row.person).person.userKey, map.accounts.at(row.choose).accountId);
    }
    const auto dump = m_stage->migration().appMigration().dump;
    takePicture(u"bigpicture-predicted"_s);
    if (m_settings.predicted)
        m_settings.predicted(*m_stage, job->result());
    return inOrder({
        [&]() -> Result<void> {
            // Many without a match stop the walk as they stop a person, who looks and says so.
            return prediction.verdict == MappingVerdict::Stop ? m_hand->press(u"bigpicture.looked"_s) : Result<void>();
        },
        [&] {
            return inTheBrowser(u"bigpicture.restore.open"_s, [&](Work &work) -> Result<void> {
                auto restored = restoreDumpAsPerson(
                    m_sites->cloudUrl(), dump ? dump->path : QString(),
                    [&chosen](const AppUser &user, const QList<OfferedAccount> &) { return chosen.value(user.key); },
                    work);
                if (!restored)
                    return std::unexpected(restored.error());
                m_mappingAsked = restored->unmatched;
                return {};
            });
        },
        [&] { return tickAll(u"bigpicture.phase."_s); },
        [&] { return next(); },
    });
}

Result<void> Walk::finishBigPicture()
{
    return inOrder({
        [&] {
            return inTheBrowser(u"bigpicture.openConnections"_s, [&](Work &work) -> Result<void> {
                if (auto names = activateConnectionsAsPerson(m_sites->cloudUrl(), work); !names)
                    return std::unexpected(names.error());
                return {};
            });
        },
        // One was noted before, and comes up checkable: Space ticks the current one.
        [&] { return m_hand->press(u"bigpicture.connections"_s); },
        [&] { return tickAll(u"bigpicture.tick."_s); },
        [&] { return next(); },
    });
}

} // namespace cloudward
