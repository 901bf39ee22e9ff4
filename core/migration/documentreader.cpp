// SPDX-License-Identifier: Apache-2.0
#include "core/migration/documentreader.h"

namespace cloudward {

using namespace Qt::StringLiterals;

template<class T>
T DocumentReader::take(Result<T> result)
{
    if (result)
        return std::move(*result);
    if (!m_error)
        m_error = result.error();
    // A table or column that is not there.
    if (m_error->code == ErrorCode::Unexpected)
        m_error->code = ErrorCode::Malformed;
    return {};
}

QList<QVariantList> DocumentReader::rows(const QString &sql, const QVariantList &values)
{
    return take(m_store.rows(sql, values));
}

QJsonObject DocumentReader::setting(const QString &key)
{
    return take(m_store.setting(key));
}

Step DocumentReader::step(const QVariant &stored)
{
    const auto number = stored.toLongLong();
    if (number >= 0 && number < stepCount)
        return Step(number);
    fail(u"step %1"_s.arg(number));
    return Step::BeforeYouStart;
}

void DocumentReader::fail(const QString &detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::Malformed, m_store.path(), detail};
}

} // namespace cloudward
