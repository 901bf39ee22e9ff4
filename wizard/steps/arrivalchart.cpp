// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/arrivalchart.h"

#include "core/checks/checktext.h"
#include "wizard/charts/pairbars.h"
#include "wizard/steps/arrivalmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

PairBars *makeArrivalChart(const QString &objectName, QWidget *parent)
{
    const ArrivalModel words;
    const auto heading = [&words](ArrivalModel::Column column) {
        return words.headerData(column, Qt::Horizontal).toString();
    };
    auto *chart = new PairBars(ArrivalModel::tr("Counts before and after"), heading(ArrivalModel::Expected),
        heading(ArrivalModel::Found), parent);
    chart->setObjectName(objectName);
    return chart;
}

void showArrival(PairBars &chart, const QList<ArrivalRow> &rows)
{
    static const QStringList wholes{
        u"arrival.projects"_s, u"arrival.issues"_s, u"arrival.users"_s, u"arrival.groups"_s, u"arrival.attachments"_s};
    QList<PairBars::Row> shown;
    for (const ArrivalRow &row : rows) {
        if (wholes.contains(row.id) && row.expected >= 0 && row.found >= 0)
            shown += {arrivalTitle(row.id), row.expected, row.found,
                row.approximate ? ArrivalModel::tr("about %1").arg(QLocale().toString(row.found)) : QString()};
    }
    chart.setRows(shown);
}

} // namespace cloudward
