// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/samplecompany.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace cloudward {

/// A row as a plain XML reader sees it: attributes and child elements alike.
struct ReadRow
{
    QString entity;
    QHash<QString, QString> fields;

    QString operator[](const QString &name) const { return fields.value(name); }
    bool has(const QString &name) const { return fields.contains(name); }
};

/// A backup, read with nothing of ours but the ZIP reader.
struct ReadBackup
{
    QByteArray entities;
    QByteArray activeObjects;
    QStringList zipNames;
    QString problem;
    QList<ReadRow> rows;
    QStringList comments;

    QList<ReadRow> of(const QString &entity) const;
    ReadRow one(const QString &entity, const QString &id) const;
};
ReadBackup readBackup(const QString &zip);

/// A company that is small and still has all of its troubles but the attachment of 20 MB.
SampleParameters smallCompany();

} // namespace cloudward
