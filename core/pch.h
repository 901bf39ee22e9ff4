// SPDX-License-Identifier: Apache-2.0
// Precompiled for core: what nearly every file of it reads. Nothing may rely on it; each file includes what it uses.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
