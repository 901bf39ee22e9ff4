// SPDX-License-Identifier: Apache-2.0
#include "app/walk/walk.h"
#include "tests/support/contractfront.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The whole migration through the real window, with the cloud behind a proxy that holds both sides to Atlassian's
/// contracts.
class TestContractWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWalkKeepsToTheContracts()
    {
        if (const auto missing = ContractFront::whatIsMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QTemporaryDir folder;
        std::unique_ptr<ContractFront> front;
        Walk::Settings settings;
        settings.folder = folder.path();
        settings.sites.lag = std::chrono::milliseconds(300);
        settings.sites.importPause = std::chrono::milliseconds(200);
        settings.cloudAddress = [&front](const QUrl &cloud) -> Result<QUrl> {
            auto started = ContractFront::start(cloud);
            if (!started)
                return std::unexpected(started.error());
            front = std::move(*started);
            return front->url();
        };
        Walk walk(settings);
        const auto reached = walk.run();
        const auto violations = front ? front->violations() : QStringList();
        QVERIFY2(reached, qPrintable(reached ? QString()
                                             : reached.error().subject + u": "_s + reached.error().detail + u'\n' +
                                                   violations.join(u'\n')));
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        // The walk went this way: each of its steps in the cloud was seen.
        for (const auto &call : {u"GET /rest/api/3/myself"_s, u"GET /rest/api/3/project/search"_s,
                 u"POST /rest/api/3/search/approximate-count"_s, u"GET /rest/api/3/group/bulk"_s,
                 u"POST /rest/api/3/group/user"_s, u"POST /v2/orgs/{orgId}/workspaces"_s,
                 u"POST /v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign"_s})
            QVERIFY2(front->calls().contains(call), qPrintable(call));
    }
};

QTEST_MAIN(TestContractWalk)
#include "tst_contractwalk.moc"
