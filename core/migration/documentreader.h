// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/documentstore.h"
#include "core/migration/steps.h"
#include "core/migration/storednames.h"

#include <optional>

namespace cloudward {

/// Reads a document's tables one after another, and keeps the first failure: what fails is read as empty, and error()
/// tells in the end. Malformed for whatever makes no sense.
class DocumentReader
{
public:
    explicit DocumentReader(DocumentStore &store)
        : m_store(store)
    {}
    const std::optional<Error> &error() const { return m_error; }

    QList<QVariantList> rows(const QString &sql, const QVariantList &values = {});
    QJsonObject setting(const QString &key);

    /// What a stored name stands for.
    template<class E, std::size_t N>
    E named(const std::array<StoredName<E>, N> &names, const QVariant &stored)
    {
        const auto value = fromStoredName(names, stored.toString());
        if (!value)
            fail(stored.toString());
        return value.value_or(E{});
    }
    Step step(const QVariant &stored);

    void fail(const QString &detail);

private:
    template<class T>
    T take(Result<T> result);

    DocumentStore &m_store;
    std::optional<Error> m_error;
};

} // namespace cloudward
